package parley.quote;

import module java.base;
import parley.quote.Verdict.Agreement;
import parley.quote.Verdict.Difference;
import parley.quote.Verdict.Match;
import parley.quote.Verdict.Ruling;
import parley.quote.judge.Setting;
import parley.text.Span;

/** A match with what decides its rank; not yet ruled on while speaker and date are not compared. */
record Finding(Match match, Setting setting, List<Difference> spellings, Agreement speaker, Agreement date, Ruling ruling) {
  static Finding of(Match match, Setting setting, List<Difference> spellings) {
    return new Finding(match, setting, spellings, Agreement.NOT_CLAIMED, Agreement.NOT_CLAIMED, Ruling.NOT_FOUND);
  }

  /** Whether both stand on the same words of one document. */
  boolean overlaps(Finding other) {
    Span own = match.spans().getFirst().through(match.spans().getLast());
    Span others = other.match.spans().getFirst().through(other.match.spans().getLast());
    return match.document().id().equals(other.match.document().id()) && own.overlaps(others);
  }
}
