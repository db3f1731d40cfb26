package parley.annotate;

import module java.base;

/** The days that a date or an utterance belongs to, or why they are not known. */
public sealed interface When {
  /** From {@code first} to {@code last}, both included. */
  record Known(LocalDate first, LocalDate last, Basis basis) implements When {
    public Known {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException(first + " to " + last + " runs backwards");
      }
    }
  }

  /** {@code why} is a plain phrase: "weekday, but the document has no date". */
  record Unknown(String why) implements When {}

  /** What completed the date: nothing, a heading, an earlier date, or the date of publication. */
  enum Basis { WRITTEN, HEADING, EARLIER_DATE, PUBLICATION }
}
