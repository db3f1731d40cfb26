package parley.annotate.dates.written;

import module java.base;
import parley.annotate.dates.time.Modifier;
import parley.annotate.dates.time.Unit;
import parley.annotate.dates.written.Expression.Base;
import parley.annotate.dates.written.Expression.Shift;
import parley.annotate.dates.written.Tokens.Gap;
import parley.knowledge.Calendar.Caution;
import parley.knowledge.Calendar.Kind;

/** Reads one date of any form that begins at a given word, with what modifies it. */
final class PointReader {
  // "late in early ..." nests; real dates do so twice at most, hostile text without end
  private static final int DEEPEST = 4;
  private final Tokens tokens;
  private final YearReader years;
  private final MonthReader months;
  private final NumericReader numbers;
  private final PartReader parts;
  private final RelativeReader relatives;
  private final ClockReader clocks;
  private int depth;

  PointReader(Tokens tokens) {
    this.tokens = tokens;
    years = new YearReader(tokens);
    months = new MonthReader(tokens, years);
    numbers = new NumericReader(tokens);
    parts = new PartReader(tokens, years);
    clocks = new ClockReader(tokens);
    relatives = new RelativeReader(tokens, months, this::at);
  }

  /** The date that begins at {@code word}, an article before it left out. */
  Optional<Found> at(int word) {
    if (!tokens.has(word) || depth == DEEPEST) {
      return Optional.empty();
    }
    depth++;
    Optional<Found> found = read(word);
    depth--;
    return found;
  }

  private Optional<Found> read(int word) {
    Optional<Found> phrase = tokens.isNameStart(word) ? parts.phrase(word) : Optional.empty();
    if (phrase.isPresent()) {
      return phrase;
    }
    return switch (tokens.entry(word).kind()) {
      case MONTH -> months.at(word);
      case WEEKDAY -> weekday(word);
      case SEASON, HOLIDAY, EVENT -> parts.at(word);
      case ORDINAL -> anniversary(word).or(() -> months.at(word)).or(() -> parts.at(word)).or(() -> years.at(word)).or(() -> slice(word)).or(() -> numberedDay(word));
      case PORTION -> modified(word);
      case APPROXIMATION -> approximate(word);
      case DIRECTION -> laterIn(word);
      case DAYPART -> daypart(word).or(() -> clock(word));
      case NEIGHBOUR -> lastQuarter(word).or(() -> slice(word)).or(() -> relatives.at(word));
      case DEICTIC -> relatives.at(word);
      case NUMBER -> relatives.at(word);
      case UNIT -> relatives.at(word).or(() -> unitEnd(word)).or(() -> theYear(word)).or(() -> weekOf(word));
      case ERA, DECADE -> years.at(word);
      case NONE -> digits(word);
      case LEAD, COUNTED, SEASONAL, PAST, FUTURE, INTENT, SAYING, HAPPENING, NAME, NUMBERED, COUNTING -> Optional.empty();
    };
  }

  private Optional<Found> digits(int word) {
    char first = tokens.words().folded(word).charAt(0);
    if (first == 'q' || first == 'h') {
      return parts.at(word);
    }
    if (first < '0' || first > '9') {
      return Optional.empty();
    }
    return clock(word).or(() -> numbers.at(word)).or(() -> months.at(word)).or(() -> parts.at(word)).or(() -> years.at(word)).or(() -> relatives.at(word)).or(() -> years.bare(word));
  }

  /** "8 p.m. on Thursday" is that day. */
  private Optional<Found> clock(int word) {
    return clocks.at(word).map(clock -> {
      int behind = clocks.dayBehind(clock.last());
      Optional<Found> day = behind < 0 ? Optional.empty() : at(behind).filter(ClockReader::isDay);
      return day.map(found -> found.between(word, found.last())).orElse(clock);
    });
  }

