package parley.annotate.statements.cues;

import module java.base;
import parley.annotate.statements.frames.Grammar;
import parley.annotate.statements.frames.SentenceFrame;
import parley.annotate.statements.frames.Token;
import parley.knowledge.ReportingNouns;
import parley.knowledge.SpeechVerbs.Frame;
import parley.knowledge.SpeechVerbs.Inflection;
import parley.knowledge.SpeechVerbs.Sense;
import parley.knowledge.SpeechVerbs.Verb;

/** Finds what stands behind a cue and is reported by it: a clause, an infinitive, an object. */
final class ClauseReader {
  private static final int ADVERBIAL = 40;
  private static final int LONGEST_ADDRESSEE = 10;
  private static final int LONGEST_IDEA = 8;
  private static final Set<String> PLAIN = Set.of("say", "add", "insist", "argue", "think", "believe", "complain", "joke", "concede",
      "contend", "allege", "assert", "warn", "boast", "reckon", "caution");
  private static final Set<String> QUESTIONS = Set.of("whether", "if", "how", "why", "what", "when", "where", "who");
  private static final Set<String> POINTERS = Set.of("it", "them", "him", "her", "this", "that", "these", "those", "us", "me", "you", "so");
  private static final Set<String> GOING_ON = Set.of("on", "began", "begun", "begins", "continued", "continues", "continue", "seemed", "seems", "appeared",
      "appears", "quick", "first", "proceeded", "later");
  private static final Set<String> TIMES = Set.of("last", "this", "late", "early", "earlier", "next");
  private static final Set<String> NO_ADDRESSEE = Set.of("his", "her", "its", "their", "our", "all", "some", "no", "this");
  private final SentenceFrame frame;
  private final Extent extent;
  private final ReportingNouns nouns;
  private final NamingReader naming;

  ClauseReader(SentenceFrame frame, Extent extent, ReportingNouns nouns) {
    this.frame = frame;
    this.extent = extent;
    this.nouns = nouns;
    this.naming = new NamingReader(frame, extent);
  }

  /** What the cue reports behind itself. */
  Optional<Content> after(Cue cue) {
    Verb verb = cue.verb();
    int from = cue.end() + 1;
    int that = that(cue);
    if (cue.isPassive()) {
      return passive(cue, from, that);
    }
    if (verb.takes(Frame.CALL) && that == from && naming.isNaming(cue, from)) {
      return naming.named(cue, from);
    }
    if (that >= 0 && (verb.takes(Frame.CLAUSE) || verb.takes(Frame.THAT) || verb.takes(Frame.TELL) || verb.takes(Frame.CALL))) {
      boolean whole = frame.isQuoted(that + 1) && extent.end(cue, that) == that + 1;
      return content(cue, whole ? that + 1 : that);
    }
    int question = question(verb, from);
    if (question >= 0) {
      return content(cue, question);
    }
    if (cue.isNoun() && nouns.reports(verb.lemma(), frame.word(from))) {
      boolean whole = frame.word(from).equals("that") || frame.word(from).equals("to");
      return frame.word(from).equals("to") && !isInfinitive(from) ? Optional.empty() : content(cue, whole ? from : from + 1);
    }
    if (verb.takes(Frame.TO) && isPublic(cue) && isInfinitive(from)) {
      return content(from, extent.phraseEnd(cue, from));
    }
    if (verb.takes(Frame.CALL) && naming.isNaming(cue, from)) {
      return naming.named(cue, frame.word(from).equals("as") ? from + 1 : from);
    }
    Optional<Content> told = verb.takes(Frame.TELL) ? told(cue, from) : Optional.empty();
    return told.or(() -> bare(cue, from)).or(() -> object(cue, from));
  }

  /** "was told that", "was asked by Sadat whether", "was rebuked by Sadat as". */
  private Optional<Content> passive(Cue cue, int from, int that) {
    int question = frame.word(from).equals("when") || frame.word(from).equals("where") ? -1 : question(cue.verb(), from);
    boolean near = that == from || cue.verb().takes(Frame.TELL) && extent.beforeComma(from, that + 1) > that;
    if (that >= 0 && near) {
      return content(cue, that);
    }
    if (question >= 0) {
      return content(cue, question);
    }
    boolean asked = cue.verb().lemma().equals("ask about") && frame.isWord(from);
    if (frame.word(from).equals("as") && extent.hasCue(from + 1, from + 1)) {
      return Optional.empty();
    }
    boolean complement = cue.subject().isPresent() && Set.of("as", "of", "for", "to").contains(frame.word(from));
    if (asked) {
      return content(from, extent.phraseEnd(cue, from));
    }
    return complement ? content(cue, isInfinitive(from) ? from : from + 1) : Optional.empty();
  }

