package parley.annotate;

import module java.base;
import parley.text.Span;

/**
 * A calendar expression and the days that it stands for.
 *
 * @param timex its TIMEX2 form; empty where it is unknown, and for a range or list as a whole
 * @param parts the ends of a range or the members of a list, in order, without parts of their own
 */
public record DateMention(Span span, When when, Optional<Timex> timex, List<DateMention> parts) implements Annotation {
  public DateMention {
    parts = List.copyOf(parts);
  }

  public DateMention(Span span, When when) {
    this(span, when, Optional.empty(), List.of());
  }
}
