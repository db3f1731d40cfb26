package parley.annotate.statements.cues;

import parley.annotate.Statement;

/** What a cue reports: tokens {@code first} to {@code last} of its frame, both included. */
public record Content(int first, int last, Statement.Form form) {
  public Content {
    if (last < first) {
      throw new IllegalArgumentException("tokens " + first + " to " + last + " run backwards");
    }
  }

  public boolean overlaps(Content other) {
    return first <= other.last && other.first <= last;
  }
}
