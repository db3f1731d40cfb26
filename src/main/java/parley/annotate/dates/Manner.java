package parley.annotate.dates;

import module java.base;
import parley.annotate.dates.time.Period;
import parley.annotate.dates.time.Unit;
import parley.annotate.dates.written.Expression;
import parley.annotate.dates.written.Expression.Base;
import parley.annotate.dates.written.Fields;
import parley.annotate.dates.written.Found;

/** Whether a document reports from the day it was published, or tells of other years. */
final class Manner {
  // background years outnumber the weekdays of a report, but not tenfold as in a history
  private static final int SPOKEN_WEIGHT = 6;

  // a history of a war that goes on has many, a report without weekdays a few
  private static final int MOST_RECENT = 3;

  private Manner() {}

  /** {@code clues} has an entry for each of {@code written}. */
  static boolean isReport(List<Found> written, List<Clues> clues, Optional<Period> published) {
    if (published.isEmpty() || published.get().unit() != Unit.DAY) {
      return false;
    }
    int spoken = 0;
    int recent = 0;
    int other = 0;
    for (int i = 0; i < written.size(); i++) {
      Found found = written.get(i);
      spoken += isSpoken(found.expression()) ? 1 : 0;
      OptionalInt year = found.fields().map(Fields::year).orElse(OptionalInt.empty());
      boolean old = year.isPresent() && published.get().year() - year.getAsInt() > 1;
      // "the 1951 convention" tells of no other year
      other += old && !clues.get(i).aside() ? 1 : 0;
      recent += year.isPresent() && !old ? 1 : 0;
    }
    return spoken * SPOKEN_WEIGHT + Math.min(recent, MOST_RECENT) >= other;
  }

  private static boolean isSpoken(Expression expression) {
    return switch (expression) {
      case Expression.Weekday _ -> true;
      case Expression.Shift shift -> shift.base() == Base.PUBLICATION;
      case Expression.Nearest nearest -> nearest.base() == Base.PUBLICATION;
      case Expression.Within within -> isSpoken(within.year());
      case Expression.Named _, Expression.From _, Expression.Slice _, Expression.Anniversary _,
          Expression.YearOff _, Expression.Same _, Expression.AfterEvent _, Expression.BareYear _, Expression.Clock _ -> false;
    };
  }
}
