package parley.search;

import module java.base;
import parley.schema.Field;
import parley.search.SearchRequest.DateRange;
import parley.search.SearchRequest.Filter;
import parley.search.SearchRequest.Page;
import parley.search.SearchRequest.Sort;
import parley.search.SearchRequest.Unit;
import parley.search.SearchRequest.View;

/**
 * Reads parameters, from a URL or the command line alike, into a request; or refuses them with every
 * problem that they have.
 */
public final class RequestReader {
  /** The longest query that is read, in characters. */
  public static final int MOST_QUERY_CHARS = 2_000;

  /** The longest filter value that is read, in characters. */
  public static final int MOST_VALUE_CHARS = 500;

  /** The most values that one filter takes. */
  public static final int MOST_VALUES = 100;

  public static final int MOST_SIZE = 100;
  public static final int MOST_OFFSET = 10_000;
  public static final int DEFAULT_SIZE = 20;

  private final Canonical canonical;

  public RequestReader(Canonical canonical) {
    this.canonical = canonical;
  }

  /** The names of the parameters that {@link #read} knows for {@code view}, in order. */
  public static List<String> parameters(View view) {
    Stream<String> filters = Canonical.filters(view).stream().map(Field::key);
    return Stream.of(Stream.of("q"), filters, Stream.of("from", "to", "sort", "timeline", "offset", "size"))
        .flatMap(names -> names).toList();
  }

  /**
   * Reads the parameters of a search.
   *
   * @throws InvalidRequest with every problem, never only the first
   */
  public SearchRequest read(View view, Map<String, List<String>> parameters) {
    Parameters given = new Parameters(parameters);
    List<Notice> notices = new ArrayList<>();
    given.refuseUnknown(parameters(view));
    String text = given.text("q", MOST_QUERY_CHARS);
    List<Filter> filters = filters(view, given, notices);
    DateRange dates = given.dates("from", "to");
    Sort sort = given.choice("sort", Sort.class, Sort.RELEVANCE);
    Unit timeline = given.choice("timeline", Unit.class, Unit.AUTO);
    Page page = new Page(given.number("offset", 0, MOST_OFFSET), given.number("size", DEFAULT_SIZE, MOST_SIZE));
    given.refuseProblems();
    QueryParser.Parsed parsed = QueryParser.parse(text, view, canonical);
    notices.addAll(parsed.notices());
    return new SearchRequest(view, text, parsed.words(), filters, dates, sort, timeline, page, notices);
  }

  private List<Filter> filters(View view, Parameters given, List<Notice> notices) {
    List<Filter> filters = new ArrayList<>();
    for (Field field : Canonical.filters(view)) {
      for (String value : given.values(field.key(), MOST_VALUES, MOST_VALUE_CHARS)) {
        boolean excluded = value.startsWith("!");
        String wanted = canonical.read(field, excluded ? value.substring(1) : value, notices);
        Filter filter = new Filter(field, wanted, excluded);
        if (!wanted.isEmpty() && !filters.contains(filter)) {
          filters.add(filter);
        }
      }
    }
    return filters;
  }
}
