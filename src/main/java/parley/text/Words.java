package parley.text;

import module java.base;

/**
 * The words of a text in order, each with its span and its folded form: the one tokenisation that
 * annotators, index and quotation matching share.
 *
 * <p>A word is a run of letters, digits and marks. Apostrophes stay inside ("don't", "O'Brien"), but
 * a possessive is a word of its own, folded to {@code "'s"}. "U.S." is one word, folded to "u.s". Dots
 * and commas between digits stay inside ("1,914"). An ideograph is a word. A full stop between longer
 * words parts them, so that glued sentences ("NATO.The") keep their words.
 */
public final class Words {
  /** The folded form of a possessive: {@code Russia's} is two words, {@code russia} and this. */
  public static final String POSSESSIVE = "'s";

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final String[] folded;
  private final int size;

  Words(String text, int[] starts, int[] ends, String[] folded, int size) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.folded = folded;
    this.size = size;
  }

  public static Words of(String text) {
    return new WordScanner(text).words();
  }

  public String text() {
    return text;
  }

  public int size() {
    return size;
  }

  public int start(int word) {
    return starts[Objects.checkIndex(word, size)];
  }

  public int end(int word) {
    return ends[Objects.checkIndex(word, size)];
  }

  public Span span(int word) {
    return new Span(start(word), end(word));
  }

  /** From the start of {@code first} to the end of {@code last}, both included. */
  public Span span(int first, int last) {
    return new Span(start(first), end(last));
  }

  /** The word as it is compared: lower case, without diacritics. */
  public String folded(int word) {
    return folded[Objects.checkIndex(word, size)];
  }

  /** The words from {@code first} to {@code last}, both included, as they are compared, with a space between two. */
  public String folded(int first, int last) {
    if (first == last) {
      return folded(first);
    }
    StringBuilder joined = new StringBuilder(end(last) - start(first)).append(folded(first));
    for (int word = first + 1; word <= last; word++) {
      joined.append(' ').append(folded(word));
    }
    return joined.toString();
  }

  /** The word as it is written. */
  public String written(int word) {
    return text.substring(start(word), end(word));
  }

  public boolean isCapitalised(int word) {
    char first = text.charAt(start(word));
    return first < 0x80 ? first >= 'A' && first <= 'Z' : Character.isUpperCase(text.codePointAt(start(word)));
  }

  /** Whether no letter of the word is in lower case. */
  public boolean isInCapitals(int word) {
    for (int i = start(word); i < ends[word]; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  public boolean isPossessive(int word) {
    return folded[word].equals(POSSESSIVE);
  }

  /** Whether only white space stands between {@code word} and the word after it. */
  public boolean isFollowedDirectly(int word) {
    if (word + 1 >= size) {
      return false;
    }
    for (int i = ends[word]; i < starts[word + 1]; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The first word that ends after {@code offset}; {@code size()} where there is none. */
  public int from(int offset) {
    int found = Arrays.binarySearch(ends, 0, size, offset + 1);
    return found >= 0 ? found : -found - 1;
  }

  /** The folded words of {@code phrase} as a list. */
  public static List<String> folded(String phrase) {
    Words words = of(phrase);
    return IntStream.range(0, words.size()).mapToObj(words::folded).toList();
  }
}
