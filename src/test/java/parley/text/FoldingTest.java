package parley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
      Çavuşoğlu’s        | cavusoglus
      Erdoğan            | erdogan
      İstanbul           | istanbul
      Iğdır              | igdir
      Lech Wałęsa        | lech walesa
      Łódź               | lodz
      Đukanović          | dukanovic
      Søren              | soren
      Æthelred           | aethelred
      Straße             | strasse
      O'Brien            | obrien
      O’Brien            | obrien
      Ze‘ev              | zeev
      Зеленський         | зеленськии
      ﬁnal               | final
      ＮＡＴＯ            | nato
      co-operate         | co-operate
      a­b                | ab
      """)
  void whatReadersTakeForTheSameIsFoldedToTheSame(String written, String folded) {
    assertEquals(folded, Folding.fold(written));
  }

  @ParameterizedTest
  @CsvSource({"Çavuşoğlu’s", "Kyiv", "ＮＡＴＯ", "İstanbul", "ﬀ", "ǅ"})
  void foldingTwiceIsFoldingOnce(String written) {
    String once = Folding.fold(written);
    assertEquals(once, Folding.fold(once));
  }
}
