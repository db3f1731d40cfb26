package parley.knowledge;

import module java.base;
import parley.text.WordMap;
import parley.text.WordSet;

/** The nouns that report what is said or thought ("his demand that"), or that say something themselves ("the report"). */
public final class ReportingNouns {
  private static final List<String> OPENERS = List.of("that", "to", "for", "of", "in", "on", "over", "about", "against");
  private static final String SOURCE = "source";
  private static final String IDEA = "idea";
  private static final WordSet NOTHING = WordSet.of();
  private final WordMap<WordSet> takes;

  private ReportingNouns(WordMap<WordSet> takes) {
    this.takes = takes;
  }

  public static ReportingNouns load() {
    WordMap<WordSet> takes = new WordMap<>();
    for (Table.Row row : Table.load("reporting-nouns").rows()) {
      List<String> uses = List.of(row.get("takes").split(" "));
      for (String use : uses) {
        if (!OPENERS.contains(use) && !use.equals(SOURCE) && !use.equals(IDEA)) {
          throw row.refused("use \"" + use + "\" is not one of source, idea, " + String.join(", ", new TreeSet<>(OPENERS)));
        }
      }
      takes.put(row.get("noun"), WordSet.of(uses));
      takes.put(plural(row.get("noun")), WordSet.of(uses));
    }
    return new ReportingNouns(takes);
  }

  private static String plural(String noun) {
    return noun.matches(".*[^aeiou]y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
  }

  /** Whether {@code folded} is such a noun, singular or plural. */
  public boolean contains(String folded) {
    return takes.contains(folded);
  }

  /** Whether the noun can be the subject of a verb that reports. */
  public boolean isSource(String folded) {
    return takes.getOrDefault(folded, NOTHING).contains(SOURCE);
  }

  /** Whether what the noun reports may begin with {@code next}: "demand that", "demand for". */
  public boolean reports(String folded, String next) {
    return takes.getOrDefault(folded, NOTHING).contains(next) && OPENERS.contains(next);
  }
}
