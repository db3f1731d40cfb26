package parley.annotate;

import parley.text.Span;

/** A calendar expression and the days that it stands for. */
public record DateMention(Span span, When when) implements Annotation {}
