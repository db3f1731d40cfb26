package parley.search;

import module java.base;
import parley.search.row.PassageRow;
import parley.search.row.StatementRow;
import parley.text.Span;

/**
 * What a document holds around a stretch of its text: the passages and the statements that touch it, in
 * order. Where the stretch lies between passages, the nearest passage before it, or the first one.
 */
public record Surroundings(List<PassageRow> passages, List<Said> statements) {
  public Surroundings {
    passages = List.copyOf(passages);
    statements = List.copyOf(statements);
  }

  /** A statement with its place in the document's text. */
  public record Said(Span span, StatementRow row) {}
}
