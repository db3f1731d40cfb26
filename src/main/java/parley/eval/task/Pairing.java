package parley.eval.task;

import module java.base;

/** Pairs what is expected with what was found, one to one, the best fits first. */
final class Pairing<E, F> {
  private final Map<E, F> pairs = new LinkedHashMap<>();
  private final List<E> unmet;
  private final List<F> spare;

  private record Fit<E, F>(double fit, int expected, int found) {}

  /**
   * @param fit how well two fit; only pairs above 0 are made. Of equal fits the earlier ones are taken.
   */
  Pairing(List<E> expected, List<F> found, ToDoubleBiFunction<E, F> fit) {
    List<Fit<E, F>> fits = new ArrayList<>();
    for (int e = 0; e < expected.size(); e++) {
      for (int f = 0; f < found.size(); f++) {
        double value = fit.applyAsDouble(expected.get(e), found.get(f));
        if (value > 0) {
          fits.add(new Fit<>(value, e, f));
        }
      }
    }
    fits.sort(Comparator.comparingDouble((Fit<E, F> pair) -> -pair.fit()).thenComparingInt(Fit::expected).thenComparingInt(Fit::found));
    BitSet takenExpected = new BitSet();
    BitSet takenFound = new BitSet();
    Map<Integer, Integer> chosen = new TreeMap<>();
    for (Fit<E, F> pair : fits) {
      if (!takenExpected.get(pair.expected()) && !takenFound.get(pair.found())) {
        takenExpected.set(pair.expected());
        takenFound.set(pair.found());
        chosen.put(pair.expected(), pair.found());
      }
    }
    chosen.forEach((e, f) -> pairs.put(expected.get(e), found.get(f)));
    unmet = IntStream.range(0, expected.size()).filter(e -> !takenExpected.get(e)).mapToObj(expected::get).toList();
    spare = IntStream.range(0, found.size()).filter(f -> !takenFound.get(f)).mapToObj(found::get).toList();
  }

  Map<E, F> pairs() {
    return pairs;
  }

  /** What was expected and has no partner. */
  List<E> unmet() {
    return unmet;
  }

  /** What was found and has no partner. */
  List<F> spare() {
    return spare;
  }
}
