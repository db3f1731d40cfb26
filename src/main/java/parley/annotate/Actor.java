package parley.annotate;

import module java.base;

/**
 * Someone who acts: a person, country, body or armed group under its canonical name, or an unnamed
 * official ("a senior diplomat"), whose name is what was written.
 *
 * @param country canonical country name where one is known
 */
public record Actor(String name, Kind kind, Optional<String> country) {
  /** What sort of actor it is. */
  public enum Kind { PERSON, COUNTRY, BODY, GROUP, UNNAMED }

  public Actor {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an actor without a name");
    }
  }
}
