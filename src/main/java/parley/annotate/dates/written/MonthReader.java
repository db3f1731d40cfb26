package parley.annotate.dates.written;

import module java.base;
import parley.annotate.dates.time.Unit;
import parley.knowledge.Calendar.Caution;
import parley.knowledge.Calendar.Kind;

/** Reads dates with a month's name: "3 March 2022", "March 3", "the 25th of August", "March of that year". */
final class MonthReader {
  private final Tokens tokens;
  private final YearReader years;

  MonthReader(Tokens tokens, YearReader years) {
    this.tokens = tokens;
    this.years = years;
  }

  Optional<Found> at(int word) {
    if (tokens.is(word, Kind.MONTH)) {
      return monthFirst(word);
    }
    int day = tokens.dayOfMonth(word);
    return day == 0 ? Optional.empty() : dayFirst(word, day);
  }

  private Optional<Found> dayFirst(int word, int day) {
    int month = tokens.is(word + 1, "of") && tokens.goesOn(word) ? word + 2 : word + 1;
    if (!tokens.is(month, Kind.MONTH) || !tokens.goesOn(month - 1) && tokens.gap(month - 1) != Tokens.Gap.HYPHEN) {
      return Optional.empty();
    }
    if (!tokens.isCapitalised(month) || "#$€£:.".indexOf(tokens.before(word)) >= 0) {
      return Optional.empty();
    }
    return full(word, month, Fields.day(tokens.entry(month).number(), day));
  }

  private Optional<Found> monthFirst(int word) {
    if (!tokens.isCapitalised(word)) {
      return Optional.empty();
    }
    int month = tokens.entry(word).number();
    Optional<int[]> glued = tokens.goesOn(word) ? tokens.gluedDayAndYear(word + 1) : Optional.empty();
    if (glued.isPresent()) {
      Fields fields = Fields.day(month, glued.get()[0]).inYear(glued.get()[1]);
      return fields.period().map(_ -> Found.of(word, word + 1, fields));
    }
    int next = tokens.is(word + 1, "the") ? word + 2 : word + 1;
    boolean joined = tokens.goesOn(word) && tokens.goesOn(next - 1);
    int day = joined ? tokens.dayOfMonth(next) : 0;
    boolean clock = day > 0 && tokens.gap(next) == Tokens.Gap.COLON && tokens.digits(next + 1) >= 0;
    if (day > 0 && !clock && !years.hasEra(next)) {
      return full(word, next, Fields.day(month, day));
    }
    Optional<Found> found = full(word, word, Fields.part(Unit.MONTH, month));
    boolean hasYear = found.isPresent() && found.get().last() > word;
    return hasYear || standsAlone(word) ? found : Optional.empty();
  }

  /** With the year behind {@code last}, where there is one. */
  private Optional<Found> full(int first, int last, Fields fields) {
    if (!fields.exists()) {
      return Optional.empty();
    }
    Optional<YearReader.Year> year = years.behind(last);
    if (year.isPresent()) {
      Fields dated = fields.inYear(year.get().value());
      return dated.period().map(_ -> Found.of(first, year.get().last(), dated));
    }
    return Optional.of(years.relativeBehind(last)
        .map(shift -> Found.of(first, shift.last(), new Expression.Within(fields, shift.shift())))
        .orElseGet(() -> Found.of(first, last, fields)));
  }

  /** Whether a month's name without a number is a date here and no verb, person or abbreviation. */
  private boolean standsAlone(int word) {
    Caution caution = tokens.entry(word).caution();
    if (caution == Caution.NUMBER) {
      return false;
    }
    boolean led = tokens.gap(word - 1) == Tokens.Gap.SPACE || tokens.gap(word - 1) == Tokens.Gap.HYPHEN;
    boolean lead = tokens.is(word - 1, Kind.LEAD) || tokens.is(word - 1, Kind.PORTION) || tokens.is(word - 1, Kind.NEIGHBOUR);
    boolean article = tokens.is(word - 1, "the", "a", "an") && tokens.gap(word) == Tokens.Gap.SPACE
        && !tokens.is(word + 1, Kind.LEAD);
    boolean month = tokens.is(word - 1, "and", "or", "to") && tokens.is(word - 2, Kind.MONTH)
        || tokens.gap(word - 1) == Tokens.Gap.HYPHEN && tokens.is(word - 1, Kind.MONTH);
    boolean tied = (tokens.gap(word) == Tokens.Gap.HYPHEN || tokens.is(word + 1, "to", "and", "or", "through", "until"))
        && (tokens.is(word + 1, Kind.MONTH) || tokens.is(word + 2, Kind.MONTH));
    if (caution == Caution.CAPITAL) {
      boolean person = tokens.isCapitalised(word + 1) && tokens.gap(word) == Tokens.Gap.SPACE && tokens.is(word + 1, Kind.NONE);
      return !person || month || lead && !tokens.is(word - 1, "and", "or", "for", "to", "by") || tokens.is(word - 1, "the", "last", "this");
    }
    // "for May said" would be the person
    return tied || led && (month || article || lead && !tokens.is(word - 1, "for", "to"));
  }
}
