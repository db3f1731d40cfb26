package parley.lucene.field;

import module java.base;
import parley.text.Words;

/** The term that a word is indexed and searched under. */
public enum Terms {
  EXACT,
  STEM;

  // longer runs of letters are no words, and a term may have 32,766 bytes
  private static final int LONGEST = 200;

  /** Empty where the word has no term here: possessives have no stem. */
  public Optional<String> of(Words words, int word) {
    return switch (this) {
      case EXACT -> Optional.of(clipped(words.folded(word)));
      case STEM -> words.isPossessive(word)
          ? Optional.empty()
          : Optional.of(Stemmer.mine().stem(clipped(words.folded(word))));
    };
  }

  public static String clipped(String folded) {
    return folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST);
  }
}
