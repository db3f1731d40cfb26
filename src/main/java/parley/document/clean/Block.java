package parley.document.clean;

import parley.text.Span;

/**
 * A paragraph, line or heading of a text that is not clean yet.
 *
 * @param level 0 for text, 1 for the title, 2 and more for headings
 * @param apart whether a blank line stands before it
 */
public record Block(Span span, int level, boolean apart) {
  boolean isHeading() {
    return level > 0;
  }

  Block atLevel(int other) {
    return new Block(span, other, apart);
  }

  /** This block without the white space around it in {@code text}. */
  public Block trimmed(String text) {
    return new Block(WhiteSpace.trimmed(text, span), level, apart);
  }

  String in(String text) {
    return span.of(text);
  }
}
