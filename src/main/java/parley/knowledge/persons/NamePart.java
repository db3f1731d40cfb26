package parley.knowledge.persons;

import module java.base;

/** One word of a person's name in Latin letters. Its sounds are found when first asked for, the same for every thread. */
final class NamePart {
  private final String latin;
  private final String folded;
  private final Sounds rules;
  private final String[] sounds = new String[Family.values().length];

  NamePart(String latin, String folded, Sounds rules) {
    this.latin = latin;
    this.folded = folded;
    this.rules = rules;
  }

  String folded() {
    return folded;
  }

  boolean isInitial() {
    return folded.length() == 1;
  }

  /** The word with a piece cut off. */
  NamePart cut(int start, int end) {
    return new NamePart(folded.substring(start, end), folded.substring(start, end), rules);
  }

  String sound(Family family) {
    String sound = sounds[family.ordinal()];
    if (sound == null) {
      sound = isInitial() ? folded : rules.of(latin, family);
      sound = sound.isEmpty() ? folded : sound;
      sounds[family.ordinal()] = sound;
    }
    return sound;
  }
}
