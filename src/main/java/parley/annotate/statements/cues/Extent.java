package parley.annotate.statements.cues;

import module java.base;
import parley.annotate.statements.frames.Grammar;
import parley.annotate.statements.frames.SentenceFrame;
import parley.annotate.statements.frames.Token;
import parley.knowledge.SpeechVerbs.Inflection;

/** How far a reported clause runs within its frame. Looks no further than a bounded number of tokens. */
final class Extent {
  private static final int LONGEST = 160;
  private static final Set<String> LOOSE = Set.of("and", "but", "or", "while", "although", "though", "as", "which", "who", "whereas", "because", "when", "after");
  private static final Set<String> LEADING = Set.of("until", "even", "only", "shortly", "just", "long", "soon", "days", "years", "hours");
  private static final Set<String> RUNNING_ON = Set.of("and", "or", "but", "including", "only", "even", "at", "as", "not", "in", "to", "of");
  private static final Set<String> SETTING = Set.of("after", "when", "while", "because", "although", "though", "whereas");
  private static final Set<String> JOINING = Set.of("and", "but", "then");
  private static final Set<String> AFTER_COMMA = Set.of("which", "who", "whom", "where", "whose", "thus", "so", "he", "she", "they", "it", "with", "despite");
  private static final Set<String> OCCASIONS = Set.of("statement", "interview", "speech", "letter", "address", "tweet", "telegram", "interviews",
      "telecast", "broadcast", "memo", "press", "conference", "email", "note", "post");
  private static final Set<String> OPENING = Set.of("while", "although", "though", "if", "when", "after", "before", "as", "because", "since", "once");
  private final SentenceFrame frame;
  private final List<Cue> cues;
  private final int[] cueFrom;

