package parley.search.row;

import module java.base;

/**
 * A date with its TIMEX2 form.
 *
 * @param value as TIMEX2 writes it, such as {@code 1950-09}; empty where the date is unknown and for a range as a whole
 * @param mod {@code START} in "early September 1950"
 * @param parts the ends of a range or the members of a list
 */
public record TimexRow(DateRow date, Optional<String> value, Optional<String> mod, List<TimexRow> parts) {}
