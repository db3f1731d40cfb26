package parley.annotate.statements;

import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parley.annotate.Reading;
import parley.annotate.Readings;
import parley.annotate.actors.ActorFinder;
import parley.annotate.actors.Lexicon;
import parley.golden.Tables;
import parley.knowledge.Table;

/** The example of each row has the statement that its word reports in square brackets. */
class SpeechVerbTableTest {
  private static final Lexicon LEXICON = Tables.lexicon();
  private static final StatementFinder FINDER = new StatementFinder(LEXICON);

  @TestFactory
  Stream<DynamicTest> everyVerbReportsInItsExample() {
    return tests("speech-verbs");
  }

  @TestFactory
  Stream<DynamicTest> everyReportingNounReportsInItsExample() {
    return tests("reporting-nouns");
  }

  private static Stream<DynamicTest> tests(String table) {
    return Table.load(table).rows().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
      String example = row.get("example");
      String expected = example.substring(example.indexOf('[') + 1, example.indexOf(']'));
      List<String> found = find(example.replace("[", "").replace("]", ""));
      assertTrue(found.contains(expected), () -> "expected \"" + expected + "\", found " + found);
    }));
  }

  private static List<String> find(String text) {
    Reading reading = Readings.of(text);
    return FINDER.find(reading, new ActorFinder(LEXICON).find(reading), List.of()).stream()
        .map(statement -> statement.span().of(text)).toList();
  }
}
