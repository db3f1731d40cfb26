package parley.knowledge.names;

import module java.base;
import parley.knowledge.Table;
import parley.text.Folding;

/** First names by their folded form, with the pronoun that they suggest. */
public final class FirstNames {
  private final Map<String, String> pronouns;

  private FirstNames(Map<String, String> pronouns) {
    this.pronouns = Map.copyOf(pronouns);
  }

  public static FirstNames load() {
    Map<String, String> pronouns = new HashMap<>();
    for (Table.Row row : Table.load("first-names").rows()) {
      pronouns.put(Folding.fold(row.get("name")), row.get("pronoun"));
    }
    return new FirstNames(pronouns);
  }

  public boolean contains(String folded) {
    return pronouns.containsKey(folded);
  }

  public Optional<String> pronoun(String folded) {
    return Optional.ofNullable(pronouns.get(folded));
  }
}
