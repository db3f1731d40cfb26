package parley.annotate.statements.cues;

import parley.annotate.Statement;
import parley.annotate.statements.frames.SentenceFrame;
import parley.annotate.statements.frames.Token;

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

  /** The tokens in the form that they have: direct where there is nothing but quotations, which is more than a word. */
  static Content of(SentenceFrame frame, int from, int last) {
    int first = from;
    while (first < last && frame.at(first) instanceof Token.Mark && frame.isQuoted(first + 1)) {
      first++;
    }
    boolean direct = true;
    boolean quoted = false;
    for (int i = first; i <= last && (direct || !quoted); i++) {
      quoted |= frame.isQuoted(i);
      direct &= frame.isQuoted(i) || i > first && (frame.at(i) instanceof Token.Mark || frame.word(i).equals("and"));
    }
    boolean words = first < last || quoted && (((Token.Quoted) frame.at(first)).words() > 1 || ((Token.Quoted) frame.at(first)).endsSentence());
    return new Content(first, last, direct && words ? Statement.Form.DIRECT : quoted ? Statement.Form.MIXED : Statement.Form.INDIRECT);
  }

  public boolean overlaps(Content other) {
    return first <= other.last && other.first <= last;
  }
}
