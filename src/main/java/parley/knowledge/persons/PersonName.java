package parley.knowledge.persons;

import module java.base;

/**
 * A person's name in its parts, titles and particles left out: given names and initials in order, and the
 * surname, which is the last word, or what stands before a comma. A name of one word is a surname alone.
 *
 * @param suffix "jr", "iii"
 * @param shortVowels whether its script leaves vowels out
 */
record PersonName(List<NamePart> given, NamePart surname, Optional<String> suffix, Family family, boolean shortVowels) {
  PersonName {
    given = List.copyOf(given);
  }

  boolean isSurnameAlone() {
    return given.isEmpty();
  }

  /** All words in natural order. */
  List<NamePart> parts() {
    List<NamePart> parts = new ArrayList<>(given);
    parts.add(surname);
    return parts;
  }

  /** The name read with its first word as the surname, as in Chinese, Korean, Hungarian. */
  PersonName turned() {
    List<NamePart> rest = new ArrayList<>(given.subList(1, given.size()));
    rest.add(surname);
    return new PersonName(rest, given.getFirst(), suffix, family, shortVowels);
  }

  String joined(Family in) {
    StringBuilder all = new StringBuilder();
    parts().forEach(part -> all.append(part.sound(in)));
    return all.toString();
  }

  boolean isWrittenAs(PersonName other) {
    return suffix.equals(other.suffix)
        && parts().stream().map(NamePart::folded).toList().equals(other.parts().stream().map(NamePart::folded).toList());
  }
}
