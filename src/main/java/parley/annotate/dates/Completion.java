package parley.annotate.dates;

import module java.base;
import parley.annotate.When.Basis;
import parley.annotate.dates.Outcome.Dated;
import parley.annotate.dates.Outcome.Stretch;
import parley.annotate.dates.Outcome.Undated;
import parley.annotate.dates.time.Period;
import parley.annotate.dates.time.Unit;
import parley.annotate.dates.written.Expression;
import parley.annotate.dates.written.Fields;

/** Completes expressions from the narrative: the one place where evidence is weighed. */
final class Completion {
  private static final Undated NO_PUBLICATION = new Undated("counts from the day of publication, which is not known");
  private static final Undated NO_DAY = new Undated("no day is told of");
  // a bare number further from the years told of is hardly a year
  private static final int LIFETIME = 100;
  private static final int HALF_A_YEAR = 200;
  private static final int MOST_AHEAD = 330;
  private final Narrative narrative;
  private final EventDays events;
  private Outcome last = NO_DAY;

  Completion(Narrative narrative, EventDays events) {
    this.narrative = narrative;
    this.events = events;
  }

  /** {@code clues}: what the sentence around the expression says of time. */
  Outcome complete(Expression expression, Clues clues) {
    last = of(expression, clues);
    return last;
  }

  private Outcome of(Expression expression, Clues clues) {
    return switch (expression) {
      case Expression.Named(Fields fields) -> named(fields, clues);
      case Expression.Shift shift -> shift(shift, clues);
      case Expression.Nearest nearest -> nearest(nearest);
      case Expression.Within(Fields fields, Expression.Shift year) -> within(fields, year, clues);
      case Expression.From(Expression anchor, Unit unit, int amount) -> from(of(anchor, clues), unit, amount);
      case Expression.Slice slice -> slice(of(slice.whole(), clues), slice);
      case Expression.Weekday weekday -> weekday(weekday, clues);
      case Expression.Anniversary(Expression anchor, int years) -> anniversary(of(anchor, clues), years);
      case Expression.YearOff(Unit unit, int years) -> yearOff(unit, years);
      case Expression.Same _ -> last;
      case Expression.AfterEvent after -> from(events.of(after.names(), clues.sentence())
          .<Outcome>map(day -> new Dated(day, Basis.EARLIER_DATE)).orElse(NO_DAY), after.unit(), after.amount());
      case Expression.BareYear(int number) -> bareYear(number);
      case Expression.Clock _ -> clock(clues);
    };
  }

  private static Outcome anniversary(Outcome anchor, int years) {
    return anchor instanceof Dated(Period period, Basis basis) && period.unit() == Unit.DAY
        ? new Dated(Period.of(Unit.DAY, period.first().plusYears(years)), basis) : new Undated("the anniversary of no certain day");
  }

  private Outcome yearOff(Unit unit, int years) {
    return narrative.current().filter(told -> !unit.isFinerThan(told.period().unit()))
        .<Outcome>map(told -> new Dated(Period.of(unit, told.period().in(unit).first().plusYears(years)), told.basis()))
        .orElse(new Undated("counts from a date, but none is in reach"));
  }

  private Outcome bareYear(int number) {
    Period year = Period.year(1 - number);
    return narrative.current().filter(told -> told.period().year() <= 0 && Math.abs(told.period().year() - year.year()) <= LIFETIME)
        .<Outcome>map(told -> new Dated(year, told.basis())).orElse(new Undated("a number, where no years before Christ are told of"));
  }

  private Outcome clock(Clues clues) {
    return narrative.here().filter(told -> told.period().unit() == Unit.DAY && clues.sentence() - told.sentence() <= 1)
        .<Outcome>map(told -> new Dated(told.period(), Basis.EARLIER_DATE)).orElse(NO_DAY);
  }

  private Outcome slice(Outcome whole, Expression.Slice slice) {
    return switch (whole) {
      case Undated undated -> undated;
      case Stretch _ -> new Undated("a part of what is no unit of the calendar");
      case Dated(Period period, Basis basis) -> {
        LocalDate end = period.last().plusDays(1);
        LocalDate first = slice.last() ? slice.unit().plus(end, -slice.count()) : period.first();
        LocalDate last = slice.last() ? period.last() : slice.unit().plus(first, slice.count()).minusDays(1);
        boolean inside = !first.isBefore(period.first()) && !last.isAfter(period.last());
        yield inside ? new Stretch(first, last, basis) : new Undated("the part is longer than the whole");
      }
    };
  }

