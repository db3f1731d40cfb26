package parley.knowledge.persons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import module java.base;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.knowledge.Table;

class SoundsTest {
  private static final Sounds SOUNDS = Sounds.load();

  @TestFactory
  Stream<DynamicTest> everyRuleMakesItsTwoExamplesSoundAlike() {
    return Table.load("name-sounds").rows().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
      Family family = row.get("family").equals("all") ? Family.OTHER : row.choice("family", Family.class);
      assertEquals(sound(row.get("same_as"), family), sound(row.get("example"), family));
      assertEquals(true, row.get("example").toLowerCase(Locale.ROOT).contains(row.get("letters")), "the example lacks the letters");
    }));
  }

  private static String sound(String name, Family family) {
    return SOUNDS.of(name.toLowerCase(Locale.ROOT), family);
  }

  @Test
  void hassanIsNotHussein() {
    assertNotEquals(0, Likeness.between(sound("Hassan", Family.ARABIC), sound("Hussein", Family.ARABIC), Family.ARABIC, false));
  }

  @TestFactory
  Stream<DynamicTest> namesOfOtherScriptsSoundAsInLatinLetters() {
    Romanisation letters = Romanisation.load();
    return Stream.of("ПОДОЛЯК Podolyak", "ЩЕРБИЦЬКИЙ Shcherbytsky", "САРГСЯН Sargsyan", "ЂИНЂИЋ Djindjic").map(pair -> pair.split(" "))
        .map(pair -> DynamicTest.dynamicTest(pair[1], () ->
            assertEquals(sound(pair[1], Family.SLAVIC), SOUNDS.of(letters.latin(pair[0].toLowerCase(Locale.ROOT)), Family.SLAVIC))));
  }

  @TestFactory
  Stream<DynamicTest> everyLetterOfAnotherScriptIsWrittenInLatinOnes() {
    return Table.load("romanisation").rows().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () ->
        assertEquals(row.optional("latin").orElse(""), Romanisation.load().latin(row.get("letter")))));
  }
}
