package parley.text;

import module java.base;

/** A set of folded words, in which a word that it does not hold costs one look. Immutable. */
public final class WordSet {
  private final WordMap<Boolean> words = new WordMap<>();

  private WordSet(Collection<String> words) {
    words.forEach(word -> this.words.put(word, true));
  }

  public static WordSet of(String... words) {
    return new WordSet(List.of(words));
  }

  public static WordSet of(Collection<String> words) {
    return new WordSet(words);
  }

  public boolean contains(String word) {
    return words.contains(word);
  }
}
