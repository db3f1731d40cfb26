package parley.knowledge.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.golden.Tables;
import parley.knowledge.Table;
import parley.text.Words;

class NamesTest {
  private static final Names NAMES = Tables.names();

  @TestFactory
  Stream<DynamicTest> everyNameOfACountryIsFoundInASentence() {
    return rows("countries", "value");
  }

  @TestFactory
  Stream<DynamicTest> everyNameOfABodyIsFoundInASentence() {
    return rows("bodies", "alias");
  }

  @TestFactory
  Stream<DynamicTest> everyNameOfAGroupIsFoundInASentence() {
    return rows("groups", "alias");
  }

  @TestFactory
  Stream<DynamicTest> everyNameOfAMediumIsFoundInASentence() {
    return rows("media", "alias");
  }

  @TestFactory
  Stream<DynamicTest> everyPersonIsFoundInASentence() {
    return rows("people", "name");
  }

  @TestFactory
  Stream<DynamicTest> everySpellingOfAPersonIsFoundInASentence() {
    return rows("spellings", "spelling");
  }

  @TestFactory
  Stream<DynamicTest> aLoneSurnameNamesNobody() {
    return Table.load("lone-surnames").rows().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () ->
        assertTrue(inSentence(row.get("surname")).stream().noneMatch(Name::isPerson))));
  }

  private static Stream<DynamicTest> rows(String table, String column) {
    return Table.load(table).rows().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
      String form = row.get(column);
      boolean code = table.equals("countries") && row.get("kind").equals("code");
      List<Name> found = code ? NAMES.exactly(form) : inSentence(form);
      assertTrue(found.stream().anyMatch(name -> name.canonical().equals(row.get("name"))), () -> form + " is read as " + found);
    }));
  }

  private static List<Name> inSentence(String form) {
    Words words = Words.of("They named " + form + " there.");
    return NAMES.longestAt(words, 2).map(Names.Match::names).orElse(List.of());
  }

  @Test
  void aLowerCaseWordIsNoCountry() {
    assertEquals(List.of(), inSentence("turkey"));
    assertEquals(List.of(), inSentence("us"));
  }

  @Test
  void anAcronymIsFoundWithStopsAndWithout() {
    assertEquals("United Nations", inSentence("UN").getFirst().canonical());
    assertEquals("United Nations", inSentence("U.N.").getFirst().canonical());
  }

  @Test
  void theLongestNameAtAWordWins() {
    assertEquals("South Sudan", inSentence("South Sudan").getFirst().canonical());
  }

  @Test
  void aNameDoesNotRunOverAFullStop() {
    Words words = Words.of("He left South. Sudan stayed.");
    assertTrue(NAMES.longestAt(words, 2).stream().flatMap(match -> match.names().stream())
        .noneMatch(name -> name.canonical().equals("South Sudan")));
  }

  @Test
  void aSurnameThatTwoPeopleShareIsBoth() {
    Set<String> people = inSentence("Bush").stream().filter(Name::isPerson).map(Name::canonical).collect(Collectors.toSet());
    assertTrue(people.size() > 1, people::toString);
  }

  @Test
  void aSurnameThatTheSpellingsGiveToOneIsNotTheOthers() {
    assertEquals(List.of("Marco Rubio"), inSentence("Rubio").stream().map(Name::canonical).toList());
    assertEquals(List.of("Pascual Ortiz Rubio"), inSentence("Pascual Ortiz Rubio").stream().map(Name::canonical).toList());
  }

  @Test
  void aSurnameThatIsAPlaceTooIsThePlace() {
    assertTrue(inSentence("Paris").stream().noneMatch(Name::isPerson));
  }

  @Test
  void aTypedValueIsReadInAnyCaseAndByCode() {
    assertEquals("Turkey", NAMES.exactly("türkiye").getFirst().canonical());
    assertEquals("Turkey", NAMES.exactly("tr").getFirst().canonical());
    assertEquals("Russia", NAMES.exactly("the kremlin").getFirst().canonical());
    assertEquals(List.of(), NAMES.exactly("nobody at all"));
  }

  @Test
  void theSpellingsOfAPersonAreKnown() {
    assertTrue(NAMES.spellings("Volodymyr Zelenskyy").size() > 3);
    assertEquals(Set.of(), NAMES.spellings("Nobody"));
  }
}
