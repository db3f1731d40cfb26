package parley.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.Test;
import parley.document.read.Outcome;
import parley.document.read.SourceFile;
import parley.search.Engine;
import parley.search.row.DocumentRow;
import parley.search.row.PassageRow;

/** Files go through the steps into a writer, and nothing is lost without a word. */
class IngestTest {
  /** Keeps what is put in. */
  private static final class Shelf implements Engine.Writer {
    final Map<String, Integer> passages = new ConcurrentSkipListMap<>();

    @Override
    public void replace(DocumentRow document, List<PassageRow> rows) {
      if (document.ref().id().equals("full")) {
        throw new UncheckedIOException(new IOException("disk full"));
      }
      passages.put(document.ref().id(), rows.size());
    }

    @Override
    public void commit() {}

    @Override
    public void close() {}
  }

  private final Shelf shelf = new Shelf();

  private Summary ingest(BiConsumer<SourceFile, Consumer<Outcome>> reader, String... names) {
    List<SourceWalk.Sized> files = Stream.of(names).map(name -> new SourceWalk.Sized(new SourceFile(Path.of(name), name), 10)).toList();
    Steps steps = new Steps(reader, Sample::unread, document -> {
      if (document.id().startsWith("deep")) {
        throw new StackOverflowError();
      }
      return Sample.lines(document);
    }, (document, passages) -> {
      if (document.id().startsWith("bad")) {
        throw new IllegalStateException("odd text");
      }
      return Sample.NOTHING;
    });
    return new Ingest(steps, shelf, progress -> {}).run(new SourceWalk.Found(files, List.of()));
  }

  private static void oneDocument(SourceFile file, Consumer<Outcome> sink) {
    sink.accept(new Outcome.Read(Sample.document(file.path(), "one\ntwo")));
  }

  @Test
  void everyDocumentIsPutInAndCounted() {
    Summary summary = ingest(IngestTest::oneDocument, "a", "b", "c");
    assertEquals(Map.of("a", 2, "b", 2, "c", 2), shelf.passages);
    assertEquals(3, summary.documents());
    assertEquals(6, summary.passages());
    assertEquals(List.of(), summary.skipped());
  }

  @Test
  void aFileMayHoldManyDocuments() {
    Summary summary = ingest((file, sink) -> IntStream.range(0, 5_000)
        .forEach(i -> sink.accept(new Outcome.Read(Sample.document("d" + i, "x".repeat(10_000))))), "many.jsonl");
    assertEquals(5_000, summary.documents());
    assertEquals(5_000, shelf.passages.size());
  }

  @Test
  void aDocumentThatBreaksTheProgramCostsOnlyItself() {
    Summary summary = ingest(IngestTest::oneDocument, "a", "bad", "deep", "z");
    assertEquals(Set.of("a", "z"), shelf.passages.keySet());
    assertEquals(List.of(new Skipped("bad.txt", "broke the program (IllegalStateException); please report it"),
        new Skipped("deep.txt", "broke the program (StackOverflowError); please report it")), summary.skipped());
  }

  @Test
  void aReaderThatBreaksCostsOnlyItsFile() {
    Summary summary = ingest((file, sink) -> {
      if (file.path().equals("b")) {
        throw new IllegalArgumentException();
      }
      oneDocument(file, sink);
    }, "a", "b", "c");
    assertEquals(Set.of("a", "c"), shelf.passages.keySet());
    assertEquals("b", summary.skipped().getFirst().path());
  }

  @Test
  void aRefusalIsPartOfTheSummary() {
    Summary summary = ingest((file, sink) -> sink.accept(new Outcome.Refused(file.path(), "is empty")), "a");
    assertEquals(List.of(new Skipped("a", "is empty")), summary.skipped());
  }

  @Test
  void aSecondDocumentOfTheSameIdIsRefused() {
    Summary summary = ingest((file, sink) -> sink.accept(new Outcome.Read(Sample.document("same", "text"))), "a", "b");
    assertEquals(1, summary.documents());
    assertTrue(summary.skipped().getFirst().reason().contains("earlier document"), summary.toString());
  }

  @Test
  void aWriterThatFailsEndsTheWork() {
    assertThrows(UncheckedIOException.class, () -> ingest(IngestTest::oneDocument, "a", "full", "b"));
  }

  @Test
  void progressEndsWithEverythingDone() {
    List<Progress> told = Collections.synchronizedList(new ArrayList<>());
    List<SourceWalk.Sized> files = List.of(new SourceWalk.Sized(new SourceFile(Path.of("a"), "a"), 10), new SourceWalk.Sized(new SourceFile(Path.of("b"), "b"), 20));
    Steps steps = new Steps(IngestTest::oneDocument, Sample::unread, Sample::lines, (document, passages) -> Sample.NOTHING);
    new Ingest(steps, shelf, told::add).run(new SourceWalk.Found(files, List.of()));
    assertEquals(new Progress(2, 2, 30, 30, 4), told.getLast());
  }
}