  private Outcome named(Fields fields, Clues clues) {
    Optional<Period> full = fields.period();
    if (full.isPresent()) {
      return new Dated(full.get(), Basis.WRITTEN);
    }
    if (fields.year().isPresent()) {
      return new Undated("no such day in that year");
    }
    if (narrative.isReport() && !toldNearby(clues)) {
      return reported(fields, clues);
    }
    Outcome told = told(fields, clues);
    boolean early = told instanceof Dated(Period period, _) && narrative.isReport() && clues.tense() == Tense.PAST
        && narrative.published().filter(published -> period.first().isAfter(published.last())).isPresent();
    return early ? reported(fields, clues) : told;
  }

  /** In a report an earlier date counts only where it was just told with its year. */
  private boolean toldNearby(Clues clues) {
    return narrative.here().filter(told -> told.written() && (told.sentence() == clues.sentence()
        ? told.period().unit().compareTo(Unit.YEAR) <= 0
        : clues.sentence() - told.sentence() == 1 && told.period().unit().isFinerThan(Unit.YEAR))).isPresent();
  }

  private Outcome reported(Fields fields, Clues clues) {
    Period published = narrative.published().orElseThrow();
    if (fields.isLoneDay()) {
      return loneDay(fields, new Dated(published, Basis.PUBLICATION));
    }
    Optional<Period> fitting = fields.onItsWeekday(published.year());
    if (fitting.isPresent()) {
      return new Dated(fitting.get(), Basis.PUBLICATION);
    }
    Optional<Period> same = fields.at(published.year());
    Optional<Period> past = same.filter(period -> !period.first().isAfter(published.last())).or(() -> fields.at(published.year() - 1));
    Optional<Period> future = same.filter(period -> !period.last().isBefore(published.first())).or(() -> fields.at(published.year() + 1));
    // "in November", published in January, was; "the June 7 primary", published in May, is to come
    int ahead = switch (clues.tense()) {
      case FUTURE -> MOST_AHEAD;
      case OPEN -> HALF_A_YEAR;
      case PAST -> 0;
    };
    boolean near = future.isPresent() && ChronoUnit.DAYS.between(published.last(), future.get().first()) <= ahead
        && (clues.tense() != Tense.OPEN || future.get().year() == published.year());
    return (near ? future : past).<Outcome>map(period -> new Dated(period, Basis.PUBLICATION))
        .orElse(new Undated("no such day near the day of publication"));
  }

  private Outcome told(Fields fields, Clues clues) {
    // "landed in May 1943 and was beaten by the end of July", in the middle of 1942
    Optional<Dated> current = clues.heading() ? narrative.currentOfHeadings() : narrative.passing(clues.sentence(), 0).filter(told -> told.period().unit().isFinerThan(Unit.YEAR))
        .map(told -> new Dated(told.period(), Basis.EARLIER_DATE)).or(narrative::current);
    if (current.isEmpty()) {
      if (!narrative.heading().isEmpty()) {
        return new Undated("the heading spans %d to %d".formatted(
            narrative.heading().getFirst().year(), narrative.heading().getLast().year()));
      }
      return narrative.published().isPresent() ? reported(fields, clues) : new Undated("no year before it, and the document has no date");
    }
    if (fields.isLoneDay()) {
      return loneDay(fields, current.get());
    }
    if (current.get().period().unit().compareTo(Unit.YEAR) > 0) {
      return new Undated("no year before it, only a decade or century");
    }
    return nearestTo(fields, current.get());
  }

  private Outcome loneDay(Fields fields, Dated current) {
    if (current.period().unit().compareTo(Unit.MONTH) > 0) {
      return new Undated("day of a month, but no month before it");
    }
    return fields.inMonth(current.period().first().getMonthValue()).at(current.period().year())
        .<Outcome>map(period -> new Dated(period, current.basis())).orElse(new Undated("no such day in the month told of"));
  }

  /** The year of {@code fields} that goes on from {@code current}: January after December is the next year's. */
  private Outcome nearestTo(Fields fields, Dated current) {
    Period told = current.period();
    int year = told.year();
    Optional<Period> same = fields.onItsWeekday(year).or(() -> fields.at(year));
    if (fields.unit() == Unit.SEASON && fields.month().getAsInt() == 12 && told.unit().isFinerThan(Unit.YEAR)) {
      // the winter told of in January began in the year before
      return new Dated(fields.at(told.first().getMonthValue() <= 4 ? year - 1 : year).orElseThrow(), current.basis());
    }
    if (told.unit().compareTo(Unit.SEASON) <= 0 && same.isPresent()) {
      long months = ChronoUnit.MONTHS.between(told.first().withDayOfMonth(1), same.get().first().withDayOfMonth(1));
      if (months <= -9) {
        same = fields.at(year + 1);
      }
    }
    return same.<Outcome>map(period -> new Dated(period, current.basis())).orElse(new Undated("no such day in the year told of"));
  }

