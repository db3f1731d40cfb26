package parley.quote.align;

import module java.base;
import parley.knowledge.SenseWords.Kind;
import parley.text.Span;
import parley.text.Words;

/** Reads a stretch of a document as something that a claim may stand in. */
public final class SourceReader {
  private static final String MARKS = ",;:!?()[]—–…\n";
  private final Lexicon lexicon;

  public SourceReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** {@code window} of {@code document}, widened so that it cuts no word. */
  public SourceText read(String document, Span window) {
    int start = window.start();
    int end = window.end();
    while (start > 0 && !Character.isWhitespace(document.charAt(start - 1))) {
      start--;
    }
    while (end < document.length() && !Character.isWhitespace(document.charAt(end))) {
      end++;
    }
    Tokens tokens = Tokens.of(document.substring(start, end));
    return new SourceText(tokens, start, new Asides(tokens, lexicon).found(), bounds(tokens));
  }

  private byte[] bounds(Tokens tokens) {
    boolean[] begins = new boolean[tokens.size() + 1];
    for (Span sentence : lexicon.sentences().sentences(tokens.text(), new Span(0, tokens.text().length()))) {
      begins[tokens.words().from(sentence.start())] = true;
    }
    byte[] bounds = new byte[tokens.size() + 1];
    bounds[0] = 2;
    bounds[tokens.size()] = 2;
    for (int word = 1; word < tokens.size(); word++) {
      boolean opener = lexicon.sense().longestAt(tokens.words(), word)
          .filter(hit -> hit.value().contains(Kind.OPENER) || hit.value().contains(Kind.COORDINATOR)).isPresent();
      bounds[word] = (byte) (begins[word] || isMark(tokens, word) ? 2 : opener ? 1 : 0);
    }
    return bounds;
  }

  /** Whether punctuation that ends a clause stands before {@code word}. */
  private static boolean isMark(Tokens tokens, int word) {
    Words words = tokens.words();
    String text = words.text();
    for (int i = words.end(word - 1); i < words.start(word); i++) {
      char c = text.charAt(i);
      boolean dash = c == '-' && i > words.end(word - 1) && Character.isWhitespace(text.charAt(i - 1));
      if (MARKS.indexOf(c) >= 0 || dash) {
        return true;
      }
    }
    return false;
  }
}
