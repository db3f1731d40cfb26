package parley.lucene.query;

import module java.base;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import parley.lucene.field.Names;
import parley.lucene.field.Terms;
import parley.search.SearchRequest.View;
import parley.text.Words;

/**
 * Finds the passages in which words may stand that were changed here and there: by the rarest of the
 * words and of their neighbouring pairs, each of which is enough, so that no single word must be right.
 */
public final class CandidateQuery {
  private static final int MOST_TERMS = 24;
  // so few words are asked for as they are; where they stand so comes before all else
  private static final int SHORT = 3;
  private static final float FIRST = 20;
  private static final int MOST_PAIRS = 24;
  // a word in so large a share of the passages says little and takes long to look up
  private static final double COMMON = 0.05;
  private static final int SHORTEST_PART = 2;
  private static final int SHORTEST_GLUED = 5;

  private final IndexReader reader;
  private final String field = Names.of(View.PASSAGES).exact();
  private final Map<String, Integer> frequencies = new HashMap<>();
  private final double passages;

  public CandidateQuery(IndexReader reader) throws IOException {
    this.reader = reader;
    this.passages = Math.max(1, reader.getDocCount(field));
  }

  /** What may be looked for, and in how many passages it is at most. */
  private record Clue(Query query, int passages) {}

  /** Empty where none of the words is in the collection. */
  public Optional<Query> of(Words words) throws IOException {
    List<String> terms = terms(words);
    Set<Query> clues = new LinkedHashSet<>();
    add(words(terms), MOST_TERMS, clues);
    add(pairs(terms), MOST_PAIRS, clues);
    clues.addAll(glued(terms));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    clues.forEach(clue -> any.add(clue, Occur.SHOULD));
    if (terms.size() > 1 && terms.size() <= SHORT) {
      any.add(new BoostQuery(new PhraseQuery(field, terms.toArray(String[]::new)), FIRST), Occur.SHOULD);
    }
    return clues.isEmpty() ? Optional.empty() : Optional.of(any.build());
  }

  /** For each word from 0 (in every passage) to 1 (in none). */
  public List<Double> rarity(Words words) throws IOException {
    List<Double> rarity = new ArrayList<>();
    for (String term : terms(words)) {
      rarity.add(Math.clamp(Math.log((1 + passages) / (1 + frequency(term))) / Math.log(1 + passages), 0, 1));
    }
    return rarity;
  }

  private static List<String> terms(Words words) {
    return IntStream.range(0, words.size()).mapToObj(word -> Terms.clipped(words.folded(word))).toList();
  }

  private void add(List<Clue> found, int most, Set<Query> clues) {
    List<Clue> rarest = found.stream().sorted(Comparator.comparingInt(Clue::passages)).limit(most).toList();
    // where everything is common, a few must do
    int needed = Math.min(rarest.size(), 4);
    IntStream.range(0, rarest.size())
        .filter(i -> i < needed || rarest.get(i).passages() <= passages * COMMON)
        .forEach(i -> clues.add(rarest.get(i).query()));
  }

  private List<Clue> words(List<String> terms) throws IOException {
    List<Clue> found = new ArrayList<>();
    for (String term : new LinkedHashSet<>(terms)) {
      if (frequency(term) > 0) {
        found.add(new Clue(new TermQuery(new Term(field, term)), frequency(term)));
      }
    }
    return found;
  }

  private List<Clue> pairs(List<String> terms) throws IOException {
    Map<Query, Integer> found = new LinkedHashMap<>();
    for (int i = 0; i + 1 < terms.size(); i++) {
      int atMost = Math.min(frequency(terms.get(i)), frequency(terms.get(i + 1)));
      if (atMost > 0) {
        found.put(new PhraseQuery(field, terms.get(i), terms.get(i + 1)), atMost);
      }
    }
    return found.entrySet().stream().map(entry -> new Clue(entry.getKey(), entry.getValue())).toList();
  }

  /** "does not" where sources have "doesnot", and the other way round. */
  private List<Query> glued(List<String> terms) throws IOException {
    List<Query> found = new ArrayList<>();
    for (int i = 0; i < terms.size() && found.size() < MOST_PAIRS; i++) {
      String term = terms.get(i);
      if (i + 1 < terms.size() && frequency(term + terms.get(i + 1)) > 0) {
        found.add(new TermQuery(new Term(field, term + terms.get(i + 1))));
      }
      for (int cut = SHORTEST_PART; frequency(term) == 0 && term.length() >= SHORTEST_GLUED && cut <= term.length() - SHORTEST_PART; cut++) {
        if (frequency(term.substring(0, cut)) > 0 && frequency(term.substring(cut)) > 0) {
          found.add(new PhraseQuery(field, term.substring(0, cut), term.substring(cut)));
        }
      }
    }
    return found;
  }

  private int frequency(String term) throws IOException {
    Integer known = frequencies.get(term);
    if (known == null) {
      known = reader.docFreq(new Term(field, term));
      frequencies.put(term, known);
    }
    return known;
  }
}
