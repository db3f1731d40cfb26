package parley.annotate.dates.written;

import module java.base;
import parley.annotate.dates.time.Feast;
import parley.annotate.dates.time.Period;
import parley.annotate.dates.time.Unit;

/**
 * The parts of a date as far as they are written. {@code month} is the first month of a season, quarter
 * or half; a lone day has only {@code day}; a movable feast has only its rule.
 */
public record Fields(Unit unit, OptionalInt year, OptionalInt month, OptionalInt day, Optional<Feast> feast, Optional<DayOfWeek> weekday) {
  private Fields(Unit unit, OptionalInt year, OptionalInt month, OptionalInt day) {
    this(unit, year, month, day, Optional.empty(), Optional.empty());
  }

  public static Fields year(int year) {
    return wide(Unit.YEAR, year);
  }

  /** A year, decade or century by a year in it. */
  public static Fields wide(Unit unit, int year) {
    return new Fields(unit, OptionalInt.of(year), OptionalInt.empty(), OptionalInt.empty());
  }

  public static Fields feast(Feast feast) {
    return new Fields(Unit.DAY, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.of(feast), Optional.empty());
  }

  /** A month, or a season, quarter or half by its first month. */
  public static Fields part(Unit unit, int month) {
    return new Fields(unit, OptionalInt.empty(), OptionalInt.of(month), OptionalInt.empty());
  }

  public static Fields day(int day) {
    return new Fields(Unit.DAY, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(day));
  }

  public static Fields day(int month, int day) {
    return new Fields(Unit.DAY, OptionalInt.empty(), OptionalInt.of(month), OptionalInt.of(day));
  }

  public Fields inYear(int of) {
    return new Fields(unit, OptionalInt.of(of), month, day, feast, weekday);
  }

  public Fields inMonth(int of) {
    return new Fields(unit, year, OptionalInt.of(of), day, feast, weekday);
  }

  public Fields onWeekday(DayOfWeek written) {
    return new Fields(unit, year, month, day, feast, Optional.of(written));
  }

  /** The one year of {@code near} and its neighbours in which the day falls on the weekday written with it. */
  public Optional<Period> onItsWeekday(int near) {
    List<Period> fitting = weekday.isEmpty() ? List.of() : IntStream.rangeClosed(near - 1, near + 1).mapToObj(this::at).flatMap(Optional::stream)
        .filter(period -> period.first().getDayOfWeek() == weekday.get()).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  public boolean isLoneDay() {
    return unit == Unit.DAY && month.isEmpty() && feast.isEmpty();
  }

  /** Whether there is such a day in some year. */
  public boolean exists() {
    return day.isEmpty() || month.isEmpty() || day.getAsInt() <= Month.of(month.getAsInt()).maxLength();
  }

  /** The period in {@code year}; empty for 29 February in a common year and for a lone day. */
  public Optional<Period> at(int year) {
    if (isLoneDay()) {
      return Optional.empty();
    }
    if (feast.isPresent()) {
      return Optional.of(Period.of(unit, feast.get().in(year)));
    }
    YearMonth first = YearMonth.of(year, month.orElse(1));
    int dayOfMonth = day.orElse(1);
    return first.isValidDay(dayOfMonth) ? Optional.of(Period.of(unit, first.atDay(dayOfMonth))) : Optional.empty();
  }

  /** The period where the year is written. */
  public Optional<Period> period() {
    return year.isPresent() ? at(year.getAsInt()) : Optional.empty();
  }
}
