package parley.search.row;

import module java.base;
import parley.text.Span;

/** A document as it is kept: its reference, its text, its sections; passages are kept apart. */
public record DocumentRow(DocumentRef ref, String sha256, Optional<String> language, String text, List<SectionRow> sections) {
  /** A heading trail and the stretch of the document's text that it governs, the heading itself included. */
  public record SectionRow(List<String> heading, int level, Span span) {}
}
