package parley.annotate.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parley.annotate.Actor;
import parley.annotate.Readings;
import parley.golden.Tables;
import parley.knowledge.Table;

/** Every place of the gazetteer, and every word that makes a name, does in a sentence what its row says. */
class PlaceTablesTest {
  private static final ActorFinder FINDER = new ActorFinder(Tables.lexicon());

  @TestFactory
  Stream<DynamicTest> aPlaceIsFoundUnderItsOneName() {
    return Table.load("places").rows().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
      List<Actor> found = actors("They met in " + row.get("alias") + " then.");
      Actor expected = new Actor(row.get("name"), Actor.Kind.PLACE, row.optional("country"));
      assertTrue(found.contains(expected), () -> row.get("alias") + " is read as " + found);
    }));
  }

  @TestFactory
  Stream<DynamicTest> aWordMakesTheNameThatItEndsThatOfItsKind() {
    return Table.load("heads").rows().stream()
        .filter(row -> row.get("position").equals("last") && !row.get("kind").equals("other"))
        .map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
          List<Actor> found = actors("They met the Quorthon " + capitals(row.get("word")) + " there.");
          assertEquals(List.of(row.choice("kind", Actor.Kind.class)), found.stream().map(Actor::kind).toList(), found::toString);
        }));
  }

  private static String capitals(String phrase) {
    return Arrays.stream(phrase.split(" ")).map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining(" "));
  }

  private static List<Actor> actors(String sentence) {
    return FINDER.find(Readings.of(sentence)).stream().map(mention -> mention.actor()).toList();
  }
}
