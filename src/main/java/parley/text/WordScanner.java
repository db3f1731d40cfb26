package parley.text;

import module java.base;

/** One pass over a text that finds its words; time grows linearly with the text. */
final class WordScanner {
  private final String text;
  private final FoldedForms forms = FoldedForms.mine();
  private int[] starts;
  private int[] ends;
  private String[] folded;
  private int size;

  WordScanner(String text) {
    this.text = text;
    int guess = text.length() / 6 + 8;
    starts = new int[guess];
    ends = new int[guess];
    folded = new String[guess];
  }

  Words words() {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isIdeograph(c)) {
        int end = at + Character.charCount(c);
        add(at, end, text.substring(at, end));
        at = end;
      } else if (isWordCharacter(c)) {
        at = word(at);
      } else {
        at += Character.charCount(c);
      }
    }
    return new Words(text, starts, ends, folded, size);
  }

  private int word(int start) {
    int acronymEnd = acronym(start);
    if (acronymEnd > start) {
      String written = text.substring(start, acronymEnd);
      add(start, acronymEnd, Folding.fold(written.endsWith(".") ? written.substring(0, written.length() - 1) : written));
      return acronymEnd;
    }
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (isWordCharacter(c) && !isIdeograph(c)) {
        end += Character.charCount(c);
      } else if (Folding.isApostrophe(c) && joins(end, end + 1)) {
        if (isPossessive(end)) {
          add(start, end, fold(start, end));
          add(end, end + 2, Words.POSSESSIVE);
          return end + 2;
        }
        end++;
      } else if ((c == '.' || c == ',') && isDigit(end - 1) && isDigit(end + 1)) {
        end++;
      } else {
        break;
      }
    }
    add(start, end, fold(start, end));
    return end;
  }

  /** The end of "U.S." or "a.m." from {@code start}; {@code start} where no such word begins. */
  private int acronym(int start) {
    int end = start;
    int letters = 0;
    while (end + 1 < text.length() && isAsciiLetter(end) && text.charAt(end + 1) == '.') {
      end += 2;
      letters++;
    }
    boolean goesOn = end < text.length() && isWordCharacter(text.codePointAt(end));
    if (letters >= 2 && !goesOn) {
      return end;
    }
    // "U.S" before a space lacks its last full stop
    boolean lastLetter = letters >= 1 && end < text.length() && isAsciiLetter(end)
        && (end + 1 == text.length() || !isWordCharacter(text.codePointAt(end + 1)));
    return lastLetter ? end + 1 : start;
  }

  private boolean joins(int before, int after) {
    return before > 0 && after < text.length() && Character.isLetterOrDigit(text.charAt(before - 1))
        && Character.isLetter(text.charAt(after));
  }

  private boolean isPossessive(int apostrophe) {
    char s = text.charAt(apostrophe + 1);
    return (s == 's' || s == 'S')
        && (apostrophe + 2 == text.length() || !isWordCharacter(text.codePointAt(apostrophe + 2)));
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }

  private boolean isAsciiLetter(int at) {
    char c = text.charAt(at);
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isIdeograph(int c) {
    return c >= 0x80 && Character.isIdeographic(c);
  }

  static boolean isWordCharacter(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    int type = Character.getType(c);
    // soft hyphens and joiners stand inside words without being seen
    return Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK || c == 0xAD || c == 0x200C || c == 0x200D || c == 0x2060;
  }

  private String fold(int start, int end) {
    return forms.of(text, start, end);
  }

  private void add(int start, int end, String fold) {
    if (fold.isEmpty()) {
      return;
    }
    if (size == starts.length) {
      int more = size + (size >> 1) + 8;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      folded = Arrays.copyOf(folded, more);
    }
    starts[size] = start;
    ends[size] = end;
    folded[size++] = fold;
  }
}
