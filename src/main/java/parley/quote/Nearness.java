package parley.quote;

import module java.base;
import parley.quote.align.ClaimText;
import parley.quote.align.Step;
import parley.quote.align.Tokens;
import parley.quote.align.Trail;

/**
 * Tells how much speaks for a place being the claimed utterance: the words in common, rare ones above
 * all. Common words in common prove little, so that they must be nearly all.
 */
final class Nearness {
  // a word of the claim counts a little even if it stands in every passage
  private static final double LEAST = 0.1;
  private static final double SAME_BUT_FOR_A_FEW = 0.70;
  private static final double SOME_EVIDENCE = 1;
  private static final double MOST_NEEDED = 0.70;
  private static final double LEAST_NEEDED = 0.48;
  private static final double MUCH_EVIDENCE = 3;
  private static final double NEEDED_LESS = 0.12;

  private final ClaimText claim;
  private final List<Double> rarity;
  private final double all;

  Nearness(ClaimText claim, List<Double> rarity) {
    this.claim = claim;
    this.rarity = rarity;
    this.all = rarity.stream().mapToDouble(one -> LEAST + one).sum();
  }

  /** How near an alignment comes, 0 to 1, and whether that is enough. */
  record Measured(double nearness, boolean isFound) {}

  Measured of(Trail trail) {
    double same = 0;
    double evidence = 0;
    for (Step step : trail.steps()) {
      for (int word = step.claimFirst(); step.isSame() && word < step.claimEnd(); word++) {
        same += LEAST + rarity.get(word);
        evidence += rarity.get(word);
      }
    }
    double similarity = trail.similarity(claim.size());
    double nearness = (same / all + similarity) / 2;
    double needed = Math.clamp(LEAST_NEEDED + (MUCH_EVIDENCE - evidence) * NEEDED_LESS, LEAST_NEEDED, MOST_NEEDED);
    return new Measured(nearness, similarity >= SAME_BUT_FOR_A_FEW && evidence >= SOME_EVIDENCE || nearness >= needed);
  }

  /** The part of the claim's words, by their weight, that stand anywhere in {@code text}. */
  double shared(String text) {
    Tokens tokens = Tokens.of(text);
    Set<String> there = new HashSet<>();
    for (int word = 0; word < tokens.size(); word++) {
      there.add(tokens.key(word));
      if (word > 0) {
        there.add(tokens.key(word - 1) + tokens.key(word));
      }
    }
    double shared = 0;
    for (int word = 0; word < claim.size(); word++) {
      boolean pair = word > 0 && there.contains(claim.tokens().key(word - 1) + claim.tokens().key(word));
      shared += pair || there.contains(claim.tokens().key(word)) ? LEAST + rarity.get(word) : 0;
    }
    return shared / all;
  }
}
