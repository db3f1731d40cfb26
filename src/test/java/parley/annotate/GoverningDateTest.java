package parley.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import module java.base;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.golden.Reader;

class GoverningDateTest {
  /** What dates the last statement, or the last mediation, of a text; "unknown" where nothing may. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      On 3 March 2022 Lavrov said that talks had failed.                                  | 2022-03-03
      Lavrov said in 2023 that both sides had wanted peace.                               | 2023-01-01
      In 2014 the war began. Lavrov said that talks had failed.                           | 2014-01-01
      Talks began on 3 March 2022. Lavrov said that talks had failed.                     | 2022-03-03
      Kyiv recalled the borders of 1991 often. Lavrov said that talks had failed.         | unknown
      Lavrov said that talks had failed in 2014.                                          | unknown
      In 2014 talks began. On Wednesday, Lavrov said that talks had failed.               | unknown
      In 2014 talks began. They rested on Wednesday. Lavrov said that talks had failed.   | unknown
      Talks began on 3 March 2022. Lavrov later said that talks had failed.               | unknown
      On 3 March 2022 Turkey mediated.                                                    | 2022-03-03
      Kyiv said that the borders of 1991 must be restored. Turkey mediates.               | unknown
      """)
  void aStatementIsDatedByWhatCarriesTheStory(String text, String first) {
    Annotations found = Reader.annotate(text);
    When when = found.mediations().isEmpty() ? found.statements().getLast().when() : found.mediations().getLast().when();
    assertEquals(first, switch (when) {
      case When.Known known -> known.first().toString();
      case When.Unknown _ -> "unknown";
    });
  }
}
