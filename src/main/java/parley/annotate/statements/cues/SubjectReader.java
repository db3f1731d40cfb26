package parley.annotate.statements.cues;

import module java.base;
import parley.annotate.statements.cues.Cue.Range;
import parley.annotate.statements.frames.Grammar;
import parley.annotate.statements.frames.SentenceFrame;
import parley.annotate.statements.frames.Token;

/** Finds the tokens that name the subject of a verb, to its left or, where the order is inverted, to its right. */
public final class SubjectReader {
  private static final int LONGEST = 24;
  private static final int LONGEST_ASIDE = 45;

  /** The subject that ends at {@code before} or, over an aside between commas, earlier. */
  public Optional<Range> left(SentenceFrame frame, int before) {
    if (before < 0 || frame.isQuoted(before)) {
      return Optional.empty();
    }
    if (frame.isWord(before)) {
      return phrase(frame, before);
    }
    if (frame.isMark(before, ',') || frame.isMark(before, '—') || frame.isMark(before, '–')) {
      return overAside(frame, before, ((Token.Mark) frame.at(before)).mark());
    }
    return frame.isMark(before, ')') ? overBracket(frame, before) : Optional.empty();
  }

  private Optional<Range> overBracket(SentenceFrame frame, int close) {
    for (int i = close - 1; i >= 0 && i > close - LONGEST; i--) {
      if (frame.isMark(i, '(')) {
        return left(frame, i - 1);
      }
    }
    return Optional.empty();
  }

  /** "Peskov, speaking to reporters on Tuesday, said": back over the aside to what stands before it. */
  private Optional<Range> overAside(SentenceFrame frame, int close, char mark) {
    Optional<Range> best = Optional.empty();
    for (int i = close - 1; i >= 0 && i > close - LONGEST_ASIDE; i--) {
      if (frame.isQuoted(i)) {
        break;
      }
      if (frame.isMark(i, mark) && i > 0 && frame.isWord(i - 1)) {
        // "Ahmed, 34, a shopkeeper": an age is nobody
        Optional<Range> found = Character.isDigit(frame.word(i - 1).charAt(0)) ? Optional.empty() : phrase(frame, i - 1);
        boolean aside = isAside(frame, i + 1);
        if (found.isPresent()) {
          best = found;
          if (aside) {
            return found;
          }
        }
      }
    }
    return best;
  }

  /** "Garang, citing “the magic of peace,” said", "Malle, author of “The Road,” said": over an aside that ends with a quotation. */
  Optional<Range> overQuotedAside(SentenceFrame frame, int close) {
    if (!(frame.isQuoted(close) && ((Token.Quoted) frame.at(close)).lastCharacter() == ',')) {
      return Optional.empty();
    }
    int comma = 1;
    while (comma < close - 1 && frame.isWord(comma) && !frame.isFinite(comma) && !Grammar.isConjunction(frame.word(comma))) {
      comma++;
    }
    boolean opens = frame.isMark(comma, ',') && frame.isWord(0) && comma + 1 < close && !Grammar.isPreposition(frame.word(0))
        && !Grammar.isConjunction(frame.word(0)) && !frame.isAdverb(0);
    for (int i = comma + 1; opens && i < close; i++) {
      opens = frame.isWord(i) && !frame.isFinite(i) && !Grammar.isPronoun(frame.word(i)) && !Grammar.isConjunction(frame.word(i));
    }
    return opens ? phrase(frame, comma - 1).filter(range -> range.first() == 0) : Optional.empty();
  }

  /** Whether what begins at {@code at} explains the word before its comma rather than lists another. */
  private static boolean isAside(SentenceFrame frame, int at) {
    String word = frame.word(at);
    return !Grammar.isConjunction(word) || word.equals("which") || word.equals("as") || word.equals("when");
  }

