package parley.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import module java.base;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parley.quote.Verdict.Match;
import parley.quote.Verdict.Warning;
import parley.search.Engine;
import parley.search.Period;

/** Claims as they are printed, beside what stands in the documents, with the verdict that each deserves. */
class VerdictTableTest {
  /** Title, date and text, a document each. */
  private static final String[][] DOCUMENTS = {
    {"Remarks by Joe Biden on Sudan", "2023-04-22", """
        I want to thank our troops tonight. I don't believe I have ever met him, and I said so at the time. My fellow citizens, \
        we will not send American soldiers into that war. (Applause.) We must stand by our allies, and we can do it together. \
        If the generals lay down their arms, we will lift the sanctions. Some people say that we should walk away. I say we stay. \
        We evacuated 70 people in less than an hour, as the Pentagon told you this morning, and every one of them is safe. \
        The idea that we abandoned Khartoum is false. There is no doubt that we acted in time. \
        This violence must stop. (Laughter.) And it will stop when both sides accept a truce. We're grateful to Djibouti, Ethiopia and Saudi Arabia. \
        We spoke to the leaders of Chad and Iran. The road to Port Sudan was long for all who took it. Everyone there was tired and afraid. Our teams went on. \
        If Burhan loses, you can be sure the army will split, and he will flee to Egypt. We must accept the possibility that some of them are dead. \
        In all these years I have never been prouder — and I mean that — I have never been prouder of our diplomats. \
        We have asked \\n412 07-1133\\nthe African Union to send observers.\\nThey are brave —\\nAUDIENCE: Yes!\\nTHE PRESIDENT: — and they are far from home."""},
    {"Ministers meet in Muscat over Yemen", "2022-05-11", """
        Omani Foreign Minister Badr Albusaidi told reporters on 10 May 2022 that the truce was holding. \
        "The roads to Taiz must be opened this week," Albusaidi said, "and the airport must stay open." \
        "We have spoken with both sides," he told reporters. "Nobody walked out of the room." \
        The foreign minister of Iran, Hossein Amirabdollahian, said a lasting peace was "not possible at this moment" without a prisoner exchange. \
        Delegates arrived on Monday and left two days later without an agreement on the port of Hodeidah."""},
    {"Kabila rejects talks on Kivu", "2009-01-20", """
        President Joseph Kabila said on 19 January 2009: "[A]s long as the rebels hold Goma, we will talk to nobody. That’s why this plan doesnot suit us, \
        and our friends arenot surprised." He denied "any contact with the militia". \
        "If Nkunda surrenders, he will be treated fairly," Kabila said. \
        The mediators flew home on Tuesday after the generals had refused to see them for a second time."""},
    {"Address by the foreign minister to the assembly", "1999-09-21", """
        97. My delegation regrets that the ceasefire in Abkhazia has been broken 14 times since June, and we call on all sides to show restraint.\\n\
98. We do not accept, and we have never accepted, that borders in the Caucasus can be changed by force. We ask the Security Council to act. \
        We support the U.N. mission. It is our view that refugees should return to Gali before the winter. They claim that we burned the villages. \
        Our government will cooperate unless the other side attacks again. We met Muammar Gaddafi in Tripoli and we told him that Kyiv and Tbilisi agree."""},
    {"Zelensky on grain", "2022-07-22", """
        Volodymyr Zelenskyy said: "We will hold the ports of Odesa. The Black Sea belongs to all of us, and the world needs our grain." \
        Recep Tayyip Erdoğan said: "The world needs our grain corridor to work without delays." Both of them said: "Ships will sail on Monday morning.\""""}
  };

  private static final String WE_STAND = "We must stand by our allies, and we can do it together";

