package parley.knowledge.names;

import module java.base;
import parley.knowledge.Table;

/** The offices that the people of the tables held, by canonical name. */
public final class Offices {
  private final Map<String, List<Office>> byPerson;

  private Offices(Map<String, List<Office>> byPerson) {
    this.byPerson = byPerson;
  }

  /** An office, of a country or body; years as the table has them, missing where they are not known or not over. */
  public record Office(String office, String of, Optional<String> first, Optional<String> last) {}

  public static Offices load() {
    Map<String, List<Office>> byPerson = new HashMap<>();
    for (Table.Row row : Table.load("offices").rows()) {
      byPerson.computeIfAbsent(row.get("name"), name -> new ArrayList<>())
          .add(new Office(row.get("office"), row.get("of"), row.optional("first"), row.optional("last")));
    }
    return new Offices(byPerson);
  }

  /** The offices of {@code name}, earliest first, those without a year last. */
  public List<Office> of(String name) {
    return byPerson.getOrDefault(name, List.of()).stream()
        .sorted(Comparator.comparing((Office office) -> office.first().orElse("9999")).thenComparing(Office::office)).toList();
  }
}
