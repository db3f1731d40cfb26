package parley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.knowledge.Abbreviations;

class SentenceSplitterTest {
  private static final SentenceSplitter SPLITTER = new SentenceSplitter(Abbreviations.load().followers());

  /** "/" stands between two sentences; the space around it is no part of the text except one. */
  @ParameterizedTest
  @ValueSource(strings = {
    "They met. / They left.",
    "U.S. officials agreed. / The U.N. Security Council did not.",
    "He lives in the U.S. / The war goes on.",
    "J.K. Rowling and J. R. Smith spoke.",
    "They met at 4 p.m. / Talks lasted an hour.",
    "They met at 4 p.m. EST and at 5 p.m. Moscow time.",
    "They met at 10 a.m. / The guns fell silent.",
    "World War I. / The armistice held.",
    "They adopted resolution No. 242 at once.",
    "Did they sign? / No. / They left.",
    "\"Is it over?\" he asked. / \"No!\" she said.",
    "“Is it over?” / She nodded.",
    "He said “no.” / They left.",
    "“He told us ‘never.’ ” / They left.",
    "He said (in French). / They left.",
    "The talks failed... / He left.",
    "The talks … and the war went on.",
    "We ... will go on.",
    "The war began.[12] / It ended.[citation needed] / It resumed.",
    "1. The parties agree. / 2. The parties withdraw.",
    "Gen. A. Smith and Lt. Col. Haddad met on Sept. 3 in St. Petersburg.",
    "He met Mr. An of the embassy. / It went well.",
    "It cost $3.5 million. / $2 million was paid.",
    "See www.Example.com or ASP.NET for more.",
    "和平谈判开始了。/ 双方同意停火。",
    "هل انتهت الحرب؟ / لا.",
    "Talks failed. / —He left.",
    "The firm Haddad Inc. / The envoy left.",
    "Dr. Haddad, Ph.D. Ramos and the rest agreed.",
    "Talks with Iraq, etc. / They failed.",
  })
  void aTextFallsIntoItsSentences(String marked) {
    String[] expected = marked.split(" ?/ ?");
    String text = marked.replace("。/ ", "。").replace(" / ", " ");
    assertEquals(List.of(expected), sentences(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "sound more realistic\".|By 16 March they met.",
    "affiliation with NATO.|The two sides resumed.",
    "positions and requirements.\"|According to a May report it failed.",
    "does not happen again.\"|U.S. generals disagreed.",
    "and Italy 29%.|In fall 2023 it fell.",
    "annexed in September 2022.|On 28 December he spoke.",
    "discuss this issue.”|In April 2023 he went on.",
    "It ended there.|“We agree,” he said.",
  })
  void gluedSentencesAreParted(String marked) {
    assertEquals(List.of(marked.split("\\|")), sentences(marked.replace("|", "")));
  }

  @Test
  void aLineBreakEndsASentence() {
    assertEquals(List.of("First point", "Second point"), sentences("First point\nSecond point"));
  }

  @Test
  void onlyWhatIsAskedForIsDivided() {
    String text = "One. Two. Three.";
    assertEquals(List.of(new Span(5, 9)), SPLITTER.sentences(text, new Span(5, 9)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", ".", "?\"", "a.", "“ ", "A. ", "(", "[1", "' ", ". ", "....a", "x"})
  void hostileTextTakesLinearTime(String piece) {
    String text = piece.repeat(3_000_000 / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> SPLITTER.sentences(text, new Span(0, text.length())));
  }

  @Test
  void sentencesOfARandomTextFollowEachOtherAndLoseNothing() {
    long seed = Long.getLong("seed", System.nanoTime());
    IO.println("SentenceSplitterTest -Dseed=" + seed);
    Random random = new Random(seed);
    String alphabet = "aaBB  ..!?\"“”'’‘()[]1\n…。-";
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(60), 0, alphabet.length()).forEach(i -> text.append(alphabet.charAt(i)));
      String whole = text.toString();
      int last = 0;
      for (Span sentence : SPLITTER.sentences(whole, new Span(0, whole.length()))) {
        assertTrue(whole.substring(last, sentence.start()).isBlank(), whole);
        assertTrue(sentence.start() >= last && !sentence.isEmpty(), whole);
        last = sentence.end();
      }
      assertTrue(whole.substring(last).isBlank(), whole);
    }
  }

  private static List<String> sentences(String text) {
    return SPLITTER.sentences(text, new Span(0, text.length())).stream().map(span -> span.of(text)).toList();
  }
}
