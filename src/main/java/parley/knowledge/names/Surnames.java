package parley.knowledge.names;

import module java.base;
import parley.text.Folding;

/** The surnames that follow from a full name: "Le Drian" and "Drian", but never "Salman" from "bin Salman". */
public final class Surnames {
  private static final Set<String> PARTICLES =
      Set.of("de", "van", "der", "den", "von", "da", "dos", "di", "du", "le", "la", "el", "al", "del", "abu", "zu", "ter");
  private static final Set<String> BOUND = Set.of("bin", "ibn", "ben", "bint", "abdul", "abu", "ould");
  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "v", "vi", "xiv", "xvi");
  private static final int SHORTEST = 3;

  private Surnames() {}

  public static Set<String> of(String fullName) {
    List<String> parts = new ArrayList<>(List.of(fullName.split(" ")));
    while (parts.size() > 1 && SUFFIXES.contains(Folding.fold(parts.getLast()))) {
      parts.removeLast();
    }
    if (parts.size() < 2) {
      return Set.of();
    }
    Set<String> surnames = new LinkedHashSet<>();
    String last = parts.getLast();
    String before = Folding.fold(parts.get(parts.size() - 2));
    boolean bound = parts.size() > 2 && BOUND.contains(before);
    if (bound || parts.size() > 2 && PARTICLES.contains(before)) {
      surnames.add(parts.get(parts.size() - 2) + " " + last);
      int third = parts.size() - 3;
      if (third > 0 && PARTICLES.contains(Folding.fold(parts.get(third)))) {
        surnames.add(parts.get(third) + " " + parts.get(third + 1) + " " + last);
      }
    }
    if (!bound) {
      addWithout(last, surnames);
    }
    return surnames;
  }

  /** "al-Assad" is also called "Assad"; "Ki-moon" and "Boutros-Ghali" stay whole. */
  private static void addWithout(String last, Set<String> surnames) {
    int hyphen = last.indexOf('-');
    if (hyphen > 0 && PARTICLES.contains(Folding.fold(last.substring(0, hyphen)))) {
      surnames.add(last);
      last = last.substring(hyphen + 1);
    }
    if (last.length() >= SHORTEST && Character.isUpperCase(last.codePointAt(0))) {
      surnames.add(last);
    }
  }
}
