package parley.search.row;

import module java.base;

/** A mediation found by itself, with the document and heading that it stands under. */
public record MediationHit(MediationRow mediation, DocumentRef document, List<String> heading) {}
