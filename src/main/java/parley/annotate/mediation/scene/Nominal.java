package parley.annotate.mediation.scene;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;

/**
 * An actor with the words that belong to its noun phrase ("Norwegian Foreign Minister Holst", "Kenya's
 * president"), from word {@code first} to word {@code last}, articles left out.
 *
 * @param adjective whether it is a mere adjective of nationality, which acts only before a noun that does
 */
public record Nominal(int first, int last, ActorMention mention, boolean adjective) {
  /** Whether more words than the name belong to it: "Saudi officials". */
  public boolean isWide() {
    return adjective || last > first;
  }

  public Nominal until(int word) {
    return new Nominal(first, Math.max(last, word), mention, adjective);
  }

  /** The same, with a country for an actor that has none. */
  public Nominal of(Optional<String> country) {
    Actor actor = mention.actor();
    return actor.country().isPresent() || country.isEmpty() ? this
        : as(new ActorMention(mention.span(), new Actor(actor.name(), actor.kind(), country)));
  }

  public Nominal as(ActorMention other) {
    return new Nominal(first, last, other, adjective);
  }
}
