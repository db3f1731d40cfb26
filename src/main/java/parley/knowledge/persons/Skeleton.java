package parley.knowledge.persons;

import module java.base;

/** The consonants of a surname in classes that no romanisation crosses: the key under which it is looked up. */
final class Skeleton {
  private static final int LONG = 4;

  private Skeleton() {}

  static String of(NamePart surname) {
    String sounds = surname.sound(Family.SLAVIC);
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
  static Set<String> withSlips(NamePart surname) {
    String key = of(surname);
    Set<String> keys = new LinkedHashSet<>(Set.of(key));
    for (int i = 0; i < key.length() && key.length() >= LONG; i++) {
      keys.add(key.substring(0, i) + key.substring(i + 1));
    }
    return keys;
  }
}
