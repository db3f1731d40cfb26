package parley.annotate.dates;

import module java.base;
import parley.annotate.When.Basis;
import parley.annotate.dates.time.Period;

/** What an expression comes to, or why it comes to nothing. */
sealed interface Outcome {
  record Dated(Period period, Basis basis) implements Outcome {}

  /** Some days that are no unit of the calendar. */
  record Stretch(LocalDate first, LocalDate last, Basis basis) implements Outcome {}

  record Undated(String why) implements Outcome {}
}
