/**
 * Finds calendar dates and works out their days. What is written ({@link
 * parley.annotate.dates.written.Expression}) is kept apart from what it comes to ({@link
 * parley.annotate.dates.time.Period}): readers find expressions word by word, the narrative then completes
 * them from headings, earlier dates and the day of publication. Never looks at the machine's clock.
 * Start at {@link parley.annotate.dates.DateFinder}.
 */
package parley.annotate.dates;
