package parley.annotate.dates.time;

import module java.base;

/** One day, month, season, year and so on of the calendar. {@code first} is its first day. */
public record Period(Unit unit, LocalDate first) {
  public Period {
    if (!unit.floor(first).equals(first)) {
      throw new IllegalArgumentException(first + " is not the first day of a " + unit);
    }
  }

  /** The period of {@code unit} that {@code day} falls in. */
  public static Period of(Unit unit, LocalDate day) {
    return new Period(unit, unit.floor(day));
  }

  public static Period year(int year) {
    return new Period(Unit.YEAR, LocalDate.of(year, 1, 1));
  }

  public LocalDate last() {
    // the first decade and century lack their year 0
    LocalDate next = unit.plus(first, 1);
    return (unit == Unit.DECADE && first.getYear() == 1 ? next.minusYears(1) : next).minusDays(1);
  }

  public int year() {
    return first.getYear();
  }

  /** The period of {@code wider} that this one begins in. */
  public Period in(Unit wider) {
    return of(wider, first);
  }

  public Period plus(int amount) {
    return of(unit, unit.plus(first, amount));
  }

  public boolean contains(Period other) {
    return !other.first.isBefore(first) && !other.last().isAfter(last());
  }

  /** As TIMEX2 writes it: {@code 1939-09-01}, {@code 1939-FA}, {@code 193}, {@code BC0480}. */
  public String timex() {
    String year = first.getYear() > 0 ? digits(first.getYear(), 4) : "BC" + digits(1 - first.getYear(), 4);
    int month = first.getMonthValue();
    return switch (unit) {
      case DAY -> year + "-" + digits(month, 2) + "-" + digits(first.getDayOfMonth(), 2);
      case WEEK -> "%04d-W%02d".formatted(first.get(IsoFields.WEEK_BASED_YEAR), first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> year + "-" + digits(month, 2);
      case SEASON -> year + "-" + List.of("WI", "SP", "SU", "FA").get(month / 3 % 4);
      case QUARTER -> year + "-Q" + (month / 3 + 1);
      case HALF -> year + "-H" + (month / 6 + 1);
      case YEAR -> year;
      case DECADE -> year.substring(0, year.length() - 1);
      case CENTURY -> first.getYear() > 0 ? year.substring(0, 2) : "BC" + digits(-first.getYear() / 100, 2);
    };
  }

  /** {@code number} with zeros before it, so that it has at least as many digits. */
  private static String digits(int number, int atLeast) {
    String written = Integer.toString(number);
    return "0".repeat(Math.max(0, atLeast - written.length())) + written;
  }
}
