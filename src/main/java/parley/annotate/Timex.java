package parley.annotate;

import module java.base;

/** A date as TIMEX2 writes it: {@code 1950-09} with modifier {@code START} for "early September 1950". */
public record Timex(String value, Optional<String> mod) {}
