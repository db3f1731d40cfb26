package parley.annotate.statements.cues;

import parley.annotate.Statement;

/**
 * What a cue reports: tokens {@code first} to {@code last} of its frame, both included; {@code isObject}
 * where it is a thing that is spoken of rather than a clause.
 */
public record Content(int first, int last, Statement.Form form, boolean isObject) {
  public Content(int first, int last, Statement.Form form) {
    this(first, last, form, false);
  }

  public Content {
    if (last < first) {
      throw new IllegalArgumentException("tokens " + first + " to " + last + " run backwards");
    }
  }

  public boolean overlaps(Content other) {
    return first <= other.last && other.first <= last;
  }
}
