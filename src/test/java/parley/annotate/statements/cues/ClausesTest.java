package parley.annotate.statements.cues;

import static org.junit.jupiter.api.Assertions.assertEquals;

import module java.base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.annotate.Reading;
import parley.annotate.Readings;
import parley.annotate.actors.ActorFinder;
import parley.annotate.actors.Lexicon;
import parley.annotate.statements.StatementFinder;
import parley.golden.Tables;

/** Each sentence marks in square brackets what is stated in it, and everything that is. */
class ClausesTest {
  private static final Lexicon LEXICON = Tables.lexicon();
  private static final StatementFinder FINDER = new StatementFinder(LEXICON);

  @ParameterizedTest
  @ValueSource(strings = {
      // where a clause begins
      "Rugova said [Kosovo would be free].",
      "Rugova said in Pristina [that Kosovo would be free].",
      "Rugova told reporters in Pristina on Monday [that Kosovo would be free].",
      "Rugova told the envoy [he would go to Rambouillet].",
      "Kissinger asked Sadat [whether the canal could be reopened].",
      "Sadat explained [why the canal had been closed].",
      "The generals vowed [to fight on].",
      "The Tigers refused [to lay down their arms].",
      "Habibie agreed [to hold a vote in East Timor].",
      "The United Nations urged [both sides to respect the truce].",
      "Addis Ababa accused [Eritrea of shelling the town].",
      "Karadžić rejected [the Vance plan].",
      "The archbishop called for [an end to the killings].",
      "Denktash denied [having closed the crossing].",
      "The bishop proposed [moving the talks to Geneva].",
      "Garang described [the offer as too little and too late].",
      "Santos wants [to sign before Christmas].",
      // who speaks
      "A senior Eritrean official said [that Badme had been shelled].",
      "The assembly said [that the island would stay divided].",
      "The Tigers carried posters that said [“Jaffna is ours.”]",
      "Garang, citing [“the patience of the south,”] said [the army could wait for the rains].",
      "Malle, author of “The Long Road,” said [the truce had held in Mostar].",
      "The council declined [to comment] and officials later said [the vote stood].",
      "Savimbi: [The Ballot Was Stolen From Us]",
      "[The road was mined], the reports show.",
      // what is asked
      "Asked [whether he would stay], Savimbi said, [“Never.”]",
      "When asked about [the farms], Mugabe said [they were not his].",
      "Mugabe was asked about [the farms].",
      // a clause whose subject stands before the cue
      "The offensive, which Rabin said [was a mistake], went on.",
      "They signed what Rabin says [is a better text], and left.",
      "In what Begin called [“a hard week,”] the cabinet met twice.",
      // what goes on and what does not
      "Garang said [it had been agreed with the elders that chose the village].",
      "Denktash said [the map was “unfair” and he felt free to refuse it].",
      "Denktash says [he is “saddened” by a Greek minister's decision to close the crossing].",
      "Gligorov said [Athens was blocking the road and starving the towns].",
      "Machar argued [that although the army was tired, it would hold Malakal].",
      "Machar noted [that, unlike the rebels, he had kept the truce].",
      "Santos suggested [the rebels’ refusal to disarm could end the talks].",
      "Having announced [that the siege was over], Karadžić left the town.",
      "Even though villagers hailed [the soldiers as liberators], the army burnt the mill.",
      "Despite his claim [that the war was won], as he put it, the king fled.",
      "Frelimo called [the plan “a trap”] and left the hall.",
      "Frelimo called [the raid “a crime,”] a charge the army rejected.",
      "Izetbegović asked [the envoys to go to Geneva] as he left the airport.",
      "The envoy told Rugova [not to leave Rambouillet].",
      "[The next morning, according to Kabila, the rebels crossed the river].",
      "[“Only you, my friends,” Arafat said, would call this a victory].",
      "Kony told the elders, [“I am tired,” and, “I want to come home.”]",
      "State media quoted Kim as saying [that the war was over].",
      "Peres was quoted by Haaretz as saying [that the talks had failed].",
      "[The pact, Rabin argued at the time, was the best that could be had].",
      // where it ends
      "Rugova said [that Kosovo would be free] — a word that Belgrade avoided.",
      "Karzai argued that [“there is no other way,”] citing [the failure of the talks].",
      "Ethiopia accuses [Eritrea of arming the rebels], a charge Asmara denies.",
      "A Pentagon report concluded last year [that the rebels had been armed by Libya].",
      "Rugova said [that Kosovo would be free], adding [that he would go to Rambouillet].",
      "Karadžić rejected [the Vance plan], but Izetbegović came to Geneva.",
      "Karadžić rejected [the Vance plan] in a letter to the envoy.",
      "Karadžić rejected [the Vance plan] after the shelling of Sarajevo.",
      "Karadžić rejected [the Vance plan] and ordered a new offensive.",
      "While Rugova said [that Kosovo would be free], the army moved south.",
      "Rugova, who said [that Kosovo would be free], went to Rambouillet.",
      "Sadat's claim [that the canal was open] was false.",
      "Sadat’s demand for [the whole of Sinai] was refused.",
      // around a verb that stands inside or behind
      "[The road to Juba, a UN spokesman said, was mined].",
      "[The road to Juba was mined], a UN spokesman told reporters on Friday.",
      "[The road to Juba was mined], said Kofi Annan, who had flown over it.",
      "[The road to Juba was mined], as the Red Cross reported.",
      "As the Red Cross noted, [the road to Juba was mined].",
      "Still, Kofi Annan said, [the road to Juba was mined].",
      "On 3 March, Kofi Annan said, [the road to Juba was mined].",
      // reports that speak
      "The inquiry found [that the soldiers had fired first].",
      "A survey showed [that most Cypriots wanted a settlement].",
      "The treaty stipulated [that the islands be given back].",
  })
  void whatIsStatedIsFoundFromItsFirstWordToItsLast(String marked) {
    List<String> expected = new ArrayList<>();
    for (int at = marked.indexOf('['); at >= 0; at = marked.indexOf('[', at + 1)) {
      expected.add(marked.substring(at + 1, marked.indexOf(']', at)));
    }
    String whole = marked.replace("[", "").replace("]", "");
    assertEquals(expected, find(whole));
  }

  @Test
  void theHalvesOfAQuotationBelongTogetherOverAnotherVerb() {
    assertEquals(List.of("“We are ready,” Arafat told the council, explaining why he had come, “and we will not leave.”", "why he had come"),
        find("“We are ready,” Arafat told the council, explaining why he had come, “and we will not leave.”"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "The Greek states that had fought at Marathon made peace.",
      "Hanoi wanted to win the war before the rains.",
      "The delegates pledged to Obasanjo left the hall.",
      "A self-described mediator came to Lomé.",
      "The attack showed that the truce was over.",
      "France declared war on Germany.",
      "The Tigers attacked the harbour of Trincomalee.",
      "Annan did not say whether the mission would stay.",
      "The army defended the bridge at Mostar.",
      "The envoy discovered that the road was mined.",
      "The dam is partly to blame for the drought in the delta.",
      "As protests and charges grew on both sides, voters stayed away.",
      "Reuters reported two days ago.",
  })
  void whatIsToldWithoutBeingSaidIsNoStatement(String text) {
    assertEquals(List.of(), find(text));
  }

  private static List<String> find(String text) {
    Reading reading = Readings.of(text);
    return FINDER.find(reading, new ActorFinder(LEXICON).find(reading), List.of()).stream()
        .map(statement -> statement.span().of(text)).toList();
  }
}
