package parley.quote.judge;

import module java.base;
import parley.knowledge.SenseWords.Kind;
import parley.quote.align.Lexicon;
import parley.quote.align.SourceText;
import parley.quote.align.Tokens;
import parley.text.Span;
import parley.text.Words;

/**
 * Finds the words just outside the claimed ones, in the same sentence, that govern them: a negation, a
 * condition, or within somebody's speech the attribution to another.
 */
final class Cropping {
  private static final int REACH = 8;
  private final Lexicon lexicon;
  private final SourceText source;
  private final Tokens tokens;
  private final Words words;
  private final int first;
  private final int end;
  private final int sentenceFirst;
  private final int sentenceEnd;

  /** @param first the first claimed word of the source, {@code end} behind the last */
  Cropping(Lexicon lexicon, SourceText source, int first, int end) {
    this.lexicon = lexicon;
    this.source = source;
    this.tokens = source.tokens();
    this.words = tokens.words();
    this.first = first;
    this.end = end;
    int start = words.start(first);
    int last = words.end(end - 1) - 1;
    int from = first;
    int to = end;
    for (Span sentence : lexicon.sentences().sentences(tokens.text(), new Span(0, tokens.text().length()))) {
      from = sentence.contains(start) ? words.from(sentence.start()) : from;
      to = sentence.contains(last) ? Math.max(end, words.from(sentence.end())) : to;
    }
    this.sentenceFirst = Math.min(from, first);
    this.sentenceEnd = to;
  }

  /** The words that were cut; none where nothing outside governs the claimed ones. */
  List<String> cut(boolean spoken, Predicate<Integer> sameUtterance) {
    List<String> cut = new ArrayList<>();
    condition().or(this::negation).or(() -> spoken ? attribution(sameUtterance) : Optional.empty()).ifPresent(cut::add);
    conditionAfter().or(this::denialAfter).ifPresent(cut::add);
    return cut;
  }

  private boolean is(Kind kind, int word) {
    return lexicon.is(kind, words, word);
  }

  /** "If …," before the claimed words, or the "if" of their own clause. */
  private Optional<String> condition() {
    for (int word = first - 1; word >= sentenceFirst; word--) {
      if (is(Kind.CONDITION, word) && (word == sentenceFirst || !is(Kind.CONCESSION, word - 1))) {
        long marks = IntStream.rangeClosed(word + 1, first).filter(this::isMark).count();
        boolean opens = word == sentenceFirst || isMark(word) || is(Kind.COORDINATOR, word - 1) || is(Kind.OPENER, word - 1);
        boolean mainClause = marks > 0 && (isMark(first) || first > word + 1 && is(Kind.COORDINATOR, first - 1) && isMark(first - 1))
            && opens && isCommas(word + 1);
        return marks == 0 || mainClause ? Optional.of(tokens.written(word, first)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether nothing stronger than commas stands between the words from {@code word} to the first claimed one. */
  private boolean isCommas(int word) {
    return IntStream.rangeClosed(word, first).allMatch(at -> !isMark(at) || tokens.before(at).strip().replaceAll("[\"“”]", "").strip().equals(","));
  }

  private boolean isMark(int word) {
    return word > 0 && word < tokens.size() && source.bound()[word] == 2;
  }

  /** A negation or its like before the claimed words, in the same clause. */
  private Optional<String> negation() {
    int word = first;
    boolean throughVerb = false;
    while (word > sentenceFirst && first - word < REACH && !isMark(word) && !beginsClause(word)) {
      word--;
      if (neutral(word)) {
        return Optional.empty();
      }
      boolean turns = is(Kind.NEGATION, word) || is(Kind.REVERSAL, word);
      if (turns && !throughVerb) {
        return Optional.of(tokens.written(word, first));
      }
      // what the narrator denies before a quotation is not denied in it
      throughVerb |= lexicon.isSaying(words, word) && quoteBetween(word + 1);
    }
    return Optional.empty();
  }

  /** "not only", "no doubt". */
  private boolean neutral(int word) {
    return word > 0 && is(Kind.CONCESSION, word - 1) || is(Kind.CONCESSION, word);
  }

  private boolean quoteBetween(int from) {
    return IntStream.rangeClosed(from, first).anyMatch(word -> tokens.before(word).matches("(?s).*[\"“„«].*"));
  }

  /** "and we …", "because …": what stands before no longer reaches the words from here. */
  private boolean beginsClause(int word) {
    boolean ownSubject = word > sentenceFirst && is(Kind.COORDINATOR, word - 1) && is(Kind.SUBJECT, word);
    boolean opener = is(Kind.OPENER, word) && !words.folded(word).equals("that") && !words.folded(word).equals("as");
    return ownSubject || opener;
  }

  /** "They say (that)" directly before the claimed words. */
  private Optional<String> attribution(Predicate<Integer> sameUtterance) {
    int verb = first - 1;
    if (verb >= sentenceFirst && words.folded(verb).equals("that")) {
      verb--;
    }
    if (verb <= sentenceFirst || isMark(first) || !sameUtterance.test(words.start(sentenceFirst)) || !lexicon.isSaying(words, verb)) {
      return according(sameUtterance);
    }
    int start = verb;
    while (start > sentenceFirst && !isMark(start)) {
      start--;
    }
    boolean own = IntStream.range(start, verb).anyMatch(word -> is(Kind.FIRST_PERSON, word));
    return own ? Optional.empty() : Optional.of(tokens.written(start, first));
  }

  private Optional<String> according(Predicate<Integer> sameUtterance) {
    boolean opens = sentenceFirst + 2 < first && words.folded(sentenceFirst).equals("according") && isMark(first);
    return opens && sameUtterance.test(words.start(sentenceFirst)) ? Optional.of(tokens.written(sentenceFirst, first)) : Optional.empty();
  }

  /** "… if they leave", "… but only if". */
  private Optional<String> conditionAfter() {
    for (int word = end; word < Math.min(sentenceEnd, end + 3); word++) {
      if (is(Kind.CONDITION, word)) {
        boolean conceded = word > end && is(Kind.CONCESSION, word - 1);
        return conceded ? Optional.empty() : Optional.of(tokens.written(end, sentenceEnd));
      }
      if (is(Kind.CONCESSION, word) || word > end && isMark(word)) {
        return Optional.empty();
      }
      if (!words.folded(word).equals("only") && !words.folded(word).equals("but") && !words.folded(word).equals("and")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "The idea that we lost is false": denied behind the claimed words. */
  private Optional<String> denialAfter() {
    boolean verb = end < sentenceEnd && first > sentenceFirst && !isMark(end)
        && Set.of("is", "was", "are", "were").contains(words.folded(end));
    boolean clause = first > sentenceFirst && words.folded(first - 1).equals("that");
    boolean denied = verb && clause && IntStream.range(end + 1, Math.min(sentenceEnd, end + 3))
        .anyMatch(word -> is(Kind.NEGATION, word) || is(Kind.REVERSAL, word));
    return denied ? Optional.of(tokens.written(end, sentenceEnd)) : Optional.empty();
  }
}
