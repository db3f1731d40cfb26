package parley.quote.judge;

import module java.base;
import parley.quote.Verdict.Difference;
import parley.quote.Verdict.Difference.Op;
import parley.quote.Verdict.Warning;
import parley.quote.Verdict.Wording;
import parley.quote.align.ClaimText;
import parley.quote.align.Lexicon;
import parley.quote.align.SourceText;
import parley.quote.align.Step;
import parley.text.Span;

/**
 * What is decided about the words of a claim at one place.
 *
 * @param spans the claimed words in the document's text
 * @param spellings names that are only spelled otherwise
 */
public record Judgement(
    Wording wording, List<Span> spans, List<Difference> differences, List<Warning> warnings, List<String> cut, List<Difference> spellings) {
  /** Judges an alignment; whether the words are somebody's is decided by {@code witness}. */
  public static Judgement of(List<Step> steps, ClaimText claim, SourceText source, Lexicon lexicon, Witness witness) {
    WordingJudge judge = new WordingJudge(lexicon, claim, source);
    Wording wording = judge.of(steps);
    List<Warning> warnings = new ArrayList<>(new SenseChanges(lexicon, claim, source).of(steps, judge));
    List<Span> spans = spans(steps, source);
    List<String> cut = spans.isEmpty() ? List.of() : cut(steps, source, lexicon, witness);
    if (!cut.isEmpty()) {
      warnings.add(Warning.CONTEXT);
      wording = wording == Wording.VERBATIM ? Wording.ABRIDGED : wording;
    }
    List<Difference> spellings = steps.stream().filter(step -> step.kind() == Step.Kind.SPELLING)
        .map(step -> difference(step, claim, source)).toList();
    return new Judgement(wording, spans, differences(steps, claim, source), warnings, cut, spellings);
  }

  private static List<String> cut(List<Step> steps, SourceText source, Lexicon lexicon, Witness witness) {
    List<Step> same = steps.stream().filter(step -> step.sourceWords() > 0 && step.kind() != Step.Kind.ASIDE).toList();
    int first = same.getFirst().sourceFirst();
    int end = same.getLast().sourceEnd();
    int start = source.start() + source.tokens().words().start(first);
    boolean spoken = witness.setting(spans(steps, source)).isSpeech();
    return new Cropping(lexicon, source, first, end).cut(spoken, offset -> witness.isSameUtterance(source.start() + offset, start));
  }

  /** The stretches of the document that the claim stands on, parted where the source says something else in between. */
  private static List<Span> spans(List<Step> steps, SourceText source) {
    List<Span> spans = new ArrayList<>();
    int first = -1;
    int end = -1;
    for (Step step : steps) {
      boolean left = step.kind() == Step.Kind.ASIDE || step.kind() == Step.Kind.MARKED || step.kind() == Step.Kind.CLAUSE;
      if (left && first >= 0) {
        spans.add(span(source, first, end));
        first = -1;
      } else if (!left && step.sourceWords() > 0) {
        first = first < 0 ? step.sourceFirst() : first;
        end = step.sourceEnd();
      }
    }
    if (first >= 0) {
      spans.add(span(source, first, end));
    }
    return spans;
  }

  private static Span span(SourceText source, int first, int end) {
    Span words = source.tokens().words().span(first, end - 1);
    // "[a]s" begins with its bracket
    boolean bracket = source.tokens().before(first).endsWith("[") && words.of(source.tokens().text()).indexOf(']') >= 0;
    return new Span(words.start() - (bracket ? 1 : 0), words.end()).shifted(source.start());
  }

  private static List<Difference> differences(List<Step> steps, ClaimText claim, SourceText source) {
    return steps.stream().filter(step -> step.kind() != Step.Kind.ASIDE).map(step -> difference(step, claim, source)).toList();
  }

  private static Difference difference(Step step, ClaimText claim, SourceText source) {
    Op op = switch (step.kind()) {
      case EQUAL, SPELLING, ASIDE -> Op.EQUAL;
      case REPLACE -> Op.REPLACE;
      case INSERT -> Op.INSERT;
      case DELETE, MARKED, CLAUSE -> Op.DELETE;
    };
    return new Difference(op, claim.tokens().written(step.claimFirst(), step.claimEnd()), source.tokens().written(step.sourceFirst(), step.sourceEnd()));
  }
}
