package parley.knowledge;

import module java.base;

/** The nouns that report what is said: "his demand that". */
public final class ReportingNouns {
  private ReportingNouns() {}

  /** Folded, singular. */
  public static Set<String> load() {
    return Table.load("reporting-nouns").rows().stream().map(row -> row.get("noun")).collect(Collectors.toUnmodifiableSet());
  }
}
