package parley.golden;

import module java.base;
import parley.annotate.Annotations;
import parley.annotate.Annotator;
import parley.annotate.Reading;
import parley.document.PassageSplitter;
import parley.document.SourceDocument;
import parley.document.facts.Facts;
import parley.document.read.DocumentReader;
import parley.document.read.Outcome;
import parley.document.read.SourceFile;
import parley.knowledge.Abbreviations;
import parley.knowledge.Calendar;
import parley.knowledge.Furniture;

/** Reads files and texts as the program does, for tests. */
public final class Reader {
  private static final DocumentReader READER = new DocumentReader(Furniture.load());
  private static final PassageSplitter SPLITTER = new PassageSplitter(Abbreviations.load());
  private static final Annotator ANNOTATOR = new Annotator(Calendar.load(), Tables.lexicon());

  private Reader() {}

  /** The documents of a file; a refusal fails the test. */
  public static List<SourceDocument> read(Path file) {
    List<SourceDocument> documents = new ArrayList<>();
    READER.read(new SourceFile(file, file.getFileName().toString()), outcome -> take(outcome, documents));
    return documents;
  }

  private static void take(Outcome outcome, List<SourceDocument> documents) {
    switch (outcome) {
      case Outcome.Read(SourceDocument document) -> documents.add(document);
      case Outcome.Refused(String path, String reason) -> throw new AssertionError(path + ": " + reason);
    }
  }

  /** A plain text as a document. */
  public static SourceDocument document(String text) {
    List<SourceDocument> documents = new ArrayList<>();
    take(READER.read("text.txt", text, Facts.NONE), documents);
    return documents.getFirst();
  }

  public static Reading reading(SourceDocument document) {
    return Reading.of(document, SPLITTER.passages(document));
  }

  public static Annotations annotate(SourceDocument document) {
    return ANNOTATOR.annotate(document, SPLITTER.passages(document));
  }

  public static Annotations annotate(String text) {
    return annotate(document(text));
  }
}
