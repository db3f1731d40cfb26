package parley.annotate.statements;

import module java.base;
import parley.annotate.DateMention;
import parley.annotate.GoverningDate;
import parley.annotate.When;
import parley.annotate.Statement;
import parley.annotate.statements.frames.SentenceFrame;
import parley.annotate.statements.frames.Token;
import parley.text.Span;

/**
 * The date that governs a statement: one of its frame outside what is said, the nearest to the cue
 * first; else the one carried on within the section.
 */
final class StatementDates {
  private final List<DateMention> dates;
  private final int[] starts;
  private Optional<When> carried = Optional.empty();
  private Optional<SentenceFrame> asked = Optional.empty();
  private boolean leaves;

  StatementDates(List<DateMention> dates) {
    this.dates = dates;
    this.starts = dates.stream().mapToInt(date -> date.span().start()).toArray();
  }

  /** Forgets what was carried on; called at the start of a section. */
  void begin() {
    carried = Optional.empty();
  }

  When of(SentenceFrame frame, Span said, Span cue) {
    Optional<DateMention> nearest = inside(frame.span()).stream()
        .filter(date -> !said.overlaps(date.span()) && !isQuoted(frame, date.span()) && GoverningDate.governs(date, frame.span(), cue))
        .min(Comparator.comparingInt(date -> GoverningDate.distance(date.span(), cue)));
    if (nearest.isPresent()) {
      return nearest.get().when();
    }
    if (leavesDate(frame)) {
      return new When.Unknown("at another time than the date before it");
    }
    return carried.orElseGet(() -> new When.Unknown("no date in the sentence or before it in the section"));
  }

  /** Asked for every statement of a frame, but looked up once. */
  private boolean leavesDate(SentenceFrame frame) {
    if (asked.isEmpty() || asked.get() != frame) {
      asked = Optional.of(frame);
      leaves = false;
      for (int i = 0; i < frame.size() && !leaves; i++) {
        leaves = GoverningDate.leavesDate(frame.word(i));
      }
    }
    return leaves;
  }

  /** Ends a frame: its first date outside quotations and statements is carried on to what follows. */
  void end(SentenceFrame frame, List<Statement> said) {
    for (DateMention date : inside(frame.span())) {
      if (!isQuoted(frame, date.span()) && said.stream().noneMatch(statement -> statement.span().overlaps(date.span()))
          && GoverningDate.isNarrative(date, frame.span())) {
        carried = Optional.of(GoverningDate.carried(date.when()));
        return;
      }
    }
  }

  private static boolean isQuoted(SentenceFrame frame, Span date) {
    for (Token token : frame.tokens()) {
      if (token.isQuoted() && token.span().contains(date)) {
        return true;
      }
    }
    return false;
  }

  private List<DateMention> inside(Span span) {
    int found = Arrays.binarySearch(starts, span.start());
    int first = found >= 0 ? found : -found - 1;
    int last = first;
    while (last < starts.length && starts[last] < span.end() && last < first + 20) {
      last++;
    }
    return dates.subList(first, last);
  }
}
