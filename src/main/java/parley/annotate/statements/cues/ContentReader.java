package parley.annotate.statements.cues;

import module java.base;
import parley.annotate.Statement.Form;
import parley.annotate.statements.frames.Grammar;
import parley.annotate.statements.frames.SentenceFrame;
import parley.annotate.statements.frames.Token;
import parley.knowledge.ReportingNouns;
import parley.knowledge.SpeechVerbs.Frame;
import parley.knowledge.SpeechVerbs.Verb;

/** Finds what the cues of one frame report; a quotation is reported by one cue alone. */
public final class ContentReader {
  private static final int ADVERBIAL = 30;
  private final SentenceFrame frame;
  private final List<Cue> cues;
  private final BitSet taken = new BitSet();
  private final BitSet direct = new BitSet();
  private final Extent extent;
  private final ClauseReader clauses;
  private final ParentheticalReader parentheticals;

  public ContentReader(SentenceFrame frame, List<Cue> cues, ReportingNouns nouns) {
    this.frame = frame;
    this.cues = cues;
    this.extent = new Extent(frame, cues);
    this.clauses = new ClauseReader(frame, extent, nouns);
    this.parentheticals = new ParentheticalReader(frame, extent);
  }

  /** Whether a cue has taken the quotation at {@code token}. */
  public boolean isTaken(int token) {
    return taken.get(token);
  }

  public Optional<Content> of(int cue) {
    if (cues.get(cue).isPassive()) {
      Verb verb = cues.get(cue).verb();
      Optional<Content> quoted = verb.takes(Frame.WH) || verb.takes(Frame.TELL) ? quotedAfter(cues.get(cue)) : Optional.empty();
      Optional<Content> said = quoted.or(() -> clauses.after(cues.get(cue)));
      said.ifPresent(content -> taken.set(content.first(), content.last() + 1));
      return said;
    }
    Optional<Content> found = cues.get(cue).isAccording() ? according(cues.get(cue)) : quotedBefore(cues.get(cue)).or(() -> parenthetical(cues.get(cue)))
        .or(() -> quotedAfter(cues.get(cue))).or(() -> clauses.after(cues.get(cue)).map(this::untaken));
    found.ifPresent(content -> taken.set(content.first(), content.last() + 1));
    found.filter(content -> content.form() == Form.DIRECT).ifPresent(content ->
        IntStream.rangeClosed(content.first(), content.last()).filter(frame::isQuoted).forEach(direct::set));
    return found;
  }

  /** What of {@code content} stands before a quotation that is another cue's direct speech. */
  private Content untaken(Content content) {
    int taken = direct.nextSetBit(content.first());
    if (taken < 0 || taken > content.last() || taken == content.first()) {
      return content;
    }
    int last = extent.beforeMarks(content.first(), taken - 1);
    return last < content.first() ? content : Content.of(frame, content.first(), last);
  }

  /** "According to Lavrov, talks failed", "talks failed, according to Lavrov". */
  private Optional<Content> according(Cue cue) {
    boolean opens = cue.first() == 0 || cue.first() == 1 && Grammar.isConjunction(frame.word(0)) || frame.isMark(cue.first() - 1, ';');
    if (opens) {
      int first = afterAside(cue.end() + 1);
      int last = extent.end(cue, first);
      return first > last ? Optional.empty() : Optional.of(Content.of(frame, first, last));
    }
    int before = isPause(cue.first() - 1) ? cue.first() - 2 : cue.first() - 1;
    int first = extent.start(before + 1);
    if (first > before) {
      return Optional.empty();
    }
    int behind = afterAside(cue.end() + 1);
    boolean opening = behind < frame.lastContent() && isPause(behind - 1) && !extent.isClause(first, before);
    return Optional.of(Content.of(frame, first, opening ? extent.end(cue, behind) : before));
  }

  /** "According to officials who spoke to us, talks failed", "According to Steve Tsang, director of an institute, …". */
  private int afterAside(int from) {
    if (frame.isMark(from, ':')) {
      return from + 1;
    }
    boolean prepositional = Grammar.isPreposition(frame.word(from));
    if (!isPause(from) && !frame.word(from).equals("who") && !prepositional) {
      return from;
    }
    int comma = from + 1;
    boolean finite = false;
    while (comma < frame.size() && comma < from + ADVERBIAL && !isPause(comma) && !frame.isQuoted(comma)) {
      finite |= frame.isFinite(comma) || Grammar.startsClause(frame.word(comma)) && comma == from + 1;
      comma++;
    }
    boolean aside = isPause(comma) && (prepositional || frame.word(from).equals("who") || frame.word(from + 1).equals("who") || !finite);
    return aside ? comma + 1 : prepositional ? from : from + 1;
  }

  private static boolean reportsQuotations(Verb verb) {
    return verb.takes(Frame.QUOTE) || verb.takes(Frame.CLAUSE) || verb.takes(Frame.MANNER) || verb.takes(Frame.TELL);
  }

  /** "A," he said, "B". */
  private Optional<Content> quotedBefore(Cue cue) {
    int before = cue.clauseStart() - 1;
    if (isPause(before)) {
      before--;
    }
    if (cue.isParticiple() || !frame.isQuoted(before) || taken.get(before) || !reportsQuotations(cue.verb())
        || frame.isQuoted(cue.end() + 1) && !endsSentence(before) && !frame.isMark(before + 1, ',') && !endsWithComma(before)
        || frame.word(cue.end() + 1).equals("that")) {
      return Optional.empty();
    }
    int last = before;
    int after = secondHalf(cue.end() + 1, before);
    if (after > 0) {
      last = after;
    }
    boolean fragment = before > 0 && (frame.isWord(before - 1) || frame.isMark(before - 1, ',')) && !isLong(before);
    if (fragment && isShort(before) && frame.isWord(cue.end() + 1) && !Grammar.isPreposition(frame.word(cue.end() + 1))) {
      return Optional.empty();
    }
    int first = fragment ? extent.start(before) : before;
    if (after == 0 && goesOn(cue, before)) {
      return Optional.of(new Content(first, extent.end(cue, cue.end() + 2), Form.MIXED));
    }
    return Optional.of(new Content(first, last, fragment ? Form.MIXED : Form.DIRECT));
  }

