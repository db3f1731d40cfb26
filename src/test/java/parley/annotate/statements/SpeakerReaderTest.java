package parley.annotate.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import module java.base;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.annotate.ActorMention;
import parley.annotate.Reading;
import parley.annotate.Readings;
import parley.annotate.actors.ActorFinder;
import parley.annotate.actors.Lexicon;
import parley.golden.Tables;
import parley.knowledge.Table;

/** Who says the last statement of a text. */
class SpeakerReaderTest {
  private static final Lexicon LEXICON = Tables.lexicon();
  private static final StatementFinder FINDER = new StatementFinder(LEXICON);

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Merkel and Hollande said “there is no military solution” in Donbass. | Angela Merkel
      Gerry Adams and Martin McGuinness said the IRA would keep its weapons. | Gerry Adams
      “It is a good day,” said Taoiseach Bertie Ahern and Prime Minister Tony Blair. | Bertie Ahern
      U.S. and Norwegian officials said talks had failed. | U.S. and Norwegian officials
      A letter from Sadat to Carter said that Egypt would not wait. | Anwar Sadat
      In a statement, the FARC said it would free hostages. The statement said that two would come. | FARC
      The Kremlin issued a statement. “Both agree,” the statement said. | Russia
      The report came. The report said talks had failed. | The report
      Aliyev was quoted as saying that “patience is not endless”. | Aliyev
      They met at noon, with Richard Holbrooke saying that talks had failed. | Richard Holbrooke
      Richard Holbrooke came to Pale and took a seat, saying that talks had failed. | Richard Holbrooke
      In Dayton, Ohio, on Sunday, Richard Holbrooke took a seat, saying talks had failed. | Richard Holbrooke
      The special envoy began with the prisoners, saying that talks had failed. | The special envoy
      Some went home, with three diplomats saying that talks had failed. | three diplomats
      She was near Arafat. Hanan Ashrawi is in Jericho. She is waiting and says talks failed. | Hanan Ashrawi
      Erik Solheim came. The Norwegian said that talks had failed. | Erik Solheim
      The Israeli said that talks had failed. | The Israeli
      The French said that talks had failed. | France
      Jonas Savimbi left. UNITA's leader said talks were pointless. | Jonas Savimbi
      Jonas Savimbi left. Savimbi's spokesman said talks were pointless. | Savimbi's spokesman
      Isaias Afwerki came. The Eritrean president said talks had failed. | Isaias Afwerki
      “Merdeka is our goal”, GAM's prime minister in exile, Malik Mahmud, said. | Malik Mahmud
      Ahmed, 34, a shopkeeper, said there was no water. | Ahmed
      “The talks are dead,” remembered Terje Rød-Larsen, the envoy. | Terje Rød-Larsen
      “We deplore the violence,” read the joint statement. | the joint statement
      “Will there be war?” a reporter shouted at Milošević. | a reporter
      Begin's response was: “Is that all you have?” | Menachem Begin
      Slobodan Milošević was asked, “Will you withdraw?” He answered, “Never again.” | Slobodan Milošević
      Milošević was asked, “Will you withdraw?” | ?
      As historian Robert Dallek writes, “Johnson's war divided Americans into camps.” | Robert Dallek
      Curtis LeMay is here. The Chief of Staff of the United States Air Force Curtis LeMay said it was over. | Curtis LeMay
      John Agnew, an authority on conflict and head of the project said it was over. | John Agnew
      Giap was addressed by Ho Chi Minh: “Never have we had it so good.” | Ho Chi Minh
      In the words of Yasser Arafat: “It is a peace of the brave.” | Yasser Arafat
      They gave it to old Louis XVI, who said that he would keep it. | Louis XVI
      Following the meeting the foreign secretary said that talks had failed. | the foreign secretary
      """)
  void theSpeakerIsRead(String text, String expected) {
    assertEquals(expected, speakers(text).getLast());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nobody said that talks had failed.", "No one said talks had failed.", "Neither of them said talks had failed."})
  void nobodySaysNothing(String text) {
    assertEquals(List.of(), speakers(text));
  }

  @TestFactory
  Stream<DynamicTest> everyPaperSpeaksForItsIssuerInItsExample() {
    return Table.load("papers").rows().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () ->
        assertEquals(Set.of(row.get("issuer")), Set.copyOf(speakers(row.get("example"))))));
  }

  private static List<String> speakers(String text) {
    Reading reading = Readings.of(text);
    return FINDER.find(reading, new ActorFinder(LEXICON).find(reading), List.of()).stream()
        .map(statement -> statement.speaker().map(ActorMention::actor).map(actor -> actor.name()).orElse("?")).toList();
  }
}
