package parley.search.row;

import module java.base;

/** The days that a statement or mediation belongs to, and in lower case what they were read from. */
public record WhenRow(LocalDate first, LocalDate last, String basis) {}
