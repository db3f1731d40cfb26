package parley.eval;

/**
 * How much of what was expected was found, and how much of what was found was right.
 *
 * @param expected how many there are in the annotated text
 * @param recalled how many of these were found
 * @param found how many were found at all
 * @param right how many of these are right
 */
public record Score(String name, int expected, int recalled, int found, int right) {
  /** From 0 to 1; 0 where nothing was found. */
  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /** From 0 to 1; 0 where nothing was expected. */
  public double recall() {
    return expected == 0 ? 0 : (double) recalled / expected;
  }

  /** The harmonic mean of precision and recall. */
  public double f() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
