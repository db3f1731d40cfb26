package parley.annotate.dates.time;

import module java.base;

/** The part of a period that is meant, with TIMEX2's name for it. */
public enum Modifier {
  START, MID, END, APPROX;

  /** The third of {@code period} that is meant; all of it where it is too short to be divided. */
  public List<LocalDate> bounds(Period period) {
    LocalDate first = period.first();
    LocalDate last = period.last();
    return switch (period.unit()) {
      // days 1-10, 11-20 and 21 to the end
      case MONTH -> third(first, last, first.plusDays(10), first.plusDays(20));
      case YEAR -> third(first, last, first.plusMonths(4), first.plusMonths(8));
      case SEASON, QUARTER -> third(first, last, first.plusMonths(1), first.plusMonths(2));
      case HALF -> third(first, last, first.plusMonths(2), first.plusMonths(4));
      case DECADE -> third(first, last, first.plusYears(3), first.plusYears(7));
      case CENTURY -> third(first, last, first.plusYears(33), first.plusYears(67));
      case DAY, WEEK -> List.of(first, last);
    };
  }

  private List<LocalDate> third(LocalDate first, LocalDate last, LocalDate second, LocalDate third) {
    return switch (this) {
      case START -> List.of(first, second.minusDays(1));
      case MID -> List.of(second, third.minusDays(1));
      case END -> List.of(third, last);
      case APPROX -> List.of(first, last);
    };
  }
}
