package parley.annotate.dates.written;

import module java.base;
import parley.annotate.dates.time.Feast;
import parley.annotate.dates.time.Unit;
import parley.annotate.dates.written.Tokens.Gap;
import parley.knowledge.Calendar.Entry;
import parley.knowledge.Calendar.Kind;

/** Reads parts of a year: seasons, quarters, halves and fixed feasts; and days that have a name of their own. */
final class PartReader {
  private final Tokens tokens;
  private final YearReader years;

  PartReader(Tokens tokens, YearReader years) {
    this.tokens = tokens;
    this.years = years;
  }

  Optional<Found> at(int word) {
    return switch (tokens.entry(word).kind()) {
      case SEASON -> season(word);
      case HOLIDAY -> feast(word, word, tokens.entry(word));
      case ORDINAL -> ordered(word, tokens.entry(word).number());
      case NONE -> tokens.isYear(word) && tokens.is(word + 1, Kind.SEASON) ? yearFirst(word) : quarterCode(word);
      default -> Optional.empty();
    };
  }

  /** A feast of several words, which may begin with a word of any kind. */
  Optional<Found> phrase(int word) {
    return tokens.phrase(word).flatMap(phrase -> feast(word, word + phrase.words().size() - 1, phrase.entry()));
  }

  private Optional<Found> feast(int word, int last, Entry entry) {
    if (!tokens.isNameStart(word) || !entry.is(Kind.EVENT) && !entry.is(Kind.HOLIDAY)) {
      return Optional.empty();
    }
    boolean name = tokens.isCapitalised(last + 1) && tokens.gap(last) == Gap.SPACE && tokens.is(last + 1, Kind.NONE)
        || tokens.gap(word - 1) == Gap.SPACE && tokens.is(word - 1, "white");
    if (name && !entry.is(Kind.EVENT)) {
      return Optional.empty();
    }
    if (entry.is(Kind.EVENT)) {
      LocalDate day = LocalDate.parse(entry.value());
      return Optional.of(Found.of(word, last, Fields.day(day.getMonthValue(), day.getDayOfMonth()).inYear(day.getYear())));
    }
    int end = tokens.is(last + 1, Kind.DAYPART) && tokens.goesOn(last) ? last + 1 : last;
    return Optional.of(dated(word, end, feast(entry.value())));
  }

  private static Fields feast(String code) {
    if (code.length() > 5) {
      return Fields.feast(Feast.of(code));
    }
    MonthDay day = MonthDay.parse("--" + code);
    return Fields.day(day.getMonthValue(), day.getDayOfMonth());
  }

  private Optional<Found> season(int word) {
    Found found = dated(word, word, Fields.part(Unit.SEASON, tokens.entry(word).number()));
    if (found.last() > word) {
      return Optional.of(overTheYear(found));
    }
    if (tokens.goesOn(word) && tokens.is(word + 1, Kind.SEASONAL)) {
      return Optional.of(found);
    }
    if (tokens.is(word + 1, "olympics", "olympic", "games", "paralympics", "palace", "war")) {
      return Optional.empty();
    }
    boolean name = tokens.isCapitalised(word) && (tokens.isCapitalised(word + 1) && tokens.gap(word) == Gap.SPACE
        || tokens.isCapitalised(word - 1) && !tokens.is(word - 1, Kind.LEAD) && !tokens.is(word - 1, Kind.PORTION));
    return !name && isMeant(word) ? Optional.of(found) : Optional.empty();
  }

  /** Whether a season's name without a year is a season here: "spring" and "fall" are verbs too. */
  private boolean isMeant(int word) {
    boolean the = tokens.is(word - 1, "the");
    int before = the ? word - 2 : word - 1;
    boolean timed = tokens.is(before, "in", "during", "by", "until", "since", "through", "throughout", "till", "from")
        || tokens.is(before, Kind.PORTION) || tokens.is(before, "and", "or") && tokens.is(before - 1, Kind.SEASON);
    if (tokens.entry(word).value().equals("9") && tokens.is(word, "fall")) {
      return timed && the && !tokens.is(word + 1, "of") || tokens.is(before, Kind.PORTION) && !tokens.is(word + 1, "of");
    }
    return timed && !tokens.is(word + 1, "of") || the && !tokens.is(word + 1, "of") || tokens.is(word - 1, "of") && tokens.is(word - 2, Kind.PORTION);
  }

