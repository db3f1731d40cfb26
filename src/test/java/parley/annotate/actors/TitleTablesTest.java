package parley.annotate.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.golden.Reader;
import parley.knowledge.Phrases;
import parley.knowledge.Table;
import parley.knowledge.Titles;
import parley.text.Words;

/** Every row of the tables of titles and first names does in a sentence what it is there for. */
class TitleTablesTest {
  private static final Phrases<Titles.Title> TITLES = Titles.load();

  @TestFactory
  Stream<DynamicTest> aWordOfATitleIsReadAsWhatItsRowSays() {
    return Table.load("titles").rows().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
      Titles.Title found = TITLES.longestAt(Words.of(row.get("word") + " ."), 0).orElseThrow().value();
      assertTrue(found.is(row.choice("kind", Titles.Kind.class)), found::toString);
    }));
  }

  @TestFactory
  Stream<DynamicTest> aTitleBeforeAnUnknownNameMakesAPersonAndIsNoPartOfTheName() {
    return Table.load("titles").rows().stream().filter(row -> Set.of("office", "rank", "honorific").contains(row.get("kind")))
        .map(row -> DynamicTest.dynamicTest(row.toString(), () ->
            assertEquals(List.of("Quorthon Quillby"), people("They met " + capital(row.get("word")) + " Quorthon Quillby there."))));
  }

  @TestFactory
  Stream<DynamicTest> aFirstNameBeforeAnUnknownSurnameMakesAPerson() {
    return Table.load("first-names").rows().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () ->
        assertEquals(List.of(row.get("name") + " Quillby"), people("They met " + row.get("name") + " Quillby there."))));
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static List<String> people(String sentence) {
    return Reader.annotate(sentence).actors().stream().map(ActorMention::actor)
        .filter(actor -> actor.kind() == Actor.Kind.PERSON).map(Actor::name).toList();
  }
}
