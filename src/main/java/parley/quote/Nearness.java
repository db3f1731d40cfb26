package parley.quote;

import module java.base;
import parley.quote.align.ClaimText;
import parley.quote.align.Step;
import parley.quote.align.Trail;

/** Tells how much speaks for a place being the claimed utterance: the words in common, rare ones above all. */
record Nearness(List<Double> rarity) {
  // between what half changed claims reach and what unrelated sentences do; measured on both
  private static final double FOUND = 0.45;

  static boolean isFound(double nearness) {
    return nearness >= FOUND;
  }

  double of(Trail trail, ClaimText claim) {
    double same = 0;
    double all = 0;
    for (double one : rarity) {
      all += 0.1 + one;
    }
    for (Step step : trail.steps()) {
      for (int word = step.claimFirst(); step.isSame() && word < step.claimEnd(); word++) {
        same += 0.1 + rarity.get(word);
      }
    }
    return all == 0 ? 0 : (same / all + trail.similarity(claim.size())) / 2;
  }
}
