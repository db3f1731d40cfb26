package parley.search.row;

import module java.base;

/** The days of publication and, in lower case, what says so: sidecar, metadata, dateline, text. */
public record PublishedRow(LocalDate first, LocalDate last, String basis) {}
