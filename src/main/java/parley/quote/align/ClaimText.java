package parley.quote.align;

import module java.base;

/**
 * The words that somebody claims to have been said, with the editor's marks among them.
 *
 * @param ellipsis for each word, and for the end, whether words are marked as left out before it
 * @param editorial for each word, whether an editor put it in, as in "he [Putin] agreed"
 */
public record ClaimText(Tokens tokens, boolean[] ellipsis, boolean[] editorial) {
  private static final Pattern LETTER = Pattern.compile("(?<![\\p{L}\\p{N}])\\[(\\p{L})\\](?=\\p{L})");
  private static final Pattern DOTS = Pattern.compile("…|\\.[\\s\\u00a0]?\\.[\\s\\u00a0]?\\.");

  public static ClaimText of(String text) {
    // one word with an editor's letter in it, not two; as long as before, so that offsets stay
    Tokens tokens = Tokens.of(LETTER.matcher(text).replaceAll("$1\u2060\u2060"));
    boolean[] ellipsis = new boolean[tokens.size() + 1];
    boolean[] editorial = new boolean[tokens.size()];
    boolean inside = false;
    for (int word = 0; word <= tokens.size(); word++) {
      String before = tokens.before(word);
      // at the outer ends nothing is left out in between
      ellipsis[word] = word > 0 && word < tokens.size() && DOTS.matcher(before).find();
      inside = opens(tokens, word, before) || inside && before.indexOf(']') < 0;
      if (word < tokens.size()) {
        editorial[word] = inside;
      }
    }
    return new ClaimText(tokens, ellipsis, editorial);
  }

  /** A bracket around whole words; "[a]s" changes a letter only. */
  private static boolean opens(Tokens tokens, int word, String before) {
    int bracket = before.lastIndexOf('[');
    if (bracket < 0 || before.indexOf(']', bracket) >= 0 || word == tokens.size()) {
      return false;
    }
    int from = tokens.words().start(word);
    int close = tokens.text().indexOf(']', from);
    boolean glued = bracket == 0 && word > 0 && !before.contains(" ");
    return !glued && close >= 0 && (close + 1 == tokens.text().length() || !Character.isLetterOrDigit(tokens.text().charAt(close + 1)));
  }

  public int size() {
    return tokens.size();
  }

  public boolean hasEllipsis() {
    for (boolean marked : ellipsis) {
      if (marked) {
        return true;
      }
    }
    return false;
  }
}
