package parley.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import module java.base;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parley.document.SourceDocument;

/** The seeds with everything that is read from them; {@code -Dgolden=write} writes the files anew. */
class SeedGoldenTest {
  private static final Path GOLDENS = Path.of("src/test/resources/golden");

  @TestFactory
  Stream<DynamicTest> aSeedReadsAs() throws IOException {
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      return seeds.sorted().toList().stream().map(seed -> DynamicTest.dynamicTest(seed.getFileName().toString(), () -> compare(seed)));
    }
  }

  private static void compare(Path seed) throws IOException {
    SourceDocument document = Reader.read(seed).getFirst();
    String found = GoldenText.write(Reader.reading(document), Reader.annotate(document));
    Path golden = GOLDENS.resolve(seed.getFileName().toString().replace(".txt", ".golden.txt"));
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDENS);
      Files.writeString(golden, found);
    }
    assertEquals(Files.readString(golden), found);
  }
}
