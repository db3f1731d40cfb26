package parley.annotate.statements.cues;

import module java.base;
import parley.annotate.Statement.Form;
import parley.annotate.statements.frames.Grammar;
import parley.annotate.statements.frames.SentenceFrame;
import parley.annotate.statements.frames.Token;
import parley.knowledge.SpeechVerbs.Frame;
import parley.knowledge.SpeechVerbs.Verb;

/** Finds where a reported clause begins and ends within its frame. Looks no further than a bounded number of tokens. */
public final class ClauseReader {
  private static final int LONGEST = 160;
  private static final int ADVERBIAL = 40;
  private static final Set<String> PLAIN = Set.of("say", "add", "insist", "argue", "think", "believe", "complain", "joke", "concede",
      "contend", "maintain", "allege", "assert", "warn", "claim", "boast", "reckon", "caution");
  private final SentenceFrame frame;
  private final List<Cue> cues;
  private final int[] cueFrom;

  public ClauseReader(SentenceFrame frame, List<Cue> cues) {
    this.frame = frame;
    this.cues = cues;
    this.cueFrom = new int[frame.size() + 1];
    int cue = cues.size();
    for (int token = frame.size(); token >= 0; token--) {
      while (cue > 0 && cues.get(cue - 1).first() >= token) {
        cue--;
      }
      cueFrom[token] = cue;
    }
  }

  /** Whether a cue begins among the tokens, both included. */
  public boolean hasCue(int first, int last) {
    int from = Math.min(first, frame.size());
    int next = cueFrom[from];
    return next < cues.size() && cues.get(next).first() <= last;
  }

  /** The clause that the cue numbered {@code index} reports behind itself. */
  public Optional<Content> after(int index) {
    Cue cue = cues.get(index);
    Verb verb = cue.verb();
    int from = cue.end() + 1;
    int that = that(cue);
    if (verb.takes(Frame.CALL) && that == from && isCalling(cue, from)) {
      return called(cue, from);
    }
    if (that >= 0 && (verb.takes(Frame.CLAUSE) || verb.takes(Frame.THAT) || verb.takes(Frame.TELL) || verb.takes(Frame.CALL))) {
      return content(cue, that + 1);
    }
    if (isQuestionWord(from) && (verb.takes(Frame.CLAUSE) || verb.takes(Frame.QUOTE))) {
      return content(cue, from);
    }
    if (verb.takes(Frame.TO) && frame.word(from).equals("to") && frame.isWord(from + 1)) {
      return content(cue, from);
    }
    if (verb.takes(Frame.CALL) && isCalling(cue, from)) {
      return called(cue, frame.word(from).equals("as") ? from + 1 : from);
    }
    if (verb.takes(Frame.TELL)) {
      return told(cue, from);
    }
    if (verb.takes(Frame.CLAUSE)) {
      int start = bareStart(from);
      if (start > 0 && !isNounAt(start) && (PLAIN.contains(verb.lemma()) && start == from || isClause(start, end(cue, start)))) {
        return content(cue, start);
      }
    }
    boolean quoted = verb.takes(Frame.QUOTE) || verb.takes(Frame.CLAUSE) || verb.takes(Frame.THAT) || verb.takes(Frame.CALL);
    if (verb.takes(Frame.OBJECT) && frame.isWord(from) || quoted && hasNearQuotation(cue, from)) {
      return content(cue, from);
    }
    return Optional.empty();
  }

  /** "called that a cynical proposal after Orban had spoken": what follows the conjunction is not part of it. */
  private Optional<Content> called(Cue cue, int from) {
    int last = end(cue, from);
    for (int i = from + 2; i < last && !frame.hasQuotation(from, last); i++) {
      if (Set.of("after", "when", "because", "while", "before", "since").contains(frame.word(i))) {
        return Optional.of(new Content(from, i - 1, Form.INDIRECT));
      }
    }
    return content(cue, from);
  }

