package parley.lucene.field;

import module java.base;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import parley.text.Words;

/**
 * The words of a text as Lucene takes them. A term's position is the number of its word in
 * {@link Words}, so that offsets need not be indexed.
 */
final class WordStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Words words;
  private final Terms terms;
  private int at;

  WordStream(Words words, Terms terms) {
    this.words = words;
    this.terms = terms;
  }

  @Override
  public void reset() {
    at = 0;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    int steps = 1;
    while (at < words.size()) {
      Optional<String> next = terms.of(words, at++);
      if (next.isPresent()) {
        term.setEmpty().append(next.get());
        step.setPositionIncrement(steps);
        return true;
      }
      steps++;
    }
    return false;
  }
}
