package parley.quote.align;

import module java.base;

/** The steps of an alignment, neighbours of one kind made one, and what is read from them as a whole. */
public record Trail(List<Step> steps) {
  public Trail {
    steps = List.copyOf(steps);
  }

  static List<Step> merged(List<Step> steps) {
    List<Step> merged = new ArrayList<>();
    for (Step step : steps) {
      Step last = merged.isEmpty() ? step : merged.getLast();
      boolean goesOn = !merged.isEmpty() && last.kind() == step.kind() && last.claimEnd() == step.claimFirst() && last.sourceEnd() == step.sourceFirst();
      if (goesOn) {
        merged.removeLast();
        merged.add(new Step(last.kind(), last.claimFirst(), step.claimEnd(), last.sourceFirst(), step.sourceEnd()));
      } else {
        merged.add(step);
      }
    }
    return List.copyOf(merged);
  }

  /** The first word of the source that the claim stands on. */
  public int sourceFirst() {
    return steps.stream().filter(step -> step.sourceWords() > 0).mapToInt(Step::sourceFirst).findFirst().orElse(0);
  }

  /** Behind the last word of the source that the claim stands on. */
  public int sourceEnd() {
    return steps.stream().filter(step -> step.sourceWords() > 0).mapToInt(Step::sourceEnd).max().orElse(0);
  }

  public int sameWords() {
    return steps.stream().filter(Step::isSame).mapToInt(Step::claimWords).sum();
  }

  /** The part of the words that is the same, of all that either side has, from 0 to 1. */
  public double similarity(int claimWords) {
    int dropped = steps.stream().filter(step -> step.kind() == Step.Kind.DELETE).mapToInt(Step::sourceWords).sum();
    return claimWords == 0 ? 0 : (double) sameWords() / (claimWords + dropped);
  }
}
