package parley.annotate;

import parley.text.Span;

/** A place where an actor is named, described or referred back to ("the minister", "he"). */
public record ActorMention(Span span, Actor actor) implements Annotation {}
