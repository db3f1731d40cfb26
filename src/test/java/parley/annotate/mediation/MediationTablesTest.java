package parley.annotate.mediation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parley.annotate.ActorMention;
import parley.annotate.Mediation;
import parley.golden.Reader;
import parley.knowledge.Patterns;
import parley.knowledge.Table;
import parley.text.Words;

/** Every row of the mediation tables finds in its own example what it is there for. */
class MediationTablesTest {
  @TestFactory
  Stream<DynamicTest> aCueFindsTheMediatorOfItsExample() {
    return Table.load("mediation-cues").rows().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
      List<Mediation> found = Reader.annotate(row.get("example")).mediations();
      assertTrue(found.stream().anyMatch(mediation -> mediation.mediator().map(m -> m.actor().name()).equals(row.optional("mediator"))),
          () -> found.toString());
    }));
  }

  @TestFactory
  Stream<DynamicTest> aWordOfAClassIsFoundInItsPhrase() {
    return Table.load("mediation-words").rows().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
      String cue = "<" + row.get("class") + ">";
      boolean used = row.get("class").equals("near") || Table.load("mediation-cues").rows().stream().anyMatch(other -> other.get("cue").contains(cue));
      assertTrue(used, () -> "no cue names " + cue);
      Table phrase = Table.parse("phrase", "cue\nx " + cue + " y\n");
      Patterns<Boolean> patterns = Patterns.of(phrase, "cue", WordClasses.load(), r -> true);
      assertEquals(1, patterns.within(Words.of("x " + row.get("word") + " y"), 0, 3).size());
    }));
  }

  @TestFactory
  Stream<DynamicTest> aSignGivesItsExampleItsStance() {
    return Table.load("mediation-stances").rows().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
      List<Mediation> found = Reader.annotate(row.get("example")).mediations();
      String expected = row.get("stance").equals("none") ? "acting" : row.get("stance");
      assertEquals(List.of(expected), found.stream().filter(m -> isExpected(m)).map(m -> m.stance().name().toLowerCase(Locale.ROOT)).distinct().toList(),
          () -> found.toString());
    }));
  }

  private static boolean isExpected(Mediation mediation) {
    Optional<String> mediator = mediation.mediator().map(ActorMention::actor).map(actor -> actor.name());
    return mediator.filter(name -> !name.equals("Ethiopia")).isPresent();
  }
}