  /** "Tuesday, 5 March", or the weekday alone. */
  private Optional<Found> weekday(int word) {
    if (!tokens.isCapitalised(word)) {
      return Optional.empty();
    }
    if (tokens.goesOnOverComma(word)) {
      int next = tokens.is(word + 1, "the") ? word + 2 : word + 1;
      Optional<Found> date = months.at(next).filter(found -> found.fields().filter(fields -> fields.day().isPresent()).isPresent());
      if (date.isPresent()) {
        DayOfWeek day = DayOfWeek.of(tokens.entry(word).number());
        return date.map(found -> found.between(word, found.last()).with(new Expression.Named(found.fields().orElseThrow().onWeekday(day))));
      }
    }
    if (tokens.entry(word).caution() == Caution.NUMBER || tokens.is(word - 1, "every", "each")
        || tokens.is(word + 1, "nights", "evenings", "mornings", "afternoons")) {
      return Optional.empty();
    }
    int last = tokens.is(word + 1, Kind.DAYPART) && tokens.goesOn(word) ? word + 1 : word;
    return Optional.of(Found.of(word, last, new Expression.Weekday(DayOfWeek.of(tokens.entry(word).number()), 0)));
  }

  /** "the tenth anniversary of the 20 March 2003 invasion". */
  private Optional<Found> anniversary(int word) {
    if (!tokens.is(word + 1, "anniversary") || !tokens.is(word + 2, "of")) {
      return Optional.empty();
    }
    return at(tokens.is(word + 3, "the") ? word + 4 : word + 3).filter(ClockReader::isDay).filter(found -> found.expression().isFull())
        .map(found -> Found.of(word, found.last(), new Expression.Anniversary(found.expression(), tokens.entry(word).number())));
  }

  /** "on the 13th": a day of the month told of. */
  private Optional<Found> numberedDay(int word) {
    int day = tokens.dayOfMonth(word);
    boolean led = tokens.is(word - 1, "the") && tokens.is(word - 2, "on", "by", "until", "from", "of", "night", "morning");
    boolean digits = Character.isDigit(tokens.words().folded(word).charAt(0));
    boolean over = tokens.gap(word) != Gap.SPACE && tokens.gap(word) != Gap.HYPHEN || tokens.is(word + 1, "and", "to", "they", "he", "the", "at", "in", "by", "when", "was", "were", "had", "with", "for", "after", "before", "his", "their");
    return day > 0 && digits && led && over ? Optional.of(Found.of(word, word, Fields.day(day))) : Optional.empty();
  }

  /** "early March", "mid-1942", "the end of the year", "late in 1914". */
  private Optional<Found> modified(int word) {
    if (tokens.is(word, "latter") && tokens.is(word + 1, "half")) {
      return parts.half(word, 2);
    }
    boolean linked = tokens.is(word + 1, "in", "of", "on") && tokens.goesOn(word);
    boolean needsOf = tokens.entry(word).caution() == Caution.OF;
    if (needsOf && !tokens.is(word + 1, "of") || !tokens.goesOn(word) && tokens.gap(word) != Gap.HYPHEN) {
      return Optional.empty();
    }
    int core = linked ? word + 2 : word + 1;
    if (tokens.is(core, "part", "parts", "stages", "days", "weeks", "months", "years", "portion") && tokens.is(core + 1, "of")) {
      core += 2;
    }
    if (tokens.is(core, "the") && tokens.is(core - 1, "in", "of", "on", "early", "late")) {
      core++;
    }
    int inner = core;
    Optional<Modifier> modifier = modifier(word);
    return at(inner).or(() -> bareUnit(inner))
        .filter(found -> !(found.expression() instanceof Expression.Weekday))
        .map(found -> new Found(word, found.last(), found.expression(), found.modifier().or(() -> modifier), List.of()));
  }

  /** "the rest of the year" is written as the year. */
  private Optional<Modifier> modifier(int word) {
    String value = tokens.entry(word).value();
    return value.equals("all") ? Optional.empty() : Optional.of(Modifier.valueOf(value.toUpperCase(Locale.ROOT)));
  }

  /** "the year" behind "the end of": the one told of, in a report the present one. */
  private Optional<Found> bareUnit(int word) {
    boolean unit = tokens.is(word, "year", "month", "week", "decade", "century", "day") && tokens.is(word - 1, "the")
        && !tokens.is(word + 1, "of");
    // "at the end of the day" is seldom about a day
    unit &= !tokens.is(word, "day") || !tokens.is(word - 4, "at");
    return unit ? Optional.of(Found.of(word, word, new Shift(unitAt(word), 0, Base.PUBLICATION))) : Optional.empty();
  }

  private Unit unitAt(int word) {
    return Unit.valueOf(tokens.entry(word).value().toUpperCase(Locale.ROOT));
  }

