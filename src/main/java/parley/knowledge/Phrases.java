package parley.knowledge;

import module java.base;
import parley.text.WordMap;
import parley.text.Words;

/** Values by the folded words of a phrase; the longest phrase at a word wins, whatever its case. */
public final class Phrases<T> {
  private static final int LONGEST = 6;
  private final Map<String, T> values = new HashMap<>();
  private final WordMap<Integer> longest = new WordMap<>();

  /** A phrase found from the word {@code first} to the word {@code last}, both included. */
  public record Hit<T>(int first, int last, T value) {}

  Phrases() {}

  void add(String phrase, T value) {
    List<String> folded = Words.folded(phrase);
    if (folded.isEmpty() || folded.size() > LONGEST) {
      throw new IllegalStateException("phrase \"" + phrase + "\" has " + folded.size() + " words; 1 to " + LONGEST + " are expected");
    }
    values.put(String.join(" ", folded), value);
    longest.put(folded.getFirst(), Math.max(folded.size(), longest.getOrDefault(folded.getFirst(), 0)));
  }

  public Optional<Hit<T>> longestAt(Words words, int word) {
    int most = longest.getOrDefault(words.folded(word), 0);
    for (int count = Math.min(most, words.size() - word); count > 0; count--) {
      T value = values.get(words.folded(word, word + count - 1));
      if (value != null) {
        return Optional.of(new Hit<>(word, word + count - 1, value));
      }
    }
    return Optional.empty();
  }

  /** The value of a phrase of one folded word. */
  public Optional<T> of(String folded) {
    return longest.contains(folded) ? Optional.ofNullable(values.get(folded)) : Optional.empty();
  }
}
