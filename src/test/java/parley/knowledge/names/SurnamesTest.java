package parley.knowledge.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import module java.base;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnamesTest {
  @ParameterizedTest(name = "the surnames of {0} are {1}")
  @CsvSource({
    "Sergey Lavrov, Lavrov",
    "Jean-Yves Le Drian, Le Drian|Drian",
    "Bashar al-Assad, al-Assad|Assad",
    "Mohammed bin Salman, bin Salman",
    "Ban Ki-moon, Ki-moon",
    "Luiz Inácio Lula da Silva, da Silva|Silva",
    "Donald Trump Jr., Trump",
    "Ursula von der Leyen, der Leyen|von der Leyen|Leyen",
    "Lula, ''"
  })
  void surnamesFollowFromTheFullName(String name, String surnames) {
    assertEquals(surnames, String.join("|", Surnames.of(name)));
  }
}
