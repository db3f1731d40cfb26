package parley.annotate.statements.cues;

import module java.base;
import parley.annotate.statements.frames.Grammar;
import parley.annotate.statements.frames.SentenceFrame;
import parley.annotate.statements.frames.Token;
import parley.knowledge.SpeechVerbs.Sense;

/** Finds what somebody calls something: "called it a crime", "described the truce as broken". */
final class NamingReader {
  private static final Set<String> RELATIVES = Set.of("what", "which", "that", "whom");
  private static final Set<String> TIMES = Set.of("after", "when", "because", "while", "before", "since");
  private final SentenceFrame frame;
  private final Extent extent;

  NamingReader(SentenceFrame frame, Extent extent) {
    this.frame = frame;
    this.extent = extent;
  }

  /** Whether a name or a quotation follows that something is given. */
  boolean isNaming(Cue cue, int from) {
    int last = extent.end(cue, from);
    if (frame.hasQuotation(from, last) && cue.verb().sense() != Sense.ATTITUDE) {
      return true;
    }
    for (int i = from + 1; i < last && i < from + 12; i++) {
      if (frame.word(i).equals("as") && (frame.isWord(i + 1) || frame.isQuoted(i + 1))) {
        return true;
      }
    }
    boolean thing = Set.of("it", "that", "this", "him", "them", "her").contains(frame.word(from));
    return thing && Set.of("call", "brand", "label", "dub", "term").contains(cue.verb().lemma())
        && Set.of("a", "an", "the").contains(frame.word(from + 1));
  }

  /** "called that a cynical proposal after Orban had spoken": what follows the conjunction is not part of it. */
  Optional<Content> named(Cue cue, int from) {
    int last = extent.end(cue, from);
    if (frame.isQuoted(from) && RELATIVES.contains(frame.word(cue.clauseStart() - 1))) {
      return Optional.of(Content.of(frame, from, from));
    }
    boolean plain = !frame.hasQuotation(from, last);
    boolean quoted = frame.isQuoted(from);
    for (int i = from + 1; i < last; i++) {
      String next = frame.word(i + 1);
      quoted |= frame.isQuoted(i);
      boolean time = i > from + 1 && TIMES.contains(frame.word(i)) && plain;
      boolean joined = quoted && frame.word(i).equals("and") && (frame.isFinite(i + 1) || Grammar.isPast(next) || extent.hasCue(i + 1, i + 1));
      if (time || joined) {
        return Optional.of(Content.of(frame, from, i - 1));
      }
      if (frame.isQuoted(i) && ((Token.Quoted) frame.at(i)).lastCharacter() == ',' && frame.isWord(i + 1) && !Grammar.isConjunction(next)
          && !next.equals("and")) {
        return Optional.of(Content.of(frame, from, i));
      }
    }
    return from > last || from >= frame.size() ? Optional.empty() : Optional.of(Content.of(frame, from, last));
  }
}