  /** "Only you," she said, would go: a verb or an infinitive that the quotation lacks stands behind the cue's comma. */
  private boolean goesOn(Cue cue, int quoted) {
    int next = cue.end() + 2;
    boolean apart = isPause(cue.end() + 1) && endsWithComma(quoted) && frame.isWord(next) && next < frame.lastContent();
    boolean opened = quoted > 0 && Grammar.isPreposition(frame.word(extent.start(quoted)));
    return apart && (frame.isFinite(next) || opened && extent.isBareClause(next, frame.lastContent()));
  }

  private boolean isLong(int quoted) {
    return frame.at(quoted).span().length() > 60 && endsWithComma(quoted);
  }

  private boolean endsWithComma(int quoted) {
    return lastCharacter(quoted) == ',';
  }

  private boolean endsSentence(int quoted) {
    return ",.!?…—–".indexOf(lastCharacter(quoted)) >= 0;
  }

  private char lastCharacter(int quoted) {
    return ((Token.Quoted) frame.at(quoted)).lastCharacter();
  }

  private boolean isPause(int token) {
    return frame.isMark(token, ',') || frame.isMark(token, '—') || frame.isMark(token, '–');
  }

  /** The token of the quotation that goes on behind "he said on Tuesday,"; 0 where none does. */
  private int secondHalf(int from, int firstHalf) {
    for (int i = from; i < frame.size() && i < from + ADVERBIAL; i++) {
      if (frame.isQuoted(i)) {
        boolean joined = i == from || isPause(i - 1) || frame.isMark(i - 1, ':');
        // "A," he wrote, explaining why he came, "and B"
        boolean same = !startsNextCue(from, i) || frame.isQuoted(firstHalf) && endsWithComma(firstHalf) && frame.isMark(i - 1, ',')
            && !((Token.Quoted) frame.at(i)).isCapitalised() && !startsNextCue(i - 2, i);
        return joined && !taken.get(i) && same ? i : 0;
      }
    }
    return 0;
  }

  private boolean startsNextCue(int from, int to) {
    return extent.hasCue(from, to);
  }

  /** "Talks had failed, he said." */
  private Optional<Content> parenthetical(Cue cue) {
    boolean halves = secondHalf(cue.end() + 1, cue.clauseStart() - 2) > 0 && frame.isQuoted(cue.clauseStart() - 2);
    return halves ? Optional.empty() : parentheticals.around(cue);
  }

  /** "He said: "A"", "he told reporters on Tuesday, "A"". */
  private Optional<Content> quotedAfter(Cue cue) {
    int from = cue.end() + 1;
    if (!reportsQuotations(cue.verb())) {
      return Optional.empty();
    }
    int at = from;
    boolean adverbial = cue.verb().takes(Frame.TELL) || cue.verb().lemma().equals("ask")
        || Grammar.isPreposition(frame.word(from)) || frame.isAdverb(from) || Grammar.isWeekday(frame.word(from))
        || isPause(from) || frame.isMark(from, ':');
    int colon = from;
    while (colon < from + 8 && frame.isWord(colon) && !startsNextCue(colon, colon)) {
      colon++;
    }
    adverbial |= frame.isMark(colon, ':') && frame.isQuoted(colon + 1);
    while (at < frame.size() && at < from + ADVERBIAL && !frame.isQuoted(at) && adverbial) {
      if (frame.word(at).equals("that") || frame.isMark(at, ';') || startsNextCue(at, at)) {
        return Optional.empty();
      }
      at++;
    }
    boolean title = frame.isQuoted(at) && at == from && ((Token.Quoted) frame.at(at)).isTitle();
    if (!frame.isQuoted(at) || taken.get(at) || title || at > from && !opensDirect(at)) {
      return Optional.empty();
    }
    boolean goesOn = frame.isWord(at + 1) && !Grammar.isConjunction(frame.word(at + 1)) && !startsNextCue(at + 1, at + 1)
        && !endsSentence(at);
    boolean fragment = at == from && !cue.verb().takes(Frame.MANNER) && !isFullQuotation(at)
        && (goesOn || cue.verb().takes(Frame.CALL) || isShort(at));
    if (fragment) {
      return Optional.empty();
    }
    int last = at;
    int next = frame.isMark(at + 1, ',') ? at + 2 : at + 1;
    next = frame.word(next).equals("and") ? next + 1 : next;
    next = frame.isMark(next, ',') && frame.word(next - 1).equals("and") ? next + 1 : next;
    if (frame.isQuoted(next) && next > at && !taken.get(next)) {
      last = next;
    }
    return Optional.of(new Content(at, last, Form.DIRECT));
  }

  private boolean opensDirect(int at) {
    return isPause(at - 1) || frame.isMark(at - 1, ':') || isFullQuotation(at);
  }

  private boolean isFullQuotation(int at) {
    return ((Token.Quoted) frame.at(at)).isCapitalised() && !isShort(at);
  }

  private boolean isShort(int at) {
    return ((Token.Quoted) frame.at(at)).words() < 3;
  }
}
