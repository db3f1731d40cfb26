package parley.golden;

import module java.base;
import parley.annotate.Annotations;
import parley.annotate.Annotator;
import parley.annotate.Reading;
import parley.annotate.actors.Lexicon;
import parley.document.PassageSplitter;
import parley.document.SourceDocument;
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
  private static final Annotator ANNOTATOR = new Annotator(Calendar.load(), Lexicon.load());

  private Reader() {}

  /** The documents of a file; a refusal fails the test. */
  public static List<SourceDocument> read(Path file) {
    List<SourceDocument> documents = new ArrayList<>();
    READER.read(new SourceFile(file, file.getFileName().toString()), outcome -> {
      switch (outcome) {
        case Outcome.Read(SourceDocument document) -> documents.add(document);
        case Outcome.Refused(String path, String reason) -> throw new AssertionError(path + ": " + reason);
      }
    });
    return documents;
  }

  /** A plain text as a document. */
  public static SourceDocument document(String text) {
    try {
      Path file = Files.createTempFile("text", ".txt");
      Files.writeString(file, text);
      SourceDocument document = read(file).getFirst();
      Files.delete(file);
      return document;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