  Extent(SentenceFrame frame, List<Cue> cues) {
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
  boolean hasCue(int first, int last) {
    int next = cueFrom[Math.min(first, frame.size())];
    return next < cues.size() && cues.get(next).first() <= last;
  }

  /** The first cue that begins at {@code token} or behind it. */
  Optional<Cue> cueFrom(int token) {
    int next = cueFrom[Math.min(token, frame.size())];
    return next < cues.size() ? Optional.of(cues.get(next)) : Optional.empty();
  }

  /** Whether a finite verb stands among the tokens. */
  boolean isClause(int first, int last) {
    for (int i = first; i <= last && i < first + LONGEST && i < frame.size(); i++) {
      String word = frame.word(i);
      if (Grammar.isFinite(word) || i > first && Grammar.isPast(word) || hasCue(i, i) || frame.isQuoted(i)) {
        return true;
      }
    }
    return Grammar.startsClause(frame.word(first)) && last > first;
  }

  private boolean isVerb(int token) {
    return cueFrom(token).filter(cue -> cue.first() == token && !cue.isNoun()).isPresent();
  }

  /** Whether the tokens are a clause of their own, without "that": a verb before the first comma or conjunction. */
  boolean isBareClause(int first, int last) {
    for (int i = first; i <= last && i < first + LONGEST && i < frame.size(); i++) {
      String word = frame.word(i);
      if (i > first && frame.at(i) instanceof Token.Mark || Grammar.isConjunction(word) && i > first || word.equals("who")) {
        return false;
      }
      boolean past = i > first && Grammar.isPast(word) && !frame.word(i + 1).equals("by") && !Grammar.marksNoun(frame.word(i - 1));
      if (frame.isFinite(i) || past || i > first && isVerb(i) || frame.isQuoted(i)) {
        return true;
      }
    }
    return Grammar.isPronoun(frame.word(first)) && last > first;
  }

  /** The last token of what {@code cue} reports from {@code start} on: before the next cue beside it, else the frame's end. */
  int end(Cue cue, int start) {
    int last = Math.min(frame.lastContent(), start + LONGEST);
    for (int i = start; i <= last; i++) {
      if (frame.isMark(i, ';') || frame.isMark(i, ':') && opensFullQuotation(i + 1)) {
        last = i - 1;
      }
    }
    boolean having = frame.word(cue.first() - 1).equals("having") && cue.first() == 1;
    boolean asked = cue.isPassive() && cue.first() < 2 && (cue.first() == 0 || OPENING.contains(frame.word(0)));
    if (cue.isParticiple() && cue.first() == 0 || having || asked) {
      // "Referring to X, he said Y" reports no more than X
      last = beforeComma(start, last);
    }
    last = beforeNextCue(cue, start, last);
    if (isSubordinate(cue)) {
      last = beforeComma(start, last);
    }
    if (cue.isNoun()) {
      last = beforeSecondVerb(start, last);
    }
    return trimmed(start, beforeTail(start, last));
  }

  /** "said talks had failed — a word he avoids": what follows a lone dash is the narrator's. */
  private int beforeTail(int start, int last) {
    int dash = 0;
    int dashes = 0;
    for (int i = openingEnd(start) + 1; i < last; i++) {
      boolean dashed = frame.isMark(i, '—') || frame.isMark(i, '–');
      dash = dashed ? i : dash;
      dashes += dashed ? 1 : 0;
    }
    boolean lone = dashes == 1 && dash > start + 1 && frame.isWord(dash + 1);
    return lone && !RUNNING_ON.contains(frame.word(dash + 1)) ? dash - 1 : last;
  }

  private int beforeNextCue(Cue cue, int start, int last) {
    boolean inner = false;
    int opening = openingEnd(start);
    for (int i = cueFrom[Math.min(start, frame.size())]; i < cues.size() && cues.get(i).first() <= last; i++) {
      Cue next = cues.get(i);
      boolean shares = next.subject().isEmpty() && !next.isParticiple();
      boolean behind = next.clauseStart() - 1 > opening || next.clauseStart() - 1 == start && frame.isQuoted(start);
      if (behind && isBeside(cue, next) && !(shares && (inner || !agree(cue, next)))) {
        return Math.min(last, next.clauseStart() - 1);
      }
      inner |= next.subject().isPresent() && !next.isNoun() && next.clauseStart() >= start;
    }
    return last;
  }

  /** The comma behind what opens a clause: "that although talks had failed, …", "that, in his view, …"; else {@code start}. */
  private int openingEnd(int start) {
    int first = frame.word(start).equals("that") ? start + 1 : start;
    if (!OPENING.contains(frame.word(first)) && !frame.isMark(first, ',')) {
      return start;
    }
    int comma = first + 1;
    while (comma < frame.size() && comma < first + LONGEST && !frame.isMark(comma, ',')) {
      comma++;
    }
    return frame.isMark(comma, ',') ? comma : start;
  }

  /** "said talks had failed and promised more", but not "said the group is neutral and supports both". */
  private static boolean agree(Cue cue, Cue next) {
    boolean past = cue.verb().inflection() == Inflection.PAST;
    return cue.isParticiple() || cue.isNoun() || past == (next.verb().inflection() == Inflection.PAST);
  }

  /** The end of a thing or an infinitive from {@code start} on, without what tells when, where or why it was said. */
  int phraseEnd(Cue cue, int start) {
    int last = end(cue, start);
    for (int i = start + 1; i < last; i++) {
      String next = frame.word(i + 1);
      boolean ends = frame.isMark(i, ',') ? endsAtComma(i + 1)
          : SETTING.contains(frame.word(i)) || frame.word(i).equals("as") && Grammar.isPronoun(next) || JOINING.contains(frame.word(i)) && (Grammar.isPast(next) || frame.isFinite(i + 1) || hasCue(i + 1, i + 1))
          || frame.word(i).equals("on") && Grammar.isWeekday(next) || frame.word(i).equals("in") && isOccasion(i + 1);
      int other = i + 1;
      ends |= JOINING.contains(frame.word(i)) && !next.endsWith("ing") && cueFrom(other).filter(c -> c.clauseStart() == other && c.subject().isPresent()).isPresent();
      boolean reason = frame.word(i).equals("as") && i == start + 1 && isBareClause(i + 1, last);
      if (reason) {
        return start;
      }
      if (ends && i > start + 1) {
        return trimmed(start, i - 1);
      }
    }
    return last;
  }

  private boolean endsAtComma(int next) {
    String word = frame.word(next);
    return word.endsWith("ing") || LOOSE.contains(word) && !word.equals("and") && !word.equals("or") || SETTING.contains(word)
        || AFTER_COMMA.contains(word) || JOINING.contains(word) && (Grammar.isPast(frame.word(next + 1)) || frame.isFinite(next + 1))
        || Grammar.isPast(word);
  }

  /** "in a statement", "in his speech", "in 1999". */
  private boolean isOccasion(int at) {
    boolean year = frame.word(at).length() == 4 && frame.word(at).chars().allMatch(Character::isDigit);
    for (int i = at; i < at + 4; i++) {
      if (OCCASIONS.contains(frame.word(i))) {
        return true;
      }
    }
    return year;
  }

  /** "While he said talks had failed, he went on", "Sadat, who said talks had failed, went on": the comma ends it. */
  private boolean isSubordinate(Cue cue) {
    int before = cue.clauseStart() - 1;
    boolean opening = OPENING.contains(frame.word(before)) && (before == 0 || before == 1 && LOOSE.contains(frame.word(0)))
        || (OPENING.contains(frame.word(0)) || LEADING.contains(frame.word(0)) && OPENING.contains(frame.word(1))) && cue.first() < LONGEST && !hasComma(0, cue.first());
    int who = cue.first() - 1;
    while (frame.isFinite(who) || frame.isAdverb(who)) {
      who--;
    }
    return opening || frame.word(who).equals("who") && frame.isMark(who - 1, ',');
  }

  private boolean hasComma(int first, int last) {
    for (int i = first; i < last; i++) {
      if (frame.isMark(i, ',')) {
        return true;
      }
    }
    return false;
  }

  /** {@code last}, or the token before the comma that comes first. */
  int beforeComma(int start, int last) {
    for (int i = start; i < last; i++) {
      if (frame.isMark(i, ',')) {
        return i - 1;
      }
    }
    return last;
  }

  /** "his claim that talks had failed was false": the verb that the noun is subject of is not the claim's. */
  private int beforeSecondVerb(int start, int last) {
    boolean clause = frame.word(start).equals("that");
    boolean verb = !clause;
    boolean nested = false;
    for (int i = start + 1; i <= last; i++) {
      if (frame.isMark(i, ',') || frame.isMark(i, '—') || frame.isMark(i, '–')) {
        return i - 1;
      }
      String word = frame.word(i);
      nested |= Grammar.isConjunction(word) || word.equals("who");
      boolean past = !clause && Grammar.isPast(word) && !Grammar.marksNoun(frame.word(i - 1)) && !frame.word(i + 1).equals("by");
      if (!nested && (frame.isFinite(i) || past)) {
        if (verb && !frame.isFinite(i - 1)) {
          return i - 1;
        }
        verb = true;
      }
    }
    return last;
  }

  /** {@code last}, or the last token before the marks there. */
  int beforeMarks(int start, int end) {
    int last = end;
    while (last >= start && frame.at(last) instanceof Token.Mark) {
      last--;
    }
    return last;
  }

  private int trimmed(int start, int end) {
    int last = end;
    while (last > start && !frame.isQuoted(last) && (frame.at(last) instanceof Token.Mark || LOOSE.contains(frame.word(last))
        || last < end && LEADING.contains(frame.word(last)))) {
      last--;
    }
    return last;
  }

  private boolean opensFullQuotation(int token) {
    return frame.isQuoted(token) && ((Token.Quoted) frame.at(token)).isCapitalised() && ((Token.Quoted) frame.at(token)).words() > 3;
  }

  /** Whether {@code next} stands beside the clause that {@code cue} reports rather than inside. */
  private boolean isBeside(Cue cue, Cue next) {
    int before = next.clauseStart() - 1;
    String word = frame.word(before);
    boolean joined = frame.isMark(before, ',') || frame.isMark(before, ';') || frame.isMark(before, '—') || frame.isQuoted(before);
    if (next.isParticiple()) {
      return joined || cue.isParticiple() && (word.equals("and") || word.equals("but"));
    }
    if (next.isNoun()) {
      return joined && !frame.isQuoted(before);
    }
    boolean he = next.subject().isPresent() && Grammar.isPronoun(frame.word(next.clauseStart()));
    return joined && next.subject().isPresent() || Set.of("and", "but", "while", "although", "though").contains(word)
        && (frame.isMark(before - 1, ',') || next.subject().isEmpty() || frame.isQuoted(before - 1) && !he);
  }

  /** The first token of the clause that ends before {@code before}. */
  int start(int before) {
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
