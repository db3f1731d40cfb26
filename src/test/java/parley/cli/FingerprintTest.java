package parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import module java.base;
import org.junit.jupiter.api.Test;

/** An index is known by everything that it was made with. */
class FingerprintTest {
  @Test
  void everyKnowledgeTableCounts() throws IOException {
    try (Stream<Path> tables = Files.list(Path.of("src/main/resources/knowledge"))) {
      assertEquals(tables.map(table -> table.getFileName().toString().replace(".tsv", "")).sorted().toList(), Fingerprint.TABLES);
    }
  }

  @Test
  void itIsTheSameEveryTime() {
    assertEquals(Fingerprint.current(), Fingerprint.current());
  }
}
