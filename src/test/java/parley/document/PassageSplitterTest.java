package parley.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.document.clean.Cleaned;
import parley.document.clean.Cleaner;
import parley.document.clean.Draft;
import parley.knowledge.Abbreviations;
import parley.knowledge.Furniture;
import parley.text.Span;

class PassageSplitterTest {
  private static final PassageSplitter SPLITTER = new PassageSplitter(Abbreviations.load());
  private static final Cleaner CLEANER = new Cleaner(Furniture.load());

  @Test
  void aShortSectionIsOnePassage() {
    List<Passage> passages = passages("They met in Oslo on Monday.\n\nThey agreed on little.");
    assertEquals(List.of("They met in Oslo on Monday.\nThey agreed on little."), texts(passages));
    assertEquals(2, passages.getFirst().sentences().size());
  }

  @Test
  void idsCountFromOneWithinTheDocument() {
    List<Passage> passages = passages(sentences(60, 10));
    assertEquals("d.txt.1", passages.getFirst().id());
    assertEquals("d.txt." + passages.size(), passages.getLast().id());
  }

  @Test
  void noPassageCrossesAHeading() {
    List<Passage> passages = passages("== One ==\nIt began.\n== Two ==\nIt ended.");
    assertEquals(List.of("It began.", "It ended."), texts(passages));
    assertEquals(List.of(List.of("One"), List.of("Two")), passages.stream().map(Passage::heading).toList());
  }

  @Test
  void noPassageHoldsAHeading() {
    String text = "A title of its own\n\nIt began in spring.\n\n== Two ==\nIt ended.";
    assertTrue(texts(passages(text)).stream().noneMatch(passage -> passage.contains("title") || passage.contains("Two")));
  }

  @Test
  void passagesOfASectionAreAboutEquallyLong() {
    for (int count = 13; count < 60; count++) {
      List<Integer> words = passages(sentences(count, 10)).stream().map(p -> p.text().split("\\s").length).toList();
      assertTrue(Collections.max(words) <= 120, words::toString);
      assertTrue(Collections.max(words) - Collections.min(words) <= 20, words::toString);
    }
  }

  @Test
  void aShortLastSentenceIsNoPassageOfItsOwn() {
    List<Passage> passages = passages(sentence(118) + " It ended there.");
    assertEquals(1, passages.size());
  }

  @Test
  void aQuotationThatFitsIsKeptWhole() {
    String before = sentences(8, 10);
    String quotation = "“" + sentences(9, 10).replace("\n", " ") + "”";
    List<Passage> passages = passages(before + " He said: " + quotation + " " + sentences(8, 10));
    assertTrue(texts(passages).stream().anyMatch(text -> text.contains(quotation)), () -> texts(passages).toString());
  }

  @Test
  void aQuotationThatDoesNotFitIsDivided() {
    List<Passage> passages = passages("“" + sentences(40, 10).replace("\n", " ") + "”");
    assertTrue(passages.size() >= 3);
  }

  @Test
  void aQuotationOverTwoLinesIsKeptWhole() {
    String text = sentences(11, 10) + "\nHe said \"We have to act.\n\nNow it is possible by force.\" " + sentences(11, 10);
    assertTrue(texts(passages(text)).stream().anyMatch(p -> p.contains("We have to act.\nNow it is possible by force.\"")));
  }

  @Test
  void aVeryLongSentenceIsCutBetweenWords() {
    List<Passage> passages = passages(sentence(1_000));
    assertTrue(passages.size() >= 3);
    for (Passage passage : passages) {
      assertTrue(passage.text().split(" ").length <= 400);
      assertTrue(passage.text().startsWith("Word") || passage.text().startsWith("word"), passage::text);
    }
  }

  @Test
  void aWordThatFillsABookIsCutToo() {
    List<Passage> passages = passages("😀".repeat(20_000));
    assertTrue(passages.stream().allMatch(p -> p.text().length() <= 6_001));
    assertTrue(passages.stream().noneMatch(p -> Character.isLowSurrogate(p.text().charAt(0))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "“", "“a. ", "a. ", "\"a.\" ", "a ", "x", "A.\n", "“A.\n", "(", "?!"})
  void hostileTextTakesLinearTime(String piece) {
    String text = piece.repeat(2_000_000 / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> SPLITTER.passages(whole(text)));
  }

  @Test
  void passagesOfARandomTextHoldEveryWordOnce() {
    long seed = Long.getLong("seed", System.nanoTime());
    IO.println("PassageSplitterTest -Dseed=" + seed);
    Random random = new Random(seed);
    List<String> pieces = List.of("word ", "The ", "end. ", "“", "” ", "\"", "?", "\n\n", "\n== Head ==\n", "U.S. ", "a", " ");
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(800), 0, pieces.size()).forEach(i -> text.append(pieces.get(i)));
      SourceDocument document = document(text.toString());
      String clean = document.text().value();
      BitSet covered = new BitSet();
      for (Section section : document.sections()) {
        covered.set(section.headingSpan().start(), section.headingSpan().end());
      }
      for (Passage passage : SPLITTER.passages(document)) {
        int from = passage.span().start();
        assertTrue(covered.nextSetBit(from) < 0 || covered.nextSetBit(from) >= passage.span().end(), clean);
        covered.set(from, passage.span().end());
        assertTrue(passage.sentences().stream().allMatch(passage.span()::contains), clean);
      }
      for (int i = covered.nextClearBit(0); i < clean.length(); i = covered.nextClearBit(i + 1)) {
        assertTrue(Character.isWhitespace(clean.charAt(i)), clean);
      }
    }
  }

  private static List<Passage> passages(String source) {
    return SPLITTER.passages(document(source));
  }

  private static List<String> texts(List<Passage> passages) {
    return passages.stream().map(Passage::text).toList();
  }

  private static SourceDocument document(String source) {
    Cleaned cleaned = CLEANER.clean(Draft.plain(source));
    return new SourceDocument("d.txt", "d.txt", about(), "", cleaned.sections(), cleaned.text());
  }

  private static SourceDocument whole(String text) {
    Section section = new Section(List.of(), 0, new Span(0, 0), new Span(0, text.length()));
    return new SourceDocument("d.txt", "d.txt", about(), "", List.of(section), parley.text.CleanText.of(text));
  }

  private static About about() {
    return new About("t", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static String sentences(int count, int words) {
    return Collections.nCopies(count, sentence(words)).stream().collect(Collectors.joining(" "));
  }

  private static String sentence(int words) {
    return "Word" + " word".repeat(words - 1) + ".";
  }
}