  private Optional<Dated> base(Expression.Base base) {
    boolean spoken = base == Expression.Base.PUBLICATION && narrative.isReport();
    Optional<Dated> published = narrative.published().map(period -> new Dated(period, Basis.PUBLICATION));
    return spoken ? published : narrative.current().or(() -> narrative.isReport() ? published : Optional.empty());
  }

  private Outcome shift(Expression.Shift shift, Clues clues) {
    Optional<Dated> base = base(shift.base());
    boolean refers = shift.base() == Expression.Base.NARRATIVE;
    Optional<Narrative.Told> passing = refers ? narrative.passing(clues.sentence(), 1)
        .filter(told -> !shift.unit().isFinerThan(told.period().unit())) : Optional.empty();
    if (passing.isPresent()) {
      return from(new Dated(passing.get().period(), Basis.EARLIER_DATE), shift.unit(), shift.amount());
    }
    if (shift.unit() == Unit.DAY && base.isPresent() && base.get().basis() != Basis.PUBLICATION) {
      base = narrative.day().filter(_ -> base(shift.base()).get().period().unit() == Unit.DAY).map(told -> new Dated(told.period(), Basis.EARLIER_DATE));
    }
    if (base.isEmpty()) {
      return shift.base() == Expression.Base.PUBLICATION ? NO_PUBLICATION : new Undated("counts from a date, but none is in reach");
    }
    return from(base.get(), shift.unit(), shift.amount());
  }

  private Outcome from(Outcome anchor, Unit unit, int amount) {
    return switch (anchor) {
      case Undated undated -> undated;
      case Stretch _ -> new Undated("counts from what is no unit of the calendar");
      case Dated(Period period, Basis basis) -> {
        if (unit.isFinerThan(period.unit())) {
          yield new Undated("counts in " + unit.name().toLowerCase(Locale.ROOT) + "s from a date that is wider");
        }
        yield new Dated(period.in(unit).plus(amount), basis);
      }
    };
  }

  private Outcome within(Fields fields, Expression.Shift year, Clues clues) {
    return switch (shift(year, clues)) {
      case Undated undated -> undated;
      case Stretch _ -> new Undated("no year is named");
      case Dated(Period period, Basis basis) -> fields.at(period.year()).<Outcome>map(found -> new Dated(found, basis))
          .orElse(new Undated("no such day in that year"));
    };
  }

  private Outcome nearest(Expression.Nearest nearest) {
    Optional<Dated> base = base(nearest.base());
    if (base.isEmpty() || base.get().period().unit().compareTo(Unit.YEAR) > 0) {
      return nearest.base() == Expression.Base.PUBLICATION ? NO_PUBLICATION : new Undated("counts from a date, but none is in reach");
    }
    Period from = base.get().period();
    int year = from.year();
    Stream<Integer> years = nearest.direction() < 0 ? Stream.of(year, year - 1, year - 2) : nearest.direction() > 0 ? Stream.of(year, year + 1, year + 2) : Stream.of(year);
    return years.flatMap(y -> nearest.fields().at(y).stream())
        .filter(period -> nearest.direction() == 0 || (nearest.direction() < 0 ? period.last().isBefore(from.first()) : period.first().isAfter(from.last())))
        .findFirst().<Outcome>map(period -> new Dated(period, base.get().basis())).orElse(new Undated("no such time near the date told of"));
  }

  private Outcome weekday(Expression.Weekday weekday, Clues clues) {
    Optional<Dated> day = narrative.isReport() ? narrative.published().map(period -> new Dated(period, Basis.PUBLICATION))
        : narrative.day().map(told -> new Dated(told.period(), Basis.EARLIER_DATE));
    if (day.isEmpty() || day.get().period().unit() != Unit.DAY) {
      return new Undated("weekday, but the document has no date");
    }
    LocalDate from = day.get().period().first();
    boolean forward = weekday.direction() > 0 || weekday.direction() == 0 && (clues.tense() == Tense.FUTURE || !narrative.isReport());
    LocalDate found = weekday.direction() < 0 ? from.with(TemporalAdjusters.previous(weekday.day()))
        : weekday.direction() > 0 ? from.with(TemporalAdjusters.next(weekday.day()))
        : from.with(forward ? TemporalAdjusters.nextOrSame(weekday.day()) : TemporalAdjusters.previousOrSame(weekday.day()));
    return new Dated(Period.of(Unit.DAY, found), day.get().basis());
  }
}
