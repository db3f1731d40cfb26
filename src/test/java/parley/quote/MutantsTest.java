package parley.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.Test;
import parley.quote.Verdict.Wording;
import parley.search.Engine;

/**
 * Random mutants of the seeds. {@code -Dindex=DIR -Dmutants=10000 -Dseed=N} draws them from another index,
 * {@code -Dabsent=DIR} takes sentences that are not there from a second one.
 */
class MutantsTest {
  private static final long SEED = Long.getLong("seed", System.nanoTime() % 100_000);
  private static final int MUTANTS = Integer.getInteger("mutants", 150);

  @Test
  void everyKindIsJudgedRightAndNoAlteredOneIsCalledVerbatim() {
    try (Engine engine = Shelf.given("index")) {
      Mutants mutants = new Mutants(engine, new Random(SEED));
      Map<Mutation, Mutants.Tally> tallies = mutants.run(MUTANTS);
      System.out.println("seed " + SEED + "\n" + Mutants.table(tallies));
      mutants.wrong.stream().limit(Integer.getInteger("wrong", 10)).forEach(System.out::println);
      tallies.forEach((mutation, tally) -> {
        if (mutation.wording == Wording.ALTERED) {
          assertEquals(0, tally.said.getOrDefault(Wording.VERBATIM, 0), mutation + ", seed " + SEED);
        }
      });
      double right = tallies.values().stream().mapToInt(tally -> tally.right).sum() / (double) tallies.values().stream().mapToInt(tally -> tally.all).sum();
      assertTrue(right >= 0.95, right + " right, seed " + SEED);
    }
  }

  @Test
  void whatIsNotThereIsNotFound() {
    try (Engine engine = Shelf.given("index"); Engine absent = Shelf.given("absent")) {
      boolean apart = !System.getProperty("absent", "").isEmpty();
      Absent sentences = new Absent(engine, absent, apart, new Random(SEED));
      int count = Math.max(60, MUTANTS / 5);
      Map<Wording, Integer> said = sentences.said(count);
      System.out.println("seed " + SEED + ", absent " + said + ", said elsewhere " + sentences.elsewhere);
      sentences.wrong.stream().limit(Integer.getInteger("wrong", 10)).forEach(System.out::println);
      assertEquals(0, said.getOrDefault(Wording.VERBATIM, 0) + said.getOrDefault(Wording.ABRIDGED, 0), "seed " + SEED);
      assertTrue(said.getOrDefault(Wording.NOT_FOUND, 0) >= 0.95 * count, said + ", seed " + SEED);
    }
  }
}
