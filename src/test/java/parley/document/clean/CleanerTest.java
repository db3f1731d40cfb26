package parley.document.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.document.Section;
import parley.knowledge.Furniture;
import parley.knowledge.Table;
import parley.text.Span;
import parley.text.Words;

class CleanerTest {
  private static final Cleaner CLEANER = new Cleaner(Furniture.load());
  private static final String FIRST = "The envoys of both countries met in Muscat on Monday, and they talked until late at night.";
  private static final String SECOND = "Nobody expected an agreement, but both sides said that they would come back on Thursday.";
  private static final String PROSE = FIRST + "\n\n" + SECOND;
  private static final String CLEAN_PROSE = FIRST + "\n" + SECOND;

  private static Cleaned clean(String source) {
    return CLEANER.clean(Draft.plain(source));
  }

  private static String text(String source) {
    return clean(source).text().value();
  }

  static List<Table.Row> furniture() {
    return Table.load("furniture").rows();
  }

  @ParameterizedTest
  @MethodSource("furniture")
  void furnitureGoesAndTheArticleStays(Table.Row row) {
    assertEquals(CLEAN_PROSE, text(PROSE + "\n\n" + row.get("example") + "\n"));
  }

  @Test
  void whiteSpaceIsOneSpaceAndParagraphsAreLines() {
    assertEquals("One two three.\nFour five.", text("One  two\u00a0three.\n\n\n \u00a0 \nFour\u200b \u2009five.\n\n"));
  }

  @Test
  void teasersBehindTheArticleGo() {
    String teasers = "\n\nSimilar\n\nMore like this\n\nArmy: the front holds\n\nThe army said on Sunday that...\n\nRain in the north\n\nIt will rain in the north…";
    assertEquals(CLEAN_PROSE, text(PROSE + teasers));
  }

  @Test
  void proseBehindATeaserHeadingStays() {
    String more = "\n\nMore like this\n\n" + FIRST.repeat(3) + "\n\n" + SECOND.repeat(3);
    assertTrue(text(PROSE + more).contains("More like this"));
    assertTrue(text(PROSE + more).endsWith(SECOND));
  }

  @Test
  void aTeaserHeadingAtTheTopIsText() {
    String source = "Trending\n\n" + PROSE;
    assertTrue(text(source).endsWith(CLEAN_PROSE));
  }

  @Test
  void aTitlePrintedTwiceStandsOnce() {
    Cleaned cleaned = clean("Talks open in Muscat\n\nShare post:\n\nTALKS OPEN IN MUSCAT\n\n" + PROSE);
    assertEquals("Talks open in Muscat\n" + CLEAN_PROSE, cleaned.text().value());
    assertEquals("Talks open in Muscat", cleaned.title());
  }

