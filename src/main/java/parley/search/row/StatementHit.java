package parley.search.row;

import module java.base;

/** A statement found by itself, with the document and heading that it stands under. */
public record StatementHit(StatementRow statement, DocumentRef document, List<String> heading) {}
