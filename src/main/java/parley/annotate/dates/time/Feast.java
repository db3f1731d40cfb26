package parley.annotate.dates.time;

import module java.base;

/** A day that falls on another date each year: "the last Monday of May", "two days before Easter". */
public sealed interface Feast {
  /** The n-th such weekday of a month; the fifth is the last. */
  record Weekday(int month, int nth, DayOfWeek day) implements Feast {}

  record Easter(int daysAfter) implements Feast {}

  /** Reads "05-5-1" (month, which one, weekday) and "easter-2". */
  static Feast of(String code) {
    if (code.startsWith("easter")) {
      return new Easter(Integer.parseInt(code.substring("easter".length())));
    }
    String[] parts = code.split("-");
    return new Weekday(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), DayOfWeek.of(Integer.parseInt(parts[2])));
  }

  default LocalDate in(int year) {
    return switch (this) {
      case Weekday(int month, int nth, DayOfWeek day) -> LocalDate.of(year, month, 1)
          .with(nth == 5 ? TemporalAdjusters.lastInMonth(day) : TemporalAdjusters.dayOfWeekInMonth(nth, day));
      case Easter(int daysAfter) -> easter(year).plusDays(daysAfter);
    };
  }

  /** Western Easter by the rule of Gauss and Lichtenberg. */
  private static LocalDate easter(int year) {
    int century = year / 100;
    int moonShift = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
    int sunShift = 2 - (3 * century + 3) / 4;
    int golden = year % 19;
    int seed = (19 * golden + moonShift) % 30;
    int correction = (seed + golden / 11) / 29;
    int fullMoon = 21 + seed - correction;
    int sunday = 7 - (year + year / 4 + sunShift) % 7;
    int distance = 7 - (fullMoon - sunday) % 7;
    return LocalDate.of(year, 3, 1).plusDays(fullMoon + distance - 1L);
  }
}
