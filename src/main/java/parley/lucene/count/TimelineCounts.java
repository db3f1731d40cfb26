package parley.lucene.count;

import module java.base;
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

  private final DayCounts days;
  private final Days window;
  private final Deadline deadline;

  /** Counts inside {@code window} only. */
  public TimelineCounts(DayCounts days, Days window, Deadline deadline) {
    this.days = days;
    this.window = window;
    this.deadline = deadline;
  }

  /** The days from the earliest to the latest of the rows, within the window. */
  public Optional<Days> extent(DocSet rows) {
    int[] extent = {Integer.MAX_VALUE, Integer.MIN_VALUE};
    long[] stretches = days.stretches();
    days.column().eachRow(rows, deadline, (_, _, begin, end) -> {
      for (int i = begin; i < end; i++) {
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

  public Timeline count(DocSet rows, Unit asked) {
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

  private List<Bucket> buckets(DocSet rows, Unit unit, Days extent) {
    int base = bucket(unit, extent.first());
    int size = Math.toIntExact(span(unit, extent));
    // what begins and ends in each bucket; the running sum is the count
    int[] change = new int[size + 1];
    long[] stretches = days.stretches();
    days.column().eachRow(rows, deadline, (_, _, begin, end) -> {
      int next = 0;
      // stretches come sorted by first day, so that only what reaches further counts anew
      for (int i = begin; i < end; i++) {
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
}