  @Test
  void theTitleLineIsAHeadingOfTheFirstRankOutsideTheTrail() {
    Section section = clean("Talks open in Muscat\n\n" + PROSE).sections().getFirst();
    assertEquals(1, section.level());
    assertEquals(List.of(), section.trail());
    assertEquals(new Span(0, 20), section.headingSpan());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "It was over. Nobody had won", "THE PRESIDENT: Good morning", "March 3, 2022", "once upon a time", "The envoys met again.",
    "The parties,"
  })
  void thisIsNoTitle(String line) {
    assertTrue(clean(line + "\n\n" + PROSE).sections().stream().noneMatch(section -> section.level() == 1));
  }

  @Test
  void aTextWithoutTitleIsCalledByItsFirstWords() {
    assertEquals("The envoys of both countries met in Muscat on Monday, and they talked until late…", clean(PROSE).title());
  }

  @Test
  void emptyClosingSectionsGo() {
    String end = "\n\n\nSee also ==\nMuscat Process\nNorthern Front\n1918 talks\n\n\nReferences\n\n\nExternal links ==\n* https://example.org\n\n";
    assertEquals(CLEAN_PROSE, text(PROSE + end));
  }

  @Test
  void aClosingSectionWithProseStays() {
    assertTrue(text(PROSE + "\n\nNotes ==\n" + FIRST).endsWith("Notes\n" + FIRST));
  }

  @Test
  void aClosingSectionBeforeTextStays() {
    assertTrue(text("== Sources ==\nArmy\n== Battle ==\n" + PROSE).startsWith("Sources\nArmy\nBattle"));
  }

  @Test
  void headingsOfADumpMakeSections() {
    List<Section> sections = clean(FIRST + "\n\n\nBackground ==\n" + FIRST + "\n\n\nTalks\n\n\nFirst phase ===\n" + SECOND
        + "\n\n\nFirst round (28 February) ====\n" + SECOND).sections();
    assertEquals(List.of(List.of(), List.of("Background"), List.of("Talks"), List.of("Talks", "First phase"),
        List.of("Talks", "First phase", "First round (28 February)")), sections.stream().map(Section::trail).toList());
    assertEquals(List.of(0, 2, 2, 3, 4), sections.stream().map(Section::level).toList());
  }

  @Test
  void headingsOfMarkdownMakeSections() {
    Cleaned cleaned = clean("# The talks\n\n" + PROSE + "\n\n## Reactions ##\n\n" + FIRST);
    assertEquals("The talks", cleaned.title());
    assertEquals(List.of("Reactions"), cleaned.sections().getLast().trail());
  }

  @Test
  void aListIsNoRowOfHeadings() {
    String source = PROSE + "\n\nFood\n\nWater\n\nMedicine\n\n" + SECOND;
    assertEquals(1, clean(source).sections().size());
  }

  @Test
  void aTranscriptKeepsItsLinesAndHasNoHeadings() {
    String source = "East Room\n\n4:29 P.M. EST\n\nTHE PRESIDENT: Hello.\n\nQ: Is it peace?\n\nTHE PRESIDENT: It is.\n\nThank you\n\nQ: When?\n\n" + SECOND;
    assertEquals(source.replace("\n\n", "\n"), text(source));
  }

  @Test
  void aParagraphInTwoHalvesOfAQuotationIsNoHeading() {
    String source = PROSE + "\n\nHe said \"there were talks.\n\nThere must be concessions.\"\n\n" + SECOND;
    assertEquals(1, clean(source).sections().size());
  }

  @Test
  void linesBrokenToAWidthAreJoined() {
    String source = """
        It is my pleasure to join with the preceding speakers in
        congratulating you on your election to preside over the
        session of the Assembly. Its thanks go to the Secretary-
        General and to everybody else who made these talks
        possible at all.
          Since its independence the country has been active in
        the work of peace, and its envoys have travelled to every
        one of the capitals concerned.
        """;
    assertEquals(2, text(source).lines().count());
    assertTrue(text(source).contains("Secretary-General and to everybody"));
  }

  @Test
  void linesThatAreParagraphsStayApart() {
    String source = FIRST + "\n" + SECOND + "\n" + FIRST + "\n" + SECOND;
    assertEquals(source, text(source));
  }

  @Test
  void sectionsCoverTheText() {
    Cleaned cleaned = clean("Talks\n\n" + PROSE + "\n\n== A ==\n== B ==\n" + PROSE);
    int at = 0;
    for (Section section : cleaned.sections()) {
      assertTrue(section.headingSpan().isEmpty() || section.headingSpan().start() == at);
      at = section.body().end();
    }
    assertEquals(cleaned.text().value().length(), at);
  }

  @Test
  void nothingButFurnitureIsLost() {
    String article = "Talks open in Muscat\n\n" + PROSE + "\n\nWhat comes next\n\n" + SECOND + " Share prices fell.\n\n\"Read more,\" he said.";
    String page = article.replaceFirst("\n\n", "\n\nShare your love\n\n") + "\n\nLeave a Reply\n\nBack to top";
    assertEquals(words(article), words(text(page)));
  }

  @Test
  void cleaningARandomDocumentTwiceIsCleaningItOnce() {
    random((source, cleaned) -> assertEquals(cleaned.text().value(), text(cleaned.text().value()), source));
  }

  @Test
  void everyCharacterOfARandomDocumentLeadsBackToItself() {
    random((source, cleaned) -> {
      String clean = cleaned.text().value();
      int last = 0;
      for (int i = 0; i < clean.length(); i++) {
        Span origin = cleaned.text().source(new Span(i, i + 1));
        if (clean.charAt(i) != ' ' && clean.charAt(i) != '\n') {
          assertEquals(String.valueOf(clean.charAt(i)), origin.of(source), source);
        }
        assertTrue(origin.start() >= last, source);
        last = origin.start();
      }
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "= ", "==\n", "# ", "Related\n\n", "a\n", "A\n\n", "\u00a0", "See also\n\n", "Q: ", "(", "a,\n", "March 3, 2022\n\n"})
  void hostileTextTakesLinearTime(String piece) {
    String source = FIRST + "\n\n" + piece.repeat(1_000_000 / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> clean(source));
  }

  private static void random(BiConsumer<String, Cleaned> check) {
    long seed = Long.getLong("seed", System.nanoTime());
    IO.println("CleanerTest -Dseed=" + seed);
    Random random = new Random(seed);
    List<String> pieces = new ArrayList<>(List.of(FIRST, SECOND, "\n", "\n\n\n", "  ", "\u00a0", "Word ", "And then ", "The ", "End. ",
        "\n== Head ==\n", "\n\nHead ===\n\n", "\n## Head\n", "\n\nA short line\n\n", "Çavuşoğlu", "\u00ad", "\u200b", "\r\n", "\t", "\n* ", "\n-\n", "😀",
        "\ud800", "\n2 March 2022\n", "A line that was broken to a width and\nthen went on to the next one, which was broken\nas well, and so on\nto its end.\n"));
    furniture().forEach(row -> pieces.add("\n\n" + row.get("example") + "\n\n"));
    for (int round = 0; round < 600; round++) {
      StringBuilder source = new StringBuilder();
      int most = random.nextBoolean() ? 25 : pieces.size();
      random.ints(random.nextInt(40), 0, most).forEach(i -> source.append(pieces.get(i)));
      // a heading without text behind "See also" is kept for its mark, which the clean text no longer has
      source.append(source.indexOf("Head") >= 0 ? "\n\n" + FIRST.repeat(5) : "");
      check.accept(source.toString(), clean(source.toString()));
    }
  }

  private static List<String> words(String text) {
    assertFalse(text.isEmpty());
    return Words.folded(text);
  }
}
