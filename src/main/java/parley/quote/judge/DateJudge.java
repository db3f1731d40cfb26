package parley.quote.judge;

import module java.base;
import parley.quote.Verdict.Agreement;
import parley.search.Period;
import parley.search.row.WhenRow;

/** Compares when something is claimed to have been said with when it was said. */
public record DateJudge(Period claimed) {
  public Agreement of(Optional<WhenRow> date) {
    if (date.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    WhenRow when = date.get();
    if (when.last().isBefore(claimed.first()) || when.first().isAfter(claimed.last())) {
      return Agreement.DIFFERENT;
    }
    boolean within = !when.first().isBefore(claimed.first()) && !when.last().isAfter(claimed.last());
    // a day within a year that is all the source tells is not confirmed by it
    return within ? Agreement.CONFIRMED : Agreement.UNKNOWN;
  }
}
