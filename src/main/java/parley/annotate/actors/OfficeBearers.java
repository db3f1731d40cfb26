package parley.annotate.actors;

import module java.base;
import parley.knowledge.names.Offices;

/**
 * The people of one document by the titles that they bear in it, or held: whom "the foreign secretary"
 * stands for, where that is one person only.
 */
final class OfficeBearers {
  private final Map<String, Set<Persona>> byStyle = new HashMap<>();
  private final Map<String, Set<Persona>> byOffice = new HashMap<>();

  OfficeBearers(List<Persona> people, Offices offices) {
    for (Persona persona : people) {
      persona.styles().forEach(style -> add(byStyle, style, persona));
      if (persona.isKnown()) {
        offices.of(persona.name()).forEach(held -> add(byOffice, held.office(), persona));
      }
    }
  }

  /** Under the style and under its ends: a deputy foreign minister is a minister, too. */
  private static void add(Map<String, Set<Persona>> people, String style, Persona persona) {
    for (int from = 0; from >= 0; from = style.indexOf(' ', from + 1)) {
      people.computeIfAbsent(style.substring(from).strip(), _ -> new LinkedHashSet<>(2)).add(persona);
    }
  }

  Optional<Persona> of(TitlePhrase title) {
    return one(byStyle, title).or(() -> byStyle.containsKey(title.written()) ? Optional.empty() : one(byOffice, title));
  }

  private static Optional<Persona> one(Map<String, Set<Persona>> people, TitlePhrase title) {
    List<Persona> fitting = people.getOrDefault(title.written(), Set.of()).stream()
        .filter(persona -> title.country().isEmpty() || persona.country().isEmpty() || title.country().equals(persona.country()))
        .limit(2).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }
}
