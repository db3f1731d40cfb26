package parley.annotate.dates.written;

import module java.base;
import parley.annotate.dates.time.Unit;
import parley.annotate.dates.written.Tokens.Gap;
import parley.knowledge.Calendar.Kind;

/** Reads times of the clock: with the day behind them they are that day, alone the day told of. */
final class ClockReader {
  private final Tokens tokens;

  ClockReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** "8 p.m.", "11:30 a.m. local time", "0830 GMT", "03:00 hours", "noon". */
  Optional<Found> at(int word) {
    OptionalInt end = tokens.is(word, Kind.DAYPART) ? hour(word) : digits(word);
    return end.isEmpty() ? Optional.empty() : Optional.of(Found.of(word, zone(end.getAsInt()), new Expression.Clock()));
  }

  /** The word where a date may begin that the clock time ending at {@code last} belongs to. */
  int dayBehind(int last) {
    int next = last + 1;
    next = tokens.is(next, "on") ? next + 1 : next;
    next = tokens.is(next, "the") ? next + 1 : next;
    return tokens.gap(last) == Gap.SPACE || tokens.gap(last) == Gap.COMMA || tokens.gap(last) == Gap.STOP ? next : -1;
  }

  static boolean isDay(Found found) {
    return switch (found.expression()) {
      case Expression.Named(Fields fields) -> fields.unit() == Unit.DAY;
      case Expression.Weekday _ -> true;
      case Expression.Shift shift -> shift.unit() == Unit.DAY;
      case Expression.Within(Fields fields, _) -> fields.unit() == Unit.DAY;
      case Expression.Nearest _, Expression.From _, Expression.Slice _, Expression.Anniversary _, Expression.YearOff _,
          Expression.Same _, Expression.AfterEvent _, Expression.BareYear _, Expression.Clock _ -> false;
    };
  }

  private OptionalInt hour(int word) {
    boolean point = tokens.is(word, "noon", "midnight", "dawn", "dusk") && tokens.is(word - 1, "at");
    return point ? OptionalInt.of(word) : OptionalInt.empty();
  }

  private OptionalInt digits(int word) {
    int hour = tokens.digits(word);
    if (hour < 0) {
      return OptionalInt.empty();
    }
    boolean minutes = tokens.gap(word) == Gap.COLON && tokens.digits(word + 1) >= 0 && tokens.length(word + 1) == 2;
    int last = minutes ? word + 1 : word;
    boolean close = tokens.gap(last) == Gap.SPACE || tokens.gap(last) == Gap.NOTHING;
    if (hour <= 12 && close && tokens.is(last + 1, "a.m", "p.m", "am", "pm")) {
      return OptionalInt.of(last + 1);
    }
    boolean full = minutes && hour <= 24 || tokens.length(word) == 4 && hour <= 2400 && hour % 100 < 60;
    boolean named = tokens.is(last + 1, "gmt", "utc", "hours", "hrs", "local", "est", "edt", "cet") && close;
    return full && named ? OptionalInt.of(last) : OptionalInt.empty();
  }

  private int zone(int last) {
    int next = last + 1;
    boolean close = tokens.gap(last) == Gap.SPACE || tokens.gap(last) == Gap.STOP;
    if (close && tokens.is(next, "gmt", "utc", "hours", "hrs", "est", "edt", "et", "cet", "pst", "pdt")) {
      return next;
    }
    return close && tokens.is(next + 1, "time") && tokens.gap(next) == Gap.SPACE ? next + 1 : last;
  }
}
