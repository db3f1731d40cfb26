package parley.document.clean;

import module java.base;
import parley.text.Span;

/** A line of plain text without the space around it; never empty. */
record Line(Span span, boolean apart, boolean indented) {

  /** The lines of {@code text} that hold more than white space. */
  static List<Line> all(String text) {
    List<Line> lines = new ArrayList<>();
    boolean apart = true;
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !isBreak(text.charAt(end))) {
        end++;
      }
      Span trimmed = WhiteSpace.trimmed(text, new Span(start, end));
      if (!trimmed.isEmpty()) {
        lines.add(new Line(trimmed, apart, trimmed.start() > start));
      }
      apart = trimmed.isEmpty();
      boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      start = end + (pair ? 2 : 1);
    }
    return lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  int length() {
    return span.length();
  }

  /** This line and the one after it as one. */
  Line joined(Line next) {
    return new Line(span.through(next.span), apart, indented);
  }

  Line at(Span other) {
    return new Line(other, apart, indented);
  }

  Block block() {
    return new Block(span, 0, apart);
  }
}