  /** "to withdraw", not "to Sanders", "to the plan", "to leaving". */
  private boolean isInfinitive(int from) {
    String next = frame.word(from + 1);
    return frame.word(from).equals("to") && frame.isWord(from + 1) && !((Token.Word) frame.at(from + 1)).capitalised()
        && !Grammar.marksNoun(next) && !Grammar.isPronoun(next) && !next.endsWith("ing");
  }

  /** Whether an attitude is told as held in public: "wants to", not "wanted to", which the narrator knows. */
  private boolean isPublic(Cue cue) {
    boolean past = cue.verb().inflection() == Inflection.PAST;
    return cue.verb().sense() != Sense.ATTITUDE || !past || hasPerfect(cue.first());
  }

  private boolean hasPerfect(int verb) {
    for (int i = verb - 1; i >= 0 && i > verb - 4 && frame.isWord(i); i--) {
      if (frame.word(i).equals("has") || frame.word(i).equals("have")) {
        return true;
      }
    }
    return false;
  }

  /** "what he said was a mistake", "talks that he says have failed": a clause whose subject stands before the cue. */
  private boolean isGap(Cue cue, int from) {
    int before = cue.clauseStart() - 1;
    boolean relative = Set.of("which", "what", "that", "who").contains(frame.word(before)) && cue.subject().isPresent() && !cue.inverted();
    boolean verb = frame.isFinite(from) || frame.isAdverb(from) && frame.isFinite(from + 1);
    return relative && verb && cue.verb().sense() != Sense.EVIDENCE;
  }

  /** A clause without "that". */
  private Optional<Content> bare(Cue cue, int from) {
    if (!cue.verb().takes(Frame.CLAUSE)) {
      return Optional.empty();
    }
    if (isGap(cue, from)) {
      return content(from, extent.beforeComma(from, extent.end(cue, from)));
    }
    int start = bareStart(from);
    boolean clause = start > 0 && !isNounAt(start)
        && (PLAIN.contains(cue.verb().lemma()) && start == from || extent.isBareClause(start, extent.end(cue, start)));
    return clause ? content(cue, start) : Optional.empty();
  }

  /** "condemned the raid", "urged both sides to talk"; of other verbs only what is in quotation marks. */
  private Optional<Content> object(Cue cue, int from) {
    Verb verb = cue.verb();
    boolean quoted = verb.takes(Frame.QUOTE) || verb.takes(Frame.CLAUSE) || verb.takes(Frame.THAT) || verb.takes(Frame.CALL);
    boolean says = verb.sense() == Sense.SPEECH || verb.sense() == Sense.SIGN;
    if (quoted && says && hasNearQuotation(cue, from)) {
      return content(cue, from);
    }
    boolean skips = frame.isAdverb(from) && !Grammar.countsPeople(frame.word(from)) || Grammar.isWeekday(frame.word(from));
    int start = skips ? from + 1 : from;
    boolean taken = verb.takes(Frame.OBJECT) && isPublic(cue) || verb.takes(Frame.IDEA) && isIdea(start);
    boolean object = taken && isObject(start) && !isNounAt(start) && !isPurpose(cue);
    int last = object ? extent.phraseEnd(cue, start) : start;
    boolean time = Set.of("ago", "earlier", "later").contains(frame.word(last)) || Set.of("last", "next").contains(frame.word(start)) && last < start + 2;
    boolean thing = (last > start || !POINTERS.contains(frame.word(start))) && !time;
    return object && thing ? content(start, last)
        .map(content -> new Content(content.first(), content.last(), content.form(), true)) : Optional.empty();
  }

  /** "to deny them fuel" tells what for, "went on to deny it" what happened. */
  private boolean isPurpose(Cue cue) {
    return frame.word(cue.first() - 1).equals("to") && !GOING_ON.contains(frame.word(cue.first() - 2));
  }

  private boolean isObject(int start) {
    String word = frame.word(start);
    boolean apart = word.equals("early") || word.equals("late") || POINTERS.contains(word) && frame.word(start + 1).endsWith("ing");
    return frame.isWord(start) && !apart && !Grammar.isPreposition(word) && !Grammar.isConjunction(word) && !frame.isFinite(start);
  }

  /** Whether the noun of the object is one for what is said or thought: "the proposal", "any notion of". */
  private boolean isIdea(int start) {
    for (int i = start; i < start + LONGEST_IDEA && frame.isWord(i); i++) {
      if (nouns.contains(frame.word(i))) {
        return true;
      }
      if (i > start && (Grammar.isPreposition(frame.word(i)) || Grammar.isConjunction(frame.word(i)) || frame.isFinite(i))) {
        return false;
      }
    }
    return false;
  }

