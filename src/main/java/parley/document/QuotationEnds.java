package parley.document;

import module java.base;
import parley.text.Span;

/** Where double quotation marks of a section hold text, so that a passage need not end inside. */
final class QuotationEnds {
  private static final int LONGEST = 1_500;
  private final int[] starts;
  private final int[] ends;

  private QuotationEnds(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  static QuotationEnds of(String text, Span body) {
    IntStream.Builder starts = IntStream.builder();
    IntStream.Builder ends = IntStream.builder();
    int open = -1;
    for (int i = body.start(); i < body.end(); i++) {
      char c = text.charAt(i);
      if (c != '"' && c != '“' && c != '”' && c != '«' && c != '»') {
        continue;
      }
      boolean opens = c == '“' || c == '«' || c == '"' && isOpening(text, i, body);
      // a paragraph inside a quotation opens with a mark of its own
      boolean continues = open >= 0 && i > body.start() && text.charAt(i - 1) == '\n';
      if (opens && !continues) {
        open = i;
      } else if (!opens && open >= 0) {
        if (i - open <= LONGEST) {
          starts.add(open);
          ends.add(i + 1);
        }
        open = -1;
      }
    }
    return new QuotationEnds(starts.build().toArray(), ends.build().toArray());
  }

  private static boolean isOpening(String text, int mark, Span body) {
    if (mark == body.start()) {
      return true;
    }
    char before = text.charAt(mark - 1);
    return Character.isWhitespace(before) || "([{-–—'‘".indexOf(before) >= 0;
  }

  /** Whether {@code offset} is inside a quotation that closes. */
  boolean isOpen(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int before = found >= 0 ? found - 1 : -found - 2;
    return before >= 0 && offset < ends[before];
  }
}
