package parley.annotate.statements.turns;

import module java.base;
import parley.text.Span;

/**
 * The words before a colon that may open a turn of a transcript.
 *
 * @param words the folded words of the label, without what stands in brackets
 * @param said where what is said begins
 */
record Label(Span span, List<String> words, int said, Kind kind) {
  /** How clearly a label names somebody who speaks. */
  enum Kind {
    /** "Q", "QUESTION". */
    QUESTION,
    /** "MR. PRICE", "Foreign Minister Lavrov". */
    TITLED,
    /** In capitals: "OPERATOR". */
    SHOUTED,
    /** "John Smith", but "First" as well. */
    PLAIN
  }

  Label {
    words = List.copyOf(words);
  }
}
