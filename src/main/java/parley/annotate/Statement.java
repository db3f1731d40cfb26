package parley.annotate;

import module java.base;
import parley.text.Span;

/**
 * Something said. {@code span} is what was said, quotation marks included; the speaker is the mention
 * that it is attributed to.
 *
 * @param cue the words that report it ("said", "according to"); empty where quotation marks alone do
 */
public record Statement(
    Span span, Optional<ActorMention> speaker, Form form, Optional<Span> cue, Optional<ActorMention> addressee, When when)
    implements Annotation {
  /** How the words are reported. */
  public enum Form { DIRECT, MIXED, INDIRECT }
}
