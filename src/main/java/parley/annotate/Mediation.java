package parley.annotate;

import module java.base;
import parley.text.Span;

/**
 * Somebody standing between parties, or asked or said to. {@code span} is the sentence that says so.
 *
 * @param mediator the mention of who mediates; empty where the sentence names nobody
 * @param country the mediator's country, through the person where it is one
 * @param parties the mentions between whom, as far as the sentence names them
 */
public record Mediation(
    Span span, Optional<ActorMention> mediator, Optional<String> country, Stance stance, List<ActorMention> parties,
    Span cue, When when) implements Annotation {
  /** What the sentence says of the mediation. */
  public enum Stance { ACTING, HOSTING, OFFERED, CLAIMED, REQUESTED, REJECTED }

  public Mediation {
    parties = List.copyOf(parties);
  }
}
