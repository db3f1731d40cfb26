package parley.lucene.field;

import module java.base;
import parley.search.row.ActorRow;

/** One way in which an actor is written in the texts. */
public record Spelling(String name, String kind, Optional<String> country, String text) {
  private static final String BETWEEN = "\u001F";

  public static Spelling of(ActorRow actor) {
    return new Spelling(Names.kept(actor.name()), Names.kept(actor.kind()), actor.country().map(Names::kept), Names.kept(actor.text()));
  }

  public String written() {
    return String.join(BETWEEN, name, kind, country.orElse(""), text);
  }

  public static Spelling read(String written) {
    String[] parts = written.split(BETWEEN, -1);
    return new Spelling(parts[0], parts[1], parts[2].isEmpty() ? Optional.empty() : Optional.of(parts[2]), parts[3]);
  }
}
