package parley.quote;

import module java.base;
import parley.quote.align.ClaimText;
import parley.quote.align.Tokens;

/**
 * The words of a claim without their order: tells which part of them some stretch of a text holds that is
 * not much longer than the claim, whatever their endings. What was put in another order is known by it.
 */
final class WordBag {
  private static final double LONGER = 1.5;
  private static final int FURTHER_WORDS = 3;
  private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s", "ly");
  private static final int SHORTEST_STEM = 3;

  private final ClaimText claim;
  private final List<Double> weights;
  private final double all;
  /** The words of the claim by their stems. */
  private final Map<String, List<Integer>> wanted = new HashMap<>();

  WordBag(ClaimText claim, List<Double> weights) {
    this.claim = claim;
    this.weights = weights;
    this.all = weights.stream().mapToDouble(weight -> weight).sum();
    for (int word = 0; word < claim.size(); word++) {
      wanted.computeIfAbsent(stem(claim.tokens().key(word)), _ -> new ArrayList<>()).add(word);
    }
  }

  /** The parts of the claim, by weight and by number of words, from 0 to 1. */
  record Share(double weight, double words) {
    static final Share NONE = new Share(0, 0);
  }

  /** What the stretch holds that has most of the claim. */
  Share best(Tokens tokens) {
    int longest = (int) (claim.size() * LONGER) + FURTHER_WORDS;
    Map<String, Integer> held = new HashMap<>();
    String[] stems = new String[tokens.size()];
    double weight = 0;
    int words = 0;
    Share best = Share.NONE;
    for (int word = 0; word < stems.length; word++) {
      stems[word] = stem(tokens.key(word));
      int last = word;
      List<Integer> entering = wanted.getOrDefault(stems[last], List.of());
      int count = entering.isEmpty() ? 0 : held.merge(stems[last], 1, Integer::sum);
      if (count > 0 && count <= entering.size()) {
        weight += weights.get(entering.get(count - 1));
        words++;
      }
      int gone = word - longest;
      List<Integer> leaving = gone < 0 ? List.of() : wanted.getOrDefault(stems[gone], List.of());
      int left = leaving.isEmpty() ? 0 : held.merge(stems[gone], -1, Integer::sum);
      if (!leaving.isEmpty() && left < leaving.size()) {
        weight -= weights.get(leaving.get(left));
        words--;
      }
      if (weight / all + (double) words / claim.size() > best.weight() + best.words()) {
        best = new Share(weight / all, (double) words / claim.size());
      }
    }
    return best;
  }

  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
