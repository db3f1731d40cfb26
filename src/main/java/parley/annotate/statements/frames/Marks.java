package parley.annotate.statements.frames;

/** Quotation marks, and which of two like ones opens and which closes. */
public final class Marks {
  private Marks() {}

  /** Whether {@code c} is far from being a mark, as letters, digits and spaces are. */
  static boolean isPlain(char c) {
    return c < 0x80 && c != '"' && c != '\'' && c != '`';
  }

  public static boolean isStraight(char c) {
    return c == '"' || c == '＂';
  }

  /** Whether two of {@code c} make one mark: ``this''. */
  public static boolean isDoubler(char c) {
    return c == '\'' || c == '`';
  }

  /** Whether exactly two single marks at {@code at} stand for a double one. */
  public static boolean isDoubled(String text, int at) {
    char c = text.charAt(at);
    return isDoubler(c) && at + 1 < text.length() && text.charAt(at + 1) == c
        && (at + 2 == text.length() || text.charAt(at + 2) != c) && (at == 0 || text.charAt(at - 1) != c);
  }

  /** Whether {@code c} opens by its shape alone. */
  public static boolean opensByShape(char c) {
    return c == '“' || c == '„' || c == '«' || c == '「' || c == '『';
  }

  /** Whether {@code c} can close what {@code opener} opened. */
  public static boolean closes(char opener, char c) {
    return switch (opener) {
      case '“' -> c == '”' || isStraight(c);
      case '„' -> c == '“' || c == '”' || isStraight(c);
      case '«' -> c == '»';
      case '「' -> c == '」';
      case '『' -> c == '』';
      case '‘' -> c == '’';
      case '\'' -> c == '\'';
      default -> isStraight(c) || c == '”';
    };
  }

  public static boolean looksOpening(String text, int at) {
    boolean before = at == 0 || isOpenSpace(text.charAt(at - 1));
    return before && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
  }

  public static boolean looksClosing(String text, int at) {
    if (at == 0) {
      return false;
    }
    if (Character.isWhitespace(text.charAt(at - 1))) {
      // some set a space between the inner mark and the outer one
      boolean afterInner = at > 1 && (text.charAt(at - 2) == '\'' || text.charAt(at - 2) == '’');
      return afterInner && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }
    boolean afterStop = ".,!?…;)]".indexOf(text.charAt(at - 1)) >= 0;
    return at + 1 == text.length() || afterStop || !Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static boolean isOpenSpace(char c) {
    return Character.isWhitespace(c) || "([{—–-/…:,".indexOf(c) >= 0;
  }

  /** The first mark within {@code limit} that closes the single one at {@code at}; -1 where it is an apostrophe. */
  public static int singleCloser(String text, int at, int limit) {
    char opener = text.charAt(at);
    boolean opens = (opener == '‘' || opener == '\'') && looksOpening(text, at)
        && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '[');
    for (int i = at + 2; opens && i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return -1;
      }
      boolean inWord = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
      if (closes(opener, c) && !inWord && !Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether two single marks at {@code at} open as one: {@code ''We go'', ``We go''}. */
  static boolean opensDoubled(String text, int at) {
    char c = text.charAt(at);
    return (c == '\'' || c == '’' || c == '‘' || c == '`') && at + 2 < text.length() && text.charAt(at + 1) == c
        && (at == 0 || isOpenSpace(text.charAt(at - 1))) && !Character.isWhitespace(text.charAt(at + 2));
  }

  /** The last character of the first {@code ''} within {@code limit} that closes what opened at {@code at}; where none does, the place searched up to as {@code ~place}. */
  static int doubledCloser(String text, int at, int limit) {
    int i = at + 2;
    for (; i + 1 < limit && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      if ((c == '\'' || c == '’') && text.charAt(i + 1) == c && !Character.isWhitespace(text.charAt(i - 1))) {
        return i + 1;
      }
    }
    return ~i;
  }
}
