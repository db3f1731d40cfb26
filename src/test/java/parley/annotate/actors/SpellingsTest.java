package parley.annotate.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import module java.base;
import org.junit.jupiter.api.Test;
import parley.annotate.ActorMention;
import parley.annotate.Readings;
import parley.golden.Tables;

class SpellingsTest {
  private static final ActorFinder FINDER = new ActorFinder(Tables.lexicon());

  private static List<String> people(String text) {
    return FINDER.find(Readings.of(text)).stream().map(mention -> mention.actor().name()).toList();
  }

  @Test
  void twoSpellingsOfAnUnknownNameAreOneActor() {
    assertEquals(List.of("Serhiy Kovalchenko", "Serhiy Kovalchenko"),
        people("Serhiy Kovalchenko arrived on Monday. Later Serhii Kovaltchenko said that he would stay."));
  }

  @Test
  void twoGivenNamesWithOneSurnameAreTwoActors() {
    assertEquals(List.of("Hassan Fairweather", "Hussein Fairweather"),
        people("Hassan Fairweather said yes. Hussein Fairweather said no."));
  }

  @Test
  void kindredGivenNamesInOneDocumentAreTwoActors() {
    assertEquals(List.of("Volodymyr Petrovenko", "Vladimir Petrovenko"),
        people("Volodymyr Petrovenko said yes. Vladimir Petrovenko said no."));
  }

  @Test
  void anUnlistedSpellingOfAKnownPersonIsThatPerson() {
    assertEquals(List.of("Mykhailo Podolyak"), people("He met Mykhaylo Podoliyak there."));
    assertEquals(List.of("Volodymyr Zelenskyy"), people("President Zelenskiyy said so."));
  }

  @Test
  void aSurnameSpelledOtherwiseIsThePersonOfTheFullName() {
    assertEquals(List.of("Serhiy Kovalchenko", "Serhiy Kovalchenko"),
        people("Serhiy Kovalchenko arrived on Monday. Later Kovaltschenko said that he would stay."));
  }
}
