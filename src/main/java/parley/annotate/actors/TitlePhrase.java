package parley.annotate.actors;

import module java.base;
import parley.knowledge.Titles.Title;

/**
 * A title as it stands in a text ("Turkish Foreign Minister", without the country), from the word
 * {@code first} to the word {@code last}.
 *
 * @param heads the words of it that can bear a name, as the table writes them
 * @param written its folded words, without what follows ("of Belarus")
 */
record TitlePhrase(int first, int last, String written, Set<String> heads, Optional<Title> lastHead, Optional<String> country) {
  TitlePhrase {
    heads = Set.copyOf(heads);
  }

  TitlePhrase through(int word) {
    return new TitlePhrase(first, word, written, heads, lastHead, country);
  }

  TitlePhrase of(Optional<String> name) {
    return new TitlePhrase(first, last, written, heads, lastHead, country.or(() -> name));
  }

  TitlePhrase and(TitlePhrase next) {
    Set<String> both = new HashSet<>(heads);
    both.addAll(next.heads);
    return new TitlePhrase(first, next.last, next.written, both, next.lastHead.or(() -> lastHead), country.or(() -> next.country));
  }

  boolean isHead() {
    return lastHead.isPresent();
  }

  boolean isPlural() {
    return lastHead.map(Title::plural).orElse(false);
  }

  Optional<String> pronoun() {
    return lastHead.flatMap(Title::pronoun);
  }
}