  private boolean hasNearQuotation(Cue cue, int from) {
    return from < frame.size() && frame.hasQuotation(from, Math.min(from + 25, end(cue, from)));
  }

  private boolean isQuestionWord(int at) {
    return Set.of("whether", "if", "how", "why", "what", "when", "where", "who").contains(frame.word(at));
  }

  /** The token of the "that" that opens what the cue reports; -1 where there is none. */
  public int that(Cue cue) {
    int from = cue.end() + 1;
    boolean open = cue.verb().takes(Frame.TELL) || Grammar.isPreposition(frame.word(from)) && !frame.word(from).equals("to")
        || frame.word(from).equals("to") && frame.word(from + 1).endsWith("s") || frame.isAdverb(from)
        || Grammar.isWeekday(frame.word(from)) || frame.isMark(from, ',') || frame.word(from).equals("it");
    for (int i = from; i < frame.size() && i < from + ADVERBIAL; i++) {
      if (frame.word(i).equals("that")) {
        return i > from && frame.isWord(i - 1) && isRelative(i) ? -1 : i;
      }
      if (!open || frame.isQuoted(i) || frame.isMark(i, ';') || isCueAt(i)) {
        return -1;
      }
    }
    return -1;
  }

  // "spoke of talks that had failed" has no reported clause
  private boolean isRelative(int that) {
    return frame.isFinite(that + 1) && !frame.word(that - 1).equals("it");
  }

  /** Whether the clause from {@code start} is but "his demand that …", which reports for itself. */
  private boolean isNounAt(int start) {
    int next = cueFrom[Math.min(start, frame.size())];
    return next < cues.size() && cues.get(next).isNoun() && cues.get(next).clauseStart() == start;
  }

  private boolean isCueAt(int token) {
    return hasCue(token, token);
  }

  private boolean isCalling(Cue cue, int from) {
    int last = end(cue, from);
    if (frame.hasQuotation(from, last)) {
      return true;
    }
    for (int i = from + 1; i < last && i < from + 12; i++) {
      if (frame.word(i).equals("as") && frame.isWord(i + 1)) {
        return true;
      }
    }
    boolean thing = Set.of("it", "that", "this", "him", "them", "her").contains(frame.word(from));
    return thing && Set.of("call", "brand", "label", "dub", "term").contains(cue.verb().lemma())
        && Set.of("a", "an", "the").contains(frame.word(from + 1));
  }

  /** "told AFP the talks had failed": what follows the addressee. */
  private Optional<Content> told(Cue cue, int from) {
    int start = from + 1;
    while (start < frame.size() && start < from + 8 && frame.isWord(start) && !Grammar.startsClause(frame.word(start))
        && !frame.word(start).equals("the") && !frame.word(start).equals("a")) {
      start++;
    }
    if (start <= frame.lastContent() && frame.isWord(start) && isClause(start, end(cue, start))) {
      return content(cue, start);
    }
    return hasNearQuotation(cue, from) ? content(cue, from) : Optional.empty();
  }

  /** Where a clause without "that" begins; 0 where what follows is no clause. */
  private int bareStart(int from) {
    String first = frame.word(from);
    if (frame.isMark(from, ':')) {
      return frame.isWord(from + 1) || frame.isQuoted(from + 1) ? from + 1 : 0;
    }
    if (frame.isQuoted(from)) {
      return from;
    }
    if (first.isEmpty() || first.equals("to") || isCueAt(from)) {
      return 0;
    }
    if (Grammar.isWeekday(first)) {
      return from + 1;
    }
    if (!Grammar.isPreposition(first) && !first.equals("so")) {
      return Grammar.isConjunction(first) && !first.equals("as") || Grammar.isFinite(first) ? 0 : from;
    }
    // "said on Tuesday talks had failed": behind the weekday, year or closing comma
    for (int i = from + 1; i < frame.size() && i < from + 10; i++) {
      boolean date = Grammar.isWeekday(frame.word(i)) || frame.word(i).matches("\\d{4}");
      if (date || frame.isMark(i, ',')) {
        int start = frame.isMark(i + 1, ',') ? i + 2 : i + 1;
        return frame.isWord(start) && (date || Grammar.startsClause(frame.word(start)))
            && !Grammar.isPreposition(frame.word(start)) ? start : 0;
      }
      if (Grammar.startsClause(frame.word(i)) && !Set.of("his", "her", "its", "their", "our", "all", "some", "no", "this").contains(frame.word(i))) {
        return i;
      }
    }
    return 0;
  }

