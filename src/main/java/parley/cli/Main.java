package parley.cli;

import module java.base;
import parley.annotate.Annotator;
import parley.annotate.actors.Lexicon;
import parley.cli.command.Commands;
import parley.cli.command.Parts;
import parley.cli.print.Screen;
import parley.document.PassageSplitter;
import parley.document.read.DocumentReader;
import parley.ingest.Steps;
import parley.knowledge.Abbreviations;
import parley.knowledge.Calendar;
import parley.knowledge.Furniture;
import parley.knowledge.Names;
import parley.lucene.Setup;
import parley.search.RequestReader;

/** The entry point, where everything is put together. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT %4$s %5$s%6$s%n");
    int status = new Commands(parts(), Screen.ofProcess()).run(arguments);
    System.exit(status);
  }

  private static Parts parts() {
    Path home = Path.of(System.getProperty("parley.home", "")).toAbsolutePath();
    KnownNames known = new KnownNames(Names.load());
    Setup setup = new Setup(Fingerprint.current(), known, Setup.USUAL_LIMIT);
    return new Parts(new RequestReader(known), Main::steps, new LuceneIndexes(setup), home);
  }

  private static Steps steps() {
    PassageSplitter splitter = new PassageSplitter(Abbreviations.load());
    Annotator annotator = new Annotator(Calendar.load(), Lexicon.load());
    return new Steps(new DocumentReader(Furniture.load())::read, splitter::passages, annotator::annotate);
  }
}
