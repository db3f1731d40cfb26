package parley.annotate;

import module java.base;

/**
 * Someone who acts: a person, country, body or armed group under its canonical name, or an unnamed
 * official ("a senior diplomat"), whose name is what was written. Beside those who act stand the places
 * that are named.
 *
 * @param country canonical country name where one is known
 */
public record Actor(String name, Kind kind, Optional<String> country) {
  /** What sort of actor it is; a place is a scene and never acts. */
  public enum Kind { PERSON, COUNTRY, BODY, GROUP, PLACE, UNNAMED }

  public Actor {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an actor without a name");
    }
  }
}
