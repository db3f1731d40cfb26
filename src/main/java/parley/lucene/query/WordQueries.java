package parley.lucene.query;

import module java.base;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import parley.lucene.field.Names;
import parley.lucene.field.Terms;
import parley.schema.Field;
import parley.text.Words;

/** The queries for single words, phrases and values in the fields of one view. */
final class WordQueries {
  private static final float AS_WRITTEN = 2;
  // less than any word scores, so that the written spelling comes first
  private static final float BY_NAME = 0.01f;
  private static final int SHORT_WORD = 5;
  private static final int NEAR_SPELLINGS = 50;

  private final Names names;

  WordQueries(Names names) {
    this.names = names;
  }

  /** Everything in the view, with no score. */
  Query everything() {
    return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(Names.KIND, names.kind()))), 0);
  }

  /** A word in any inflection, the written one first; written together ("12-point") the words in this order. */
  Optional<Query> word(Words words) {
    List<Integer> real = IntStream.range(0, words.size()).filter(word -> !words.isPossessive(word)).boxed().toList();
    if (real.size() != 1) {
      return phrase(words, 0);
    }
    int word = real.getFirst();
    Query stem = new TermQuery(new Term(names.stem(), Terms.STEM.of(words, word).orElseThrow()));
    return Optional.of(either(List.of(stem, new BoostQuery(exact(words, word), AS_WRITTEN))));
  }

  /** A word and those spelled nearly like it. */
  Optional<Query> near(Words words) {
    List<Query> queries = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String folded = Terms.clipped(words.folded(i));
      int edits = folded.length() <= SHORT_WORD ? 1 : 2;
      queries.add(either(List.of(
          new BoostQuery(exact(words, i), AS_WRITTEN), new FuzzyQuery(new Term(names.exact(), folded), edits, 0, NEAR_SPELLINGS, true))));
    }
    return queries.isEmpty() ? Optional.empty() : Optional.of(all(queries));
  }

  /** Words in this order, as they are written but for case and diacritics. */
  Optional<Query> phrase(Words words, int slop) {
    if (words.size() == 0) {
      return Optional.empty();
    }
    if (words.size() == 1) {
      return Optional.of(exact(words, 0));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    for (int i = 0; i < words.size(); i++) {
      phrase.add(new Term(names.exact(), Terms.clipped(words.folded(i))), i);
    }
    return Optional.of(phrase.build());
  }

  /** Rows that mean one of these actors. */
  Query named(Collection<String> actors) {
    List<BytesRef> terms = actors.stream().map(BytesRef::new).toList();
    return new BoostQuery(new ConstantScoreQuery(new TermInSetQuery(names.mentioned(), terms)), BY_NAME);
  }

  Query value(Field field, String value) {
    return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(names.value(field), value))), 0);
  }

  Query not(Query query) {
    return new BooleanQuery.Builder().add(everything(), Occur.MUST).add(query, Occur.MUST_NOT).build();
  }

  static Query either(List<Query> queries) {
    return joined(queries, Occur.SHOULD);
  }

  static Query all(List<Query> queries) {
    return joined(queries, Occur.MUST);
  }

  private static Query joined(List<Query> queries, Occur occur) {
    if (queries.size() == 1) {
      return queries.getFirst();
    }
    BooleanQuery.Builder joined = new BooleanQuery.Builder();
    queries.forEach(query -> joined.add(query, occur));
    return joined.build();
  }

  private Query exact(Words words, int word) {
    return new TermQuery(new Term(names.exact(), Terms.clipped(words.folded(word))));
  }
}