  /** The words up to {@code last} back to the start of their clause. */
  private Optional<Range> phrase(SentenceFrame frame, int last) {
    if (Grammar.isPronoun(frame.word(last))) {
      return frame.word(last).equals("who") ? beforeRelative(frame, last) : Optional.of(new Range(last, last));
    }
    int first = last + 1;
    while (first > 0 && frame.isWord(first - 1) && last - first < LONGEST && !isBorder(frame, first - 1)) {
      first--;
    }
    first = behindOwnVerb(frame, first, last);
    while (first <= last && isOpening(frame, first)) {
      first++;
    }
    return first <= last ? Optional.of(new Range(first, last)) : Optional.empty();
  }

  private static boolean isOpening(SentenceFrame frame, int at) {
    String word = frame.word(at);
    return frame.isAdverb(at) && !word.equals("all") && !word.equals("both") || word.equals("and") || word.equals("but");
  }

  private static boolean isBorder(SentenceFrame frame, int at) {
    String word = frame.word(at);
    boolean binds = word.equals("and") && at > 0 && frame.isWord(at - 1);
    return Grammar.isConjunction(word) && !binds || frame.isFinite(at) || word.equals("what") || word.equals("whom");
  }

  /** "The council declined to vote and officials said": what stands before the "and" has a verb of its own. */
  private static int behindOwnVerb(SentenceFrame frame, int first, int last) {
    boolean verb = false;
    int own = first;
    for (int i = first + 1; i < last; i++) {
      String next = frame.word(i + 1);
      verb |= Grammar.isPast(frame.word(i)) && (next.equals("to") || Grammar.marksNoun(next)) && !Grammar.marksNoun(frame.word(i - 1));
      if (verb && frame.word(i).equals("and")) {
        own = i + 1;
      }
    }
    return own;
  }

  /** The noun that "that" or "which" behind {@code before} stands for: "posters" in "they carried posters that said". */
  Optional<Range> nearest(SentenceFrame frame, int before) {
    return phrase(frame, before).map(range -> {
      int first = range.last();
      while (first > range.first() && !Grammar.isPast(frame.word(first - 1)) && !Grammar.isPreposition(frame.word(first - 1))) {
        first--;
      }
      return new Range(first, range.last());
    });
  }

  private Optional<Range> beforeRelative(SentenceFrame frame, int who) {
    int before = frame.isMark(who - 1, ',') ? who - 2 : who - 1;
    if (before < 0 || !frame.isWord(before)) {
      return Optional.empty();
    }
    Optional<Range> whole = phrase(frame, before);
    return before == who - 2 ? whole : whole.map(range -> afterPreposition(frame, range));
  }

  /** "this tweet from Rikkie Wells who": the nearest name is meant. */
  private static Range afterPreposition(SentenceFrame frame, Range range) {
    for (int i = range.last() - 1; i >= range.first(); i--) {
      if (Grammar.isPreposition(frame.word(i)) && !frame.word(i).equals("of")) {
        return new Range(i + 1, range.last());
      }
    }
    return range;
  }

  /** The subject that begins at {@code first}: "said Kremlin spokesman Dmitry Peskov on Tuesday". */
  public Optional<Range> right(SentenceFrame frame, int first) {
    String start = frame.word(first);
    if (start.isEmpty() || Grammar.isPreposition(start) || Grammar.isConjunction(start) || frame.isAdverb(first)
        || start.equals("him") || start.equals("them") || start.equals("us") || start.equals("me")) {
      return Optional.empty();
    }
    int last = first;
    while (last + 1 < frame.size() && last - first < LONGEST && frame.isWord(last + 1) && !endsRight(frame, last + 1)) {
      last++;
    }
    return Optional.of(new Range(first, last));
  }

  private static boolean endsRight(SentenceFrame frame, int at) {
    String word = frame.word(at);
    boolean binds = word.equals("of") || word.equals("for") || word.equals("from") || word.equals("with") || word.equals("and");
    return Grammar.isWeekday(word) || word.equals("who") || frame.isFinite(at)
        || !binds && (Grammar.isPreposition(word) || Grammar.isConjunction(word) || frame.isAdverb(at));
  }
}
