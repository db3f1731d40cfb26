package parley.knowledge;

import module java.base;
import parley.text.WordMap;
import parley.text.Words;

/**
 * Looks up what a phrase with gaps means wherever it stands among words, compared folded. A {@code *} in
 * a phrase stands for up to {@link #MOST_BETWEEN} words of any kind, a class in angle brackets for any one
 * of its words: {@code <broker> * <pact>}.
 */
public final class Patterns<V> {
  /** The most words that a {@code *} may stand for. */
  public static final int MOST_BETWEEN = 5;

  private static final String GAP = "*";
  private final WordMap<List<Entry<V>>> byFirstWord;

  /** A phrase, each place with the words that may stand there; no word is a gap. */
  private record Entry<V>(List<Set<String>> places, V value) {}

  /** A phrase found from word {@code first} to word {@code last}, both included. */
  public record Match<V>(int first, int last, V value) {}

  private Patterns(WordMap<List<Entry<V>>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /** Reads {@code column} of a table as phrases, each with the value that {@code value} makes of its row. */
  public static <V> Patterns<V> of(Table table, String column, Function<Table.Row, V> value) {
    return of(table, column, Map.of(), value);
  }

  /** The same, with the {@code classes} of words that the phrases may name. */
  public static <V> Patterns<V> of(Table table, String column, Map<String, Set<String>> classes, Function<Table.Row, V> value) {
    Map<String, List<Entry<V>>> byFirstWord = new HashMap<>();
    for (Table.Row row : table.rows()) {
      List<Set<String>> places = new ArrayList<>();
      for (String part : row.get(column).split(" ")) {
        if (part.startsWith("<")) {
          places.add(Optional.ofNullable(classes.get(part.substring(1, part.length() - 1)))
              .orElseThrow(() -> row.refused("no class of words is called " + part)));
        } else if (part.equals(GAP)) {
          places.add(Set.of());
        } else {
          Words.folded(part).forEach(word -> places.add(Set.of(word)));
        }
      }
      if (places.isEmpty() || places.getFirst().isEmpty() || places.getLast().isEmpty()) {
        throw row.refused(column + " \"" + row.get(column) + "\" must begin and end with a word");
      }
      Entry<V> entry = new Entry<>(places, value.apply(row));
      places.getFirst().forEach(word -> byFirstWord.computeIfAbsent(word, w -> new ArrayList<>()).add(entry));
    }
    // the longest phrase first, so that the first match is the best
    byFirstWord.values().forEach(entries -> entries.sort(Comparator.comparingInt((Entry<V> e) -> -e.places.size())));
    WordMap<List<Entry<V>>> sparse = new WordMap<>();
    byFirstWord.forEach(sparse::put);
    return new Patterns<>(sparse);
  }

  /** The longest phrase that begins at word {@code at} and ends before word {@code limit}. */
  public Optional<Match<V>> at(Words words, int at, int limit) {
    if (!byFirstWord.contains(words.folded(at))) {
      return Optional.empty();
    }
    for (Entry<V> entry : byFirstWord.getOrDefault(words.folded(at), List.of())) {
      int last = last(entry.places, 1, words, at, limit);
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
  private static int last(List<Set<String>> phrase, int next, Words words, int at, int limit) {
    if (next == phrase.size()) {
      return at;
    }
    boolean gap = phrase.get(next).isEmpty();
    int most = gap ? MOST_BETWEEN : 0;
    Set<String> wanted = phrase.get(gap ? next + 1 : next);
    for (int i = at + 1; i <= at + 1 + most && i < limit; i++) {
      if (wanted.contains(words.folded(i))) {
        int last = last(phrase, gap ? next + 2 : next + 1, words, i, limit);
        if (last >= 0) {
          return last;
        }
      }
    }
    return -1;
  }
}