  /** "the winter of 1939-40" is the one that begins in 1939. */
  private Found overTheYear(Found found) {
    int year = found.last();
    boolean second = tokens.digits(year + 1) >= 0 && (tokens.gap(year) == Gap.HYPHEN || tokens.gap(year) == Gap.SLASH)
        && (tokens.length(year + 1) == 2 || tokens.isYear(year + 1));
    return second ? found.between(found.first(), year + 1) : found;
  }

  private Optional<Found> yearFirst(int word) {
    boolean name = tokens.isCapitalised(word + 1) && tokens.isCapitalised(word + 2);
    if (name || !tokens.goesOn(word)) {
      return Optional.empty();
    }
    Fields fields = Fields.part(Unit.SEASON, tokens.entry(word + 1).number()).inYear(tokens.digits(word));
    return Optional.of(Found.of(word, word + 1, fields));
  }

  /** "the last quarter of 2008". */
  Optional<Found> quarter(int word, int ordinal) {
    return Optional.of(dated(word, word + 1, Fields.part(Unit.QUARTER, ordinal * 3 - 2))).filter(found -> found.last() > word + 1);
  }

  /** "the latter half of 2008". */
  Optional<Found> half(int word, int ordinal) {
    return Optional.of(dated(word, word + 1, Fields.part(Unit.HALF, ordinal * 6 - 5))).filter(found -> found.last() > word + 1);
  }

  /** "the third quarter of 2022", "the second half of the year". */
  private Optional<Found> ordered(int word, int ordinal) {
    boolean quarter = tokens.is(word + 1, "quarter") && ordinal <= 4;
    boolean half = tokens.is(word + 1, "half") && ordinal <= 2;
    if (!tokens.goesOn(word) && tokens.gap(word) != Gap.HYPHEN || !quarter && !half || ordinal == 0) {
      return Optional.empty();
    }
    Fields fields = quarter ? Fields.part(Unit.QUARTER, ordinal * 3 - 2) : Fields.part(Unit.HALF, ordinal * 6 - 5);
    Found found = dated(word, word + 1, fields);
    boolean led = tokens.is(word - 1, "the", "its", "their", "his", "our", "'s") || tokens.gap(word) == Gap.HYPHEN;
    boolean alone = quarter && led && !tokens.is(word + 2, "of", "century", "final", "finals", "lead", "goal");
    return found.last() > word + 1 || alone ? Optional.of(found) : Optional.empty();
  }

  private Optional<Found> quarterCode(int word) {
    String folded = tokens.words().folded(word);
    boolean code = folded.length() == 2 && (folded.charAt(0) == 'q' && folded.charAt(1) >= '1' && folded.charAt(1) <= '4'
        || folded.charAt(0) == 'h' && folded.charAt(1) >= '1' && folded.charAt(1) <= '2');
    if (!code || years.behind(word).isEmpty()) {
      return Optional.empty();
    }
    int number = folded.charAt(1) - '0';
    boolean quarter = folded.charAt(0) == 'q';
    return Optional.of(dated(word, word, quarter ? Fields.part(Unit.QUARTER, number * 3 - 2) : Fields.part(Unit.HALF, number * 6 - 5)));
  }

  private Found dated(int first, int last, Fields fields) {
    Optional<YearReader.Year> year = years.behind(last);
    if (year.isPresent()) {
      return Found.of(first, year.get().last(), fields.inYear(year.get().value()));
    }
    return years.relativeBehind(last)
        .map(relative -> Found.of(first, relative.last(), new Expression.Within(fields, relative.shift())))
        .orElseGet(() -> Found.of(first, last, fields));
  }
}
