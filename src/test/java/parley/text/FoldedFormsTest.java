package parley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import module java.base;
import org.junit.jupiter.api.Test;

class FoldedFormsTest {
  @Test
  void aFormIsWhatFoldingMakesOfTheWord() {
    long seed = Long.getLong("seed", 81);
    Random random = new Random(seed);
    String letters = "abcXYZ019,.éÇıß'’";
    for (int i = 0; i < 200_000; i++) {
      StringBuilder word = new StringBuilder();
      random.ints(1 + random.nextInt(8), 0, letters.length()).forEach(c -> word.append(letters.charAt(c)));
      String text = "-" + word + "-";
      assertEquals(Folding.fold(word.toString()), FoldedForms.mine().of(text, 1, text.length() - 1), () -> "seed " + seed);
    }
  }

  @Test
  void aWordThatComesAgainIsTheSameString() {
    assertSame(FoldedForms.mine().of("Peace", 0, 5), FoldedForms.mine().of("the PEACE", 4, 9));
  }

  @Test
  void moreWordsThanItHoldsAreFoldedAllTheSame() {
    for (int i = 0; i < 300_000; i++) {
      String word = "W" + i;
      assertEquals("w" + i, FoldedForms.mine().of(word, 0, word.length()));
    }
  }
}
