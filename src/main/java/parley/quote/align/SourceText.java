package parley.quote.align;

import module java.base;

/**
 * A stretch of a document in which a claim may stand.
 *
 * @param start where it begins in the document's text
 * @param aside for each word, and for the end, the first word of an interruption that ends before it, or -1
 * @param bound for each word, and for the end, how strongly a clause begins before it: 0, 1 by a word, 2 by a mark
 */
public record SourceText(Tokens tokens, int start, int[] aside, byte[] bound) {
  /** The same stretch where it stands in a text that has {@code by} more characters before it. */
  public SourceText shifted(int by) {
    return new SourceText(tokens, start + by, aside, bound);
  }

  public int size() {
    return tokens.size();
  }
}
