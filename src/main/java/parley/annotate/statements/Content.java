package parley.annotate.statements;

import parley.annotate.Statement;

/** What a cue reports: tokens {@code first} to {@code last} of its frame, both included. */
record Content(int first, int last, Statement.Form form) {
  Content {
    if (last < first) {
      throw new IllegalArgumentException("tokens " + first + " to " + last + " run backwards");
    }
  }

  boolean overlaps(Content other) {
    return first <= other.last && other.first <= last;
  }
}
