package parley.text;

import module java.base;

/**
 * Divides text into sentences. Each ends behind its closing quotation marks; abbreviations and
 * initials do not end one; sentences glued without a space ({@code realistic".By}) are parted; a line
 * break always ends one.
 */
public final class SentenceSplitter {
  private static final String CLOSERS = "\"'”’»)]";
  private static final String OPENERS = "\"'“‘«([";
  private final Set<String> abbreviations;

  /** {@code abbreviations}: folded, without their last full stop ("gen", "sept"). */
  public SentenceSplitter(Set<String> abbreviations) {
    this.abbreviations = Set.copyOf(abbreviations);
  }

  /** The sentences of {@code text} inside {@code within}, in order, without the space between them. */
  public List<Span> sentences(String text, Span within) {
    List<Span> sentences = new ArrayList<>();
    int start = within.start();
    for (int i = within.start(); i < within.end(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        add(text, start, i, sentences);
        start = i + 1;
      } else if (isTerminal(c)) {
        int end = closed(text, i + 1, within.end());
        if (endsSentence(text, new Span(start, end), i, within.end())) {
          add(text, start, end, sentences);
          start = end;
        }
        i = end - 1;
      }
    }
    add(text, start, within.end(), sentences);
    return sentences;
  }

  private static boolean isTerminal(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '؟' || c == '।';
  }

  /** Behind further terminal marks and closing quotation marks. */
  private static int closed(String text, int from, int limit) {
    int end = from;
    while (end < limit && (isTerminal(text.charAt(end)) || CLOSERS.indexOf(text.charAt(end)) >= 0 && !opens(text, end, limit))) {
      end++;
    }
    return end;
  }

  /** Whether the straight mark at {@code at} opens what follows rather than closes what came before. */
  private static boolean opens(String text, int at, int limit) {
    char c = text.charAt(at);
    boolean straight = c == '"' || c == '\'';
    // a mark after a space opens; one glued to the full stop closes
    return straight && Character.isWhitespace(text.charAt(at - 1)) && at + 1 < limit;
  }

  private boolean endsSentence(String text, Span sentence, int mark, int limit) {
    int end = sentence.end();
    if (end >= limit || text.charAt(end) == '\n') {
      return true;
    }
    boolean plainStop = text.charAt(mark) == '.' && end == mark + 1;
    if (Character.isWhitespace(text.charAt(end))) {
      int next = end;
      while (next < limit && text.charAt(next) == ' ') {
        next++;
      }
      return next == limit || canBegin(text, next, limit) && !(plainStop && isAbbreviation(text, sentence.start(), mark, next));
    }
    return gluedEnd(text, mark, end, limit);
  }

  private static boolean canBegin(String text, int at, int limit) {
    char c = text.charAt(at);
    if (OPENERS.indexOf(c) >= 0) {
      return at + 1 < limit;
    }
    return !Character.isLowerCase(c) && (Character.isLetterOrDigit(c) || c == '-' || c == '–' || c == '—' || c == '$' || c == '€' || c == '£');
  }

  /** "realistic".By", "NATO.The": what follows is a capitalised word, what came before a whole one. */
  private boolean gluedEnd(String text, int mark, int next, int limit) {
    char c = text.charAt(next);
    boolean quoted = next > mark + 1;
    boolean opener = OPENERS.indexOf(c) >= 0 && !quoted;
    int letter = opener ? next + 1 : next;
    if (letter >= limit || !Character.isUpperCase(text.charAt(letter)) || mark == 0) {
      return false;
    }
    int wordStart = wordStart(text, mark);
    // in "realistic".By" the stop stands behind the closing mark
    boolean wholeWord = mark - wordStart >= 2 || quoted || Character.isDigit(text.charAt(mark - 1))
        || CLOSERS.indexOf(text.charAt(mark - 1)) >= 0;
    return wholeWord && (quoted || !abbreviations.contains(Folding.fold(text.substring(wordStart, mark))));
  }

  private boolean isAbbreviation(String text, int sentenceStart, int mark, int next) {
    int start = wordStart(text, mark);
    if (start < sentenceStart || start == mark) {
      return false;
    }
    String word = Folding.fold(text.substring(start, mark));
    boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0)) && Character.isUpperCase(text.charAt(start));
    boolean dotted = start > sentenceStart && text.charAt(start - 1) == '.' && word.length() == 1;
    if (dotted) {
      // "the U.S. The" ends a sentence, "the U.S. Senate" does not: only a common opener tells
      return !SentenceOpeners.begins(text, next);
    }
    return initial || abbreviations.contains(word);
  }

  private static int wordStart(String text, int mark) {
    int start = mark;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static void add(String text, int start, int end, List<Span> sentences) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Span(from, to));
    }
  }
}
