package parley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
      Russia's demands        | russia 's demands
      Çavuşoğlu’s talks       | cavusoglu 's talks
      the officials' words    | the officials words
      don't                   | dont
      O’Brien                 | obrien
      U.S. officials          | u.s officials
      the U.N.                | the u.n
      at 4 p.m. today         | at 4 p.m today
      1,914 men               | 1,914 men
      in 1914, men            | in 1914 men
      3.5 per cent            | 3.5 per cent
      NATO.The two            | nato the two
      realistic".By 16        | realistic by 16
      Jean-Yves               | jean yves
      peace 🕊️ talks          | peace talks
      和平 talks               | 和 平 talks
      Зеленський сказав       | зеленськии сказав
      e\u0301lan              | elan
      soft\u00adhyphen        | softhyphen
      $10bn                   | 10bn
      """)
  void aTextFallsIntoItsWords(String text, String words) {
    String unescaped = text.translateEscapes().replace("\\u0301", "\u0301").replace("\\u00ad", "\u00ad");
    assertEquals(List.of(words.split(" ")), Words.folded(unescaped));
  }

  @Test
  void aPossessiveIsAWordOfItsOwnWithItsApostrophe() {
    Words words = Words.of("Lavrov’s visit");
    assertTrue(words.isPossessive(1));
    assertEquals("’s", words.written(1));
    assertEquals(new Span(6, 8), words.span(1));
  }

  @Test
  void fromFindsTheWordAtOrAfterAnOffset() {
    Words words = Words.of("one two three");
    assertEquals(0, words.from(0));
    assertEquals(1, words.from(3));
    assertEquals(1, words.from(5));
    assertEquals(3, words.from(13));
  }

  @Test
  void onlyWhiteSpaceBetweenWordsMakesThemNeighbours() {
    Words words = Words.of("Sergey Lavrov, minister");
    assertTrue(words.isFollowedDirectly(0));
    assertEquals(false, words.isFollowedDirectly(1));
  }

  @Test
  void everyWordOfARandomTextLiesInsideIt() {
    long seed = Long.getLong("seed", System.nanoTime());
    IO.println("WordsTest -Dseed=" + seed);
    Random random = new Random(seed);
    String alphabet = "aB1 .,'’\"“”-ş\u0301🕊和\u00ad\n";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(40), 0, alphabet.length()).forEach(i -> text.append(alphabet.charAt(i)));
      Words words = Words.of(text.toString());
      int last = 0;
      for (int i = 0; i < words.size(); i++) {
        assertTrue(words.start(i) >= last && words.end(i) > words.start(i), text::toString);
        last = words.end(i);
      }
      assertTrue(last <= text.length());
    }
  }
}
