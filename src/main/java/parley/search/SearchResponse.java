package parley.search;

import module java.base;
import parley.text.Span;

/**
 * The answer to a search.
 *
 * @param <R> the row: passage, statement or mediation
 * @param partial true when time ran out before everything was looked at
 * @param facets by field key, in the order of the schema
 */
public record SearchResponse<R>(
    long total, long tookMs, boolean partial, Understood query, Optional<String> didYouMean, List<Hit<R>> results,
    Map<String, List<FacetValue>> facets, Timeline timeline, List<Notice> notices) {

  /** The most values that are given of a facet, beside those that were chosen. */
  public static final int MOST_FACET_VALUES = 20;

  /** The query as typed, and in plain words how it was read. */
  public record Understood(String text, List<String> understood) {}

  /** A row with its score (0 when sorted by date) and the words that matched, as offsets into its text. */
  public record Hit<R>(R row, float score, List<Span> highlights) {}

  /**
   * How many rows one would get by adding this value.
   *
   * @param label what people know the value by, where that is not the value itself: the title of a document
   */
  public record FacetValue(String value, long count, boolean selected, Optional<String> label) {
    public FacetValue(String value, long count, boolean selected) {
      this(value, count, selected, Optional.empty());
    }

    public FacetValue labelled(Optional<String> known) {
      return new FacetValue(value, count, selected, known);
    }
  }

  /** Counts over time; a row counts once in every bucket that one of its dates overlaps; empty buckets are left out. */
  public record Timeline(String unit, List<Bucket> buckets) {}

  public record Bucket(LocalDate first, LocalDate last, long count) {}
}
