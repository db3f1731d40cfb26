package parley.knowledge.persons;

import module java.base;

/** One word of a person's name in Latin letters. Its sounds are found when first asked for, the same for every thread. */
final class NamePart {
  private static final int LONG = 4;
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

  /** Its consonants in classes that no romanisation crosses: the key under which a surname is looked up. */
  String key() {
    String sounds = sound(Family.SLAVIC);
    StringBuilder key = new StringBuilder(sounds.length());
    for (int i = 0; i < sounds.length(); i++) {
      char c = classOf(sounds.charAt(i));
      if (c != ' ' && (key.isEmpty() || key.charAt(key.length() - 1) != c)) {
        key.append(c);
      }
    }
    return key.isEmpty() ? sounds : key.toString();
  }

  // vowels, and letters that come and go between romanisations, are no part of the key
  private static char classOf(char sound) {
    return switch (sound) {
      case 'a', 'e', 'i', 'o', 'u', 'h', 'w', 'g', 'k', 'x', 'q' -> ' ';
      case 's', 'S', 'z', 'Z', 'C', 'J', 'c', 'j' -> 's';
      case 'f' -> 'v';
      case 'd' -> 't';
      default -> sound;
    };
  }

  /** The key, and for a long one also each key with a consonant missing, so that one slip does not hide it. */
  Set<String> keysWithSlips() {
    String key = key();
    Set<String> keys = new LinkedHashSet<>(Set.of(key));
    for (int i = 0; i < key.length() && key.length() >= LONG; i++) {
      keys.add(key.substring(0, i) + key.substring(i + 1));
    }
    return keys;
  }
}
