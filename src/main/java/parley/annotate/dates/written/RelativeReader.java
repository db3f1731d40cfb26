package parley.annotate.dates.written;

import module java.base;
import parley.annotate.dates.time.Unit;
import parley.annotate.dates.written.Expression.Base;
import parley.annotate.dates.written.Expression.Shift;
import parley.annotate.dates.written.Tokens.Gap;
import parley.knowledge.Calendar.Caution;
import parley.knowledge.Calendar.Entry;
import parley.knowledge.Calendar.Kind;

/** Reads dates that count from another: "the next day", "two years earlier", "last week", "yesterday". */
final class RelativeReader {
  private static final int LONGEST_EVENT = 6;
  private final Tokens tokens;
  private final MonthReader months;
  private final IntFunction<Optional<Found>> anchors;

  /** {@code anchors} reads the date in "two days after 3 March". */
  RelativeReader(Tokens tokens, MonthReader months, IntFunction<Optional<Found>> anchors) {
    this.tokens = tokens;
    this.months = months;
    this.anchors = anchors;
  }

  Optional<Found> at(int word) {
    return switch (tokens.entry(word).kind()) {
      case NEIGHBOUR -> neighbour(word);
      case DEICTIC -> Optional.of(deictic(word));
      case UNIT -> unit(word);
      case NUMBER -> counted(word, tokens.entry(word).number());
      case NONE -> tokens.length(word) <= 3 && tokens.digits(word) > 0 ? counted(word, tokens.digits(word)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Found deictic(int word) {
    Shift shift = new Shift(Unit.DAY, tokens.entry(word).number(), Base.PUBLICATION);
    boolean part = tokens.is(word + 1, Kind.DAYPART) && tokens.goesOn(word);
    return Found.of(word, part ? word + 1 : word, shift);
  }

  private Optional<Found> neighbour(int word) {
    Entry how = tokens.entry(word);
    int noun = word + 1;
    if ((tokens.is(noun, "same", "very", "next") || tokens.is(noun, "coming")) && tokens.goesOn(word)) {
      how = tokens.is(noun, "next", "coming") ? tokens.entry(noun) : how;
      noun++;
    }
    if (!tokens.goesOn(noun - 1) || tokens.is(word, "that") && tokens.is(word - 1, "so", "said", "than")) {
      return Optional.empty();
    }
    boolean definite = tokens.is(word - 1, "the");
    // "the last year of the war" is none, "last year" is; "the next year" is told of, "next year" is spoken of
    if (definite && tokens.is(word, "last") && !tokens.is(noun, Kind.DAYPART)) {
      return Optional.empty();
    }
    // "for the next year" lasts a year
    boolean lasting = tokens.is(word - 2, "for") || tokens.is(word - 2, "over", "within") && !tokens.is(noun, "day");
    if (definite && tokens.is(word, "next") && lasting) {
      return Optional.empty();
    }
    boolean spoken = !definite && (how.caution() == Caution.SPEECH || tokens.is(word, "next")) || tokens.is(word, "current", "coming");
    return neighbour(word, noun, how.number(), spoken ? Base.PUBLICATION : Base.NARRATIVE);
  }

  private Optional<Found> neighbour(int word, int noun, int amount, Base base) {
    Entry entry = tokens.entry(noun);
    return switch (entry.kind()) {
      case UNIT -> tokens.is(word, "same") && isYearOff(noun) ? Optional.of(sameOf(word, noun)) : isSingular(noun) && !tokens.is(noun, "half") && !isLongDay(noun)
          ? Optional.of(Found.of(word, noun, new Shift(unitOf(entry), amount, base))) : Optional.empty();
      case DAYPART -> tokens.is(noun, "noon") ? Optional.empty() : Optional.of(Found.of(word, noun, new Shift(Unit.DAY, amount, base)));
      case WEEKDAY -> tokens.isCapitalised(noun)
          ? Optional.of(Found.of(word, noun, new Expression.Weekday(DayOfWeek.of(entry.number()), base == Base.NARRATIVE && amount == 0 ? 0 : amount)))
          : Optional.empty();
      case SEASON -> Optional.of(Found.of(word, noun, new Expression.Nearest(Fields.part(Unit.SEASON, entry.number()), amount, base)));
      case MONTH -> months.at(noun).flatMap(found -> found.fields()
          .map(fields -> fields.year().isPresent() ? found.between(word, found.last())
              : Found.of(word, found.last(), new Expression.Nearest(fields, amount, base))));
      default -> Optional.empty();
    };
  }

  /** "the same month last year", "the same quarter a year earlier". */
  private boolean isYearOff(int noun) {
    boolean last = tokens.is(noun + 1, "last") && tokens.is(noun + 2, "year");
    boolean earlier = tokens.is(noun + 1, "a", "one") && tokens.is(noun + 2, "year") && tokens.is(noun + 3, "earlier", "ago", "before");
    return tokens.goesOn(noun) && tokens.is(noun, "day", "month", "quarter") && (last || earlier);
  }

  private Found sameOf(int word, int noun) {
    Unit unit = unitOf(tokens.entry(noun));
    int last = tokens.is(noun + 1, "last") ? noun + 2 : noun + 3;
    return Found.of(word, last, new Expression.YearOff(unit, -1));
  }

  /** "that day-long meeting" is no day. */
  private boolean isLongDay(int noun) {
    return tokens.gap(noun) == Gap.HYPHEN && tokens.words().start(noun + 1) - tokens.words().end(noun) == 1;
  }

  private boolean isSingular(int noun) {
    return !tokens.words().folded(noun).endsWith("s");
  }

  private static Unit unitOf(Entry entry) {
    return Unit.valueOf(entry.value().toUpperCase(Locale.ROOT));
  }

  /** "the day before", "the year after", "the day following", "the day after 3 March". */
  private Optional<Found> unit(int word) {
    if (tokens.gap(word) == Gap.HYPHEN && tokens.is(word, "year") && tokens.is(word + 1, "earlier", "ago")) {
      return yearEarlier(word);
    }
    boolean definite = tokens.is(word - 1, "the") && isSingular(word);
    if (!definite || !tokens.goesOn(word)) {
      return Optional.empty();
    }
    if (tokens.is(word + 1, "following", "previous") && isOver(word + 1)) {
      return Optional.of(Found.of(word, word + 1, new Shift(unitOf(tokens.entry(word)), tokens.entry(word + 1).number(), Base.NARRATIVE)));
    }
    boolean plain = tokens.is(word + 1, "before", "after");
    return plain ? away(word, word, 1) : Optional.empty();
  }

  /** "the year-earlier quarter", "the year-ago period". */
  private Optional<Found> yearEarlier(int word) {
    boolean noun = tokens.goesOn(word + 1) && tokens.is(word + 2, "quarter", "period", "month");
    Expression off = tokens.is(word + 2, "period") ? new Shift(Unit.YEAR, -1, Base.NARRATIVE)
        : new Expression.YearOff(tokens.is(word + 2, "quarter") ? Unit.QUARTER : Unit.MONTH, -1);
    return noun ? Optional.of(Found.of(word, word + 2, off)) : Optional.empty();
  }

  /** "two days later", "twenty-five years ago", "a year after 3 March 1921". */
  private Optional<Found> counted(int word, int number) {
    int unit = word + 1;
    int amount = number;
    if (tokens.gap(word) == Gap.HYPHEN && tokens.is(unit, Kind.NUMBER) && amount >= 20) {
      amount += tokens.entry(unit).number();
      unit++;
    }
    boolean fits = tokens.is(unit, Kind.UNIT) && !tokens.is(unit, "half") && tokens.goesOn(unit - 1) && tokens.goesOn(unit);
    boolean ago = tokens.is(unit + 1, "ago");
    boolean lasting = tokens.is(word - 1, "for", "within", "every", "the", "and", "or") || tokens.is(word - 1, "than") && !ago;
    return fits && !lasting ? away(word, unit, amount) : Optional.empty();
  }

  /** The expression whose unit stands at {@code unit} and whose direction behind it. */
  private Optional<Found> away(int word, int unit, int amount) {
    int direction = unit + 1;
    Entry entry = tokens.entry(direction);
    Unit of = unitOf(tokens.entry(unit));
    boolean prior = tokens.is(direction, "prior");
    if (!entry.is(Kind.DIRECTION) && !prior) {
      return Optional.empty();
    }
    int signed = amount * entry.number();
    int anchor = prior ? direction + 2 : direction + 1;
    if (tokens.is(direction, "after", "before") || prior && tokens.is(direction + 1, "to")) {
      Optional<Found> from = tokens.goesOn(anchor - 1) ? anchors.apply(tokens.is(anchor, "the") ? anchor + 1 : anchor) : Optional.empty();
      if (from.isPresent()) {
        return Optional.of(Found.of(word, from.get().last(), new Expression.From(from.get().expression(), of, signed)));
      }
      if (!isOver(direction)) {
        List<String> names = tokens.goesOn(anchor - 1) ? names(anchor) : List.of();
        return names.isEmpty() ? Optional.empty() : Optional.of(Found.of(word, direction, new Expression.AfterEvent(of, signed, names)));
      }
    }
    Base base = entry.caution() == Caution.SPEECH ? Base.PUBLICATION : Base.NARRATIVE;
    return Optional.of(Found.of(word, direction, new Shift(of, signed, base)));
  }

  /** What tells the event at {@code word}: its names, or the noun for something that happens at once. */
  private List<String> names(int word) {
    List<String> names = new ArrayList<>();
    List<String> nouns = new ArrayList<>();
    for (int i = word; i < word + LONGEST_EVENT && (i == word || tokens.goesOn(i - 1)) && tokens.has(i); i++) {
      boolean name = tokens.isCapitalised(i) && tokens.is(i, Kind.NONE) && tokens.length(i) > 2;
      (name ? names : tokens.is(i, Kind.HAPPENING) ? nouns : new ArrayList<String>()).add(tokens.words().folded(i));
    }
    return nouns.isEmpty() ? names : nouns;
  }

  /** Whether nothing that the word at {@code word} could govern follows it. */
  private boolean isOver(int word) {
    if (!tokens.goesOn(word)) {
      return true;
    }
    return tokens.is(word + 1, "and", "in", "by", "at", "on", "to", "with", "when", "but", "or", "from", "as", "for", "had", "was", "were");
  }
}
