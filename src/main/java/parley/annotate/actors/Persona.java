package parley.annotate.actors;

import module java.base;
import parley.annotate.Actor;

/**
 * A person of one document: the fullest name so far, the titles that came with it, and the words where
 * the full name stands. Grows while the document is read.
 */
final class Persona {
  private String name;
  private final boolean known;
  private Optional<String> country;
  private Optional<String> pronoun;
  private final Set<String> titles = new HashSet<>();
  private final Set<String> styles = new LinkedHashSet<>();
  private final List<Integer> places = new ArrayList<>();

  Persona(String name, boolean known, Optional<String> country, Optional<String> pronoun) {
    this.name = name;
    this.known = known;
    this.country = country;
    this.pronoun = pronoun;
  }

  String name() {
    return name;
  }

  boolean isKnown() {
    return known;
  }

  Optional<String> pronoun() {
    return pronoun;
  }

  Optional<String> country() {
    return country;
  }

  /** The titles that came with the name, as they were written: "deputy foreign minister". */
  Set<String> styles() {
    return styles;
  }

  Set<String> titles() {
    return titles;
  }

  /** The name that {@code form} is, where it is fuller than what was known; a mere spelling is not. */
  void alsoCalled(String form) {
    if (!known && fullWords(form) > fullWords(name)) {
      name = form;
    }
  }

  private static long fullWords(String form) {
    return Arrays.stream(form.split(" ")).filter(word -> word.length() > 2).count();
  }

  void comesWith(TitlePhrase title) {
    titles.addAll(title.heads());
    if (title.isHead()) {
      styles.add(title.written());
    }
    country = country.or(title::country);
    pronoun = pronoun.or(title::pronoun);
  }

  void standsAt(int word) {
    places.add(word);
  }

  /** How many words lie between {@code word} and the nearest full name before it. */
  int distance(int word) {
    int low = 0;
    int high = places.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle) <= word) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high < 0 ? Integer.MAX_VALUE : word - places.get(high);
  }

  Actor actor() {
    return new Actor(name, Actor.Kind.PERSON, country);
  }
}
