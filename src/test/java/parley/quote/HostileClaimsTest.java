package parley.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.quote.Verdict.Match;
import parley.quote.Verdict.Ruling;
import parley.search.Engine;
import parley.search.InvalidRequest;
import parley.search.SearchRequest.Page;
import parley.search.row.DocumentRow;
import parley.text.Span;

/** Whatever is claimed gets an answer or a named problem, soon; and every word that is shown stands in its document. */
class HostileClaimsTest {
  private static final long SEED = Long.getLong("seed", System.nanoTime() % 100_000);
  private static Engine engine;
  private static Verifier verifier;

  @BeforeAll
  static void open() {
    engine = Shelf.given("index");
    verifier = new Verifier(engine, () -> Mutants.LEXICON);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @TestFactory
  Stream<DynamicTest> everyClaimIsAnswered() {
    return Stream.of("…", "?", "🕊️🕊️", "the", "and the of", "和平谈判", "Мир", "سلام", "\u0000\u0001", "a".repeat(5_000), "a ".repeat(2_500), "\"".repeat(5_000),
            "[".repeat(5_000), "... ".repeat(1_200), "not ".repeat(1_250), "Ukraine ".repeat(600), "\u202e\u200b\ufeffpeace", "'''''", "U.S. ".repeat(900))
        .map(words -> DynamicTest.dynamicTest("claim " + words.codePointAt(0) + " of " + words.length(), () -> assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> assertTrue(shown(verifier.verify(Claim.of(words), new Citations("")))))));
  }

  @Test
  void aClaimWithoutWordsIsNotFoundAndSaysWhy() {
    Verdict verdict = verifier.verify(Claim.of("🕊️"), new Citations(""));
    assertEquals(Ruling.NOT_FOUND, verdict.verdict());
    assertEquals("no_words", verdict.notices().getFirst().code());
  }

  @Test
  void aShortClaimTellsAllItsPlacesAndWarns() {
    Verdict verdict = verifier.verify(Claim.of("peace talks"), new Citations(""));
    assertTrue(verdict.matches().size() > 5);
    assertEquals("short_claim", verdict.notices().getFirst().code());
  }

  @Test
  void moreThanFiveThousandCharactersAreRefused() {
    assertThrows(InvalidRequest.class, () -> ClaimReader.read(Map.of("quote", List.of("a".repeat(5_001)))));
    assertEquals(5_000, ClaimReader.read(Map.of("quote", List.of("a".repeat(5_000)))).words().length());
  }

  @Test
  void aClaimWithoutQuoteOrWithABadDateNamesTheParameter() {
    assertEquals("quote", assertThrows(InvalidRequest.class, () -> ClaimReader.read(Map.of())).problems().getFirst().parameter());
    assertEquals("date", assertThrows(InvalidRequest.class,
        () -> ClaimReader.read(Map.of("quote", List.of("peace"), "date", List.of("spring")))).problems().getFirst().parameter());
  }

  @Test
  void everyShownWordStandsInItsDocument() {
    Random random = new Random(SEED);
    Mutants mutants = new Mutants(engine, random);
    for (int i = 0; i < 150; i++) {
      Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
      Optional<String> claim = mutation.of(mutants.draw().text(), mutants.draw().text(), random);
      claim.ifPresent(words -> assertTrue(shown(verifier.verify(Claim.of(words), new Citations(""))), "seed " + SEED + ": " + words));
    }
  }

  @Test
  void everyShownWordOfARandomCollectionStandsInItsDocument() {
    Random random = new Random(SEED);
    Map<String, String> texts = IntStream.range(0, 12).boxed().collect(Collectors.toMap(n -> "text" + n + ".txt", _ -> text(random)));
    try (Engine collection = Shelf.of(texts)) {
      Verifier checks = new Verifier(collection, () -> Mutants.LEXICON);
      for (int i = 0; i < 120; i++) {
        String text = List.copyOf(texts.values()).get(random.nextInt(texts.size()));
        int start = random.nextInt(text.length() - 1);
        String claim = text.substring(start, Math.min(text.length(), start + 1 + random.nextInt(200)));
        Verdict verdict = checks.verify(Claim.of(claim), new Citations(""));
        assertTrue(shown(collection, verdict), "seed " + SEED + ": " + claim);
      }
    }
  }

  /** Words and marks that the judges look at, in any order. */
  private static String text(Random random) {
    List<String> parts = List.of("peace", "the", "not", "if", "we", "“", "”", "\"", "\n", "\n\n", "—", "...", "(Applause.)", "he said", ", he said, ", "THE PRESIDENT:",
        "AUDIENCE: Yes!", "12", "12-34", "Iran.", "U.S.", "doesnot", "don’t", "e\u0301", "\u200b", "🕊️", "和平", "Мир", "[sic]", "97.", "Kyiv", "Kiev", "will", "must", ", and", ".");
    return IntStream.range(0, 400).mapToObj(_ -> parts.get(random.nextInt(parts.size())))
        .collect(Collectors.joining(random.nextBoolean() ? " " : " , "));
  }

  @Test
  void aLongStretchOfADocumentIsFoundInIt() {
    for (Engine.DocumentList.Entry entry : engine.documents(new Page(0, 20)).results()) {
      String text = engine.document(entry.document().id()).orElseThrow().text();
      int end = text.length() <= 3_000 ? text.length() : text.lastIndexOf(' ', 3_000);
      Verdict verdict = verifier.verify(Claim.of(text.substring(0, end)), new Citations(""));
      assertEquals(Verdict.Wording.VERBATIM, verdict.axes().wording(), entry.document().id());
    }
  }

  /** Whether source text and spans are the document's, to the letter. */
  private static boolean shown(Verdict verdict) {
    return shown(engine, verdict);
  }

  private static boolean shown(Engine engine, Verdict verdict) {
    return Stream.concat(verdict.matches().stream(), verdict.nearest().stream()).allMatch(match -> isInDocument(engine, match));
  }

  private static boolean isInDocument(Engine engine, Match match) {
    DocumentRow document = engine.document(match.document().id()).orElseThrow();
    String words = match.spans().stream().map(span -> span.of(document.text())).collect(Collectors.joining(" "));
    Span passage = engine.passage(match.passage()).orElseThrow().span();
    boolean rising = IntStream.range(1, match.spans().size()).allMatch(i -> match.spans().get(i - 1).end() <= match.spans().get(i).start());
    // what stands in a heading before all passages is shown with the first one
    boolean placed = passage.start() <= match.spans().getFirst().start()
        || passage.equals(engine.passagesOf(match.document().id()).getFirst().span());
    return words.equals(match.sourceText()) && rising && placed;
  }
}
