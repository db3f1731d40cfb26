package parley.annotate.dates.written;

import module java.base;
import parley.annotate.dates.written.Tokens.Gap;
import parley.knowledge.Calendar.Kind;

/** Reads what says once more which day a date before it is: "on 27 June, two days after the invasion". */
final class AppositionReader {
  private final Tokens tokens;

  AppositionReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The words at {@code word} that stand for the same day as {@code before} does. */
  Optional<Found> at(int word, Found before) {
    int first = before.last() + 1;
    boolean day = before.parts().isEmpty() && ClockReader.isDay(before);
    boolean beside = word == first || word == first + 1 && tokens.is(first, "the", "just", "only", "exactly");
    if (!day || !beside || tokens.gap(before.last()) != Gap.COMMA && !isDash(before.last())) {
      return Optional.empty();
    }
    OptionalInt last = distance(word);
    last = last.isPresent() ? last : anniversary(word);
    return last.isEmpty() ? Optional.empty() : Optional.of(Found.of(word, last.getAsInt(), new Expression.Same()));
  }

  /** A dash in "June 1950-the day after", but not in "1950-53". */
  private boolean isDash(int word) {
    return tokens.gap(word) == Gap.HYPHEN && tokens.digits(word + 1) < 0;
  }

  /** "two days after", "the day before", "a week after". */
  private OptionalInt distance(int word) {
    boolean counted = tokens.is(word, Kind.NUMBER) || tokens.digits(word) > 0 && tokens.length(word) <= 2;
    int unit = counted ? word + 1 : word;
    boolean fits = tokens.is(unit, Kind.UNIT) && tokens.goesOn(unit) && tokens.is(unit + 1, "after", "before")
        && (counted || tokens.is(word - 1, "the")) && (unit == word || tokens.goesOn(word));
    return fits ? OptionalInt.of(unit + 1) : OptionalInt.empty();
  }

  /** "the tenth anniversary", "the anniversary", "the fifth day of the siege". */
  private OptionalInt anniversary(int word) {
    boolean the = tokens.is(word - 1, "the");
    if (the && tokens.is(word, "anniversary")) {
      return OptionalInt.of(word);
    }
    boolean anniversary = tokens.is(word, Kind.ORDINAL) && tokens.is(word + 1, "anniversary");
    boolean day = the && tokens.is(word, Kind.ORDINAL) && tokens.is(word + 1, "day") && tokens.is(word + 2, "of");
    return anniversary || day ? OptionalInt.of(word + 1) : OptionalInt.empty();
  }
}
