package parley.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.lucene.folder.IndexRefused;
import parley.lucene.query.Spellings;
import parley.search.SearchRequest;
import parley.search.row.DocumentRow;
import parley.search.row.PassageRow;

/** What is on the disk: complete generations, half-written ones, broken ones, and what is not ours. */
class GenerationsTest {
  private static final Setup SETUP = new Setup(TestIndex.FINGERPRINT, Spellings.none(), Setup.USUAL_LIMIT);

  @TempDir
  private Path temporary;

  private Path folder() {
    return temporary.resolve("index");
  }

  @Test
  void whereNothingIsTheIndexIsMissing() {
    assertEquals(new Index.Missing(List.of()), Index.open(folder(), SETUP));
  }

  @Test
  void whatWasCommittedIsRead() {
    write("a");
    assertEquals(List.of("a"), texts());
  }

  @Test
  void aNewGenerationTakesThePlaceOfTheOneBefore() {
    write("a");
    write("b");
    assertEquals(List.of("b"), texts());
  }

  @Test
  void withoutCommitNothingChanges() {
    write("a");
    try (LuceneWriter writer = begin()) {
      replace(writer, "b");
    }
    assertEquals(List.of("a"), texts());
  }

  @Test
  void aDocumentPutInTwiceIsThereOnce() {
    try (LuceneWriter writer = begin()) {
      replace(writer, "a");
      replace(writer, "b");
      writer.commit();
    }
    assertEquals(List.of("b"), texts());
    assertEquals(1, opened(engine -> engine.documents(new SearchRequest.Page(0, 10)).results()).size());
  }

  @Test
  void aWriterThatDiedLeavesTheLiveIndexAndIsCleanedUp() throws IOException {
    write("a");
    halfWritten("generation-2");
    assertEquals(List.of("a"), texts());
    write("c");
    assertEquals(List.of("c"), texts());
    assertFalse(Files.exists(folder().resolve("generation-2/_0.fdt")));
  }

  @Test
  void aFirstWriterThatDiedLeavesTheNamesOfItsSources() throws IOException {
    try (LuceneWriter writer = begin()) {
      replace(writer, "a");
    }
    halfWritten("generation-1");
    assertEquals(new Index.Missing(List.of("seeds")), Index.open(folder(), SETUP));
  }

  @Test
  void twoWritersAtOnceAreOneTooMany() {
    try (LuceneWriter first = begin()) {
      replace(first, "a");
      IndexRefused refused = assertThrows(IndexRefused.class, this::begin);
      assertTrue(refused.getMessage().contains("is being written already"), refused.getMessage());
    }
    begin().close();
  }

  @Test
  void anotherFingerprintMakesItStale() {
    write("a");
    Index found = Index.open(folder(), new Setup("f2", Spellings.none(), Setup.USUAL_LIMIT));
    assertEquals(List.of("seeds"), assertInstanceOf(Index.Stale.class, found).sources());
  }

  @Test
  void anotherFormatMakesItStale() throws IOException {
    write("a");
    Path properties = folder().resolve("generation-1/parley.properties");
    Files.writeString(properties, Files.readString(properties).replaceAll("format=.*", "format=0"));
    assertInstanceOf(Index.Stale.class, Index.open(folder(), SETUP));
  }

  @Test
  void garbageInCurrentIsDamageAndTheSourcesAreStillKnown() throws IOException {
    for (String garbage : List.of("", "generation-", "../../etc", "generation-77", "\u0000\u0001", "x".repeat(5000))) {
      write("a");
      Files.writeString(folder().resolve("CURRENT"), garbage);
      assertEquals(List.of("seeds"), assertInstanceOf(Index.Damaged.class, Index.open(folder(), SETUP), garbage).sources());
    }
  }

  @Test
  void everyFileCutShortIsDamage() throws IOException {
    write("a");
    for (Path file : filesOfLive()) {
      byte[] whole = Files.readAllBytes(file);
      for (int length : List.of(0, whole.length / 2, whole.length - 1)) {
        Files.write(file, Arrays.copyOf(whole, length));
        Index found = Index.open(folder(), SETUP);
        // of the properties the first half may say enough
        boolean isProperties = file.endsWith("parley.properties");
        assertTrue(found instanceof Index.Damaged || isProperties, file + " cut to " + length + ": " + found);
        if (found instanceof Index.Usable(LuceneEngine engine)) {
          engine.close();
        }
        if (found instanceof Index.Damaged(_, List<String> sources)) {
          assertEquals(List.of("seeds"), sources);
        }
      }
      Files.write(file, whole);
    }
    assertEquals(List.of("a"), texts());
  }

