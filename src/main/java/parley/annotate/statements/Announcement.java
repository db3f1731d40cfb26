package parley.annotate.statements;

import module java.base;
import parley.annotate.ActorMention;
import parley.annotate.statements.cues.Cue;
import parley.annotate.statements.frames.SentenceFrame;
import parley.text.Span;

/**
 * A sentence that ends with "said:" before paragraphs without quotation marks, as in press releases; those
 * are direct speech, up to the next such sentence, a closing rubric, or a paragraph that names the speaker.
 */
record Announcement(Cue cue, ActorMention speaker) {
  private static final int LONGEST_REST = 16;
  private static final Set<String> VERBS = Set.of("say", "state", "add", "comment", "declare", "tell", "continue", "reply", "answer", "respond");
  private static final Set<String> RUBRICS = Set.of("notes", "note", "further", "media", "background", "follow", "contact", "ends", "end", "editors");

  /** Whether the frame ends by announcing what {@code next} says. */
  static Optional<Cue> in(SentenceFrame frame, List<Cue> cues, SentenceFrame next) {
    if (cues.isEmpty() || !frame.isMark(frame.size() - 1, ':') || next.paragraph() == frame.paragraph() || !isProse(next)) {
      return Optional.empty();
    }
    Cue cue = cues.getLast();
    boolean reports = VERBS.contains(cue.verb().lemma());
    boolean ends = frame.size() - cue.end() < LONGEST_REST && !frame.hasQuotation(cue.last(), frame.size());
    return reports && ends && !cue.isNoun() ? Optional.of(cue) : Optional.empty();
  }

  private static boolean isProse(SentenceFrame frame) {
    return frame.isWord(0) && frame.size() > 3 && frame.at(0).span().start() == frame.span().start()
        && (frame.isMark(frame.size() - 1, '.') || frame.isMark(frame.size() - 1, '!') || frame.isMark(frame.size() - 1, '?'));
  }

  /** What is said: from the frame numbered {@code first} on, not behind {@code limit}. */
  Span said(List<SentenceFrame> frames, int first, int limit, Predicate<SentenceFrame> names) {
    int last = first;
    while (last + 1 < frames.size() && frames.get(last + 1).span().end() <= limit) {
      SentenceFrame next = frames.get(last + 1);
      boolean paragraph = next.paragraph() != frames.get(last).paragraph();
      if (paragraph && (!isProse(next) || RUBRICS.contains(next.word(0)) || names.test(next)) || next.isMark(next.size() - 1, ':') && names.test(next)) {
        break;
      }
      last++;
    }
    return frames.get(first).span().through(frames.get(last).span());
  }
}
