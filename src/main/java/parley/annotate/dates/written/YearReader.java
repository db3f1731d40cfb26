package parley.annotate.dates.written;

import module java.base;
import parley.annotate.dates.time.Unit;
import parley.annotate.dates.written.Expression.Base;
import parley.annotate.dates.written.Tokens.Gap;
import parley.knowledge.Calendar.Kind;
import parley.text.WordSet;

/** Reads years, decades and centuries: "1939", "499 BC", "the 1930s", "the 5th century BC". */
final class YearReader {
  private static final WordSet NOT_PLURAL = WordSet.of("was", "is", "has", "as", "its", "his", "this", "us", "thus", "does",
      "plus", "perhaps", "always", "across", "besides", "previous", "whereas", "various", "towards", "afterwards", "less", "unless");
  private final Tokens tokens;

  YearReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** A year and the last word that it takes. */
  record Year(int value, int last) {}

  /** "of that year" and the last word that it takes. */
  record Relative(Expression.Shift shift, int last) {}

  /** The year behind {@code word} that completes what {@code word} ends: " 2022", ", 2022", " of 2022". */
  Optional<Year> behind(int word) {
    if (tokens.hasShortYear(word)) {
      return Optional.of(new Year(1900 + tokens.digits(word + 1), word + 1));
    }
    if (!tokens.goesOnOverComma(word)) {
      return Optional.empty();
    }
    boolean spaced = tokens.gap(word) != Gap.COMMA;
    int at = spaced && tokens.is(word + 1, "of", "in") && tokens.goesOn(word + 1) ? word + 2 : word + 1;
    if (at > word + 1 && tokens.is(at, "the") && tokens.is(at + 1, "year")) {
      at += 2;
    }
    if (tokens.digits(at) < 0) {
      return Optional.empty();
    }
    if (hasEra(at)) {
      return Optional.of(withEra(at));
    }
    return tokens.isYear(at) && !isCount(at) ? Optional.of(new Year(tokens.digits(at), at)) : Optional.empty();
  }

  /** " of that year", " of the same year", " last year", " next year" behind {@code word}. */
  Optional<Relative> relativeBehind(int word) {
    int at = word + 1;
    if (!tokens.goesOn(word)) {
      return Optional.empty();
    }
    boolean linked = tokens.is(at, "of", "in");
    at = linked ? at + 1 : at;
    at = tokens.is(at, "the") ? at + 1 : at;
    if (tokens.is(at, Kind.NEIGHBOUR) && tokens.is(at + 1, "year") && tokens.goesOn(at)) {
      int amount = tokens.entry(at).number();
      boolean speech = tokens.is(at, "last", "this", "next") && !tokens.is(at - 1, "the");
      return Optional.of(new Relative(new Expression.Shift(Unit.YEAR, amount, speech ? Base.PUBLICATION : Base.NARRATIVE), at + 1));
    }
    boolean theYear = linked && tokens.is(at - 1, "the") && tokens.is(at, "year");
    return theYear ? Optional.of(new Relative(new Expression.Shift(Unit.YEAR, 0, Base.NARRATIVE), at)) : Optional.empty();
  }

  boolean hasEra(int word) {
    int value = tokens.digits(word);
    return value > 0 && tokens.is(word + 1, Kind.ERA) && (tokens.goesOn(word) || tokens.gap(word) == Gap.NOTHING)
        && tokens.isCapitalised(word + 1);
  }

  private Year withEra(int word) {
    boolean before = tokens.entry(word + 1).value().equals("bc");
    int value = tokens.digits(word);
    return new Year(before ? 1 - value : value, word + 1);
  }

