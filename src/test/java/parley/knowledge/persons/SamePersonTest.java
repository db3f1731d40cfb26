package parley.knowledge.persons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.golden.Tables;
import parley.knowledge.Table;
import parley.knowledge.names.Name;
import parley.knowledge.persons.Verdict.Answer;
import parley.knowledge.persons.Verdict.Reason;

class SamePersonTest {
  private static final SamePerson PEOPLE = Tables.lexicon().people();

  @TestFactory
  Stream<DynamicTest> noTrapIsReadAsOnePerson() {
    return Table.load("name-traps").rows().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
      Verdict verdict = PEOPLE.judge(row.get("one"), row.get("other"));
      assertFalse(verdict.isSame(), verdict::toString);
      assertEquals(verdict.answer(), PEOPLE.judge(row.get("other"), row.get("one")).answer());
    }));
  }

  @TestFactory
  Stream<DynamicTest> everyPairIsReadAsOnePerson() {
    return Table.load("name-pairs").rows().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
      Verdict verdict = PEOPLE.judge(row.get("one"), row.get("other"));
      assertTrue(verdict.isSame(), verdict::toString);
      assertTrue(PEOPLE.judge(row.get("other"), row.get("one")).isSame());
    }));
  }

  @TestFactory
  Stream<DynamicTest> everyVariantOfAGivenNameBelongsToItsName() {
    return Table.load("given-names").rows().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
      Verdict verdict = PEOPLE.judge(row.get("name") + " Fairweather", row.get("variant") + " Fairweather");
      assertTrue(verdict.isSame() || verdict.reason() == Reason.RELATED, verdict::toString);
    }));
  }

  @Test
  void aSurnameAloneDecidesNothing() {
    assertEquals(Reason.SURNAME_ALONE, PEOPLE.judge("Fairweather", "Aaron Fairweather").reason());
    assertEquals(Answer.UNKNOWN, PEOPLE.judge("Fairweather", "Fairwether").answer());
  }

  @Test
  void anInitialAloneDecidesNothing() {
    assertEquals(Verdict.unknown(Reason.INITIAL, 0), PEOPLE.judge("A. Fairweather", "Aaron Fairweather"));
  }

  @Test
  void titlesAloneAreNoName() {
    assertEquals(Reason.NO_NAME, PEOPLE.judge("Prime Minister", "the President").reason());
    assertEquals(Reason.NO_NAME, PEOPLE.judge("", " , ").reason());
  }

  @Test
  void aTitleThatIsAGivenNameStaysWithASurname() {
    assertEquals(Answer.DIFFERENT, PEOPLE.judge("Earl Fairweather", "Aaron Fairweather").answer());
  }

  @Test
  void aSpellingThatNoTableHasNamesThePersonOfTheTable() {
    assertEquals(Optional.of("Mykhailo Podolyak"), PEOPLE.known("Mihaylo Podoljak").map(Name::canonical));
    assertEquals(Optional.of("Vladimir Putin"), PEOPLE.known("Volodymyr Putin").map(Name::canonical));
    assertEquals(Optional.empty(), PEOPLE.known("Boris Podoljak").map(Name::canonical));
  }

  @Test
  void aLongSurnameThatSoundsLikeOnePersonsNamesThatPerson() {
    assertEquals(Optional.of("Mykhailo Podolyak"), PEOPLE.knownBySurname("Podoljak").map(Name::canonical));
    assertEquals(Optional.empty(), PEOPLE.knownBySurname("Papandreu").map(Name::canonical));
  }

  @Test
  void aGluedTitleIsCutOffAPersonOfTheTables() {
    assertEquals(Optional.of("António Guterres"), PEOPLE.known("GeneralAntonio Guterres").map(Name::canonical));
  }

  @Test
  void aNameWithoutEndIsReadQuickly() {
    String endless = "Ivan ".repeat(20_000) + "a".repeat(200_000);
    assertFalse(PEOPLE.judge(endless, "Ivan Petrenko").isSame());
    assertFalse(PEOPLE.judge("(".repeat(50_000) + "“".repeat(50_000), endless).isSame());
  }
}
