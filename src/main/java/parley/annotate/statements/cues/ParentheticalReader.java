package parley.annotate.statements.cues;

import module java.base;
import parley.annotate.statements.frames.Grammar;
import parley.annotate.statements.frames.SentenceFrame;
import parley.annotate.statements.frames.Token;
import parley.knowledge.SpeechVerbs.Frame;

/** Finds clauses that a cue stands behind or inside: "Talks had failed, he said", "The talks, he said, had failed". */
final class ParentheticalReader {
  private static final int LONGEST_ADDRESSEE = 10;
  private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july", "august",
      "september", "october", "november", "december");
  private final SentenceFrame frame;
  private final Extent extent;

  ParentheticalReader(SentenceFrame frame, Extent extent) {
    this.frame = frame;
    this.extent = extent;
  }

  /** What the cue reports around itself; {@code isOpen} where neither a quotation nor "that" follows it. */
  Optional<Content> around(Cue cue) {
    boolean reports = cue.verb().takes(Frame.CLAUSE) || cue.verb().takes(Frame.THAT) || cue.verb().takes(Frame.TELL);
    if (cue.subject().isEmpty() || !reports) {
      return Optional.empty();
    }
    boolean as = frame.word(cue.clauseStart() - 1).equals("as");
    int after = cue.verb().takes(Frame.TELL) ? behindAddressee(cue.end() + 1) : cue.end() + 1;
    if (as && cue.clauseStart() <= 2 && !frame.isMark(cue.clauseStart() - 2, ',')) {
      return comparison(cue, after);
    }
    int pause = cue.clauseStart() - (as ? 2 : 1);
    return isPause(pause) && pause > 0 ? behind(cue, pause, after) : Optional.empty();
  }

  /** "As Rugova noted, Kosovo was free": what follows the comma. */
  private Optional<Content> comparison(Cue cue, int after) {
    boolean adverbial = Grammar.isPreposition(frame.word(after)) || frame.isAdverb(after) || Grammar.isWeekday(frame.word(after)) || frame.word(after).equals("last");
    int comma = after;
    if (frame.isWord(after) && !adverbial) {
      return Optional.empty();
    }
    while (comma < after + LONGEST_ADDRESSEE && frame.isWord(comma)) {
      comma++;
    }
    if (!frame.isMark(comma, ',') || frame.word(after).equals("that") || comma + 1 > frame.lastContent()) {
      return Optional.empty();
    }
    return content(comma + 1, extent.end(cue, comma + 1));
  }

  private Optional<Content> behind(Cue cue, int pause, int after) {
    int first = extent.start(pause);
    if (first >= pause || frame.word(after).equals("that") && !frame.isMark(after - 1, ',')) {
      return Optional.empty();
    }
    boolean apart = Grammar.isConjunction(frame.word(first)) || Grammar.isPreposition(frame.word(first)) || frame.isAdverb(first);
    if (apart && frame.isQuoted(after + 1) || isPause(after) && holdsThat(after) || frame.word(after).equals("to") && !frame.word(after + 1).endsWith("s")) {
      return Optional.empty();
    }
    if (isPause(after) && frame.isQuoted(after + 1) && ((Token.Quoted) frame.at(after + 1)).isCapitalised()) {
      return Optional.empty();
    }
    int close = behindAdverbial(after);
    if (close > after && frame.isFinite(close + 1)) {
      return content(first, extent.end(cue, close + 1));
    }
    if (isOwned(cue)) {
      return Optional.empty();
    }
    boolean clause = pause > 2 && extent.isClause(first, pause - 1);
    if (isPause(after) && after + 1 < frame.lastContent() && !(cue.inverted() && clause)) {
      int from = isMereOpening(first, pause - 1) ? after + 1 : first;
      return content(from, extent.end(cue, after + 1));
    }
    return clause && isEnd(cue, first, after) ? content(first, pause - 1) : Optional.empty();
  }

  /** "The pact, Rabin argued at the time, was": the comma behind the adverbial; {@code after} where there is none. */
  private int behindAdverbial(int after) {
    int comma = after;
    while (comma < after + LONGEST_ADDRESSEE && frame.isWord(comma) && !frame.word(comma).equals("that")) {
      comma++;
    }
    return frame.isMark(comma, ',') && (Grammar.isPreposition(frame.word(after)) || frame.isAdverb(after) || Grammar.isWeekday(frame.word(after))) ? comma : after;
  }

  /** "…, a charge Asmara denies": the thing denied stands before the name, not before the comma. */
  private boolean isOwned(Cue cue) {
    int first = cue.clauseStart();
    boolean thing = frame.word(first).equals("a") || frame.word(first).equals("an");
    boolean named = cue.first() - 1 > first + 1 && frame.at(cue.first() - 1) instanceof Token.Word word && word.capitalised()
        && !((Token.Word) frame.at(first + 1)).capitalised();
    return thing && named && cue.verb().takes(Frame.OBJECT);
  }

  /** Whether the reporting clause ends what is said; "On Friday, he said in Oslo talks had failed" goes on. */
  private boolean isEnd(Cue cue, int first, int after) {
    if (after > frame.lastContent() || frame.isMark(after, '.') || isPause(after) || frame.isMark(after, ';')) {
      return true;
    }
    boolean adverbial = Grammar.isPreposition(frame.word(after)) || Grammar.isWeekday(frame.word(after)) || frame.isAdverb(after)
        || frame.word(after).equals("earlier") || frame.word(after).equals("last") || frame.word(after).equals("this");
    boolean opensWithTime = Grammar.isPreposition(frame.word(first)) || Grammar.isConjunction(frame.word(first));
    return adverbial && !opensWithTime && !frame.hasQuotation(after, frame.size() - 1) && !holdsThat(after);
  }

  private boolean holdsThat(int from) {
    for (int i = from; i < frame.size() && i < from + 2 * LONGEST_ADDRESSEE; i++) {
      if (frame.word(i).equals("that") && !(frame.isMark(from, ',') && !frame.isMark(i - 1, ','))) {
        return true;
      }
    }
    return false;
  }

  /** "Still, he said, talks had failed", "On 3 March, he said, talks had failed": the opening is not his. */
  private boolean isMereOpening(int first, int last) {
    if (first == last) {
      return frame.isAdverb(first) || Grammar.isConjunction(frame.word(first)) || frame.word(first).equals("still");
    }
    boolean date = false;
    for (int i = first; i <= last; i++) {
      String word = frame.word(i);
      date |= Grammar.isWeekday(word) || MONTHS.contains(word);
      if (frame.isFinite(i)) {
        return false;
      }
    }
    return date && last - first < 6;
  }

  private int behindAddressee(int from) {
    int at = from;
    while (at < from + LONGEST_ADDRESSEE && frame.isWord(at) && !Grammar.isPreposition(frame.word(at))
        && !Grammar.isWeekday(frame.word(at)) && !frame.isAdverb(at) && !frame.word(at).equals("that") && !frame.word(at).equals("last")) {
      at++;
    }
    return at;
  }

  private boolean isPause(int token) {
    return frame.isMark(token, ',') || frame.isMark(token, '—') || frame.isMark(token, '–');
  }

  private Optional<Content> content(int first, int last) {
    return first > last ? Optional.empty() : Optional.of(Content.of(frame, first, last));
  }
}
