package parley.annotate.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import module java.base;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parley.annotate.Reading;
import parley.annotate.Readings;
import parley.annotate.Statement;
import parley.annotate.actors.ActorFinder;
import parley.annotate.actors.Lexicon;
import parley.knowledge.Table;

class SpeechVerbTableTest {
  private static final Lexicon LEXICON = Lexicon.load();

  @TestFactory
  Stream<DynamicTest> everyVerbReportsInASentence() {
    return Table.load("speech-verbs").rows().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
      String past = row.get("forms").split(",")[1];
      String text = sentence(row.get("frames").split(" ")[0], past);
      assertFalse(find(text).isEmpty(), text);
    }));
  }

  @TestFactory
  Stream<DynamicTest> everyReportingNounReportsInItsExample() {
    return Table.load("reporting-nouns").rows().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () ->
        assertEquals("talks had failed", find(row.get("example")).getLast().span().of(row.get("example")))));
  }

  private static String sentence(String frame, String past) {
    return switch (frame) {
      case "clause", "that" -> "Lavrov " + past + " that talks had failed.";
      case "tell" -> "Lavrov " + past + " reporters that talks had failed.";
      case "quote", "manner" -> "“Talks have failed,” Lavrov " + past + ".";
      case "call" -> "Lavrov " + past + " the talks as “frozen”.";
      case "to" -> "Lavrov " + past + " to continue the talks.";
      case "object" -> "Lavrov " + past + " the government to act.";
      default -> throw new IllegalStateException("frame " + frame + " has no sentence here; write one");
    };
  }

  private static List<Statement> find(String text) {
    Reading reading = Readings.of(text);
    return new StatementFinder(LEXICON).find(reading, new ActorFinder(LEXICON).find(reading), List.of());
  }
}