  /** Claim, verdict, warnings, and the words that were cut. */
  private static final String[][] CLAIMS = {
    // the same words
    {"I don't believe I have ever met him", "verbatim", "", ""},
    {"we will not send american soldiers into that war", "verbatim", "", ""},
    {"WE WILL NOT SEND AMERICAN SOLDIERS INTO THAT WAR.", "verbatim", "", ""},
    {"“We will not send American soldiers into that war”", "verbatim", "", ""},
    {"We\u00a0will not send Ameri\u00adcan soldiers\n\ninto that war", "verbatim", "", ""},
    {"[W]e will not send American soldiers into that war", "verbatim", "", ""},
    {"As long as the rebels hold Goma, we will talk to nobody", "verbatim", "", ""},
    {"[a]s long as the rebels hold Goma we will talk to nobody.", "verbatim", "", ""},
    {"That's why this plan does not suit us, and our friends are not surprised.", "verbatim", "", ""},
    {"That’s why this plan doesn’t suit us, and our friends aren't surprised", "verbatim", "", ""},
    {"We support the UN mission", "verbatim", "", ""},
    {"the cease-fire in Abkhazia has been broken 14 times since June", "verbatim", "", ""},
    {"We met Moammar Qaddafi in Tripoli and we told him that Kiev and Tbilisi agree", "verbatim", "", ""},
    {"This violence must stop. And it will stop when both sides accept a truce.", "verbatim", "", ""},
    {"we call on all sides to show restraint. We do not accept, and we have never accepted, that borders in the Caucasus can be changed by force", "verbatim", "", ""},
    {"The roads to Taiz must be opened this week and the airport must stay open.", "verbatim", "", ""},
    {"We have spoken with both sides. Nobody walked out of the room.", "verbatim", "", ""},
    {"We evacuated 70 people in less than an hour, as the Pentagon told you this morning, and every one of them is safe.", "verbatim", "", ""},
    {"There is no doubt that we acted in time", "verbatim", "", ""},
    {"We have asked the African Union to send observers", "verbatim", "", ""},
    {"They are brave and they are far from home", "verbatim", "", ""},
    // words left out
    {"We evacuated 70 people in less than an hour … and every one of them is safe", "abridged", "", ""},
    {"We evacuated 70 people in less than an hour, and every one of them is safe", "abridged", "", ""},
    {"My fellow citizens ... We must stand by our allies", "abridged", "", ""},
    {"We must stand by our allies [...] together", "abridged", "", ""},
    {"I want to thank our troops tonight. My fellow citizens, we will not send American soldiers into that war.", "abridged", "", ""},
    {"We will … send American soldiers into that war", "altered", "negation", ""},
    {"We must stand by our allies, and we can do [this thing] together", "abridged", "", ""},
    {"We spoke to the leaders of Chad and Iran. Our teams went on.", "abridged", "", ""},
    {"In all these years I have never been prouder … of our diplomats", "abridged", "", ""},
    // words changed
    {"I don't believe I've ever met him", "altered", "", ""},
    {"I do not believe I have ever met him", "altered", "", ""},
    {"We will send American soldiers into that war", "altered", "negation", ""},
    {"We will not send any American soldiers into that war", "altered", "", ""},
    {"We met Muammar Gaddafi of Tripoli and we told him that Kyiv and Tbilisi agree", "altered", "", ""},
    {"We will not send American troops into that war", "altered", "", ""},
    {"We will not send French soldiers into that war", "altered", "name", ""},
    {"We must not stand by our allies, and we can do it together", "altered", "negation", ""},
    {"We should stand by our allies, and we can do it together", "altered", "modal", ""},
    {"We evacuated 90 people in less than an hour", "altered", "number", ""},
    {"We evacuated seventy people in less than an hour", "altered", "number", ""},
    {"the ceasefire in Ossetia has been broken 14 times since June", "altered", "name", ""},
    {"We will not send soldiers American into that war", "altered", "", ""},
    {"They will not send American soldiers into this war", "altered", "", ""},
    {"We can stand by our allies, and we must do it together", "altered", "modal", ""},
    {"The roads to Taiz might be opened this month", "altered", "modal", ""},
    {"We told him that Kyiv and Minsk agree with us", "altered", "name", ""},
    {"It is our view that refugees could go back to Gali before the summer", "altered", "modal", ""},
    // what was just outside
    {"possible at this moment", "abridged", "context", "not"},
    {"we will lift the sanctions", "abridged", "context", "If the generals lay down their arms"},
    {"he will be treated fairly", "abridged", "context", "If Nkunda surrenders"},
    {"we should walk away", "abridged", "context", "Some people say that"},
    {"send American soldiers into that war", "abridged", "context", "not"},
    {"Our government will cooperate", "abridged", "context", "unless the other side attacks again"},
    {"he will flee to Egypt", "abridged", "context", "If Burhan loses, you can be sure the army will split, and"},
    {"some of them are dead", "abridged", "context", "possibility that"},
    {"any contact with the militia", "abridged", "context", "denied"},
    {"borders in the Caucasus can be changed by force", "verbatim", "", ""},
    {"that we burned the villages", "abridged", "context", "They claim"},
    {"we acted in time", "verbatim", "", ""},
    // nobody's words
    {"Delegates arrived on Monday and left two days later", "narration", "", ""},
    {"the generals had refused to see them for a second time", "narration", "", ""},
    {"told reporters that the truce was holding in every province and city of the south", "not_found", "", ""},
    // not there
    {"The committee approved the annual budget for public libraries", "not_found", "", ""},
    {"Our children deserve better schools and cleaner rivers", "not_found", "", ""},
    {"Мы не пошлём солдат на эту войну", "not_found", "", ""},
    {"and the of to it was in that", "not_found", "", ""},
    {"🕊️", "not_found", "", ""},
  };

