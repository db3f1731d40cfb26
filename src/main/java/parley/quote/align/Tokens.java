package parley.quote.align;

import module java.base;
import parley.text.Words;

/**
 * The words of a text as quotations are compared: by keys that know no case, diacritics, apostrophes,
 * nor the dots of "U.S." and the commas of "1,914".
 */
public final class Tokens {
  private final Words words;
  private final String[] keys;

  private Tokens(Words words, String[] keys) {
    this.words = words;
    this.keys = keys;
  }

  public static Tokens of(String text) {
    Words words = Words.of(text);
    String[] keys = new String[words.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = key(words.folded(i));
    }
    return new Tokens(words, keys);
  }

  private static String key(String folded) {
    if (folded.equals(Words.POSSESSIVE)) {
      return "s";
    }
    for (int i = 1; i < folded.length() - 1; i++) {
      char c = folded.charAt(i);
      if (c == ',' || c == '.' && !Character.isDigit(folded.charAt(i - 1))) {
        return folded.replace(Character.toString(c), "");
      }
    }
    return folded;
  }

  public int size() {
    return keys.length;
  }

  public Words words() {
    return words;
  }

  public String key(int word) {
    return keys[word];
  }

  public String text() {
    return words.text();
  }

  /** The written text of the words from {@code first} up to but without {@code end}. */
  public String written(int first, int end) {
    return first >= end ? "" : words.span(first, end - 1).of(text());
  }

  /** What stands between the word before {@code word} and it: punctuation and space; the text's edges at the ends. */
  public String before(int word) {
    int from = word == 0 ? 0 : words.end(word - 1);
    int to = word == size() ? text().length() : words.start(word);
    return text().substring(from, Math.max(from, to));
  }

  /** Whether two words count as the same: "doesnot", as glued sources have it, is "does not" and "doesn't". */
  static boolean same(Tokens a, int i, Tokens b, int j) {
    String one = a.keys[i];
    String other = b.keys[j];
    return one.equals(other) ? !isOtherAcronym(a, i, b, j) : isGlued(one, other) || isGlued(other, one);
  }

  // "us" is not "U.S.", but "US" is
  private static boolean isOtherAcronym(Tokens a, int i, Tokens b, int j) {
    boolean first = a.words.folded(i).indexOf('.') > 0;
    boolean second = b.words.folded(j).indexOf('.') > 0;
    if (first == second || Character.isDigit(a.keys[i].charAt(0))) {
      return false;
    }
    String plain = first ? b.words.written(j) : a.words.written(i);
    return plain.chars().anyMatch(Character::isLowerCase);
  }

  private static boolean isGlued(String glued, String contracted) {
    int stem = glued.length() - 3;
    return stem > 1 && glued.endsWith("not") && contracted.length() == stem + 2 && contracted.endsWith("nt")
        && contracted.startsWith(glued.substring(0, stem)) && !glued.equals("cannot");
  }

  /** Whether the word {@code i} of {@code a} is the two words of {@code b} from {@code j} on, written together. */
  static boolean sameAsPair(Tokens a, int i, Tokens b, int j) {
    String whole = a.keys[i];
    String left = b.keys[j];
    String right = b.keys[j + 1];
    return whole.length() == left.length() + right.length() && whole.startsWith(left) && whole.endsWith(right);
  }
}
