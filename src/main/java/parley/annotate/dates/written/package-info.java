/**
 * Dates as they are written: reads a document's words into expressions, without completing them. Knows
 * the calendar's words and nothing of documents. Start at {@link
 * parley.annotate.dates.written.WrittenDates}.
 */
package parley.annotate.dates.written;
