package parley.knowledge;

import module java.base;
import parley.text.SentenceSplitter.Follower;

/** Abbreviations whose full stop ends no sentence, folded and without it, each with what follows it. */
public record Abbreviations(Map<String, Follower> followers) {
  public Abbreviations {
    followers = Map.copyOf(followers);
  }

  public static Abbreviations load() {
    Map<String, Follower> followers = new HashMap<>();
    for (Table.Row row : Table.load("abbreviations").rows()) {
      followers.put(row.get("abbreviation"), row.choice("before", Follower.class));
    }
    return new Abbreviations(followers);
  }

  /** The abbreviations alone. */
  public Set<String> folded() {
    return followers.keySet();
  }
}
