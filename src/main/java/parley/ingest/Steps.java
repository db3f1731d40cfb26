package parley.ingest;

import module java.base;
import parley.annotate.Annotations;
import parley.document.Passage;
import parley.document.SourceDocument;
import parley.document.facts.Facts;
import parley.document.read.Outcome;
import parley.document.read.SourceFile;
import parley.search.row.AnnotatedRow;

/** What is done to a file or a text between the disk and the index; each step is safe for several threads. */
public record Steps(
    BiConsumer<SourceFile, Consumer<Outcome>> files,
    Texts texts,
    Function<SourceDocument, List<Passage>> passages,
    BiFunction<SourceDocument, List<Passage>, Annotations> annotations) {
  /** Reads a text at hand as a document. */
  public interface Texts {
    Outcome read(String id, String text, Facts known);
  }

  /** Everything read from {@code document}, with offsets into its source. */
  public AnnotatedRow annotated(SourceDocument document) {
    List<Passage> split = passages.apply(document);
    return new RowMaker(document).annotated(split, annotations.apply(document, split));
  }
}
