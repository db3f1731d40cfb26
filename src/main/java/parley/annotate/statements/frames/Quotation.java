package parley.annotate.statements.frames;

import parley.text.Span;

/** A stretch between quotation marks, marks included; {@code closed} is false where the last mark is missing. */
public record Quotation(Span span, boolean closed) {
  /** What stands between the marks. */
  public Span inner() {
    return new Span(span.start() + 1, Math.max(span.start() + 1, closed ? span.end() - 1 : span.end()));
  }
}
