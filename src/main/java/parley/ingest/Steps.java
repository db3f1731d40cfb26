package parley.ingest;

import module java.base;
import parley.annotate.Annotations;
import parley.document.Passage;
import parley.document.SourceDocument;

/** What is done to a file between the disk and the index; each step is safe for several threads. */
public record Steps(
    Reader reader,
    Function<SourceDocument, List<Passage>> passages,
    BiFunction<SourceDocument, List<Passage>, Annotations> annotations) {
  /** Turns a file into its documents: none, one, or a stream of many. */
  public interface Reader {
    void read(CollectedFile file, Sink sink);
  }

  /** Takes what a file turns out to hold. */
  public interface Sink {
    void document(SourceDocument document);

    /** {@code path} is the file's, or names a place in it; {@code reason} is plain words. */
    void refused(String path, String reason);
  }
}
