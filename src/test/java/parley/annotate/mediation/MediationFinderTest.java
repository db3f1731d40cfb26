package parley.annotate.mediation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import module java.base;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.annotate.Mediation;
import parley.golden.Reader;

/** Sentences about conflicts of several times and places, each with all the mediation that is in it. */
class MediationFinderTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Qatar and Egypt, which have mediated between Israel and Hamas, met.     | Qatar acting (Israel, Hamas); Egypt acting (Israel, Hamas)
      The Algiers Accords of 1981 were brokered by Algeria.                   | Algeria acting
      US Secretary of State Henry Kissinger shuttled between Jerusalem and Damascus. | Henry Kissinger acting (Israel, Syria)
      Norway facilitated secret talks between the Sri Lankan government and the LTTE. | Norway acting (Sri Lanka, LTTE)
      Omani Foreign Minister Badr Albusaidi carried messages between Washington and Tehran. | Badr Albusaidi acting (United States, Iran)
      Sudan's army rejected an offer by Kenya to mediate.                     | Kenya rejected
      Saudi Arabia and the United States hosted talks in Jeddah.              | Saudi Arabia hosting; United States hosting
      Kenyan President William Ruto offered to mediate between Ethiopia and Eritrea. | William Ruto offered (Ethiopia, Eritrea)
      Theodore Roosevelt mediated the Treaty of Portsmouth between Russia and Japan. | Theodore Roosevelt acting (Russia, Japan)
      Pakistan asked China to act as go-between with the Taliban.             | China requested (Taliban)
      India has repeatedly ruled out mediation by the United States.          | United States rejected
      Azerbaijan does not need France as a mediator, President Ilham Aliyev said. | France rejected
      Brazil's foreign minister said his country was ready to mediate between Venezuela and Guyana. | Brazil offered (Venezuela, Guyana)
      They met under the auspices of the African Union.                       | African Union acting
      Naftali Bennett spoke with Zelenskyy, who had asked for his help mediating.     | Naftali Bennett requested
      Russia rejected the demands in talks mediated by Turkey.                | Turkey acting
      Mali called for a summit mediated by Algeria.                           | Algeria requested
      Erdoğan presented himself as a mediator.                                | Recep Tayyip Erdoğan claimed
      """)
  void aSentenceTellsOfMediation(String sentence, String expected) {
    assertEquals(expected, rendered(sentence));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "The gene mediates the immune response.",
    "Immediate media reports followed in Turkey.",
    "She meditates in Nepal.",
    "Computer-mediated learning grew in France.",
    "Stockbrokers in London sold shares.",
    "Qatar hosted the World Cup.",
    "Israel told the mediators that it would think.",
    "The mediators left.",
  })
  void thereIsNoMediatorIn(String sentence) {
    assertEquals("", rendered(sentence));
  }

  private static String rendered(String sentence) {
    return Reader.annotate(sentence).mediations().stream().map(MediationFinderTest::rendered).collect(Collectors.joining("; "));
  }

  private static String rendered(Mediation mediation) {
    String parties = mediation.parties().stream().map(party -> party.actor().name()).collect(Collectors.joining(", "));
    return mediation.mediator().orElseThrow().actor().name() + " " + mediation.stance().name().toLowerCase(Locale.ROOT)
        + (parties.isEmpty() ? "" : " (" + parties + ")");
  }
}
