package parley.annotate.dates.written;

import module java.base;
import parley.annotate.dates.time.Unit;
import parley.annotate.dates.written.Tokens.Gap;
import parley.knowledge.Calendar.Kind;

/**
 * Reads ranges and lists whose ends lend each other what they lack: "20-22 March 2023", "from 1979 to
 * 1981", "5 and 6 August". A single date is read as itself.
 */
final class SpanReader {
  // a longer enumeration of bare numbers is no list of days
  private static final int MOST_PARTS = 12;
  private final Tokens tokens;
  private final PointReader points;
  private final YearReader years;
  private int barren = -1;

  SpanReader(Tokens tokens) {
    this.tokens = tokens;
    points = new PointReader(tokens);
    years = new YearReader(tokens);
  }

  /** How a part is tied to the one before it, and the word where it may begin. */
  private record Link(boolean range, boolean comma, int next) {}

  Optional<Found> at(int word) {
    Optional<Found> first = points.at(word).or(() -> word <= barren ? Optional.empty() : loneDay(word)).or(() -> numberBeforeEra(word));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    List<Found> parts = new ArrayList<>(List.of(first.get()));
    boolean range = false;
    boolean endsRange = false;
    while (parts.size() < MOST_PARTS) {
      Optional<Link> link = linkBehind(parts);
      Optional<Found> next = link.flatMap(found -> part(found, parts.getLast()));
      if (next.isEmpty() || endsRange && link.get().range() || !joins(parts, link.get(), next.get())) {
        break;
      }
      parts.add(next.get());
      endsRange = link.get().range();
      range |= endsRange;
    }
    if (parts.stream().allMatch(SpanReader::isLone)) {
      // no month ends this enumeration, so none ends what is left of it either
      barren = parts.getLast().last();
      return parts.size() == 1 ? single(first.get()) : Optional.empty();
    }
    return joined(parts, range).or(() -> single(first.get()));
  }

  private Optional<Found> single(Found first) {
    boolean lone = isLone(first) && first.first() == first.last() && !tokens.is(first.first(), Kind.ORDINAL);
    boolean bare = first.fields().flatMap(fields -> fields.year().stream().boxed().findFirst()).filter(year -> year < 0).isPresent()
        && first.first() == first.last();
    boolean ordinal = tokens.is(first.first(), Kind.ORDINAL) && points.at(first.first()).isEmpty();
    return lone || bare || ordinal ? Optional.empty() : Optional.of(first);
  }

  private static boolean isLone(Found part) {
    return part.fields().filter(Fields::isLoneDay).isPresent();
  }

  private Optional<Found> joined(List<Found> parts, boolean range) {
    // what turns out not to fit at the end is left to be read by itself
    for (int size = parts.size(); size > 1; size--) {
      List<Found> tried = new ArrayList<>(parts.subList(0, size));
      if (new Ends(tried, years).complete(range)) {
        return Optional.of(new Found(tried.getFirst().first(), tried.getLast().last(), tried.getFirst().expression(),
            tried.getFirst().modifier(), tried));
      }
    }
    return Optional.empty();
  }

  private Optional<Link> linkBehind(List<Found> parts) {
    int last = parts.getLast().last();
    boolean between = tokens.is(parts.getFirst().first() - 1, "between")
        || tokens.is(parts.getFirst().first() - 1, "the") && tokens.is(parts.getFirst().first() - 2, "between");
    return switch (tokens.gap(last)) {
      case HYPHEN, SLASH -> Optional.of(new Link(true, false, article(last + 1)));
      case COMMA -> tokens.is(last + 1, "and", "or") && tokens.goesOn(last + 1)
          ? Optional.of(new Link(false, false, article(last + 2))) : Optional.of(new Link(false, true, last + 1));
      case SPACE -> {
        boolean to = tokens.is(last + 1, "to", "until", "till", "through", "thru");
        boolean and = tokens.is(last + 1, "and", "or");
        yield (to || and) && tokens.goesOn(last + 1)
            ? Optional.of(new Link(to || between, false, article(last + 2))) : Optional.empty();
      }
      case NOTHING, STOP, COLON, OTHER -> Optional.empty();
    };
  }

  private int article(int word) {
    return tokens.is(word, "the") && tokens.goesOn(word) ? word + 1 : word;
  }

