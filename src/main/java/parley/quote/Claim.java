package parley.quote;

import module java.base;
import parley.search.Period;

/** What somebody is claimed to have said: the words, and as far as claimed who said them and when. */
public record Claim(String words, Optional<String> speaker, Optional<Period> date) {
  /** The longest words that are checked, in characters. */
  public static final int MOST_CHARS = 5_000;

  public static Claim of(String words) {
    return new Claim(words, Optional.empty(), Optional.empty());
  }
}
