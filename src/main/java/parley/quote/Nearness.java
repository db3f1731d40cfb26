package parley.quote;

import module java.base;
import parley.quote.align.ClaimText;
import parley.quote.align.Step;
import parley.quote.align.Tokens;
import parley.quote.align.Trail;

/**
 * Tells how much speaks for a place being the claimed utterance: the words in common, rare ones above
 * all. Common words in common prove little, so that they must be nearly all. In a long claim so many words
 * in the same order prove enough, and nearly all of them in another order do too.
 */
final class Nearness {
  // a word of the claim counts a little even if it stands in every passage
  private static final double LEAST = 0.1;
  private static final double SAME_BUT_FOR_A_FEW = 0.70;
  private static final double SAME_IN_ORDER = 0.595;
  private static final int LONG = 12;
  private static final double SAME_IN_ANY_ORDER = 0.75;
  private static final int NOT_SHORT = 8;
  // words that every speaker uses may all stand together by chance
  private static final double WEIGHT_NEEDED = 2.4;
  private static final double SOME_EVIDENCE = 1;
  private static final double MOST_NEEDED = 0.70;
  private static final double LEAST_NEEDED = 0.48;
  private static final double MUCH_EVIDENCE = 3;
  private static final double NEEDED_LESS = 0.12;

  private final ClaimText claim;
  private final List<Double> rarity;
  private final double all;
  private final WordBag bag;

  Nearness(ClaimText claim, List<Double> rarity) {
    this.claim = claim;
    this.rarity = rarity;
    List<Double> weights = rarity.stream().map(one -> LEAST + one).toList();
    this.all = weights.stream().mapToDouble(weight -> weight).sum();
    this.bag = new WordBag(claim, weights);
  }

  /** How near an alignment comes, 0 to 1, and whether that is enough. */
  record Measured(double nearness, boolean isFound) {}

  Measured of(Trail trail, Tokens source) {
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
    boolean inOrder = similarity >= SAME_BUT_FOR_A_FEW || similarity >= SAME_IN_ORDER && claim.size() >= LONG && isSpread(trail);
    boolean found = nearness >= needed || evidence >= SOME_EVIDENCE && inOrder;
    return found || claim.size() < NOT_SHORT ? new Measured(nearness, found) : inAnyOrder(nearness, source);
  }

  /** Whether words of the first third and of the last are the same; a phrase that opens many sentences is not the utterance. */
  private boolean isSpread(Trail trail) {
    int third = claim.size() / 3;
    return trail.steps().stream().anyMatch(step -> step.isSame() && step.claimFirst() < third)
        && trail.steps().stream().anyMatch(step -> step.isSame() && step.claimEnd() > claim.size() - third);
  }

  private Measured inAnyOrder(double nearness, Tokens source) {
    WordBag.Share share = bag.best(source);
    double both = (share.weight() + share.words()) / 2;
    return new Measured(nearness, both >= SAME_IN_ANY_ORDER && share.weight() * all >= WEIGHT_NEEDED);
  }

  /** The part of the claim's words, by their weight, that a stretch of {@code text} holds. */
  double shared(String text) {
    return bag.best(Tokens.of(text)).weight();
  }
}
