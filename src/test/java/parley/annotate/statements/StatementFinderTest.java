package parley.annotate.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.annotate.ActorMention;
import parley.annotate.DateMention;
import parley.annotate.Reading;
import parley.annotate.Readings;
import parley.annotate.Statement;
import parley.annotate.When;
import parley.annotate.actors.ActorFinder;
import parley.annotate.actors.Lexicon;
import parley.golden.Tables;
import parley.text.Span;

class StatementFinderTest {
  private static final Lexicon LEXICON = Tables.lexicon();
  private static final StatementFinder FINDER = new StatementFinder(LEXICON);

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Lavrov said talks had failed. | Sergey Lavrov: indirect: talks had failed
      Lavrov said on Tuesday that talks had failed. | Sergey Lavrov: indirect: that talks had failed
      Talks had failed, Lavrov said. | Sergey Lavrov: indirect: Talks had failed
      “Talks have failed,” Lavrov said. | Sergey Lavrov: direct: “Talks have failed,”
      “Talks have failed,” said Lavrov. | Sergey Lavrov: direct: “Talks have failed,”
      Lavrov said: “Talks have failed.” | Sergey Lavrov: direct: “Talks have failed.”
      “Talks,” Lavrov said, “have failed.” | Sergey Lavrov: direct: “Talks,” Lavrov said, “have failed.”
      “Have talks failed?” Lavrov asked. | Sergey Lavrov: direct: “Have talks failed?”
      Lavrov said talks “had failed” again. | Sergey Lavrov: mixed: talks “had failed” again
      Lavrov called it “a cynical plan”. | Sergey Lavrov: mixed: it “a cynical plan”
      Lavrov described the talks as “frozen”. | Sergey Lavrov: mixed: the talks as “frozen”
      According to Lavrov, talks had failed. | Sergey Lavrov: indirect: talks had failed
      Talks had failed, according to Lavrov. | Sergey Lavrov: indirect: Talks had failed
      Lavrov, speaking to reporters on Tuesday, said talks had failed. | Sergey Lavrov: indirect: talks had failed
      Hua Chunying, a ministry spokeswoman, said talks had failed. | Hua Chunying: indirect: talks had failed
      The Kremlin said talks had failed. | Russia: indirect: talks had failed
      The Ukrainian president's office said talks had failed. | Ukraine: indirect: talks had failed
      A senior diplomat from the West said talks had failed. | A senior diplomat from the West: indirect: talks had failed
      U.S. officials said talks had failed. | U.S. officials: indirect: talks had failed
      Reuters reported that talks had failed. | Reuters: indirect: that talks had failed
      State media quoted Lavrov as saying talks had failed. | Sergey Lavrov: indirect: talks had failed
      Having announced that talks had failed, Lavrov left. | Sergey Lavrov: indirect: that talks had failed
      Sergey Lavrov came. He said talks had failed. | Sergey Lavrov: indirect: talks had failed
      Russian Foreign Minister Sergey Lavrov came. The minister said talks had failed. | Sergey Lavrov: indirect: talks had failed
      Lavrov's claim that talks had failed was false. | Sergey Lavrov: indirect: that talks had failed
      Estonian Prime Minister, Kaja Kallas, said talks had failed. | Kaja Kallas: indirect: talks had failed
      Deputy Chief of Staff Dmitry Kozak said talks had failed. | Dmitry Kozak: indirect: talks had failed
      A spokesman for President Vladimir Putin said talks had failed. | A spokesman for President Vladimir Putin: indirect: talks had failed
      """)
  void aStatementIsFound(String text, String expected) {
    assertEquals(List.of(expected), rendered(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "The counter-offensive against Russian forces went on.",
    "Conflicts are deemed \"frozen\" when fighting has stopped.",
    "He was accused of committing ‘treason’ there.",
    "She read \"War and Peace\" in prison.",
    "Lavrov did not say that talks had failed.",
    "Russia's demands were refused.",
    "Peace talks began in Geneva.",
    "The president might say that talks had failed.",
  })
  void whatNobodySaidIsNoStatement(String text) {
    assertEquals(List.of(), rendered(text));
  }

  @Test
  void twoVerbsGiveTwoStatements() {
    assertEquals(List.of("Sergey Lavrov: indirect: that talks had failed", "Sergey Lavrov: indirect: that Russia was ready"),
        rendered("Lavrov said that talks had failed, adding that Russia was ready."));
  }

  @Test
  void aQuotationThatStandsAloneFollowsTheSpeakerBefore() {
    assertEquals(List.of("Sergey Lavrov: direct: “Talks have failed,”", "Sergey Lavrov: direct: “We are ready for more.”"),
        rendered("“Talks have failed,” Lavrov said. “We are ready for more.”"));
  }

  @Test
  void theAddresseeOfToldIsKnown() {
    Statement statement = find("Ramaphosa told Putin that the war must end.").getFirst();
    assertEquals("Vladimir Putin", statement.addressee().orElseThrow().actor().name());
  }

  @Test
  void theDateOutsideTheQuotationGoverns() {
    String text = "On 3 March Lavrov said that talks on 5 May would fail.";
    assertEquals(LocalDate.of(2022, 3, 3), known(find(text, date(text, "3 March", 3), date(text, "5 May", 5)).getFirst()).first());
  }

  @Test
  void theDateOfTheSentenceBeforeIsCarriedOn() {
    String text = "They met on 3 March. Lavrov said that talks had failed.";
    assertEquals(When.Basis.EARLIER_DATE, known(find(text, date(text, "3 March", 3)).getFirst()).basis());
  }

  @Test
  void hostileTextIsReadInTime() {
    String quotes = "“Lavrov said ".repeat(20_000);
    String names = "They met " + "Sergey Lavrov said, ".repeat(20_000) + "there.";
    assertTimeout(Duration.ofMinutes(5), () -> find(quotes));
    assertTimeout(Duration.ofMinutes(5), () -> find(names));
  }

  @Test
  void spansLieInTheTextAndStatementsAreInOrder() {
    String text = "“A,” said Lavrov. \"B. Putin said 'C' and ‘D’ “E. According to him, \"F\" he said: G.\n\n“H";
    List<Statement> found = find(text);
    for (int i = 1; i < found.size(); i++) {
      assertTrue(found.get(i - 1).span().compareTo(found.get(i).span()) <= 0, found::toString);
    }
    assertTrue(found.stream().allMatch(statement -> statement.span().end() <= text.length()));
  }

  private static When.Known known(Statement statement) {
    return (When.Known) statement.when();
  }

  private static DateMention date(String text, String written, int month) {
    int at = text.indexOf(written);
    LocalDate day = LocalDate.of(2022, month, Integer.parseInt(written.split(" ")[0]));
    return new DateMention(new Span(at, at + written.length()), new When.Known(day, day, When.Basis.WRITTEN));
  }

  private static List<Statement> find(String text, DateMention... dates) {
    Reading reading = Readings.of(text);
    return FINDER.find(reading, new ActorFinder(LEXICON).find(reading), List.of(dates));
  }

  private static List<String> rendered(String text) {
    return find(text).stream().map(statement -> statement.speaker().map(ActorMention::actor).map(actor -> actor.name()).orElse("?")
        + ": " + statement.form().name().toLowerCase(Locale.ROOT) + ": " + statement.span().of(text)).toList();
  }
}
