package parley.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person at the command line sees. */
class CommandsTest {
  @TempDir private Path home;
  private Terminal terminal;

  @BeforeEach
  void open() {
    terminal = new Terminal(home);
  }

  private Path put(String path, String text) throws IOException {
    Path file = home.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void aSearchListsWhatItFinds() {
    assertEquals(0, terminal.run("search", "Bell"));
    assertEquals("""
        1 passage

        The talks, a record · First › Day  talks.1
            Ms Bell then said "we agree"
        """, terminal.out());
  }

  @Test
  void statementsAndMediationsSayWhoAndHow() {
    assertEquals(0, terminal.run("statements"));
    assertTrue(terminal.out().contains("    Anna Bell (Norway), direct, 1973-10-22\n"), terminal.out());
    assertEquals(0, terminal.run("mediations"));
    assertTrue(terminal.out().contains("    Norway, acting, between Egypt and Israel\n"), terminal.out());
  }

  @Test
  void aVerdictIsWordsAndItsTableACell() throws IOException {
    assertEquals(0, terminal.run("verify", "Ms Bell then said we disagree"));
    assertEquals("""
        altered: the utterance stands in this document (2 passages, 1973-10-22 to 1973-10-22) with other words

        The talks, a record  talks.1
            speaker unknown, narration
            Ms Bell then said "we
            “disagree” is not there
            “The talks, a record”, Gazette, 1973-10-22, under “First › Day”,
            http://127.0.0.1:7070/document/talks?at=talks.1
        """, terminal.out());
    Path claims = put("claims.csv", "speaker,quote\nAnna Bell,we agree\n,Egypt never came to the table\n");
    assertEquals(0, terminal.run("verify", "--batch", claims.toString(), "-o", home.resolve("verdicts.csv").toString()));
    List<String> rows = Files.readAllLines(home.resolve("verdicts.csv"));
    assertTrue(rows.get(1).startsWith("2,we agree,Anna Bell,,verbatim,verbatim,confirmed,not_claimed,direct,"), rows.get(1));
    assertTrue(rows.get(2).startsWith("3,Egypt never came to the table,,,not_found,"), rows.get(2));
  }

  @Test
  void jsonIsThatOfTheApi() throws IOException {
    assertEquals(0, terminal.run("search", "Bell", "--json"));
    JsonNode answer = new JsonMapper().readTree(terminal.out());
    assertEquals("talks.1", answer.at("/results/0/id").asText());
    assertTrue(answer.has("took_ms"));
  }

  @Test
  void aWordWithAMinusIsPartOfTheQuery() throws IOException {
    assertEquals(0, terminal.run("search", "peace", "-war", "--json"));
    assertEquals("peace -war", new JsonMapper().readTree(terminal.out()).at("/query/text").asText());
  }

  @Test
  void everyProblemIsNamedOnALineOfItsOwn() {
    assertEquals(2, terminal.run("search", "x", "--from", "soon", "--size", "5000"));
    assertEquals(2, terminal.err().lines().count());
    assertTrue(terminal.err().startsWith("parley: cannot read date \"soon\""), terminal.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"search --colour red", "serve --port x", "nonsense", "index --nonsense", "document", "statements --mediator Oman"})
  void wrongUsageEndsWithTwoAndOneLine(String line) {
    assertEquals(2, terminal.run(line.split(" ")));
    assertEquals(1, terminal.err().lines().count(), terminal.err());
    assertEquals("", terminal.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "index --help", "serve --help", "search --help", "statements --help", "mediations --help",
      "document --help", "annotate --help", "eval --help", "schema --help"})
  void everyCommandExplainsItself(String line) {
    assertEquals(0, terminal.run(line.split(" ")));
    assertTrue(terminal.out().contains("Usage: parley"), terminal.out());
    assertFalse(terminal.out().contains("\033"), "colours without a terminal");
  }

  @Test
  void everyFilterOfTheViewIsAnOption() {
    terminal.run("mediations", "--help");
    for (String option : List.of("--mediator", "--mediator-country", "--stance", "--party", "--document", "--from", "--sort", "--index")) {
      assertTrue(terminal.out().contains(option), option + " is missing in " + terminal.out());
    }
  }

  @Test
  void theCollectionBecomesExactlyWhatIsNamed() throws IOException {
    put("a/one.txt", "one");
    put("b/two.txt", "two");
    assertEquals(0, terminal.run("index", home.resolve("a").toString()));
    assertEquals(Set.of("one.txt"), terminal.indexed);
    assertEquals(0, terminal.run("index", home.resolve("b").toString()));
    assertEquals(Set.of("two.txt"), terminal.indexed);
  }

  @Test
  void addKeepsWhatWasThere() throws IOException {
    put("a/one.txt", "one");
    put("b/two.txt", "two");
    terminal.ready = false;
    terminal.sources = List.of(home.resolve("a").toString());
    assertEquals(0, terminal.run("index", "--add", home.resolve("b").toString()));
    assertEquals(Set.of("a_one.txt", "b_two.txt"), terminal.indexed);
  }

  @Test
  void withoutAPathTheSourcesAreIndexedAgainAndElseTheSeeds() throws IOException {
    put("seeds/seed.txt", "seed");
    put("a/one.txt", "one");
    terminal.ready = false;
    assertEquals(0, terminal.run("index"));
    assertEquals(Set.of("seed.txt"), terminal.indexed);
    terminal.ready = false;
    terminal.sources = List.of(home.resolve("a").toString());
    assertEquals(0, terminal.run("index"));
    assertEquals(Set.of("one.txt"), terminal.indexed);
  }

  @Test
  void whatIsSkippedIsNamedWithItsReasonAndTheRestIsIndexed() throws IOException {
    put("a/one.txt", "one");
    put("a/empty.txt", "");
    assertEquals(1, terminal.run("index", home.resolve("a").toString(), home.resolve("missing").toString()));
    assertEquals(Set.of("a_one.txt"), terminal.indexed);
    assertTrue(terminal.err().contains("  a/empty.txt: is empty\n"), terminal.err());
    assertTrue(terminal.err().contains("missing: does not exist\n"), terminal.err());
  }

  @Test
  void nothingToIndexLeavesTheIndexAsItWas() {
    terminal.indexed.add("before");
    assertEquals(1, terminal.run("index", home.resolve("missing").toString()));
    assertEquals(Set.of("before"), terminal.indexed);
    assertTrue(terminal.err().contains("stays as it was"), terminal.err());
  }

  @Test
  void anIndexFolderThatCannotBeWrittenIsOneSentence() throws IOException {
    Path file = put("a/one.txt", "one");
    assertEquals(1, terminal.run("index", file.toString(), "--index", file.resolve("below").toString()));
    assertEquals(1, terminal.err().lines().count());
    assertTrue(terminal.err().contains("choose another with --index"), terminal.err());
  }

  @Test
  void aSearchWithoutAnIndexMakesOneOfTheSeedsFirst() throws IOException {
    put("seeds/seed.txt", "seed");
    terminal.ready = false;
    assertEquals(0, terminal.run("search", "Bell"));
    assertEquals(Set.of("seed.txt"), terminal.indexed);
  }

  @Test
  void withoutIndexAndReadableSourcesItSaysWhatToDo() {
    terminal.ready = false;
    terminal.sources = List.of("/gone/cables");
    assertEquals(1, terminal.run("search", "Bell"));
    assertTrue(terminal.err().contains("parley index PATH"), terminal.err());
  }

  @Test
  void anUnknownDocumentIsTrouble() {
    assertEquals(1, terminal.run("document", "none"));
    assertEquals(0, terminal.run("document", "talks"));
    assertTrue(terminal.out().contains("Norway mediates"), terminal.out());
  }

  @Test
  void aTextIsAnnotatedWithoutAnIndex() throws IOException {
    Path file = put("note.txt", "Oman hosted them.\033[31m");
    terminal.ready = false;
    assertEquals(0, terminal.run("annotate", file.toString(), "--published", "2011-05"));
    assertTrue(terminal.out().startsWith("note.txt  published 2011-05-01 to 2011-05-31 (sidecar)\n"), terminal.out());
    assertFalse(terminal.out().contains("\033"), "what a terminal would obey");
    assertEquals(2, terminal.run("annotate", file.toString(), "--published", "spring"));
    assertEquals(1, terminal.run("annotate", home.resolve("none").toString()));
  }

  @Test
  void everyLineWithATextGivesAnObjectUnderItsOwnId() throws IOException {
    Path file = put("texts.jsonl", "{\"id\":\"a: b\",\"text\":\"Oman hosted them.\"}\nnot json\n{\"text\":\"x\",\"published\":\"2011\"}\n");
    assertEquals(1, terminal.run("annotate", file.toString(), "--jsonl"));
    assertEquals("line 2 is broken JSON\n", terminal.err());
    assertEquals(List.of("a: b", "3"), terminal.out().lines().map(line -> line.replaceAll("\\{\"id\":\"(.*?)\",\"dates\":\\[\\].*", "$1")).toList());
  }

  @Test
  void aTaskIsScoredAndItsMistakesAreWrittenDown() throws IOException {
    Path gold = put("gold.jsonl", "{\"text\":\"In 2011.\",\"dates\":[{\"start\":3,\"end\":7,\"first\":\"2011-01-01\",\"last\":\"2011-12-31\"}]}\n");
    Path errors = home.resolve("errors.txt");
    assertEquals(0, terminal.run("eval", "dates", "--gold", gold.toString(), "--errors", errors.toString()));
    assertTrue(terminal.out().contains("dates: 1 texts"), terminal.out());
    assertTrue(Files.readString(errors).contains("In [2011]."), Files.readString(errors));
    assertEquals(1, terminal.run("eval", "mediation", "--gold", gold.toString(), "--errors", errors.toString()));
    assertTrue(terminal.err().contains("nothing in " + gold), terminal.err());
  }

  @Test
  void aPortInUseIsOneSentence() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertEquals(1, terminal.run("serve", "--port", String.valueOf(taken.getLocalPort())));
      assertEquals(1, terminal.err().lines().count());
      assertTrue(terminal.err().contains("choose another with --port"), terminal.err());
    }
  }
}
