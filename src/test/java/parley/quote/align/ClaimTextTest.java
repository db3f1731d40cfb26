package parley.quote.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.Test;

class ClaimTextTest {
  private static List<String> keys(String claim) {
    Tokens tokens = ClaimText.of(claim).tokens();
    return IntStream.range(0, tokens.size()).mapToObj(tokens::key).toList();
  }

  @Test
  void aWordWithAnEditorsLetterIsOneWord() {
    assertEquals(List.of("we", "cannot", "fail"), keys("“[W]e cannot fail”"));
    assertEquals(List.of("as", "long"), keys("[a]s long"));
  }

  @Test
  void wordsInBracketsStayWordsOfTheEditor() {
    ClaimText claim = ClaimText.of("we [the army] left");
    assertEquals(List.of("we", "the", "army", "left"), keys("we [the army] left"));
    assertTrue(claim.editorial()[1] && claim.editorial()[2] && !claim.editorial()[3]);
  }
}
