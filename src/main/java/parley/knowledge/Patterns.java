package parley.knowledge;

import module java.base;
import parley.text.Words;

/**
 * Looks up what a phrase with gaps means wherever it stands among words, compared folded. A {@code *} in
 * a phrase stands for up to {@link #MOST_BETWEEN} words of any kind.
 */
public final class Patterns<V> {
  /** The most words that a {@code *} may stand for. */
  public static final int MOST_BETWEEN = 5;

  private static final String GAP = "*";
  private final Map<String, List<Entry<V>>> byFirstWord;

  private record Entry<V>(List<String> words, V value) {}

  /** A phrase found from word {@code first} to word {@code last}, both included. */
  public record Match<V>(int first, int last, V value) {}

  private Patterns(Map<String, List<Entry<V>>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /** Reads {@code column} of a table as phrases, each with the value that {@code value} makes of its row. */
  public static <V> Patterns<V> of(Table table, String column, Function<Table.Row, V> value) {
    Map<String, List<Entry<V>>> byFirstWord = new HashMap<>();
    for (Table.Row row : table.rows()) {
      List<String> words = Stream.of(row.get(column).split(" "))
          .flatMap(part -> part.equals(GAP) ? Stream.of(GAP) : Words.folded(part).stream()).toList();
      if (words.isEmpty() || words.getFirst().equals(GAP) || words.getLast().equals(GAP)) {
        throw row.refused(column + " \"" + row.get(column) + "\" must begin and end with a word");
      }
      byFirstWord.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(new Entry<>(words, value.apply(row)));
    }
    // the longest phrase first, so that the first match is the best
    byFirstWord.values().forEach(entries -> entries.sort(Comparator.comparingInt((Entry<V> e) -> -e.words.size())));
    return new Patterns<>(byFirstWord);
  }

  /** The longest phrase that begins at word {@code at} and ends before word {@code limit}. */
  public Optional<Match<V>> at(Words words, int at, int limit) {
    for (Entry<V> entry : byFirstWord.getOrDefault(words.folded(at), List.of())) {
      int last = last(entry.words, 1, words, at, limit);
      if (last >= 0) {
        return Optional.of(new Match<>(at, last, entry.value));
      }
    }
    return Optional.empty();
  }

  /** All phrases from word {@code from} to before word {@code limit}, left to right, without overlaps. */
  public List<Match<V>> within(Words words, int from, int limit) {
    List<Match<V>> found = new ArrayList<>();
    for (int at = from; at < limit; at++) {
      Optional<Match<V>> match = at(words, at, limit);
      if (match.isPresent()) {
        found.add(match.get());
        at = match.get().last();
      }
    }
    return found;
  }

  /** The last word of the phrase from its word {@code next} on, the one before having matched at {@code at}; or -1. */
  private static int last(List<String> phrase, int next, Words words, int at, int limit) {
    if (next == phrase.size()) {
      return at;
    }
    boolean gap = phrase.get(next).equals(GAP);
    int most = gap ? MOST_BETWEEN : 0;
    String wanted = phrase.get(gap ? next + 1 : next);
    for (int i = at + 1; i <= at + 1 + most && i < limit; i++) {
      if (words.folded(i).equals(wanted)) {
        int last = last(phrase, gap ? next + 2 : next + 1, words, i, limit);
        if (last >= 0) {
          return last;
        }
      }
    }
    return -1;
  }
}
