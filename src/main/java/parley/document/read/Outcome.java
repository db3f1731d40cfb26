package parley.document.read;

import parley.document.SourceDocument;

/** What came of a file or of a line of it. */
public sealed interface Outcome {
  record Read(SourceDocument document) implements Outcome {}

  /** {@code reason}: one plain sentence, lower case, without a full stop. */
  record Refused(String path, String reason) implements Outcome {}
}