  @Test
  void everyFileFullOfNoughtsIsDamage() throws IOException {
    write("a");
    for (Path file : filesOfLive()) {
      byte[] whole = Files.readAllBytes(file);
      Files.write(file, new byte[whole.length]);
      Index found = Index.open(folder(), SETUP);
      assertTrue(found instanceof Index.Damaged || found instanceof Index.Stale, file + ": " + found);
      Files.write(file, whole);
    }
  }

  @Test
  void aDamagedIndexIsWrittenAnew() throws IOException {
    write("a");
    for (Path file : filesOfLive()) {
      Files.write(file, new byte[3]);
    }
    write("b");
    assertEquals(List.of("b"), texts());
  }

  @Test
  void aFolderOfOthersIsNeitherReadNorWritten() throws IOException {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("thesis.doc"), "years of work");
    assertInstanceOf(Index.Foreign.class, Index.open(folder(), SETUP));
    assertThrows(IndexRefused.class, this::begin);
    try (Stream<Path> files = Files.list(folder())) {
      assertEquals(List.of("thesis.doc"), files.map(file -> file.getFileName().toString()).toList());
    }
  }

  @Test
  void aFileInThePlaceOfTheFolderIsForeign() throws IOException {
    Files.writeString(folder(), "x");
    assertInstanceOf(Index.Foreign.class, Index.open(folder(), SETUP));
    assertThrows(IndexRefused.class, this::begin);
  }

  @Test
  void aStrangerInAGenerationStays() throws IOException {
    Path own = Files.createDirectories(folder().resolve("generation-7")).resolve("thesis.doc");
    Files.writeString(own, "years of work");
    write("a");
    assertEquals("years of work", Files.readString(own));
  }

  @Test
  void aRunningReaderGoesOverToTheNewGeneration() {
    write("a");
    opened(engine -> {
      write("b");
      engine.refresh();
      assertEquals(List.of("b"), texts(engine));
      write("c");
      write("d");
      assertEquals(List.of("b"), texts(engine));
      return engine;
    });
  }

  @Test
  void oldGenerationsDoNotPileUp() throws IOException {
    for (String text : List.of("a", "b", "c", "d")) {
      write(text);
    }
    try (Stream<Path> files = Files.list(folder())) {
      assertEquals(2, files.filter(Files::isDirectory).count());
    }
  }

  @Test
  void manyThreadsMayWrite() {
    try (LuceneWriter writer = begin()) {
      try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
        for (int i = 0; i < 200; i++) {
          DocumentRow document = Rows.document("d" + i, "D" + i);
          threads.submit(() -> writer.replace(document, List.of(Rows.passage(document, document.ref().id() + "-0", "peace"))));
        }
      }
      writer.commit();
    }
    assertEquals(200L, (long) opened(engine -> engine.info().passages()));
  }

  private LuceneWriter begin() {
    return LuceneWriter.begin(folder(), TestIndex.FINGERPRINT, List.of("seeds"));
  }

  private void write(String text) {
    try (LuceneWriter writer = begin()) {
      replace(writer, text);
      writer.commit();
    }
  }

  private static void replace(LuceneWriter writer, String text) {
    DocumentRow document = Rows.document("d", "A document");
    writer.replace(document, List.of(Rows.passage(document, "d-0", text)));
  }

  private void halfWritten(String generation) throws IOException {
    Path half = Files.createDirectories(folder().resolve(generation));
    Files.writeString(half.resolve("_0.fdt"), "half a file");
  }

  private List<Path> filesOfLive() throws IOException {
    Path live = folder().resolve(Files.readString(folder().resolve("CURRENT")).strip());
    try (Stream<Path> files = Files.list(live)) {
      return files.filter(file -> !file.endsWith("write.lock")).toList();
    }
  }

  private List<String> texts() {
    return opened(GenerationsTest::texts);
  }

  private static List<String> texts(LuceneEngine engine) {
    return engine.passagesOf("d").stream().map(PassageRow::text).toList();
  }

  private <T> T opened(Function<LuceneEngine, T> use) {
    try (LuceneEngine engine = assertInstanceOf(Index.Usable.class, Index.open(folder(), SETUP)).engine()) {
      return use.apply(engine);
    }
  }
}
