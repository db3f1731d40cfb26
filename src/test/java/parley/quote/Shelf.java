package parley.quote;

import module java.base;
import parley.annotate.Annotator;
import parley.document.PassageSplitter;
import parley.document.read.DocumentReader;
import parley.golden.Tables;
import parley.ingest.Ingest;
import parley.ingest.SourceWalk;
import parley.ingest.Steps;
import parley.knowledge.Abbreviations;
import parley.knowledge.Calendar;
import parley.knowledge.Furniture;
import parley.lucene.Index;
import parley.lucene.LuceneWriter;
import parley.lucene.Setup;
import parley.lucene.folder.IndexFolder;
import parley.lucene.query.Spellings;
import parley.search.Engine;

/** Collections to check quotations against, indexed as the program does it. */
final class Shelf {
  private static final String FINGERPRINT = "shelf";
  private static Optional<Path> seeds = Optional.empty();

  private Shelf() {}

  /** The index that the system property names, or the one of the seeds. */
  static Engine given(String property) {
    String folder = System.getProperty(property, "");
    return open(folder.isEmpty() ? seeds() : Path.of(folder));
  }

  // not while the class is made: the threads that index use it
  private static synchronized Path seeds() {
    Path folder = seeds.orElseGet(() -> indexed(Path.of("seeds")));
    seeds = Optional.of(folder);
    return folder;
  }

  /** An index of texts, each a document. */
  static Engine of(Map<String, String> texts) {
    try {
      Path folder = Files.createTempDirectory("texts");
      for (Map.Entry<String, String> text : texts.entrySet()) {
        Files.writeString(folder.resolve(text.getKey()), text.getValue());
      }
      return open(indexed(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path indexed(Path sources) {
    try {
      Path folder = Files.createTempDirectory("parley-shelf");
      PassageSplitter splitter = new PassageSplitter(Abbreviations.load());
      Annotator annotator = new Annotator(Calendar.load(), Tables.lexicon());
      DocumentReader reader = new DocumentReader(Furniture.load());
      Steps steps = new Steps(reader::read, reader::read, splitter::passages, annotator::annotate);
      try (LuceneWriter writer = LuceneWriter.begin(folder, FINGERPRINT, List.of())) {
        new Ingest(steps, writer, _ -> {}).run(SourceWalk.of(List.of(sources.toAbsolutePath()), folder));
        writer.commit();
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Engine open(Path folder) {
    try {
      IndexFolder index = new IndexFolder(folder);
      String fingerprint = index.stamp(index.current().orElseThrow()).fingerprint();
      return switch (Index.open(folder, new Setup(fingerprint, Spellings.none(), Setup.USUAL_LIMIT))) {
        case Index.Usable(var engine) -> engine;
        case Index.Missing _, Index.Stale _, Index.Damaged _, Index.Foreign _ -> throw new AssertionError("cannot be read: " + folder);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
