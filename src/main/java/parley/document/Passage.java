package parley.document;

import module java.base;
import parley.text.Span;

/**
 * A stretch of whole sentences of one section, up to about 120 words: the unit of search.
 *
 * @param id document id, a dot and the ordinal; the same whenever the document is indexed again
 * @param ordinal counts from 1 within the document
 * @param span of the document's clean text
 * @param sentences spans of the document's clean text, in order, inside {@code span}
 */
public record Passage(
    String id, String document, int ordinal, List<String> heading, Span span, String text, List<Span> sentences) {
  public Passage {
    if (span.length() != text.length()) {
      throw new IllegalArgumentException("passage " + id + " has a text of " + text.length() + " for " + span);
    }
    heading = List.copyOf(heading);
    sentences = List.copyOf(sentences);
  }
}
