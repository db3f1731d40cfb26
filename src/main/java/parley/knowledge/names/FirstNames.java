package parley.knowledge.names;

import module java.base;
import parley.knowledge.Table;
import parley.text.Folding;
import parley.text.WordMap;

/** First names by their folded form, with the pronoun that they suggest. */
public final class FirstNames {
  private final WordMap<Optional<String>> pronouns;

  private FirstNames(WordMap<Optional<String>> pronouns) {
    this.pronouns = pronouns;
  }

  public static FirstNames load() {
    WordMap<Optional<String>> pronouns = new WordMap<>();
    for (Table.Row row : Table.load("first-names").rows()) {
      pronouns.put(Folding.fold(row.get("name")), Optional.of(row.get("pronoun")));
    }
    return new FirstNames(pronouns);
  }

  public boolean contains(String folded) {
    return pronouns.contains(folded);
  }

  public Optional<String> pronoun(String folded) {
    return pronouns.getOrDefault(folded, Optional.empty());
  }
}
