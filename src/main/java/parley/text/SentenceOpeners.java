package parley.text;

import module java.base;

/** Words that, capitalised after "U.S.", begin a sentence rather than go on with a name. */
final class SentenceOpeners {
  private static final Set<String> WORDS = Set.of(
      "the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "in", "on", "at", "by", "as", "but", "and", "this",
      "that", "these", "those", "there", "his", "her", "its", "their", "our", "after", "before", "since", "when",
      "while", "however", "for", "if", "both", "some", "many", "most", "all", "no", "not", "with", "from", "to",
      "according", "although", "despite", "during", "meanwhile", "later", "last", "then", "under");

  private SentenceOpeners() {}

  static boolean begins(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return WORDS.contains(Folding.fold(text.substring(at, end)));
  }
}
