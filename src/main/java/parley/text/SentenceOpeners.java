package parley.text;

import module java.base;

/** Words that, capitalised after "U.S.", begin a sentence rather than go on with a name. */
final class SentenceOpeners {
  private static final WordSet WORDS = WordSet.of(
      "the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "in", "on", "at", "by", "as", "but", "and", "this",
      "that", "these", "those", "there", "his", "her", "its", "their", "our", "after", "before", "since", "when",
      "while", "however", "for", "if", "both", "some", "many", "most", "all", "no", "not", "with", "from", "to",
      "according", "although", "despite", "during", "meanwhile", "later", "last", "then", "under");
  /** Those of them that are nobody's name: "Mr. An" and "Dr. No" exist. */
  private static final WordSet NO_NAMES = WordSet.of(
      "the", "he", "she", "it", "they", "but", "and", "this", "that", "these", "those", "his", "her", "their", "when",
      "while", "however", "after", "according", "although", "meanwhile", "in", "on", "at");

  private SentenceOpeners() {}

  static boolean begins(String text, int at) {
    return WORDS.contains(word(text, at));
  }

  static boolean beginsWithoutName(String text, int at) {
    return NO_NAMES.contains(word(text, at));
  }

  private static String word(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < 12 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    // "A. Smith" goes on with an initial
    boolean initial = end == at + 1 && end < text.length() && text.charAt(end) == '.';
    return initial ? "" : Folding.fold(text.substring(at, end));
  }
}
