package parley.lucene.count;

import module java.base;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import parley.lucene.field.Days;
import parley.search.SearchRequest.Unit;
import parley.search.SearchResponse.Bucket;
import parley.search.SearchResponse.Timeline;

/** Counts rows over time: a row counts once in every bucket that one of its stretches of days overlaps. */
public final class TimelineCounts {
  private static final int MOST_DAYS = 62;
  private static final int MOST_YEARS_OF_MONTHS = 15;
  // a day's timeline over two thousand years helps nobody
  private static final long MOST_BUCKETS = 10_000;

  private final IndexReader reader;
  private final String field;
  private final Days window;
  private final Deadline deadline;

  /** Counts inside {@code window} only. */
  public TimelineCounts(IndexReader reader, String field, Days window, Deadline deadline) {
    this.reader = reader;
    this.field = field;
    this.window = window;
    this.deadline = deadline;
  }

  /** The days from the earliest to the latest of the rows, within the window. */
  public Optional<Days> extent(DocSet rows) throws IOException {
    int[] extent = {Integer.MAX_VALUE, Integer.MIN_VALUE};
    eachRow(rows, (stretches, count) -> {
      for (int i = 0; i < count; i++) {
        int first = Math.max(Days.first(stretches[i]), window.first());
        int last = Math.min(Days.last(stretches[i]), window.last());
        if (first <= last) {
          extent[0] = Math.min(extent[0], first);
          extent[1] = Math.max(extent[1], last);
        }
      }
    });
    return extent[0] <= extent[1] ? Optional.of(new Days(extent[0], extent[1])) : Optional.empty();
  }

  public Timeline count(DocSet rows, Unit asked) throws IOException {
    Optional<Days> extent = extent(rows);
    Unit unit = unit(asked, extent);
    return new Timeline(unit.name().toLowerCase(Locale.ROOT), extent.isEmpty() ? List.of() : buckets(rows, unit, extent.get()));
  }

  private static Unit unit(Unit asked, Optional<Days> extent) {
    if (extent.isEmpty()) {
      return asked == Unit.AUTO ? Unit.YEAR : asked;
    }
    Unit unit = asked;
    if (unit == Unit.AUTO) {
      LocalDate first = LocalDate.ofEpochDay(extent.get().first());
      LocalDate last = LocalDate.ofEpochDay(extent.get().last());
      unit = extent.get().last() - extent.get().first() < MOST_DAYS ? Unit.DAY
          : last.isBefore(first.plusYears(MOST_YEARS_OF_MONTHS)) ? Unit.MONTH : Unit.YEAR;
    }
    if (unit == Unit.DAY && span(unit, extent.get()) > MOST_BUCKETS) {
      unit = Unit.MONTH;
    }
    return unit == Unit.MONTH && span(unit, extent.get()) > MOST_BUCKETS ? Unit.YEAR : unit;
  }

  private static long span(Unit unit, Days extent) {
    return (long) bucket(unit, extent.last()) - bucket(unit, extent.first()) + 1;
  }

  private List<Bucket> buckets(DocSet rows, Unit unit, Days extent) throws IOException {
    int base = bucket(unit, extent.first());
    int size = Math.toIntExact(span(unit, extent));
    // what begins and ends in each bucket; the running sum is the count
    int[] change = new int[size + 1];
    eachRow(rows, (stretches, count) -> {
      int next = 0;
      // stretches come sorted by first day, so that only what reaches further counts anew
      for (int i = 0; i < count; i++) {
        int first = Math.max(Days.first(stretches[i]), window.first());
        int last = Math.min(Days.last(stretches[i]), window.last());
        if (first <= last) {
          int from = Math.max(bucket(unit, first) - base, next);
          int to = bucket(unit, last) - base;
          if (from <= to) {
            change[from]++;
            change[to + 1]--;
            next = to + 1;
          }
        }
      }
    });
    List<Bucket> buckets = new ArrayList<>();
    int count = 0;
    for (int i = 0; i < size; i++) {
      count += change[i];
      // when time ran out between the two passes a row may be missing, never counted below nothing
      if (count > 0) {
        buckets.add(bucket(unit, base + i, count));
      }
    }
    return buckets;
  }

  private Bucket bucket(Unit unit, int number, int count) {
    LocalDate first = switch (unit) {
      case DAY -> LocalDate.ofEpochDay(number);
      case MONTH -> LocalDate.of(Math.floorDiv(number, 12), Math.floorMod(number, 12) + 1, 1);
      case YEAR, AUTO -> LocalDate.of(number, 1, 1);
    };
    LocalDate last = switch (unit) {
      case DAY -> first;
      case MONTH -> first.plusMonths(1).minusDays(1);
      case YEAR, AUTO -> first.plusYears(1).minusDays(1);
    };
    return new Bucket(
        first.toEpochDay() < window.first() ? LocalDate.ofEpochDay(window.first()) : first,
        last.toEpochDay() > window.last() ? LocalDate.ofEpochDay(window.last()) : last,
        count);
  }

  private static int bucket(Unit unit, int day) {
    if (unit == Unit.DAY) {
      return day;
    }
    LocalDate date = LocalDate.ofEpochDay(day);
    return unit == Unit.MONTH ? date.getYear() * 12 + date.getMonthValue() - 1 : date.getYear();
  }

  private void eachRow(DocSet rows, Visitor visitor) throws IOException {
    long[] stretches = new long[16];
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedNumericDocValues values = DocValues.getSortedNumeric(leaf.reader(), field);
      FixedBitSet wanted = rows.segment(leaf.ord);
      for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
        if (wanted.get(doc)) {
          int count = values.docValueCount();
          stretches = count <= stretches.length ? stretches : new long[count * 2];
          for (int i = 0; i < count; i++) {
            stretches[i] = values.nextValue();
          }
          visitor.visit(stretches, count);
        }
        if ((doc & 0xFFF) == 0 && deadline.shouldExit()) {
          return;
        }
      }
    }
  }

  /** Takes the packed stretches of one row. */
  private interface Visitor {
    void visit(long[] stretches, int count);
  }
}
