package parley.knowledge.names;

import module java.base;

/**
 * One thing that a written form can mean: whom or what it names, and how it names it. A form that
 * several people share is several names.
 *
 * @param country canonical country name; for a country, the country itself
 * @param pronoun "he", "she" or "they", of a person where the table knows it
 */
public record Name(String canonical, Kind kind, Optional<String> country, Form form, Optional<String> pronoun) {
  /** What sort of thing bears the name. */
  public enum Kind { PERSON, COUNTRY, BODY, GROUP, MEDIA }

  /** How the written form names it. */
  public enum Form { FULL, ALIAS, SURNAME, ADJECTIVE, PEOPLE, CAPITAL, SEAT, CODE }

  public Name {
    if (canonical.isBlank()) {
      throw new IllegalArgumentException("a name without a canonical form");
    }
  }

  /** Whether the other name means nothing new beside this one. */
  boolean isSameAs(Name other) {
    return equals(other) || isPerson() && other.isPerson() && canonical.equals(other.canonical);
  }

  public boolean isPerson() {
    return kind == Kind.PERSON;
  }
}
