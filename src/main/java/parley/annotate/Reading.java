package parley.annotate;

import module java.base;
import parley.document.Passage;
import parley.document.SourceDocument;
import parley.text.Span;
import parley.text.Words;

/**
 * A document laid open for the annotators: its words, sentences and passages, made once and shared.
 * Sentences are in order and never cross a heading; headings are not sentences.
 */
public record Reading(SourceDocument document, List<Passage> passages, Words words, List<Span> sentences) {
  public static Reading of(SourceDocument document, List<Passage> passages) {
    List<Span> sentences = passages.stream().flatMap(passage -> passage.sentences().stream()).toList();
    return new Reading(document, passages, Words.of(document.text().value()), sentences);
  }

  public String text() {
    return document.text().value();
  }

  /** The index of the last sentence that starts at or before {@code offset}; -1 before the first. */
  public int sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }
}
