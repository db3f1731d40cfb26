package parley.knowledge;

import module java.base;
import parley.text.Folding;

/**
 * What pages print around an article: lines, opening words of lines, and names of closing sections. A
 * pattern of opening words that ends with a colon demands it.
 */
public final class Furniture {
  /** What a match means for the line and for what follows it. */
  public enum Kind {
    /** The line is no text of the article, wherever it stands. */
    LINE,
    /** The line, and near the end of the page everything after it that looks like teasers or a form. */
    REST,
    /** The heading of a closing section that is kept only when prose stands in it. */
    SECTION
  }

  /** How much of a line a row's pattern must match. */
  private enum Extent { WHOLE, START }

  private record Entry(String[] words, Extent extent, Kind kind, boolean colon) {}

  private static final int MOST_WORDS = 30;
  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  private Furniture(Table table) {
    for (Table.Row row : table.rows()) {
      String[] words = words(row.get("pattern"));
      Entry entry = new Entry(words, row.choice("extent", Extent.class), row.choice("kind", Kind.class),
          row.get("pattern").endsWith(":") && row.get("extent").equals("start"));
      if (words.length == 0) {
        throw row.refused("pattern \"" + row.get("pattern") + "\" has no word; write at least one");
      }
      byFirstWord.computeIfAbsent(words[0], word -> new ArrayList<>()).add(entry);
    }
  }

  public static Furniture load() {
    return new Furniture(Table.load("furniture"));
  }

  /** What {@code line} is, if it is furniture; of several matches that with the most words. */
  public Optional<Kind> kind(String line) {
    if (!byFirstWord.containsKey(firstWord(line))) {
      return Optional.empty();
    }
    String[] words = words(line);
    Optional<Entry> best = Optional.empty();
    List<Entry> entries = words.length == 0 ? List.of() : byFirstWord.getOrDefault(words[0], List.of());
    for (Entry entry : entries) {
      boolean longer = best.isEmpty() || best.get().words.length < entry.words.length;
      if (longer && words.length <= MOST_WORDS && matches(entry, words) && (!entry.colon || hasColon(line, entry))) {
        best = Optional.of(entry);
      }
    }
    return best.map(Entry::kind);
  }

  private static boolean matches(Entry entry, String[] words) {
    boolean length = entry.extent == Extent.WHOLE ? words.length == entry.words.length : words.length >= entry.words.length;
    return length && Arrays.equals(entry.words, 0, entry.words.length, words, 0, entry.words.length);
  }

  /** Whether a colon stands behind the words, as in "Read more: ..." and not in "Read more of it". */
  private static boolean hasColon(String line, Entry entry) {
    int at = 0;
    for (int word = 0; word < entry.words.length; word++) {
      while (at < line.length() && !Character.isLetterOrDigit(line.charAt(at))) {
        at++;
      }
      while (at < line.length() && isWordCharacter(line.charAt(at))) {
        at++;
      }
    }
    return at < line.length() && line.charAt(at) == ':';
  }

  private static String firstWord(String line) {
    int start = 0;
    while (start < line.length() && !Character.isLetterOrDigit(line.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < line.length() && isWordCharacter(line.charAt(end))) {
      end++;
    }
    return word(Folding.fold(line.substring(start, end)));
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || Folding.isApostrophe(c);
  }

  /** The folded words of a line, every number written "%". */
  private static String[] words(String line) {
    return Arrays.stream(NOT_WORD.split(Folding.fold(line))).filter(word -> !word.isEmpty()).map(Furniture::word)
        .toArray(String[]::new);
  }

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}%]+");

  private static String word(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit) ? "%" : word;
  }
}
