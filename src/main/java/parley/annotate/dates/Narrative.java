package parley.annotate.dates;

import module java.base;
import parley.annotate.When.Basis;
import parley.annotate.dates.time.Period;
import parley.annotate.dates.time.Unit;

/** What a reader holds in mind of time while reading on: the headings in force and the date last told of. */
final class Narrative {
  /** A date that was told of, and the sentence that did. */
  record Told(Period period, int sentence, boolean written) {}

  /** A heading's dates: one, or the ends of a range. */
  private record Heading(int level, List<Period> periods) {}

  private final Optional<Period> published;
  private final boolean report;
  private final Deque<Heading> headings = new ArrayDeque<>();
  private Optional<Told> here = Optional.empty();
  private Optional<Told> earlier = Optional.empty();
  private Optional<Told> day = Optional.empty();
  private Optional<Told> passing = Optional.empty();
  private Optional<Period> lastHeading = Optional.empty();
  private boolean fresh = true;

  Narrative(Optional<Period> published, boolean report) {
    this.published = published;
    this.report = report;
  }

  /** A new section begins under a heading with {@code periods}. */
  void enter(int level, List<Period> periods, boolean unmarked) {
    if (!unmarked || !periods.isEmpty()) {
      headings.removeIf(heading -> heading.level() >= level);
    }
    if (!periods.isEmpty()) {
      headings.push(new Heading(level, periods));
    }
    earlier = here.or(() -> earlier);
    fresh = true;
    // a section without a date of its own goes on where the one before stopped
    if (!unmarked || !periods.isEmpty()) {
      here = Optional.empty();
      day = Optional.empty();
    }
  }

  void tell(Told told) {
    fresh = false;
    here = Optional.of(told);
    if (told.period().unit() == Unit.DAY) {
      day = here;
    }
  }

  /** A date outside the narrative, which what is said at once may still refer to. */
  void mentionInPassing(Told told) {
    passing = Optional.of(told);
  }

  /** The date mentioned in passing in {@code sentence} or the one before. */
  Optional<Told> passing(int sentence, int reach) {
    return passing.filter(told -> sentence - told.sentence() <= reach
        && here.filter(later -> later.sentence() > told.sentence()).isEmpty());
  }

  boolean isReport() {
    return report;
  }

  Optional<Period> published() {
    return published;
  }

  /** Whether nothing has been told of since the last heading, dated or not. */
  boolean isFresh() {
    return fresh;
  }

  /** Notes a date that stands in a heading. */
  void head(Period period) {
    lastHeading = Optional.of(period);
  }

  /** What completes a date in a heading: headings tell a story of their own. */
  Optional<Outcome.Dated> currentOfHeadings() {
    return lastHeading.filter(period -> period.unit().compareTo(Unit.YEAR) <= 0)
        .map(period -> new Outcome.Dated(period, Basis.HEADING)).or(this::current);
  }

  /** The last day told of in this section. */
  Optional<Told> day() {
    return day;
  }

  /** The last date told of in this section. */
  Optional<Told> here() {
    return here;
  }

  /** The dates of the innermost heading in force that has any. */
  List<Period> heading() {
    return headings.isEmpty() ? List.of() : headings.peek().periods();
  }

  /** The last date told of in an earlier section. */
  Optional<Told> earlier() {
    return earlier;
  }

  /** The nearest evidence for what time is told of: this section, its heading, what came before. */
  Optional<Outcome.Dated> current() {
    if (here.isPresent()) {
      return here.map(told -> new Outcome.Dated(told.period(), Basis.EARLIER_DATE));
    }
    Optional<Period> headed = headed();
    if (headed.isPresent()) {
      return headed.map(period -> new Outcome.Dated(period, Basis.HEADING));
    }
    return earlier.filter(told -> heading().isEmpty() || within(told.period()))
        .map(told -> new Outcome.Dated(told.period(), Basis.EARLIER_DATE));
  }

  /** The heading's date, or its year where it spans a part of one. */
  private Optional<Period> headed() {
    if (heading().isEmpty() || heading().getFirst().year() != heading().getLast().year()) {
      return Optional.empty();
    }
    return Optional.of(heading().size() == 1 ? heading().getFirst() : heading().getFirst().in(Unit.YEAR));
  }

  private boolean within(Period period) {
    return !period.first().isBefore(heading().getFirst().first()) && !period.last().isAfter(heading().getLast().last());
  }
}
