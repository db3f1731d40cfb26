package parley.annotate.dates.time;

import module java.base;

/** A unit that the calendar is divided by, from the finest to the coarsest. */
public enum Unit {
  DAY, WEEK, MONTH, SEASON, QUARTER, HALF, YEAR, DECADE, CENTURY;

  /** The first day of the unit that {@code day} falls in. */
  public LocalDate floor(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(DayOfWeek.MONDAY);
      case MONTH -> day.withDayOfMonth(1);
      // the northern meteorological seasons: winter 2022 is December 2022 to February 2023
      case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
      case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
      case HALF -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 6);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> LocalDate.of(firstYear(day.getYear(), 10, 0), 1, 1);
      case CENTURY -> LocalDate.of(firstYear(day.getYear(), 100, 1), 1, 1);
    };
  }

  /** Before Christ years count backwards: the 470s BC begin with 479 BC, which is year -478. */
  private static int firstYear(int year, int size, int firstOfAge) {
    if (year > 0) {
      return Math.max(1, year - Math.floorMod(year - firstOfAge, size));
    }
    int before = 1 - year;
    return 1 - (before - Math.floorMod(before - firstOfAge, size) + size - 1);
  }

  public LocalDate plus(LocalDate day, int amount) {
    return switch (this) {
      case DAY -> day.plusDays(amount);
      case WEEK -> day.plusWeeks(amount);
      case MONTH -> day.plusMonths(amount);
      case SEASON, QUARTER -> day.plusMonths(3L * amount);
      case HALF -> day.plusMonths(6L * amount);
      case YEAR -> day.plusYears(amount);
      case DECADE -> day.plusYears(10L * amount);
      case CENTURY -> day.plusYears(100L * amount);
    };
  }

  public boolean isFinerThan(Unit other) {
    return compareTo(other) < 0;
  }
}