  /** A year, decade or century that begins at {@code word}, bare years only where nothing speaks against them. */
  Optional<Found> at(int word) {
    if (tokens.is(word, Kind.ORDINAL)) {
      return century(word);
    }
    if (tokens.is(word, Kind.DECADE)) {
      return namedDecade(word);
    }
    Optional<Found> decade = decade(word);
    if (decade.isPresent()) {
      return decade;
    }
    if (hasEra(word)) {
      Year year = withEra(word);
      return Optional.of(Found.of(word, year.last(), Fields.year(year.value())));
    }
    if (tokens.is(word, "ad") && tokens.isCapitalised(word) && tokens.digits(word + 1) > 0 && tokens.goesOn(word)) {
      return Optional.of(Found.of(word, word + 1, Fields.year(tokens.digits(word + 1))));
    }
    return tokens.isYear(word) && !isCount(word) && !isPartOfNumber(word)
        ? Optional.of(Found.of(word, word, Fields.year(tokens.digits(word)))) : Optional.empty();
  }

  /** "in 413," or "by 479 the": whether it is a year tells only what is told of before. */
  Optional<Found> bare(int word) {
    boolean led = tokens.is(word - 1, "in", "by", "until", "since", "from") && tokens.goesOn(word - 1);
    boolean number = tokens.digits(word) >= 100 && tokens.length(word) == 3;
    boolean over = tokens.gap(word) != Gap.SPACE && tokens.gap(word) != Gap.HYPHEN
        || tokens.is(word + 1, "the", "and", "a", "he", "they", "when", "after", "but", "with", "at", "by", "was", "were", "until", "to");
    boolean end = tokens.digits(word + 1) >= 0 || tokens.digits(word + 2) >= 0 && tokens.is(word + 1, "to", "and", "until");
    return led && number && over && !end && !isCount(word) && !isPartOfNumber(word)
        ? Optional.of(Found.of(word, word, new Expression.BareYear(tokens.digits(word)))) : Optional.empty();
  }

  private Optional<Found> century(int word) {
    boolean joined = tokens.goesOn(word) || tokens.gap(word) == Gap.HYPHEN;
    int number = tokens.entry(word).number();
    // "the 19th and 20th centuries": the first has its noun behind the second
    boolean shared = tokens.goesOn(word) && tokens.is(word + 1, "and", "or", "to", "through") && tokens.is(word + 2, Kind.ORDINAL) && tokens.is(word + 3, "centuries");
    if (number >= 1 && number <= 21 && (shared || joined && tokens.is(word + 1, "centuries"))) {
      return Optional.of(Found.of(word, shared ? word : word + 1, Fields.wide(Unit.CENTURY, number * 100 - 99)));
    }
    if (!joined || !tokens.is(word + 1, "century") || number < 1 || number > 21) {
      return Optional.empty();
    }
    boolean era = tokens.is(word + 2, Kind.ERA) && tokens.goesOn(word + 1) && tokens.isCapitalised(word + 2);
    boolean before = era && tokens.entry(word + 2).value().equals("bc");
    int year = before ? 1 - number * 100 : number * 100 - 99;
    return Optional.of(Found.of(word, era ? word + 2 : word + 1, Fields.wide(Unit.CENTURY, year)));
  }

  /** "the sixties", "the late fifties". */
  private Optional<Found> namedDecade(int word) {
    boolean led = tokens.is(word - 1, "the") || tokens.is(word - 1, Kind.PORTION) && !tokens.is(word - 2, "his", "her", "their", "my");
    return led ? Optional.of(Found.of(word, word, Fields.wide(Unit.DECADE, 1900 + tokens.entry(word).number()))) : Optional.empty();
  }

  private Optional<Found> decade(int word) {
    String folded = tokens.words().folded(word);
    boolean possessive = tokens.isYear(word) && tokens.digits(word) % 10 == 0 && tokens.has(word + 1)
        && tokens.words().isPossessive(word + 1) && tokens.is(word - 1, "the", "early", "late", "mid");
    boolean plural = folded.length() >= 3 && folded.length() <= 5 && folded.endsWith("0s") && isNumber(folded);
    if (!possessive && !plural) {
      return Optional.empty();
    }
    int last = possessive ? word + 1 : word;
    int value = Integer.parseInt(plural ? folded.substring(0, folded.length() - 1) : folded);
    boolean era = plural && tokens.is(word + 1, Kind.ERA) && tokens.goesOn(word) && tokens.isCapitalised(word + 1);
    if (era && tokens.entry(word + 1).value().equals("bc")) {
      return Optional.of(Found.of(word, word + 1, Fields.wide(Unit.DECADE, 1 - value)));
    }
    if (folded.length() == 3) {
      boolean led = tokens.is(word - 1, "the", "early", "late", "mid") && value >= 20;
      return led ? Optional.of(Found.of(word, last, Fields.wide(Unit.DECADE, 1900 + value))) : Optional.empty();
    }
    return value < 1000 && !era ? Optional.empty() : Optional.of(Found.of(word, last, Fields.wide(Unit.DECADE, value)));
  }

