package parley.lucene;

import module java.base;
import parley.lucene.query.Spellings;
import parley.search.row.DocumentRow;
import parley.search.row.PassageRow;

/** A throw-away index on disk with one engine that reads it. */
final class TestIndex implements AutoCloseable {
  static final String FINGERPRINT = "f1";

  private final Path folder;
  private final LuceneEngine engine;

  private TestIndex(Path folder, LuceneEngine engine) {
    this.folder = folder;
    this.engine = engine;
  }

  static TestIndex of(PassageRow... passages) {
    return of(Spellings.none(), passages);
  }

  static TestIndex of(Spellings spellings, PassageRow... passages) {
    Map<String, List<PassageRow>> documents = Stream.of(passages)
        .collect(Collectors.groupingBy(row -> row.document().id(), LinkedHashMap::new, Collectors.toList()));
    Map<DocumentRow, List<PassageRow>> rows = new LinkedHashMap<>();
    documents.forEach((id, list) -> rows.put(Rows.document(id, list.getFirst().document().title()), list));
    return of(new Setup(FINGERPRINT, spellings, Setup.USUAL_LIMIT), rows);
  }

  static TestIndex of(Setup setup, Map<DocumentRow, List<PassageRow>> documents) {
    try {
      Path folder = Files.createTempDirectory("parley-index");
      write(folder, documents);
      return switch (Index.open(folder, setup)) {
        case Index.Usable(LuceneEngine engine) -> new TestIndex(folder, engine);
        case Index.Missing _, Index.Stale _, Index.Damaged _, Index.Foreign _ -> throw new AssertionError("cannot be read: " + folder);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path folder, Map<DocumentRow, List<PassageRow>> documents) {
    try (LuceneWriter writer = LuceneWriter.begin(folder, FINGERPRINT, List.of("seeds"))) {
      documents.forEach(writer::replace);
      writer.commit();
    }
  }

  Path folder() {
    return folder;
  }

  LuceneEngine engine() {
    return engine;
  }

  @Override
  public void close() {
    engine.close();
    delete(folder);
  }

  static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
