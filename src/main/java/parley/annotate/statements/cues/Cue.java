package parley.annotate.statements.cues;

import module java.base;
import parley.knowledge.SpeechVerbs.Inflection;
import parley.knowledge.SpeechVerbs.Verb;

/**
 * Words of a frame that report speech, with the tokens that name who speaks.
 *
 * @param first token of the cue
 * @param last token of the cue
 * @param subject tokens of the speaker, where they stand in the frame
 * @param inverted whether the speaker stands behind the verb
 * @param clauseStart the first token that belongs to the reporting clause
 */
public record Cue(Verb verb, int first, int last, Optional<Range> subject, boolean inverted, int clauseStart) {
  public static final String ACCORDING = "according to";

  /** Tokens from {@code first} to {@code last}, both included. */
  public record Range(int first, int last) {
    public Range {
      if (last < first) {
        throw new IllegalArgumentException("tokens " + first + " to " + last + " run backwards");
      }
    }
  }

  /** The last token of the reporting clause that is known so far. */
  public int end() {
    return inverted ? Math.max(last, subject.map(Range::last).orElse(last)) : last;
  }

  public boolean isAccording() {
    return verb.lemma().equals(ACCORDING);
  }

  /** Whether it is a noun ("his demand that") rather than a verb. */
  public boolean isNoun() {
    return verb.inflection() == Inflection.NONE && !isAccording();
  }

  public boolean isPassive() {
    return verb.inflection() == Inflection.PASSIVE;
  }

  public boolean isParticiple() {
    return verb.inflection() == Inflection.ING;
  }
}