  private Optional<Found> approximate(int word) {
    boolean stop = tokens.gap(word) == Gap.STOP && tokens.is(word, "c", "ca");
    if (!tokens.goesOn(word) && !stop) {
      return Optional.empty();
    }
    return years.at(word + 1).or(() -> months.at(word + 1))
        .filter(found -> found.expression().isFull() && !years.isCount(found.last()))
        .map(found -> found.between(word, found.last()).with(Modifier.APPROX));
  }

  /** "the last quarter of 2023". */
  private Optional<Found> lastQuarter(int word) {
    boolean quarter = tokens.is(word, "last", "final") && tokens.is(word + 1, "quarter") && tokens.is(word + 2, "of");
    return quarter ? parts.quarter(word, 4) : Optional.empty();
  }

  /** "the last week of August", "the first ten months of 1915". */
  private Optional<Found> slice(int word) {
    boolean last = tokens.is(word, "last", "final");
    if (!last && !tokens.is(word, "first") || !tokens.goesOn(word)) {
      return Optional.empty();
    }
    int unit = tokens.is(word + 2, Kind.UNIT) ? word + 2 : word + 1;
    int count = unit == word + 1 ? 1 : tokens.is(word + 1, Kind.NUMBER) ? tokens.entry(word + 1).number() : tokens.digits(word + 1);
    boolean fits = tokens.is(unit, "day", "days", "week", "weeks", "month", "months", "year", "years") && count > 0 && tokens.is(unit + 1, "of");
    int core = tokens.is(unit + 2, "the") ? unit + 3 : unit + 2;
    return fits ? at(core).map(found -> Found.of(word, found.last(), new Expression.Slice(found.expression(), unitAt(unit), count, last)))
        : Optional.empty();
  }

  /** "later that year", "earlier in the month", "later in 1792". */
  private Optional<Found> laterIn(int word) {
    if (!tokens.is(word, "later", "earlier") || !tokens.goesOn(word)) {
      return Optional.empty();
    }
    boolean linked = tokens.is(word + 1, "in", "on");
    int core = linked ? word + 2 : word + 1;
    int inner = tokens.is(core, "the") ? core + 1 : core;
    return at(inner).or(() -> bareUnit(inner)).map(found -> found.between(word, found.last()));
  }

  /** "the night of 20 June 1791" is that day. */
  private Optional<Found> daypart(int word) {
    if (!tokens.is(word + 1, "of", "on") || !tokens.goesOn(word)) {
      return Optional.empty();
    }
    int inner = tokens.is(word + 2, "the") ? word + 3 : word + 2;
    return months.at(inner).or(() -> tokens.is(inner, Kind.ORDINAL) ? numberedDay(inner) : Optional.empty())
        .filter(found -> found.fields().filter(fields -> fields.unit() == Unit.DAY).isPresent()
            || found.expression() instanceof Expression.Within)
        .map(found -> found.between(word, found.last()));
  }

  /** "by year's end", "month's end". */
  private Optional<Found> unitEnd(int word) {
    boolean possessive = tokens.is(word, "year", "month") && tokens.is(word + 2, "end") && tokens.words().isPossessive(word + 1);
    boolean hyphen = tokens.is(word, "year", "month") && tokens.is(word + 1, "end") && tokens.gap(word) == Gap.HYPHEN
        && tokens.is(word - 1, "by", "at", "before", "until", "since", "the");
    return possessive || hyphen ? Optional.of(Found.of(word, possessive ? word + 2 : word + 1, new Shift(unitAt(word), 0, Base.PUBLICATION)).with(Modifier.END))
        : Optional.empty();
  }

  /** "the year 1950". */
  private Optional<Found> theYear(int word) {
    boolean year = tokens.is(word, "year") && tokens.is(word - 1, "the") && tokens.goesOn(word);
    return year ? years.at(word + 1).map(found -> found.between(word, found.last())) : Optional.empty();
  }

  /** "the week of 9 May". */
  private Optional<Found> weekOf(int word) {
    boolean week = tokens.is(word, "week") && tokens.is(word + 1, "of", "beginning", "starting") && tokens.goesOn(word);
    return week ? months.at(tokens.is(word + 2, "the") ? word + 3 : word + 2)
        .filter(found -> found.fields().filter(fields -> fields.unit() == Unit.DAY).isPresent())
        .map(found -> Found.of(word, found.last(), new Expression.From(found.expression(), Unit.WEEK, 0))) : Optional.empty();
  }
}