  private static boolean isNumber(String decade) {
    return decade.chars().limit(decade.length() - 1L).allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether the number at {@code word} counts what follows it: "1914 soldiers", "1500 men", "2000 km". */
  boolean isCount(int word) {
    Gap gap = tokens.gap(word);
    char after = tokens.after(word);
    if (after == '%' || after == '°' || after == '$' || after == '€') {
      return true;
    }
    if (gap == Gap.HYPHEN && tokens.is(word + 1, "strong", "man", "men", "mile", "foot", "km", "kilometer", "kilometre", "year", "ton", "pound")) {
      return true;
    }
    if (gap != Gap.SPACE) {
      return false;
    }
    if (tokens.is(word + 1, Kind.COUNTED)) {
      return !tokens.is(word - 1, "in", "since", "during", "by", "until");
    }
    // "in 1914 soldiers were called up" and "the 2022 talks" are years, "lost 1914 soldiers" is a count
    boolean counted = tokens.is(word - 1, "and", "or") && !tokens.isYear(word - 2);
    boolean dated = tokens.is(word - 1, Kind.LEAD) && !counted && !tokens.is(word - 1, "of", "to", "by", "with", "between", "for")
        || tokens.is(word - 1, "of") && isPartOfYear(word - 2) || tokens.is(word - 1, Kind.PORTION) || tokens.is(word - 1, Kind.MONTH) || tokens.is(word - 1, Kind.SEASON)
        || tokens.is(word - 1, "the", "a", "an", "'s", "his", "their", "its", "q1", "q2", "q3", "q4", "h1", "h2") || tokens.dayOfMonth(word - 1) > 0;
    return !dated && isLowerPlural(word + 1);
  }

  /** "in the autumn of 1914 troops landed". */
  private boolean isPartOfYear(int word) {
    return tokens.is(word, Kind.SEASON) || tokens.is(word, Kind.MONTH) || tokens.is(word, Kind.PORTION) || tokens.is(word, "quarter", "half");
  }

  /** Whether the word is a noun in the plural that could be counted, as far as its form tells. */
  boolean isLowerPlural(int word) {
    if (!tokens.has(word) || tokens.isCapitalised(word) || tokens.entry(word).is(Kind.LEAD)) {
      return false;
    }
    String folded = tokens.words().folded(word);
    return folded.length() > 3 && folded.endsWith("s") && !folded.endsWith("ss") && !folded.endsWith("ous") && !NOT_PLURAL.contains(folded);
  }

  /** Whether the number belongs to a sum, a clock, a fraction, a designation or a longer number. */
  private boolean isPartOfNumber(int word) {
    char before = tokens.before(word);
    if ("$€£¥#№+/.,:=<>~_@".indexOf(before) >= 0 || "/_@".indexOf(tokens.after(word)) >= 0 && tokens.gap(word) != Gap.SLASH) {
      return true;
    }
    // "killing 1200", "wounded 1500"
    if (tokens.is(word - 1, Kind.COUNTING) || tokens.is(word - 1, "wounded")) {
      return true;
    }
    boolean behindLetters = before == '-' && tokens.has(word - 1) && tokens.gap(word - 1) == Gap.HYPHEN
        && tokens.entry(word - 1).is(Kind.NONE) && tokens.digits(word - 1) < 0;
    // "resolution 1973", "nearly 1500"
    boolean designation = tokens.is(word - 1, Kind.NUMBERED) || tokens.is(word - 1, "unit", "than");
    return designation && tokens.gap(word - 1) != Gap.OTHER || behindLetters && Character.isUpperCase(tokens.words().text().charAt(tokens.words().start(word) - 2));
  }
}
