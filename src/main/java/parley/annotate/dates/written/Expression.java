package parley.annotate.dates.written;

import module java.base;
import parley.annotate.dates.time.Unit;

/** A date as it is written, before anything around it completes it. */
public sealed interface Expression {
  /** Where a relative expression counts from. */
  enum Base { PUBLICATION, NARRATIVE }

  /** Written fields: "3 March 2022", "March", "summer", "the 1990s". */
  record Named(Fields fields) implements Expression {}

  /** "two days later", "the same month", "last year": the {@code unit} that is {@code amount} away. */
  record Shift(Unit unit, int amount, Base base) implements Expression {}

  /** "next spring", "the previous April": the nearest such part of a year in a direction; 0 is this one. */
  record Nearest(Fields fields, int direction, Base base) implements Expression {}

  /** "May of that year", "the spring of next year". */
  record Within(Fields fields, Shift year) implements Expression {}

  /** "two days after 3 March". */
  record From(Expression anchor, Unit unit, int amount) implements Expression {}

  /** "the last two weeks of August": the first or last {@code count} units of a longer time. */
  record Slice(Expression whole, Unit unit, int count, boolean last) implements Expression {}

  /** "the tenth anniversary of the invasion of 20 March 2003". */
  record Anniversary(Expression anchor, int years) implements Expression {}

  /** "the same month last year": the {@code unit} told of, some years away. */
  record YearOff(Unit unit, int years) implements Expression {}

  /** The same day as the date before it: "on 27 June, two days after the invasion". */
  record Same() implements Expression {}

  /** "two days after the invasion": counts from the day of what {@code names} tell. */
  record AfterEvent(Unit unit, int amount, List<String> names) implements Expression {}

  /** The 413 of "in 413": a year only where years before Christ are told of. */
  record BareYear(int number) implements Expression {}

  /** A time of the clock on the day told of. */
  record Clock() implements Expression {}

  /** "Tuesday", "last Friday" (-1), "next Monday" (1). */
  record Weekday(DayOfWeek day, int direction) implements Expression {}

  /** Whether it needs nothing around it. */
  default boolean isFull() {
    return switch (this) {
      case Named named -> named.fields().period().isPresent();
      case From from -> from.anchor().isFull();
      case Slice slice -> slice.whole().isFull();
      case Anniversary anniversary -> anniversary.anchor().isFull();
      case Shift _, Nearest _, Within _, Weekday _, YearOff _, Same _, AfterEvent _, BareYear _, Clock _ -> false;
    };
  }

  /** Whether it is no date at all where nothing around it completes it. */
  default boolean isDateOnlyInContext() {
    return this instanceof Clock || this instanceof BareYear || this instanceof AfterEvent;
  }
}
