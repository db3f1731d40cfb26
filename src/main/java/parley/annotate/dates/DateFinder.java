package parley.annotate.dates;

import module java.base;
import parley.annotate.DateMention;
import parley.annotate.Reading;
import parley.annotate.Timex;
import parley.annotate.When;
import parley.annotate.When.Basis;
import parley.annotate.dates.Outcome.Dated;
import parley.annotate.dates.Outcome.Stretch;
import parley.annotate.dates.Outcome.Undated;
import parley.annotate.dates.time.Modifier;
import parley.annotate.dates.time.Period;
import parley.annotate.dates.time.Unit;
import parley.annotate.dates.written.Expression;
import parley.annotate.dates.written.Found;
import parley.annotate.dates.written.WrittenDates;
import parley.document.Published;
import parley.knowledge.Calendar;
import parley.text.Span;

/** Finds every date of a document, headings included, in order, each with its days or why they are unknown. */
public final class DateFinder {
  private final Calendar calendar;

  public DateFinder(Calendar calendar) {
    this.calendar = calendar;
  }

  public List<DateMention> find(Reading reading) {
    List<Found> written = new WrittenDates(reading.words(), calendar).all();
    Optional<Period> published = reading.document().about().published().map(DateFinder::period);
    ClueReader around = new ClueReader(reading, calendar);
    List<Clues> clues = written.stream().map(around::around).toList();
    Narrative narrative = new Narrative(published, Manner.isReport(written, clues, published));
    return new Telling(reading, narrative, around).mentions(written, clues);
  }

  private static Period period(Published published) {
    Unit unit = published.first().equals(published.last()) ? Unit.DAY
        : ChronoUnit.DAYS.between(published.first(), published.last()) < 31 ? Unit.MONTH : Unit.YEAR;
    return Period.of(unit, published.first());
  }

  /** One reading from start to end. */
  private static final class Telling {
    private final Reading reading;
    private final Narrative narrative;
    private final ClueReader around;
    private final Completion completion;
    private final EventDays events;
    private final Iterator<Outline.Part> outline;
    private Optional<Outline.Part> next;
    private Course course;
    private int index;
    private Optional<Outline.Part> heading = Optional.empty();
    private final List<Period> headingPeriods = new ArrayList<>();

    Telling(Reading reading, Narrative narrative, ClueReader around) {
      this.reading = reading;
      this.around = around;
      this.narrative = narrative;
      events = new EventDays(reading);
      completion = new Completion(narrative, events);
      outline = new Outline(reading).parts().iterator();
      next = advance();
    }

    private Optional<Outline.Part> advance() {
      return outline.hasNext() ? Optional.of(outline.next()) : Optional.empty();
    }

    List<DateMention> mentions(List<Found> written, List<Clues> clues) {
      List<DateMention> mentions = new ArrayList<>(written.size());
      course = new Course(written, clues);
      for (index = 0; index < written.size(); index++) {
        Found found = written.get(index);
        moveTo(reading.words().start(found.first()));
        DateMention mention = mention(found, clues.get(index));
        // a clock time on a day that nobody names is no date
        if (!found.expression().isDateOnlyInContext() || mention.when() instanceof When.Known) {
          mentions.add(mention);
        }
      }
      return mentions;
    }

    /** Passes the headings up to {@code offset}. */
    private void moveTo(int offset) {
      closeHeading(offset);
      while (next.isPresent() && next.get().heading().start() <= offset) {
        closeHeading(Integer.MAX_VALUE);
        heading = next;
        next = advance();
        closeHeading(offset);
      }
    }

    private void closeHeading(int offset) {
      if (heading.isPresent() && heading.get().heading().end() <= offset) {
        narrative.enter(heading.get().level(), List.copyOf(headingPeriods), heading.get().level() > 90);
        headingPeriods.clear();
        heading = Optional.empty();
      }
    }

    private DateMention mention(Found found, Clues clues) {
      if (found.parts().isEmpty()) {
        return single(found, clues);
      }
      List<DateMention> parts = new ArrayList<>();
      for (Found part : found.parts()) {
        parts.add(single(part, around.around(part)));
      }
      Span span = reading.words().span(found.first(), found.last());
      return new DateMention(span, whole(parts), Optional.empty(), parts);
    }

    private static When whole(List<DateMention> parts) {
      LocalDate first = LocalDate.MAX;
      LocalDate last = LocalDate.MIN;
      Basis basis = Basis.WRITTEN;
      for (DateMention part : parts) {
        switch (part.when()) {
          case When.Unknown unknown -> {
            return unknown;
          }
          case When.Known known -> {
            first = known.first().isBefore(first) ? known.first() : first;
            last = known.last().isAfter(last) ? known.last() : last;
            basis = known.basis().compareTo(basis) > 0 ? known.basis() : basis;
          }
        }
      }
      return new When.Known(first, last, basis);
    }

    private DateMention single(Found found, Clues beside) {
      Clues clues = beside.inHeading(heading.isPresent());
      Outcome outcome = completion.complete(found.expression(), clues);
      Span span = reading.words().span(found.first(), found.last());
      return switch (outcome) {
        case Undated(String why) -> new DateMention(span, new When.Unknown(why));
        case Stretch(LocalDate first, LocalDate last, Basis basis) -> new DateMention(span, new When.Known(first, last, basis));
        case Dated(Period period, Basis basis) -> {
          events.note(clues.sentence(), period);
          tell(found, period, clues);
          List<LocalDate> bounds = found.modifier().map(modifier -> modifier.bounds(period)).orElse(List.of(period.first(), period.last()));
          Timex timex = new Timex(value(found, period), found.modifier().map(Modifier::name));
          yield new DateMention(span, new When.Known(bounds.getFirst(), bounds.getLast(), basis), Optional.of(timex), List.of());
        }
      };
    }

    /** Whether a date in the midst of a sentence looks away from what this section tells: back, or to a bare later year. */
    private boolean isGlance(Period period, Clues clues) {
      if (narrative.isFresh() || clues.leading()) {
        return false;
      }
      return narrative.here().map(Narrative.Told::period)
          .filter(told -> told.year() > period.year()
              || period.unit() == Unit.YEAR && told.unit().isFinerThan(Unit.YEAR) && period.year() > told.year())
          .isPresent();
    }

    /** "the winter" without a year is named by its January, as annotators do; "winter 1939" as it is written. */
    private static String value(Found found, Period period) {
      boolean winter = period.unit() == Unit.SEASON && period.first().getMonthValue() == 12
          && found.fields().filter(fields -> fields.year().isEmpty()).isPresent();
      return winter ? period.plus(4).timex() : period.timex();
    }

    private void tell(Found found, Period period, Clues clues) {
      if (heading.isPresent()) {
        headingPeriods.add(period);
        narrative.head(period);
      } else if ((!clues.aside() || narrative.current().isEmpty() || course.repeats(index, period.year())) && period.unit().compareTo(Unit.YEAR) <= 0 && !Course.looksBack(found.expression())) {
        boolean written = found.expression() instanceof Expression.Named named && named.fields().year().isPresent();
        Optional<Integer> told = narrative.current().map(current -> current.period().year());
        if (written && told.isPresent() && (isGlance(period, clues) || course.isDigression(index, told.get(), period))) {
          narrative.mentionInPassing(new Narrative.Told(period, clues.sentence(), true));
          return;
        }
        narrative.tell(new Narrative.Told(period, clues.sentence(), written));
      }
    }
  }
}