  /** Whether a finite verb stands among the tokens. */
  public boolean isClause(int first, int last) {
    for (int i = first; i <= last && i < first + LONGEST && i < frame.size(); i++) {
      String word = frame.word(i);
      if (Grammar.isFinite(word) || i > first && word.length() > 3 && word.endsWith("ed") || isCueAt(i) || frame.isQuoted(i)) {
        return true;
      }
    }
    return Grammar.startsClause(frame.word(first)) && last > first;
  }

  private Optional<Content> content(Cue cue, int start) {
    int last = end(cue, start);
    if (start > last || start >= frame.size()) {
      return Optional.empty();
    }
    boolean whole = start == last && frame.isQuoted(start) && ((Token.Quoted) frame.at(start)).words() > 3;
    return Optional.of(new Content(start, last,
        whole ? Form.DIRECT : frame.hasQuotation(start, last) ? Form.MIXED : Form.INDIRECT));
  }

  /** The last token of a clause from {@code start} on: before the next cue beside it, else the frame's end. */
  public int end(Cue cue, int start) {
    int last = Math.min(frame.lastContent(), start + LONGEST);
    for (int i = start; i <= last; i++) {
      if (frame.isMark(i, ';') || frame.isMark(i, ':') && opensFullQuotation(i + 1)) {
        last = i - 1;
      }
    }
    if (cue.isParticiple() && cue.first() == 0) {
      // "Referring to X, he said Y" reports no more than X
      int comma = start;
      while (comma < last && !frame.isMark(comma, ',')) {
        comma++;
      }
      last = comma < last ? comma - 1 : last;
    }
    for (int i = cueFrom[Math.min(start, frame.size())]; i < cues.size() && cues.get(i).first() <= last; i++) {
      Cue next = cues.get(i);
      if (next.clauseStart() > start && isBeside(next) && next.clauseStart() - 1 > start) {
        last = Math.min(last, next.clauseStart() - 1);
        break;
      }
    }
    while (last > start && !frame.isQuoted(last)
        && (frame.at(last) instanceof Token.Mark || Set.of("and", "but", "while", "although", "though", "as", "which", "who").contains(frame.word(last)))) {
      last--;
    }
    return last;
  }

  private boolean opensFullQuotation(int token) {
    return frame.isQuoted(token) && ((Token.Quoted) frame.at(token)).isCapitalised() && ((Token.Quoted) frame.at(token)).words() > 3;
  }

  /** Whether the cue stands beside the clause before it rather than inside. */
  private boolean isBeside(Cue next) {
    int before = next.clauseStart() - 1;
    String word = frame.word(before);
    boolean joined = frame.isMark(before, ',') || frame.isMark(before, ';') || frame.isMark(before, '—') || frame.isQuoted(before);
    if (next.isParticiple()) {
      return joined || word.equals("and") || word.equals("but");
    }
    return joined && next.subject().isPresent() || Set.of("and", "but", "while", "although", "though").contains(word)
        && (frame.isMark(before - 1, ',') || next.subject().isEmpty() || frame.isQuoted(before - 1));
  }

  /** The first token of the clause that ends before {@code before}. */
  public int start(int before) {
    int first = before;
    int stop = Math.max(0, before - LONGEST);
    while (first > stop && !frame.isMark(first - 1, ';')) {
      first--;
    }
    while (first < before - 1 && Set.of("and", "but").contains(frame.word(first)) || frame.at(first) instanceof Token.Mark && first < before - 1) {
      first++;
    }
    return first;
  }
}
