package parley.lucene.query;

import module java.base;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import parley.lucene.field.Names;
import parley.lucene.field.Terms;
import parley.search.QueryNode;
import parley.text.Span;
import parley.text.Words;

/** The query with words that are nowhere in the index replaced by the nearest that are. */
public final class Correction {
  private static final int MOST_WORDS = 8;

  private final IndexReader reader;
  private final Names names;
  private final Vocabulary vocabulary;

  public Correction(IndexReader reader, Names names, Vocabulary vocabulary) {
    this.reader = reader;
    this.names = names;
    this.vocabulary = vocabulary;
  }

  /** Empty where every word is known, or nothing is near. */
  public Optional<String> of(String text, QueryNode query) throws IOException {
    StringBuilder corrected = new StringBuilder(text);
    int shift = 0;
    int looked = 0;
    for (Span typed : typed(query).sorted().distinct().filter(span -> span.end() <= text.length()).toList()) {
      Words words = Words.of(typed.of(text));
      for (int i = 0; i < words.size(); i++) {
        if (isNowhere(words, i) && looked++ < MOST_WORDS) {
          Span place = words.span(i).shifted(typed.start());
          String better = nearest(words, i);
          corrected.replace(place.start() + shift, place.end() + shift, better);
          shift += better.length() - place.length();
        }
      }
    }
    return corrected.toString().equals(text) ? Optional.empty() : Optional.of(corrected.toString());
  }

  /** Where the words stand that are looked for as they are written. */
  private static Stream<Span> typed(QueryNode node) {
    return switch (node) {
      case QueryNode.Word(_, boolean near, Span typed) -> near ? Stream.empty() : Stream.of(typed);
      case QueryNode.Phrase(_, _, Span typed) -> Stream.of(typed);
      case QueryNode.And(List<QueryNode> nodes) -> nodes.stream().flatMap(Correction::typed);
      case QueryNode.Or(List<QueryNode> nodes) -> nodes.stream().flatMap(Correction::typed);
      case QueryNode.All _, QueryNode.Is _, QueryNode.Not _ -> Stream.empty();
    };
  }

  private boolean isNowhere(Words words, int word) throws IOException {
    if (words.isPossessive(word) || words.folded(word).chars().anyMatch(Character::isDigit)) {
      return false;
    }
    // a name that is written otherwise in the texts is no mistake
    boolean isName = vocabulary.spellings().in(words).stream()
        .anyMatch(match -> match.first() <= word && word <= match.last() && match.names().stream().anyMatch(vocabulary::isActor));
    return !isName
        && reader.docFreq(new Term(names.exact(), Terms.clipped(words.folded(word)))) == 0
        && reader.docFreq(new Term(names.stem(), Terms.STEM.of(words, word).orElseThrow())) == 0;
  }

  private String nearest(Words words, int word) throws IOException {
    Term term = new Term(names.exact(), Terms.clipped(words.folded(word)));
    SuggestWord[] found = new DirectSpellChecker().suggestSimilar(term, 1, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
    if (found.length == 0) {
      return words.written(word);
    }
    String better = found[0].string;
    return words.isCapitalised(word) ? better.substring(0, 1).toUpperCase(Locale.ROOT) + better.substring(1) : better;
  }
}