  private Optional<Found> part(Link link, Found before) {
    boolean slash = tokens.gap(before.last()) == Gap.SLASH;
    if (tokens.gap(before.last()) == Gap.HYPHEN || slash) {
      Optional<Found> shortYear = shortYear(before, link.next());
      if (shortYear.isPresent() || slash) {
        return shortYear;
      }
    }
    return points.at(link.next()).or(() -> loneDay(link.next())).or(() -> numberBeforeEra(link.next()));
  }

  /** The 18 of "1914-18". */
  private Optional<Found> shortYear(Found before, int word) {
    OptionalInt year = before.fields().filter(fields -> fields.unit() == Unit.YEAR).map(Fields::year).orElse(OptionalInt.empty());
    boolean glued = tokens.has(word) && tokens.words().start(word) - tokens.words().end(before.last()) == 1;
    if (year.isEmpty() || !glued || tokens.digits(word) < 0 || tokens.length(word) != 2) {
      return Optional.empty();
    }
    int value = year.getAsInt() - year.getAsInt() % 100 + tokens.digits(word);
    return value > year.getAsInt() ? Optional.of(Found.of(word, word, Fields.year(value))) : Optional.empty();
  }

  private Optional<Found> loneDay(int word) {
    int day = tokens.has(word) ? tokens.dayOfMonth(word) : 0;
    boolean written = day > 0 && (tokens.digits(word) > 0 || Character.isDigit(tokens.words().folded(word).charAt(0)));
    boolean name = written && tokens.gap(word - 1) == Gap.SPACE && tokens.isCapitalised(word - 1)
        && !tokens.is(word - 1, Kind.LEAD) && !tokens.is(word - 1, Kind.MONTH) && !tokens.is(word - 1, Kind.WEEKDAY);
    boolean sum = written && "$€£#:.".indexOf(tokens.before(word)) >= 0;
    boolean count = written && (tokens.after(word) == '%' || tokens.gap(word) == Gap.COLON
        || tokens.gap(word) == Gap.SPACE && (tokens.is(word + 1, Kind.COUNTED) || tokens.is(word + 1, Kind.UNIT) || years.isLowerPlural(word + 1)));
    return written && !name && !sum && !count ? Optional.of(Found.of(word, word, Fields.day(day))) : Optional.empty();
  }

  /** The 499 of "499-493 BC". */
  private Optional<Found> numberBeforeEra(int word) {
    int value = tokens.digits(word);
    if (value <= 0 || tokens.isYear(word)) {
      return Optional.empty();
    }
    int next = tokens.gap(word) == Gap.HYPHEN ? word + 1 : tokens.is(word + 1, "to", "and", "until") ? word + 2 : word;
    boolean before = next > word && years.hasEra(next) && tokens.entry(next + 1).value().equals("bc");
    return before ? Optional.of(Found.of(word, word, Fields.year(1 - value))) : Optional.empty();
  }

  /** Whether {@code next} belongs to {@code parts} rather than being a date of its own. */
  private boolean joins(List<Found> parts, Link link, Found next) {
    Found last = parts.getLast();
    if (last.fields().isEmpty() || !last.parts().isEmpty()) {
      return false;
    }
    Fields before = last.fields().get();
    if (next.expression() instanceof Expression.Within(Fields fields, _)) {
      return before.year().isEmpty() && (link.range() || before.isLoneDay() || fields.unit() == before.unit());
    }
    if (next.fields().isEmpty()) {
      return false;
    }
    Fields after = next.fields().get();
    if (before.isLoneDay() || after.isLoneDay()) {
      return joinsDay(parts, link, next);
    }
    if (before.year().isEmpty() && after.unit().compareTo(Unit.YEAR) >= 0) {
      return false;
    }
    return link.range() || before.year().isEmpty() && after.year().isPresent() && after.unit() == before.unit();
  }

  private boolean joinsDay(List<Found> parts, Link link, Found next) {
    Fields before = parts.getLast().fields().orElseThrow();
    Fields after = next.fields().orElseThrow();
    if (before.unit() != Unit.DAY || after.unit() != Unit.DAY) {
      return false;
    }
    if (before.isLoneDay()) {
      boolean rising = after.day().getAsInt() > before.day().getAsInt() || !after.isLoneDay();
      return rising;
    }
    // "on March 20, 22 soldiers fell": a comma alone ties a day only where the list goes on
    boolean goesOn = !link.comma() || tokens.gap(next.last()) == Gap.COMMA || tokens.is(next.last() + 1, "and", "or");
    return goesOn && before.year().isEmpty() && after.day().getAsInt() > before.day().getAsInt();
  }
}
