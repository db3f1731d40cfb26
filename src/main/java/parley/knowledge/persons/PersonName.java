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

  /** Whether all words together sound alike, however they are parted. */
  boolean soundsAs(PersonName other, Family in) {
    List<NamePart> mine = parts();
    List<NamePart> theirs = other.parts();
    int part = 0;
    int at = 0;
    for (NamePart own : mine) {
      String sound = own.sound(in);
      for (int i = 0; i < sound.length(); i++, at++) {
        while (part < theirs.size() && at == theirs.get(part).sound(in).length()) {
          part++;
          at = 0;
        }
        if (part == theirs.size() || theirs.get(part).sound(in).charAt(at) != sound.charAt(i)) {
          return false;
        }
      }
    }
    return part == theirs.size() - 1 && at == theirs.get(part).sound(in).length();
  }

  boolean isWrittenAs(PersonName other) {
    if (!surname.folded().equals(other.surname.folded()) || given.size() != other.given.size() || !suffix.equals(other.suffix)) {
      return false;
    }
    for (int i = 0; i < given.size(); i++) {
      if (!given.get(i).folded().equals(other.given.get(i).folded())) {
        return false;
      }
    }
    return true;
  }
}
