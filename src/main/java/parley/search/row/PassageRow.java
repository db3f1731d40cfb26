package parley.search.row;

import module java.base;
import parley.text.Span;

/** A passage with everything read from it. {@code span} is of the document's text. */
public record PassageRow(
    String id, DocumentRef document, List<String> heading, String text, Span span, List<DateRow> dates,
    List<ActorRow> actors, List<StatementRow> statements, List<MediationRow> mediations) {}
