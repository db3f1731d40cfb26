package parley.lucene.query;

import module java.base;

/** Words that stand in nearly every passage, so that beside other words they tell nothing. */
final class StopWords {
  private static final Set<String> WORDS = Set.of(
      "a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "for", "from", "had", "has", "have", "in", "into", "is", "it",
      "its", "of", "on", "or", "that", "the", "their", "these", "this", "to", "was", "were", "which", "with");

  private StopWords() {}

  static boolean contains(String folded) {
    return WORDS.contains(folded);
  }
}
