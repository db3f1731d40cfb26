package parley.annotate;

import parley.text.Span;

/** Something read from a document's clean text, at the span where it stands. */
public sealed interface Annotation permits DateMention, ActorMention, Statement, Mediation {
  Span span();
}
