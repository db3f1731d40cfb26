package parley.text;

import module java.base;

/**
 * Divides text into sentences. Each ends behind its closing quotation marks; abbreviations and
 * initials do not end one; sentences glued without a space ({@code realistic".By}) are parted; a line
 * break always ends one. Time grows linearly with the text.
 */
public final class SentenceSplitter {
  /** What stands behind an abbreviation that ends no sentence. */
  public enum Follower { NAME, NUMBER, ANY }

  private static final String CLOSERS = "\"'”’»)]";
  private static final String CURLY_CLOSERS = "”’»";
  private static final String OPENERS = "\"'“‘«([";
  private static final int LONGEST_ABBREVIATION = 24;
  private static final Pattern NUMERAL = Pattern.compile("[IVXLC]{1,5}\\b");
  private final Map<String, Follower> abbreviations;

  /** {@code abbreviations}: folded, without their last full stop ("gen", "sept"). */
  public SentenceSplitter(Map<String, Follower> abbreviations) {
    this.abbreviations = Map.copyOf(abbreviations);
  }

  /** Abbreviations that anything may follow. */
  public SentenceSplitter(Set<String> abbreviations) {
    this(abbreviations.stream().collect(Collectors.toMap(word -> word, word -> Follower.ANY)));
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
    return c == '.' || c == '!' || c == '?' || c >= 0x80 && (c == '…' || endsAlone(c));
  }

  /** Whether {@code c} ends a sentence without a space behind it. */
  private static boolean endsAlone(char c) {
    return c == '。' || c == '！' || c == '？' || c == '؟' || c == '।' || c == '۔';
  }

  /** Behind further terminal marks, closing quotation marks and the numbers of notes. */
  private static int closed(String text, int from, int limit) {
    int end = from;
    while (end < limit) {
      char c = text.charAt(end);
      if (isTerminal(c) || CLOSERS.indexOf(c) >= 0) {
        end++;
      } else if (c == '[' && noteEnd(text, end, limit) > end) {
        end = noteEnd(text, end, limit);
      } else if (c == ' ' && end + 1 < limit && closesAfterSpace(text, end + 1, limit)) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  /** “He said ‘no.’ ” closes its quotation behind a space; ’90s does not. */
  private static boolean closesAfterSpace(String text, int at, int limit) {
    return CURLY_CLOSERS.indexOf(text.charAt(at)) >= 0 && (at + 1 == limit || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  /** The end of "[12]" or "[citation needed]" from {@code at}; {@code at} where no note stands. */
  private static int noteEnd(String text, int at, int limit) {
    int end = at + 1;
    while (end < limit && end - at < 20 && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == ' ')) {
      end++;
    }
    boolean whole = end > at + 1 && end < limit && text.charAt(end) == ']'
        && (end + 1 == limit || !Character.isLowerCase(text.charAt(end + 1)));
    return whole ? end + 1 : at;
  }

  private boolean endsSentence(String text, Span sentence, int mark, int limit) {
    int end = sentence.end();
    if (end >= limit || text.charAt(end) == '\n' || endsAlone(text.charAt(mark))) {
      return true;
    }
    boolean plainStop = text.charAt(mark) == '.' && end == mark + 1;
    if (Character.isWhitespace(text.charAt(end))) {
      int next = end;
      while (next < limit && text.charAt(next) == ' ') {
        next++;
      }
      return next == limit || canBegin(text, next, limit) && !(plainStop && goesOn(text, sentence.start(), mark, next));
    }
    return gluedEnd(text, mark, end, limit);
  }

  private static boolean canBegin(String text, int at, int limit) {
    char c = text.charAt(at);
    if (OPENERS.indexOf(c) >= 0) {
      return at + 1 < limit;
    }
    return !Character.isLowerCase(c) && (Character.isLetterOrDigit(c) || "-–—$€£•*#@".indexOf(c) >= 0 || Character.isSurrogate(c));
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
    char before = text.charAt(mark - 1);
    boolean wholeWord = mark - wordStart >= 2 || quoted || Character.isDigit(before) || before == '%' || CLOSERS.indexOf(before) >= 0;
    return wholeWord && (quoted || !abbreviations.containsKey(Folding.fold(text.substring(wordStart, mark))) && !isName(text, mark, letter));
  }

  /** "ASP.NET" and "www.Example.com" are one word each. */
  private static boolean isName(String text, int mark, int letter) {
    boolean capitals = Character.isUpperCase(text.charAt(mark - 1)) && letter + 1 < text.length()
        && Character.isUpperCase(text.charAt(letter + 1));
    return capitals || text.startsWith("www", Math.max(0, mark - 3));
  }

  /** Whether the full stop at {@code mark} belongs to an abbreviation, an initial or the number of an item. */
  private boolean goesOn(String text, int sentenceStart, int mark, int next) {
    int start = wordStart(text, mark);
    if (start < sentenceStart || start == mark) {
      return false;
    }
    String word = Folding.fold(text.substring(start, mark));
    char letter = text.charAt(start);
    boolean first = start - sentenceStart <= 2 && text.substring(sentenceStart, start).isBlank();
    if (first && (isNumber(word) || word.length() == 1)) {
      return true;
    }
    boolean single = word.length() == 1 && Character.isLetter(letter);
    if (single && start > sentenceStart && text.charAt(start - 1) == '.') {
      return isClock(text, start) ? isClockZone(text, next) : !SentenceOpeners.begins(text, next);
    }
    Optional<Follower> follower = Optional.ofNullable(abbreviations.get(word));
    if (follower.isPresent() && !(single && Character.isUpperCase(letter))) {
      return follows(follower.get(), text, next);
    }
    // "World War I. The" ends a sentence, "Robert F. Kennedy" does not
    return single && Character.isUpperCase(letter) && !SentenceOpeners.begins(text, next);
  }

  private static boolean follows(Follower follower, String text, int next) {
    return switch (follower) {
      case NAME -> !SentenceOpeners.beginsWithoutName(text, next);
      case NUMBER -> Character.isDigit(text.charAt(next)) || NUMERAL.matcher(text).region(next, text.length()).lookingAt();
      case ANY -> !SentenceOpeners.begins(text, next);
    };
  }

  private static boolean isNumber(String word) {
    return word.length() <= 3 && word.chars().allMatch(Character::isDigit);
  }

  /** Whether "m" at {@code start} ends "a.m." or "p.m.". */
  private static boolean isClock(String text, int start) {
    char half = start >= 2 ? Character.toLowerCase(text.charAt(start - 2)) : ' ';
    return Character.toLowerCase(text.charAt(start)) == 'm' && (half == 'a' || half == 'p');
  }

  /** "4 p.m. EST", "4 p.m. Moscow time": the clock's place stands behind it. */
  private static boolean isClockZone(String text, int next) {
    int end = next;
    while (end < text.length() && end - next < LONGEST_ABBREVIATION && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean capitals = end - next >= 2 && text.substring(next, end).chars().allMatch(Character::isUpperCase);
    return capitals || text.startsWith(" time", end) || text.startsWith(" Time", end) || Character.isDigit(text.charAt(next));
  }

  private static int wordStart(String text, int mark) {
    int start = mark;
    while (start > 0 && mark - start <= LONGEST_ABBREVIATION && (Character.isLetterOrDigit(text.charAt(start - 1)) || isInnerHyphen(text, start - 1, mark))) {
      start--;
    }
    return start;
  }

  /** "Lt-Gen." is one abbreviation. */
  private static boolean isInnerHyphen(String text, int at, int mark) {
    return text.charAt(at) == '-' && at > 0 && at + 1 < mark && Character.isLetter(text.charAt(at - 1));
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