  private boolean hasNearQuotation(Cue cue, int from) {
    return from < frame.size() && frame.hasQuotation(from, Math.min(from + 25, extent.end(cue, from)));
  }

  /** The token of the question that is reported: "asked whether", "asked the envoy why"; -1 where none is. */
  private int question(Verb verb, int from) {
    boolean asks = verb.takes(Frame.WH) || verb.takes(Frame.TELL);
    boolean may = asks || verb.takes(Frame.CLAUSE) || verb.takes(Frame.QUOTE);
    if (may && QUESTIONS.contains(frame.word(from))) {
      return from;
    }
    for (int i = from; asks && i < from + LONGEST_ADDRESSEE && frame.isWord(i); i++) {
      String word = frame.word(i);
      if (QUESTIONS.contains(word) && !(word.equals("who") && i > from)) {
        return i;
      }
      if (word.equals("to") || word.equals("that") || frame.isFinite(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** The token of the "that" that opens what the cue reports; -1 where there is none. */
  int that(Cue cue) {
    int from = cue.end() + 1;
    boolean open = cue.verb().takes(Frame.TELL) || Grammar.isPreposition(frame.word(from)) && !frame.word(from).equals("to")
        || frame.word(from).equals("to") && frame.word(from + 1).endsWith("s") || frame.isAdverb(from)
        || Grammar.isWeekday(frame.word(from)) || TIMES.contains(frame.word(from)) || frame.isMark(from, ',') || frame.isMark(from, '—')
        || frame.word(from).equals("it") && !cue.verb().takes(Frame.CLAUSE);
    for (int i = from; i < frame.size() && i < from + ADVERBIAL; i++) {
      if (frame.word(i).equals("that")) {
        return i > from && frame.isWord(i - 1) && isRelative(i) ? -1 : i;
      }
      if (!open || frame.isQuoted(i) || frame.isMark(i, ';') || i > from && frame.isMark(i, '—') || extent.hasCue(i, i)) {
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
    return extent.cueFrom(start).filter(cue -> cue.isNoun() && cue.clauseStart() == start && !isSubject(cue)).isPresent();
  }

  /** "his refusal to sign could cost the vote": the noun is the subject of a clause. */
  private boolean isSubject(Cue noun) {
    for (int i = noun.end() + 1; i < frame.size() && i < noun.end() + ADVERBIAL && !frame.word(noun.end() + 1).equals("that"); i++) {
      if (!frame.isWord(i) || Grammar.isConjunction(frame.word(i)) || frame.word(i).equals("who")) {
        return false;
      }
      if (frame.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** "told AFP the talks had failed": what follows the addressee. */
  private Optional<Content> told(Cue cue, int from) {
    int start = from + 1;
    while (start < frame.size() && start < from + LONGEST_ADDRESSEE && frame.isWord(start) && !Grammar.startsClause(frame.word(start))
        && !frame.word(start).equals("the") && !frame.word(start).equals("a") && !frame.word(start).equals("to")) {
      start++;
    }
    if (frame.word(start).equals("to") && frame.isWord(start + 1)) {
      int first = frame.word(start - 1).equals("not") ? start - 1 : start;
      return content(first, extent.phraseEnd(cue, first));
    }
    if (start <= frame.lastContent() && frame.isWord(start) && extent.isClause(start, extent.end(cue, start))) {
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
    if (first.isEmpty() || first.equals("to") || extent.hasCue(from, from)) {
      return 0;
    }
    if (Grammar.isWeekday(first)) {
      return from + 1;
    }
    if (!Grammar.isPreposition(first) && !first.equals("so")) {
      return Grammar.isConjunction(first) && !first.equals("as") || Grammar.isFinite(first) ? 0 : from;
    }
    return behindAdverbial(from);
  }

  /** "said on Tuesday talks had failed": behind the weekday, year or closing comma. */
  private int behindAdverbial(int from) {
    for (int i = from + 1; i < frame.size() && i < from + 10; i++) {
      boolean date = Grammar.isWeekday(frame.word(i)) || frame.word(i).matches("\\d{4}");
      if (date || frame.isMark(i, ',')) {
        int start = frame.isMark(i + 1, ',') ? i + 2 : i + 1;
        return frame.isWord(start) && (date || Grammar.startsClause(frame.word(start)))
            && !Grammar.isPreposition(frame.word(start)) ? start : 0;
      }
      if (Grammar.startsClause(frame.word(i)) && !NO_ADDRESSEE.contains(frame.word(i))) {
        return i;
      }
    }
    return 0;
  }

  private Optional<Content> content(Cue cue, int start) {
    return content(start, extent.end(cue, start));
  }

  private Optional<Content> content(int start, int last) {
    if (start > last || start >= frame.size()) {
      return Optional.empty();
    }
    return Optional.of(Content.of(frame, start, last));
  }
}