  /** Claim, speaker, date, verdict. */
  private static final String[][] ATTRIBUTIONS = {
    {WE_STAND, "Joe Biden", "2023-04-22", "verbatim"},
    {WE_STAND, "President Biden", "", "verbatim"},
    {WE_STAND, "Joe Biden", "2023-04", "verbatim"},
    {WE_STAND, "Donald Trump", "", "misattributed"},
    {WE_STAND, "Joe Biden", "2021-04-22", "misdated"},
    {WE_STAND, "Donald Trump", "2021-04-22", "misattributed"},
    {"The roads to Taiz must be opened this week", "Badr Albusaidi", "", "verbatim"},
    {"The roads to Taiz must be opened this week", "Omani Foreign Minister Badr Albusaidi", "", "verbatim"},
    {"The roads to Taiz must be opened this week", "Hossein Amirabdollahian", "", "misattributed"},
    {"We will hold the ports of Odesa", "Zelensky", "", "verbatim"},
    {"We will hold the ports of Odesa", "Vladimir Putin", "", "misattributed"},
    {"The world needs our grain", "Volodymyr Zelenskyy", "", "verbatim"},
    {"The world needs our grain", "Recep Tayyip Erdoğan", "", "verbatim"},
    {"If Nkunda surrenders, he will be treated fairly", "Kabila", "", "verbatim"},
    {"If Nkunda surrenders, he will be treated fairly", "Laurent Nkunda", "", "misattributed"},
  };

  private static Engine engine;
  private static Verifier verifier;

  @BeforeAll
  static void index() {
    StringBuilder lines = new StringBuilder();
    for (String[] document : DOCUMENTS) {
      lines.append("{\"title\": \"").append(document[0]).append("\", \"date\": \"").append(document[1]).append("\", \"source\": \"Gazette\", \"text\": \"")
          .append(document[2].replace("\"", "\\\"")).append("\"}\n");
    }
    engine = Shelf.of(Map.of("documents.jsonl", lines.toString()));
    verifier = new Verifier(engine, () -> Mutants.LEXICON);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @TestFactory
  Stream<DynamicTest> everyClaimGetsItsVerdict() {
    return Stream.of(CLAIMS).map(row -> DynamicTest.dynamicTest(row[0], () -> {
      Verdict verdict = verifier.verify(Claim.of(row[0]), new Citations(""));
      Optional<Match> first = verdict.matches().stream().findFirst();
      Set<String> warnings = first.map(Match::warnings).orElse(List.of()).stream().map(Warning::name).map(String::toLowerCase).collect(Collectors.toSet());
      String cut = first.map(Match::cut).orElse(List.of()).stream().collect(Collectors.joining("; "));
      Set<String> expected = Stream.of(row[2].split(" ")).filter(warning -> !warning.isEmpty()).collect(Collectors.toSet());
      assertEquals(row[1] + " " + expected + " " + row[3], verdict.verdict().name().toLowerCase(Locale.ROOT) + " " + warnings + " " + cut,
          () -> first.map(match -> match.sourceText() + " " + match.differences()).orElse("nothing; nearest " + verdict.nearest()));
    }));
  }

  @TestFactory
  Stream<DynamicTest> everyAttributionIsCompared() {
    return Stream.of(ATTRIBUTIONS).map(row -> DynamicTest.dynamicTest(row[0] + " / " + row[1] + " / " + row[2], () -> {
      Claim claim = new Claim(row[0], Optional.of(row[1]), Period.read(row[2]));
      Verdict verdict = verifier.verify(claim, new Citations(""));
      assertEquals(row[3], verdict.verdict().name().toLowerCase(Locale.ROOT), () -> verdict.axes() + " " + verdict.matches());
    }));
  }
}
