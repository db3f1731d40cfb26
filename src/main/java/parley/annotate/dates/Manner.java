package parley.annotate.dates;

import module java.base;
import parley.annotate.dates.time.Period;
import parley.annotate.dates.time.Unit;
import parley.annotate.dates.written.Expression;
import parley.annotate.dates.written.Expression.Base;
import parley.annotate.dates.written.Found;

/** Whether a document reports from the day it was published, or tells of other years. */
final class Manner {
  private Manner() {}

  static boolean isReport(List<Found> written, Optional<Period> published) {
    if (published.isEmpty() || published.get().unit() != Unit.DAY) {
      return false;
    }
    int spoken = 0;
    int other = 0;
    for (Found found : written) {
      switch (found.expression()) {
        case Expression.Weekday _ -> spoken++;
        case Expression.Shift shift when shift.base() == Base.PUBLICATION -> spoken++;
        case Expression.Named named when named.fields().year().isPresent() -> {
          int years = published.get().year() - named.fields().year().getAsInt();
          other += years > 1 ? 1 : 0;
        }
        default -> {
        }
      }
    }
    return spoken * 3 >= other;
  }
}
