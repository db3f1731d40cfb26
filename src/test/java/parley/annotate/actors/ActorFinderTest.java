package parley.annotate.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.annotate.ActorMention;
import parley.annotate.Readings;
import parley.golden.Tables;

/** In the texts each actor stands in brackets, with its canonical name behind a bar where it differs. */
class ActorFinderTest {
  private static final ActorFinder FINDER = new ActorFinder(Tables.lexicon());

  @ParameterizedTest
  @ValueSource(strings = {
    "[Russian|Russia] President [Vladimir Putin] met [Turkey]'s Foreign Minister [Mevlut Cavusoglu|Mevlüt Çavuşoğlu].",
    "[Volodymyr Zelensky|Volodymyr Zelenskyy] spoke. [Zelenskiy|Volodymyr Zelenskyy] left.",
    "[Omani|Oman] Foreign Minister [Qabil Bahadur] arrived. [Bahadur|Qabil Bahadur] said nothing.",
    "The spokeswoman [Jane Roe] spoke.",
    "[John Smith], the [deputy foreign minister|John Smith], resigned.",
    "Gen. [John Smith] spoke. [Smith|John Smith] left.",
    "President of [Belarus] [Alexander Lukashenko] came.",
    "[Estonian forces|Estonian Forces] moved.",
    "The [Ukrainian|Ukraine] delegation and the [Russian|Russia] side met [U.S.|United States] officials.",
    "[Ukrainian|Ukraine] and [Russian|Russia] delegations met.",
    "Russian military action went on.",
    "Talks between [Moscow|Russia] and [Kyiv|Ukraine] failed.",
    "He was in [Moscow] and flew to [Kyiv].",
    "[Moscow|Russia]'s demands were refused.",
    "[Beijing|China] has not confirmed the call.",
    "The [Kremlin|Russia] denied it.",
    "They met at the Kremlin.",
    "They cooked a turkey in may.",
    "He may come in May.",
    "[Michael Jordan] played.",
    "According to [Erdogan|Recep Tayyip Erdoğan] [Ukraine] was ready.",
    "The [Russians|Russia] left, and 82% of Ukrainians agreed.",
    "He watched Russia-1 at home.",
    "[NATO] and the [European Union] met.",
    "[John F. Kerry|John Kerry] came.",
    "The [Free Quorthon Army] and the [Quorthon Ministry of Peace] met in [Aleppo].",
    "[Iraqi security forces|Iraqi Security Forces] left [Ar Raqqah|Raqqa] and the [Diyala Province].",
    "The [Quorthon Relief Fund] ([QRF|Quorthon Relief Fund]) pays. The [QRF|Quorthon Relief Fund] is poor. The [fund|Quorthon Relief Fund] is new.",
    "[British|United Kingdom] Foreign Secretary [Boris Johnson] left. The [Foreign Secretary|Boris Johnson] smiled.",
    "[Abboud Qanbar] is an [Iraqi|Iraq] general. [Qanbar|Abboud Qanbar] was born there.",
    "\"We are free,\" says [Manal], as she leaves.",
    "The House met on the Day of the house, a good day.",
    "U.S. airstrikes went on.",
    "The Civil Rights Act passed.",
    "Prime Minister [Modi|Narendra Modi] of [India], Prime Minister [Kishida|Fumio Kishida] of [Japan] and Prime Minister [Albanese|Anthony Albanese] spoke.",
    "President [Clinton|Bill Clinton] came with [Hillary Clinton] to [Oslo]. Clinton spoke.",
    "President [Biden|Joe Biden] and First Lady [Jill Biden] gave a dinner.",
    "[Hillary Clinton] met the king. Secretary [Clinton|Hillary Clinton] smiled.",
  })
  void actorsAreFoundWhereTheyStand(String marked) {
    assertEquals(marked, marked(plain(marked)));
  }

  @Test
  void aSurnameOfTwoPeopleInReachIsLeftOut() {
    assertEquals("[Igor Gromov] met [Pavel Gromov]. Gromov said no.",
        marked("Igor Gromov met Pavel Gromov. Gromov said no."));
  }

  @Test
  void anHonorificTellsTwoPeopleOfOneSurnameApart() {
    assertTrue(marked("Igor Gromov met Maria Gromov. Mrs. Gromov said no.").endsWith("Mrs. [Gromov|Maria Gromov] said no."));
  }

  @Test
  void theSurnameOfAStrangerIsNotThatOfTheKnown() {
    assertEquals("[Anatoly Lavrov] spoke.", marked("Anatoly Lavrov spoke."));
  }

  @Test
  void aStrangerHasTheCountryOfTheTitle() {
    List<ActorMention> found = FINDER.find(Readings.of("Omani Foreign Minister Qabil Bahadur arrived."));
    assertEquals(Optional.of("Oman"), found.getLast().actor().country());
  }

  @Test
  void spansAreInOrderAndDoNotOverlap() {
    List<ActorMention> found = FINDER.find(Readings.of(
        "Turkish President Recep Tayyip Erdogan, NATO and the United States met U.N. Secretary-General António Guterres in Kyiv."));
    for (int i = 1; i < found.size(); i++) {
      assertTrue(found.get(i - 1).span().end() <= found.get(i).span().start(), found::toString);
    }
  }

  @Test
  void fiftyThousandNamesInOneSentenceAreReadInTime() {
    StringBuilder text = new StringBuilder("They met");
    for (int i = 0; i < 50_000; i++) {
      text.append(" Gen. John X").append((char) ('a' + i % 26)).append((char) ('a' + i / 26 % 26)).append("ov,");
    }
    assertTimeout(Duration.ofMinutes(5), () -> FINDER.find(Readings.of(text.toString())));
  }

  private static String plain(String marked) {
    return marked.replaceAll("\\[([^|\\]]+)(\\|[^\\]]+)?\\]", "$1");
  }

  private static String marked(String text) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (ActorMention mention : FINDER.find(Readings.of(text))) {
      String written = mention.span().of(text);
      String name = mention.actor().name();
      marked.append(text, at, mention.span().start()).append('[').append(written)
          .append(name.equals(written) ? "" : "|" + name).append(']');
      at = mention.span().end();
    }
    return marked.append(text.substring(at)).toString();
  }
}
