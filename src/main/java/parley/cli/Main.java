package parley.cli;

import module java.base;
import parley.annotate.Annotator;
import parley.annotate.actors.Lexicon;
import parley.cli.print.Screen;
import parley.document.PassageSplitter;
import parley.document.read.DocumentReader;
import parley.document.read.Outcome;
import parley.document.read.SourceFile;
import parley.ingest.Steps;
import parley.knowledge.Abbreviations;
import parley.knowledge.Calendar;
import parley.knowledge.Furniture;
import parley.knowledge.Names;
import parley.lucene.Setup;
import parley.schema.Fingerprint;
import parley.search.RequestReader;

/** The entry point, where everything is put together. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    int status = new Commands(parts(), Screen.ofProcess()).run(arguments);
    System.exit(status);
  }

  static Parts parts() {
    Path home = Path.of(System.getProperty("parley.home", "")).toAbsolutePath();
    NamesOfFilters names = new NamesOfFilters(Names.load());
    Setup setup = new Setup(Fingerprint.ofSchemaAndKnowledge(), names, Setup.USUAL_LIMIT);
    return new Parts(new RequestReader(names), Main::steps, new LuceneIndexes(setup), home);
  }

  private static Steps steps() {
    DocumentReader reader = new DocumentReader(Furniture.load());
    PassageSplitter splitter = new PassageSplitter(Abbreviations.load());
    Annotator annotator = new Annotator(Calendar.load(), Lexicon.load());
    return new Steps((file, sink) -> reader.read(new SourceFile(file.file(), file.path()), outcome -> {
      switch (outcome) {
        case Outcome.Read(var document) -> sink.document(document);
        case Outcome.Refused(String path, String reason) -> sink.refused(path, reason);
      }
    }), splitter::passages, annotator::annotate);
  }
}
