package parley.knowledge;

import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parley.text.Words;

class SenseWordsTest {
  private static final Phrases<Set<SenseWords.Kind>> WORDS = SenseWords.load();

  @TestFactory
  Stream<DynamicTest> everyRowIsFoundInItsExample() {
    return Table.load("sense-words").rows().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
      Words example = Words.of(row.get("example"));
      String wanted = String.join(" ", Words.folded(row.get("word")));
      assertTrue(IntStream.range(0, example.size()).mapToObj(word -> WORDS.longestAt(example, word)).flatMap(Optional::stream)
          .map(hit -> String.join(" ", Words.folded(example.span(hit.first(), hit.last()).of(example.text())))).anyMatch(wanted::equals));
    }));
  }
}
