package parley.annotate.dates.written;

import module java.base;
import parley.annotate.dates.written.Tokens.Gap;

/** Reads dates in digits alone, where they can mean one day only: 2022-03-29, 29.3.2022, 29/03/2022. */
final class NumericReader {
  private final Tokens tokens;

  NumericReader(Tokens tokens) {
    this.tokens = tokens;
  }

  Optional<Found> at(int word) {
    if (isJoined(word, Gap.HYPHEN) && tokens.isYear(word)) {
      return day(word, tokens.digits(word), tokens.digits(word + 1), tokens.digits(word + 2));
    }
    if (isJoined(word, Gap.SLASH) && tokens.isYear(word + 2)) {
      int one = tokens.digits(word);
      int two = tokens.digits(word + 1);
      // 3/4/2022 is April in one country and March in another
      boolean clear = one == two || one > 12 || two > 12;
      boolean dayFirst = one > 12;
      return clear ? day(word, tokens.digits(word + 2), dayFirst ? two : one, dayFirst ? one : two) : Optional.empty();
    }
    return dotted(word);
  }

  private Optional<Found> dotted(int word) {
    if (tokens.length(word) < 8 || tokens.length(word) > 10) {
      return Optional.empty();
    }
    String[] parts = tokens.words().folded(word).split("\\.");
    boolean numbers = parts.length == 3 && parts[2].length() == 4
        && Arrays.stream(parts).allMatch(part -> !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9'));
    if (!numbers) {
      return Optional.empty();
    }
    return day(word, Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
        .map(found -> found.between(word, word));
  }

  private Optional<Found> day(int word, int year, int month, int day) {
    boolean plausible = year >= 1000 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    if (!plausible) {
      return Optional.empty();
    }
    Fields fields = Fields.day(month, day).inYear(year);
    return fields.period().map(_ -> Found.of(word, word + 2, fields));
  }

  /** Whether three numbers stand glued by {@code mark}, and no fourth. */
  private boolean isJoined(int word, Gap mark) {
    boolean three = tokens.digits(word) >= 0 && tokens.digits(word + 1) >= 0 && tokens.digits(word + 2) >= 0;
    return three && isGlued(word, mark) && isGlued(word + 1, mark) && !isGlued(word + 2, mark) && !isGlued(word - 1, mark)
        && tokens.length(word + 1) <= 2;
  }

  private boolean isGlued(int word, Gap mark) {
    return tokens.gap(word) == mark && tokens.words().start(word + 1) - tokens.words().end(word) == 1;
  }
}
