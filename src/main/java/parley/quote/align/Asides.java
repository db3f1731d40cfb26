package parley.quote.align;

import module java.base;
import parley.knowledge.SenseWords.Kind;
import parley.text.Words;

/**
 * The words with which a source interrupts what is said: who says it, between the halves of a quotation
 * ("A," he said, "B"); what a transcript puts in brackets ("(Applause.)"); footnote signs and the numbers
 * of paragraphs.
 */
final class Asides {
  private static final int LONGEST_ATTRIBUTION = 250;
  private static final int LONGEST_LABEL = 6;
  private static final int LONGEST_CALL = 8;
  private static final String DASHES = "—–-";
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
  private final Tokens tokens;
  private final Words words;
  private final String text;
  private final Lexicon lexicon;
  private final int[] found;

  Asides(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.words = tokens.words();
    this.text = tokens.text();
    this.lexicon = lexicon;
    this.found = new int[tokens.size() + 1];
    Arrays.fill(found, -1);
  }

  /** For each word, and for the end, the first word of an interruption that ends before it, or -1. */
  int[] found() {
    int lastClose = -1;
    for (int word = 1; word < tokens.size(); word++) {
      for (int i = words.end(word - 1); i < words.start(word); i++) {
        char c = text.charAt(i);
        if (isMark(c) && closes(i)) {
          lastClose = i;
        } else if (isMark(c) && lastClose >= 0) {
          attribution(lastClose, i);
          lastClose = -1;
        }
      }
    }
    for (int word = 0; word < tokens.size(); word++) {
      bracket(word);
      paragraphNumber(word);
      footer(word);
      interjection(word);
      pronounSays(word);
    }
    return found;
  }

  private static boolean isMark(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
  }

  private boolean closes(int at) {
    char c = text.charAt(at);
    boolean spaceBefore = at == 0 || Character.isWhitespace(text.charAt(at - 1));
    return c == '”' || c == '»' || c == '"' && !spaceBefore;
  }

  /** The words between a closing and the next opening mark, if they say who speaks. */
  private void attribution(int close, int open) {
    boolean interrupted = ",.?!…—-".indexOf(close > 0 ? text.charAt(close - 1) : ' ') >= 0
        || close + 1 < text.length() && ",—-".indexOf(text.charAt(close + 1)) >= 0;
    if (!interrupted || open - close > LONGEST_ATTRIBUTION) {
      return;
    }
    int first = words.from(close);
    int end = words.from(open);
    boolean says = IntStream.range(first, end).anyMatch(word -> lexicon.isTelling(words, word));
    long sentences = IntStream.range(close + 1, open).filter(i -> ".?!".indexOf(text.charAt(i)) >= 0 && i + 1 < open
        && Character.isWhitespace(text.charAt(i + 1))).count();
    if (says && sentences <= 1 && first < end) {
      found[end] = first;
    }
  }

  private void bracket(int word) {
    String before = tokens.before(word);
    int open = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
    if (open < 0) {
      return;
    }
    int close = text.indexOf(before.charAt(open) == '(' ? ')' : ']', words.start(word));
    int end = word;
    boolean stage = close >= 0;
    boolean note = before.charAt(open) == '[';
    while (stage && end < tokens.size() && words.start(end) < close && end - word < 6) {
      int length = lexicon.sense().longestAt(words, end).filter(hit -> hit.value().contains(Kind.STAGE))
          .map(hit -> hit.last() - hit.first() + 1).orElse(0);
      note &= words.folded(end).chars().allMatch(Character::isDigit);
      stage = length > 0 || note;
      end += Math.max(1, length);
    }
    if (stage && (end >= tokens.size() || words.start(end) > close)) {
      found[Math.min(end, tokens.size())] = word;
    }
  }

  /** "97." at the start of a line. */
  private void paragraphNumber(int word) {
    int start = words.start(word);
    boolean lineStart = start == 0 || text.charAt(start - 1) == '\n';
    boolean number = isNumber(word) && words.end(word) - start <= 3;
    if (lineStart && number && words.end(word) < text.length() && ".)".indexOf(text.charAt(words.end(word))) >= 0) {
      found[word + 1] = word;
    }
  }

  /** A line of nothing but numbers. */
  private void footer(int word) {
    int end = word;
    while (isLineStart(word) && end < tokens.size() && (end == word || !isLineStart(end)) && isNumber(end)) {
      end++;
    }
    if (end > word && end < tokens.size() && isLineStart(end)) {
      found[end] = word;
    }
  }

  /** "we are — / CROWD: Yes! / THE PRESIDENT: — ready": a call from others, after which the speaker goes on. */
  private void interjection(int word) {
    int label = labelEnd(word);
    if (label < 0 || word == 0 || tokens.before(word).strip().isEmpty() || DASHES.indexOf(tokens.before(word).strip().charAt(0)) < 0) {
      return;
    }
    int next = label;
    while (next < tokens.size() && next - label < LONGEST_CALL && !isLineStart(next)) {
      next++;
    }
    int end = next < tokens.size() ? labelEnd(next) : -1;
    if (end >= 0) {
      found[end] = word;
    }
  }

  /** Behind a label in capitals, "THE PRESIDENT:", that begins a line at {@code word}; -1 where there is none. */
  private int labelEnd(int word) {
    int end = word;
    while (isLineStart(word) && end + 1 < tokens.size() && end - word < LONGEST_LABEL && isCapitals(end)) {
      end++;
      if (tokens.before(end).startsWith(":")) {
        return end;
      }
    }
    return -1;
  }

  private boolean isCapitals(int word) {
    return words.written(word).chars().noneMatch(Character::isLowerCase);
  }

  private boolean isLineStart(int word) {
    return words.start(word) == 0 || tokens.before(word).indexOf('\n') >= 0;
  }

  private boolean isNumber(int word) {
    return words.folded(word).chars().allMatch(Character::isDigit);
  }

  /** ", he said," within a sentence. */
  private void pronounSays(int word) {
    boolean between = word > 0 && word + 2 < tokens.size() && PRONOUNS.contains(words.folded(word))
        && tokens.before(word).strip().equals(",") && tokens.before(word + 2).strip().equals(",");
    if (between && lexicon.isSaying(words, word + 1)) {
      found[word + 2] = word;
    }
  }
}
