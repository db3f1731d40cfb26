package parley.quote.judge;

import module java.base;
import parley.quote.Verdict.Form;
import parley.search.row.NamedRow;
import parley.search.row.WhenRow;

/**
 * How words stand in a document.
 *
 * @param speaker who says them there
 * @param others who says them as well: who quotes the speaker in a speech of his or her own
 */
public record Setting(Form form, Optional<NamedRow> speaker, List<NamedRow> others, Optional<WhenRow> date) {
  /** Whether they are somebody's own words. */
  public boolean isSpeech() {
    return form == Form.DIRECT || form == Form.MIXED;
  }
}
