package parley.cli;

import module java.base;
import java.util.logging.Level;
import java.util.logging.Logger;
import parley.annotate.Annotator;
import parley.cli.command.Commands;
import parley.cli.command.Parts;
import parley.cli.print.Screen;
import parley.document.PassageSplitter;
import parley.document.read.DocumentReader;
import parley.ingest.Steps;
import parley.knowledge.Abbreviations;
import parley.knowledge.Calendar;
import parley.knowledge.Furniture;
import parley.knowledge.names.Names;
import parley.lucene.Setup;
import parley.quote.align.Lexicon;
import parley.search.RequestReader;

/** The entry point, where everything is put together. */
public final class Main {
  // held here, because a logger that nobody holds forgets its level
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Main() {}

  public static void main(String[] arguments) {
    System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT %4$s %5$s%6$s%n");
    LUCENE.setLevel(Level.SEVERE); // it would recommend a module that costs more at every start than it gains
    int status = new Commands(parts(), Screen.ofProcess()).run(arguments);
    System.exit(status);
  }

  private static Parts parts() {
    Path home = Path.of(System.getProperty("parley.home", "")).toAbsolutePath();
    // The tables are read while the index is opened; the first search waits for them if it must.
    Supplier<Names> names = CompletableFuture.supplyAsync(Names::load)::join;
    KnownNames known = new KnownNames(names);
    Setup setup = new Setup(Fingerprint.current(), known, Setup.USUAL_LIMIT);
    Parts.Learning learning = new Parts.Learning(() -> steps(names), new Once<>(() -> Lexicon.load(names.get())));
    return new Parts(new RequestReader(known), learning, new LuceneIndexes(setup), new OnePerson(names), home);
  }

  private static Steps steps(Supplier<Names> names) {
    CompletableFuture<parley.annotate.actors.Lexicon> lexicon =
        CompletableFuture.supplyAsync(() -> parley.annotate.actors.Lexicon.load(names));
    PassageSplitter splitter = new PassageSplitter(Abbreviations.load());
    DocumentReader reader = new DocumentReader(Furniture.load());
    Annotator annotator = new Annotator(Calendar.load(), lexicon.join());
    return new Steps(reader::read, reader::read, splitter::passages, annotator::annotate);
  }
}
