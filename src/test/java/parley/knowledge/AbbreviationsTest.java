package parley.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.text.Folding;
import parley.text.SentenceSplitter;
import parley.text.Span;

class AbbreviationsTest {
  static List<Table.Row> rows() {
    return Table.load("abbreviations").rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theExampleIsOneSentenceWithTheAbbreviation(Table.Row row) {
    String example = row.get("example");
    SentenceSplitter splitter = new SentenceSplitter(Abbreviations.load().followers());
    assertEquals(1, splitter.sentences(example, new Span(0, example.length())).size());
    assertTrue(Folding.fold(" " + example).contains(" " + row.get("abbreviation") + "."), example);
    assertEquals(Folding.fold(row.get("abbreviation")), row.get("abbreviation"));
  }

  @Test
  void thereAreAtLeastOneHundredAndTwenty() {
    assertTrue(Abbreviations.load().folded().size() >= 120);
  }
}
