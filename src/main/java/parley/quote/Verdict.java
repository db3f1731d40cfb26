package parley.quote;

import module java.base;
import parley.search.Notice;
import parley.search.row.DocumentRef;
import parley.search.row.NamedRow;
import parley.search.row.WhenRow;
import parley.text.Span;

/**
 * What the collection says about a claim; this record is the JSON. A verdict speaks of these documents,
 * never of the truth.
 *
 * @param matches where the claimed words stand, changed or not, the best first
 * @param nearest where nothing matches, the most similar places, which are no matches
 */
public record Verdict(Ruling verdict, Axes axes, List<Match> matches, List<Match> nearest, List<Notice> notices, Coverage coverage) {
  /** The verdicts, the gravest first. */
  public enum Ruling { NOT_FOUND, ALTERED, NARRATION, MISATTRIBUTED, MISDATED, ABRIDGED, VERBATIM }

  public enum Wording { VERBATIM, ABRIDGED, ALTERED, NOT_FOUND }

  /** Whether the source agrees with what was claimed of speaker or date. */
  public enum Agreement { CONFIRMED, DIFFERENT, UNKNOWN, NOT_CLAIMED }

  /** How the words stand in the source. */
  public enum Form { DIRECT, MIXED, INDIRECT, NARRATION }

  /** What a change or a cut turns on. */
  public enum Warning { NEGATION, NUMBER, NAME, MODAL, CONTEXT }

  /** The verdict taken apart; there is no form where nothing was found. */
  public record Axes(Wording wording, Agreement speaker, Agreement date, Optional<Form> form) {}

  /**
   * A place in a document.
   *
   * @param passage the passage in which the words begin
   * @param sourceText the words there under {@code spans} of the document's text, several parted by a space
   * @param similarity the part of the words that is the same, 0 to 1
   * @param cut the words just outside that govern the claimed ones, where they were cut away
   */
  public record Match(
      DocumentRef document, String passage, List<String> heading, String sourceText, List<Span> spans,
      Optional<NamedRow> speaker, Optional<WhenRow> date, Form form, Wording wording, double similarity,
      List<Difference> differences, List<Warning> warnings, List<String> cut, String citation) {}

  /** Words that are equal, replaced, inserted into the claim, or deleted from it. */
  public record Difference(Op op, String claimed, String source) {
    /** What was done to the source's words. */
    public enum Op { EQUAL, REPLACE, INSERT, DELETE }
  }

  /** What was searched; first and last are the earliest and latest known date. */
  public record Coverage(long documents, long passages, Optional<LocalDate> first, Optional<LocalDate> last) {}
}
