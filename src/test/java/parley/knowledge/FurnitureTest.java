package parley.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
  private static final Furniture FURNITURE = Furniture.load();

  static List<Table.Row> rows() {
    return Table.load("furniture").rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theExampleIsWhatItsRowSays(Table.Row row) {
    assertEquals(Optional.of(row.choice("kind", Furniture.Kind.class)), FURNITURE.kind(row.get("example")));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Read more of his speech in the archive of the ministry.", "Share prices fell after the talks.",
    "The references were clear.", "Follow the money, he said.", "Comments by both ministers were cautious.",
    "Related talks were held in Oslo.", "Sign up for war, the posters said.", "", "—", "Listen: we are ready."
  })
  void textOfAnArticleIsNone(String line) {
    assertEquals(Optional.empty(), FURNITURE.kind(line));
  }

  @Test
  void caseMarksAndPunctuationDoNotCount() {
    assertEquals(Optional.of(Furniture.Kind.LINE), FURNITURE.kind("*** LEAVE A REPLY ***"));
    assertTrue(FURNITURE.kind("128 Comments").isPresent());
  }

  @Test
  void anyLineIsReadWithoutFailing() {
    long seed = Long.getLong("seed", System.nanoTime());
    IO.println("FurnitureTest -Dseed=" + seed);
    Random random = new Random(seed);
    List<String> pieces = List.of("Share", "12", "%", "’", "'", " ", "-", "Read more", ":", "*", "é", "\u0301", "½", "😀", "٣", "Page", "of", "#");
    for (int round = 0; round < 20_000; round++) {
      String line = random.ints(random.nextInt(8), 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining());
      assertTrue(FURNITURE.kind(line).isEmpty() || !line.isBlank());
    }
  }
}
