/**
 * Days, months, seasons, years as stretches of the calendar, before and after Christ, with the names
 * that TIMEX2 has for them. Knows nothing of text. Start at {@link parley.annotate.dates.time.Period}.
 */
package parley.annotate.dates.time;
