package parley.knowledge;

import module java.base;

/** The nouns that report what is said or thought ("his demand that"), or that say something themselves ("the report"). */
public final class ReportingNouns {
  private static final Set<String> OPENERS = Set.of("that", "to", "for", "of", "in", "on", "over", "about", "against");
  private static final String SOURCE = "source";
  private static final String IDEA = "idea";
  private final Map<String, Set<String>> takes;

  private ReportingNouns(Map<String, Set<String>> takes) {
    this.takes = Map.copyOf(takes);
  }

  public static ReportingNouns load() {
    Map<String, Set<String>> takes = new HashMap<>();
    for (Table.Row row : Table.load("reporting-nouns").rows()) {
      Set<String> uses = Set.of(row.get("takes").split(" "));
      for (String use : uses) {
        if (!OPENERS.contains(use) && !use.equals(SOURCE) && !use.equals(IDEA)) {
          throw row.refused("use \"" + use + "\" is not one of source, idea, " + String.join(", ", new TreeSet<>(OPENERS)));
        }
      }
      takes.put(row.get("noun"), uses);
      takes.put(plural(row.get("noun")), uses);
    }
    return new ReportingNouns(takes);
  }

  private static String plural(String noun) {
    return noun.matches(".*[^aeiou]y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
  }

  /** Whether {@code folded} is such a noun, singular or plural. */
  public boolean contains(String folded) {
    return takes.containsKey(folded);
  }

  /** Whether the noun can be the subject of a verb that reports. */
  public boolean isSource(String folded) {
    return takes.getOrDefault(folded, Set.of()).contains(SOURCE);
  }

  /** Whether what the noun reports may begin with {@code next}: "demand that", "demand for". */
  public boolean reports(String folded, String next) {
    return OPENERS.contains(next) && takes.getOrDefault(folded, Set.of()).contains(next);
  }
}
