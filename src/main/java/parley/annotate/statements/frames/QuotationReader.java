package parley.annotate.statements.frames;

import module java.base;
import parley.text.Span;

/**
 * One pass over a text that finds its quotations. A quotation runs over paragraphs when each opens with
 * a mark again or the next mark is one that closes; an unclosed one ends with its sentence.
 */
public final class QuotationReader {
  private static final int LONGEST = 20_000;
  private static final int LONGEST_SINGLE = 400;
  private static final int LONGEST_DOUBLED = 2_000;
  private static final int DEEPEST = 3;
  private final String text;
  private final Span within;
  private final List<Quotation> found = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final List<Quotation> inner = new ArrayList<>();
  // up to here no doubled mark closes what one opened
  private int undoubled;

  private QuotationReader(String text, Span within) {
    this.text = text;
    this.within = within;
  }

  /** The quotations of {@code text} inside {@code within}, in order; none inside another. */
  public static List<Quotation> read(String text, Span within) {
    QuotationReader reader = new QuotationReader(text, within);
    reader.run();
    return reader.found;
  }

  private void run() {
    int at = within.start();
    while (at < within.end()) {
      char c = text.charAt(at);
      if (open.isEmpty()) {
        at = Marks.isPlain(c) ? at + 1 : outside(at, c);
      } else if (at - open.peekLast() > LONGEST) {
        giveUp(at);
        at++;
      } else {
        at = inside(at, c);
      }
    }
    if (!open.isEmpty()) {
      giveUp(within.end());
    }
  }

  private int outside(int at, char c) {
    if (Marks.isDoubled(text, at)) {
      boolean opens = c == '`' || Marks.looksOpening(text, at);
      if (opens) {
        open.push(at);
      }
      return at + 2;
    }
    boolean opens = Marks.opensByShape(c) || (Marks.isStraight(c) || c == '»') && Marks.looksOpening(text, at);
    if (opens) {
      open.push(at);
      return at + 1;
    }
    if (at >= undoubled && Marks.opensDoubled(text, at)) {
      int limit = Math.min(within.end(), at + LONGEST_DOUBLED);
      int closer = Marks.doubledCloser(text, at, limit);
      if (closer > 0) {
        found.add(new Quotation(new Span(at, closer + 1), true));
        return closer + 1;
      }
      undoubled = ~closer;
    }
    if (c == '‘' || c == '\'') {
      int closer = Marks.singleCloser(text, at, Math.min(within.end(), at + LONGEST_SINGLE));
      if (closer > 0) {
        found.add(new Quotation(new Span(at, closer + 1), true));
        return closer + 1;
      }
    }
    return at + 1;
  }

  private int inside(int at, char c) {
    char opener = text.charAt(open.peek());
    if (c == '\n') {
      return paragraph(at, opener);
    }
    if (Marks.isDoubler(opener)) {
      return insideDoubled(at);
    }
    boolean straight = Marks.isStraight(c);
    if (Marks.closes(opener, c) && (!straight || Marks.looksClosing(text, at))) {
      close(at);
    } else if (straight && Marks.isStraight(opener) && Marks.looksOpening(text, at)) {
      // the mark before was never closed, and where its quotation ends nobody can say
      open.clear();
      open.push(at);
    } else if (c == opener && Marks.opensByShape(c) && open.size() < DEEPEST) {
      open.push(at);
    }
    return at + 1;
  }

  /** Inside ``what agencies'' and ''newspapers'' set with two single marks. */
  private int insideDoubled(int at) {
    if (!Marks.isDoubled(text, at)) {
      return at + 1;
    }
    if (Marks.looksClosing(text, at)) {
      close(at + 1);
    } else if (Marks.looksOpening(text, at)) {
      open.clear();
      open.push(at);
    }
    return at + 2;
  }

  /** Ends the innermost quotation with the character at {@code at}. */
  private void close(int at) {
    Quotation quotation = new Quotation(new Span(open.pop(), at + 1), true);
    if (open.isEmpty()) {
      found.add(quotation);
      inner.clear();
    } else {
      inner.add(quotation);
    }
  }

  /** At a line break inside a quotation: on to the next paragraph, or out of the quotation. */
  private int paragraph(int at, char opener) {
    int next = at;
    while (next < within.end() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next == within.end()) {
      giveUp(at);
      return next;
    }
    boolean opensAgain = text.charAt(next) == opener;
    if (opensAgain) {
      return next + 1;
    }
    if (!closesLater(next, opener)) {
      giveUp(at);
    }
    return next;
  }

  /** Whether the next mark of the paragraph at {@code from} closes rather than opens. */
  private boolean closesLater(int from, char opener) {
    for (int i = from; i < within.end() && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      if (Marks.isDoubler(opener)) {
        if (Marks.isDoubled(text, i)) {
          return Marks.looksClosing(text, i);
        }
        continue;
      }
      if (Marks.opensByShape(c) || Marks.isStraight(c) && !Marks.looksClosing(text, i)) {
        return false;
      }
      if (Marks.closes(opener, c)) {
        return true;
      }
    }
    return false;
  }

  /** Ends what is open without its mark: inner quotations stand for themselves, else the sentence is quoted. */
  private void giveUp(int at) {
    int start = open.peekLast();
    open.clear();
    if (inner.isEmpty()) {
      int end = sentenceEnd(start + 1, at);
      if (end > start + 1) {
        found.add(new Quotation(new Span(start, end), false));
      }
    } else {
      found.addAll(inner);
      inner.clear();
    }
  }

  private int sentenceEnd(int from, int limit) {
    int stop = Math.min(limit, text.length());
    boolean wholeParagraph = from < 2 || text.charAt(from - 2) == '\n';
    for (int i = from; i < stop; i++) {
      char c = text.charAt(i);
      boolean end = (c == '.' || c == '!' || c == '?') && (i + 1 == stop || Character.isWhitespace(text.charAt(i + 1)));
      if (c == '\n' || end && !wholeParagraph) {
        return c == '\n' ? i : i + 1;
      }
    }
    return stop;
  }
}
