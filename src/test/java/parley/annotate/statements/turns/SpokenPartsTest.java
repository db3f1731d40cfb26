package parley.annotate.statements.turns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import module java.base;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.annotate.ActorMention;
import parley.annotate.Reading;
import parley.annotate.Readings;
import parley.annotate.Statement;
import parley.annotate.actors.ActorFinder;
import parley.annotate.actors.Lexicon;
import parley.annotate.statements.StatementFinder;
import parley.document.About;
import parley.document.SourceDocument;
import parley.golden.Tables;
import parley.knowledge.Table;

class SpokenPartsTest {
  private static final Lexicon LEXICON = Tables.lexicon();
  private static final StatementFinder FINDER = new StatementFinder(LEXICON);
  private static final String SPEECH = "We met the parties twice. I told them that my country will help. The war must end.";

  @Test
  void theTurnsOfATranscriptAreDirectSpeech() {
    assertEquals(List.of("Quill: Good day. We begin.", "QUESTION: Did he say that?", "Quill: No."),
        said("Briefing", "MR. QUILL: Good day. We begin.\n\nQUESTION: Did he say that?\n\nMR. QUILL: No."));
  }

  @Test
  void labelsInOrdinaryLettersAreTurnsToo() {
    assertEquals(List.of("Moderator: Welcome, all of you.", "Bertie Ahern: Thank you.", "Question: Is there a deal?", "Bertie Ahern: There is."),
        said("Press conference", "Moderator: Welcome, all of you.\n\nBertie Ahern: Thank you.\n\nQuestion: Is there a deal?\n\nMr. Ahern: There is."));
  }

  @Test
  void aTranscriptThatLostItsLineBreaksKeepsItsTurns() {
    assertEquals(List.of("Quill: We met them today.", "Q: Will they meet again?", "Quill: They will."),
        said("Briefing", "1:14 P.M. EDT MR. QUILL: We met them today. Q Will they meet again? MR. QUILL: They will."));
  }

  @Test
  void thePresidentIsTheOneWhomTheTitleNames() {
    assertEquals(List.of("Jimmy Carter: We have an agreement.", "Q: When, sir?", "Jimmy Carter: On Monday."),
        said("Remarks by President Jimmy Carter and Vice President Walter Mondale",
            "THE PRESIDENT: We have an agreement.\n\nQ When, sir?\n\nTHE PRESIDENT: On Monday."));
  }

  @Test
  void theLastTurnRunsOverItsParagraphsToTheEnd() {
    assertEquals("Quill: No.\n\nThey did not come.\n\nThat is all.",
        said("Briefing", "MR. QUILL: Good day.\n\nQ Did they come?\n\nMR. QUILL: No.\n\nThey did not come.\n\nThat is all.\n\n1:30 P.M. EDT").getLast());
  }

  @Test
  void aSingleTurnAtTheTopThatSpeaksOfItselfIsASpeech() {
    assertEquals(List.of("Andrei Gromyko: " + SPEECH), said("Verbatim record", "Mr. GROMYKO (Soviet Union): " + SPEECH));
  }

  @Test
  void aSpeechIsItsSpeakersAsAWhole() {
    assertEquals(List.of("Martti Ahtisaari: " + SPEECH), said("Remarks by President Martti Ahtisaari at Rambouillet", SPEECH));
  }

  @Test
  void theLineBelowTheTitleNamesTheSpeaker() {
    assertEquals(List.of("Warren Christopher: " + SPEECH),
        said("Remarks at a Press Availability", "Warren Christopher, Secretary of State\n\n" + SPEECH));
  }

  @Test
  void aQuotationInsideASpeechIsStillThatOfItsOwnSpeaker() {
    assertEquals("Sergey Lavrov: “Talks have failed,”",
        said("Remarks by President Martti Ahtisaari in Oslo", SPEECH + " “Talks have failed,” Sergey Lavrov said.").getLast());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "President: Omar al-Bashir\nVice President: Salva Kiir\nForeign Minister: Lam Akol\nDefence Minister: Abdelrahim Hussein",
    "First: the border is open. Second: the road is open. Third: the port is open.",
    "TO: All staff.\nFROM: The office.\nSUBJECT: Leave.\n",
    "Dear Mr. Annan: We write to you.\n",
    "Mr. President: I speak for my country. We have suffered, and we ask for help.",
  })
  void labelsOfNobodyMakeNoTranscript(String text) {
    assertEquals(List.of(), said("Note", text));
  }

  @Test
  void anArticleAboutAStatementIsNoSpeech() {
    assertEquals(List.of(), said("Statement by President Omar al-Bashir angers Juba", "Omar al-Bashir came to Juba. Omar al-Bashir left it."));
  }

  @Test
  void aLabelInTheTitleOpensNoTurn() {
    assertEquals(List.of(), said("Lavrov: Talks Have Failed", "Lavrov: Talks Have Failed\n\nWe came to Minsk. I saw my friends there. Our train was late."));
  }

  @Test
  void paragraphsThatSomebodyAnnouncesAreHis() {
    assertEquals(List.of("Douglas Hurd: " + SPEECH + "\n\nWe go on."), said("Talks on Bosnia",
        "Douglas Hurd, the Foreign Secretary, said:\n\n" + SPEECH + "\n\nWe go on.\n\nNotes to editors\n\nHe is in Geneva."));
  }

  @Test
  void theAnnouncedSpeechEndsBeforeItsSpeakerIsTalkedOf() {
    assertEquals(List.of("Douglas Hurd: " + SPEECH), said("Talks on Bosnia", "Douglas Hurd said:\n\n" + SPEECH + "\n\nDouglas Hurd will go to Geneva."));
  }

  @Test
  void aListBehindAColonIsNoSpeech() {
    assertEquals(List.of(), said("Talks on Bosnia", "Douglas Hurd said:\n\nThe border is open.\n\nThe road is closed."));
  }

  @Test
  void aSpeechThatNothingNamesTheSpeakerOfIsNobodys() {
    assertEquals(List.of(), said("UN General Debate, session 51, ETH", "The war at our border must end. Our people want peace."));
  }

  @TestFactory
  Stream<DynamicTest> everyKindOfSpeechNamesItsSpeakerInItsExample() {
    return Table.load("speeches").rows().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () ->
        assertEquals(1, said(row.get("example"), SPEECH).stream().filter(line -> line.endsWith(": " + SPEECH)).count())));
  }

  @Test
  void thousandsOfLabelsAreReadInTime() {
    assertTimeout(Duration.ofSeconds(20), () -> said("Briefing", "MR. QUILL: No. ".repeat(15_000)));
    assertTimeout(Duration.ofSeconds(20), () -> said("Briefing", "A B (C D: Q E\n".repeat(15_000)));
    assertTimeout(Duration.ofSeconds(20), () -> said("Briefing", ":".repeat(300_000)));
  }

  private static List<String> said(String title, String text) {
    Reading reading = Readings.of(text);
    SourceDocument document = reading.document();
    About about = new About(title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    SourceDocument titled = new SourceDocument("test", "test.txt", about, "0", document.sections(), document.text());
    Reading whole = new Reading(titled, reading.passages(), reading.words(), reading.sentences());
    return FINDER.find(whole, new ActorFinder(LEXICON).find(whole), List.of()).stream().filter(statement -> statement.form() == Statement.Form.DIRECT)
        .map(statement -> statement.speaker().map(ActorMention::actor).map(actor -> actor.name()).orElse("?") + ": " + statement.span().of(text)).toList();
  }
}
