package parley.annotate;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.golden.Reader;

/** Whole documents that were written to hurt. A reading that is not linear in their length would take hours. */
class HostileReadingTest {
  private static final Duration FAR_TOO_LONG = Duration.ofMinutes(5);

  @ParameterizedTest
  @ValueSource(strings = {"“", "\"", "‘", "„", "« ", "(", "[", "-", ".", "\n", "'s ", "\"he said", "\" said ", "said ", "said that ", "that ",
      "according to ", "X told Y that ", "he said she said ", "the minister of ", "Minister ", "President of the ", "mediated between and ",
      "offered to mediate ", "refused to ", "between ", "and ", "3 March ", "1.1.", "12-", "the next day ", "from 1979 to ", "May ", "U.S. ",
      "Mr. ", "aA", "Q: ", "MR. X: ", "\nQ ", "\n\"", "<b", "&#", "\u202E", "x\u0301", "🙂"})
  void oneThingOverAndOverIsRead(String piece) {
    Annotations read = read("Before. " + piece.repeat(20_000 / piece.length()) + " After all, Ann Bell said on 3 March 2011 that it rained.");
    assertTrue(read.dates().size() < 20_000);
  }

  @Test
  void aHundredThousandOpeningMarksOpenNothing() {
    assertTrue(read("“ ".repeat(100_000)).statements().size() < 10);
  }

  @Test
  void fiftyThousandNamesInOneSentenceAreAllFound() {
    String text = "They met " + "Kofi Annan, ".repeat(50_000) + "and others.";
    assertTrue(read(text).actors().size() >= 50_000);
  }

  @Test
  void aMegabyteWithoutAFullStopIsRead() {
    String clause = "the envoys of Norway said that they met the minister in 1993 and mediated between the army and the rebels, ";
    assertTrue(read(clause.repeat(1_000_000 / clause.length())).dates().size() > 9_000);
  }

  private static Annotations read(String text) {
    return assertTimeoutPreemptively(FAR_TOO_LONG, () -> Reader.annotate(text));
  }
}
