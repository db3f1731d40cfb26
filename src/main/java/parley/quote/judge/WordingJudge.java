package parley.quote.judge;

import module java.base;
import parley.knowledge.SenseWords.Kind;
import parley.quote.Verdict.Wording;
import parley.quote.align.ClaimText;
import parley.quote.align.Lexicon;
import parley.quote.align.SourceText;
import parley.quote.align.Step;
import parley.text.Words;

/** Decides from an alignment whether the words are verbatim, abridged or altered. */
final class WordingJudge {
  private static final int SHORTEST_CLAUSE = 3;
  // a mark on one side and at least a word that opens a clause on the other
  private static final int BOUND_ENOUGH = 3;
  private final Lexicon lexicon;
  private final ClaimText claim;
  private final SourceText source;

  WordingJudge(Lexicon lexicon, ClaimText claim, SourceText source) {
    this.lexicon = lexicon;
    this.claim = claim;
    this.source = source;
  }

  Wording of(List<Step> steps) {
    Wording wording = Wording.VERBATIM;
    for (Step step : steps) {
      Wording one = of(step);
      wording = one.compareTo(wording) > 0 ? one : wording;
    }
    return wording;
  }

  /** What the step alone makes of the wording. */
  Wording of(Step step) {
    return switch (step.kind()) {
      case EQUAL, SPELLING, ASIDE -> Wording.VERBATIM;
      case REPLACE, INSERT -> isEditorial(step) ? Wording.ABRIDGED : Wording.ALTERED;
      case DELETE -> Wording.ALTERED;
      case MARKED -> dropsNegation(step) ? Wording.ALTERED : Wording.ABRIDGED;
      case CLAUSE -> isWholeClause(step) ? Wording.ABRIDGED : Wording.ALTERED;
    };
  }

  /** Words in the editor's brackets that touch nothing the sense turns on. */
  private boolean isEditorial(Step step) {
    return IntStream.range(step.claimFirst(), step.claimEnd()).allMatch(word -> claim.editorial()[word])
        && IntStream.range(step.claimFirst(), step.claimEnd()).noneMatch(word -> turnsSense(claim.tokens().words(), word))
        && IntStream.range(step.sourceFirst(), step.sourceEnd()).noneMatch(word -> turnsSense(source.tokens().words(), word));
  }

  private boolean turnsSense(Words words, int word) {
    return Stream.of(Kind.NEGATION, Kind.NUMBER).anyMatch(kind -> lexicon.is(kind, words, word))
        || Character.isDigit(words.folded(word).charAt(0));
  }

  private boolean isWholeClause(Step step) {
    int before = source.bound()[step.sourceFirst()];
    int after = source.bound()[step.sourceEnd()];
    // "they do not say that we ...": what is kept was governed by what is left out
    boolean governs = after < 2 && IntStream.range(step.sourceFirst(), step.sourceEnd())
        .anyMatch(word -> isNegation(word) || lexicon.is(Kind.REVERSAL, source.tokens().words(), word));
    return step.sourceWords() >= SHORTEST_CLAUSE && before + after >= BOUND_ENOUGH && !governs;
  }

  /** Whether a "not" is left out of a clause of which the claim keeps a part. */
  private boolean dropsNegation(Step step) {
    for (int word = step.sourceFirst(); word < step.sourceEnd(); word++) {
      if (isNegation(word) && !isSaidBefore(step, word)) {
        int start = word;
        while (start > step.sourceFirst() && source.bound()[start] == 0) {
          start--;
        }
        int end = word + 1;
        while (end < step.sourceEnd() && source.bound()[end] == 0) {
          end++;
        }
        if (source.bound()[start] == 0 || source.bound()[end] == 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** "I have never been happier — I mean it, I have never been happier": what is left out from {@code word} on is what was kept. */
  private boolean isSaidBefore(Step step, int word) {
    int count = step.sourceEnd() - word;
    return step.sourceFirst() >= count && IntStream.range(0, count).allMatch(i ->
        source.tokens().key(word + i).equals(source.tokens().key(step.sourceFirst() - count + i)));
  }

  private boolean isNegation(int word) {
    return lexicon.is(Kind.NEGATION, source.tokens().words(), word);
  }
}
