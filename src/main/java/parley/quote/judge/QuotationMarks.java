package parley.quote.judge;

import module java.base;
import parley.text.Span;

/** The quotation marks of a text, by which one tells what stands between them. */
record QuotationMarks(String text) {
  // a mark that nobody closes does not quote the rest of the document
  private static final int LONGEST = 5_000;

  /** Whether {@code span} stands within one pair of marks of its paragraph. */
  boolean enclose(Span span) {
    int line = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
    boolean open = false;
    for (int i = Math.max(line, span.start() - LONGEST); i < span.start(); i++) {
      open = after(i, open);
    }
    for (int i = span.start(); open && i < span.end(); i++) {
      open = after(i, true);
    }
    return open;
  }

  /** For each character, whether it stands between marks. */
  boolean[] quoted() {
    boolean[] quoted = new boolean[text.length()];
    boolean open = false;
    for (int i = 0; i < quoted.length; i++) {
      open = text.charAt(i) != '\n' && after(i, open);
      quoted[i] = open;
    }
    return quoted;
  }

  private boolean after(int at, boolean open) {
    return switch (text.charAt(at)) {
      case '“', '„', '«' -> true;
      case '”', '»' -> false;
      case '"' -> opens(at);
      default -> open;
    };
  }

  private boolean opens(int at) {
    return at == 0 || Character.isWhitespace(text.charAt(at - 1)) || "([—–".indexOf(text.charAt(at - 1)) >= 0;
  }
}
