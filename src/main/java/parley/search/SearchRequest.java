package parley.search;

import module java.base;
import parley.schema.Field;

/**
 * One search, complete and valid, whoever asked for it.
 *
 * @param text the query as it was typed
 * @param notices what the reader of the request has to tell about it, passed on into the response
 */
public record SearchRequest(
    View view, String text, QueryNode words, List<Filter> filters, DateRange dates, Sort sort, Unit timeline, Page page,
    List<Notice> notices) {
  public SearchRequest {
    filters = List.copyOf(filters);
    notices = List.copyOf(notices);
  }

  /** Which rows are searched. */
  public enum View { PASSAGES, STATEMENTS, MEDIATIONS }

  public enum Sort { RELEVANCE, OLDEST, NEWEST }

  /** The length of a timeline's buckets; AUTO lets the answer decide. */
  public enum Unit { DAY, MONTH, YEAR, AUTO }

  /** The rows wanted: {@code size} 0 to 100, {@code offset} 0 to 10,000. */
  public record Page(int offset, int size) {}

  /** A value that a field must have, or must not have. Within a field values are OR-ed, across fields AND-ed. */
  public record Filter(Field field, String value, boolean excluded) {}

  /** Keeps what has a known date that overlaps the days from {@code from} to {@code to}. */
  public record DateRange(Optional<LocalDate> from, Optional<LocalDate> to) {
    public static final DateRange ALL = new DateRange(Optional.empty(), Optional.empty());

    public boolean isAll() {
      return from.isEmpty() && to.isEmpty();
    }
  }

  /** Everything of a view, first page: what an empty query asks for. */
  public static SearchRequest all(View view) {
    return new SearchRequest(view, "", new QueryNode.All(), List.of(), DateRange.ALL, Sort.RELEVANCE, Unit.AUTO,
        new Page(0, 20), List.of());
  }

  public SearchRequest withPage(Page other) {
    return new SearchRequest(view, text, words, filters, dates, sort, timeline, other, notices);
  }

  public SearchRequest withWords(String otherText, QueryNode otherWords) {
    return new SearchRequest(view, otherText, otherWords, filters, dates, sort, timeline, page, notices);
  }

  public SearchRequest withFilters(List<Filter> others) {
    return new SearchRequest(view, text, words, others, dates, sort, timeline, page, notices);
  }
}
