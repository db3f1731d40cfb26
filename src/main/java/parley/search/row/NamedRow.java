package parley.search.row;

import module java.base;
import parley.text.Span;

/** Somebody in a role (speaker, addressee, mediator, party), as written at {@code span} of the document's text. */
public record NamedRow(String name, String kind, Optional<String> country, String asWritten, Span span) {}
