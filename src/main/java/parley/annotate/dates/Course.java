package parley.annotate.dates;

import module java.base;
import parley.annotate.dates.time.Period;
import parley.annotate.dates.time.Unit;
import parley.annotate.dates.written.Expression;
import parley.annotate.dates.written.Found;

/** Which of the written years carry a document's narrative, and which are passing looks back or ahead. */
final class Course {
  private static final int NONE = Integer.MIN_VALUE;
  private final int[] next;
  private final int[] nextAny;

  /** {@code clues} has an entry for each of {@code written}. */
  Course(List<Found> written, List<Clues> clues) {
    next = new int[written.size()];
    nextAny = new int[written.size()];
    int following = NONE;
    int any = NONE;
    for (int i = written.size() - 1; i >= 0; i--) {
      next[i] = following;
      nextAny[i] = any;
      OptionalInt year = year(written.get(i));
      any = year.orElse(any);
      if (year.isPresent() && !clues.get(i).aside()) {
        following = year.getAsInt();
      }
    }
  }

  /** Whether the next year that is written, in whatever role, is {@code year} again. */
  boolean repeats(int index, int year) {
    return nextAny[index] == year;
  }

  private static OptionalInt year(Found found) {
    return found.fields().filter(fields -> fields.unit().compareTo(Unit.YEAR) <= 0)
        .map(fields -> fields.year()).orElse(OptionalInt.empty());
  }

  /** Whether the story, at {@code told} before, leaves that year for {@code year} and comes back at once. */
  boolean isDigression(int index, int told, Period period) {
    int year = period.year();
    // a day or month of the year before or after is where the story has got to
    boolean close = period.unit().isFinerThan(Unit.YEAR) && Math.abs(year - told) <= 1;
    if (next[index] == NONE || close) {
      return false;
    }
    return year > told ? next[index] >= told && next[index] < year : year < told && next[index] >= told;
  }

  /** Whether {@code expression} looks back: "two years earlier". */
  static boolean looksBack(Expression expression) {
    return switch (expression) {
      case Expression.Shift shift -> shift.amount() < 0;
      case Expression.From from -> from.amount() < 0;
      case Expression.Nearest nearest -> nearest.direction() < 0;
      case Expression.Named _, Expression.Within _, Expression.Slice _, Expression.Weekday _, Expression.Anniversary _,
          Expression.YearOff _, Expression.Same _, Expression.AfterEvent _, Expression.BareYear _, Expression.Clock _ -> false;
    };
  }
}
