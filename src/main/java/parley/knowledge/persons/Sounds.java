package parley.knowledge.persons;

import module java.base;
import parley.knowledge.Table;
import parley.text.Folding;

/**
 * How a word of a name sounds, by the rules of {@code name-sounds.tsv}: two romanisations of one name have
 * the same sounds. A capital is one sound that Latin letters write as two ("S" is "sh"); doubled letters are one.
 */
final class Sounds {
  private static final int LONGEST = 5;
  private final Map<Family, Map<String, Rule>> rules;

  private Sounds(Map<Family, Map<String, Rule>> rules) {
    this.rules = rules;
  }

  private enum Where { ANYWHERE, START, END }

  private record Rule(Map<Where, String> sounds) {
    Optional<String> at(boolean start, boolean end) {
      String sound = end ? sounds.get(Where.END) : null;
      sound = sound == null && start ? sounds.get(Where.START) : sound;
      return Optional.ofNullable(sound == null ? sounds.get(Where.ANYWHERE) : sound);
    }
  }

  static Sounds load() {
    Map<Family, Map<String, Rule>> rules = new EnumMap<>(Family.class);
    for (Table.Row row : Table.load("name-sounds").rows()) {
      Family[] families = row.get("family").equals("all") ? Family.values() : new Family[] {row.choice("family", Family.class)};
      for (Family family : families) {
        Map<Where, String> sounds = rules.computeIfAbsent(family, f -> new HashMap<>())
            .computeIfAbsent(row.get("letters"), l -> new Rule(new EnumMap<>(Where.class))).sounds;
        Where where = row.choice("where", Where.class);
        // a rule of the family itself goes before one of all
        if (families.length == 1 || !sounds.containsKey(where)) {
          sounds.put(where, row.optional("sound").orElse(""));
        }
      }
    }
    return new Sounds(rules);
  }

  /** The sounds of {@code word}, which is in lower case and in Latin letters, diacritics included. */
  String of(String word, Family family) {
    StringBuilder sounds = new StringBuilder(word.length());
    int at = 0;
    while (at < word.length()) {
      at = step(word, at, rules.get(family), sounds);
    }
    return sounds.toString();
  }

  private static int step(String word, int at, Map<String, Rule> rules, StringBuilder sounds) {
    for (int length = Math.min(LONGEST, word.length() - at); length > 0; length--) {
      Rule rule = rules.get(word.substring(at, at + length));
      Optional<String> sound = rule == null ? Optional.empty() : rule.at(at == 0, at + length == word.length());
      if (sound.isPresent()) {
        append(sound.get(), sounds);
        return at + length;
      }
    }
    String plain = Folding.fold(word.substring(at, at + 1));
    // "ö" is no letter of the rules, "o" may be one
    Rule rule = plain.isEmpty() || plain.charAt(0) == word.charAt(at) ? null : rules.get(plain);
    append(rule == null ? plain : rule.at(at == 0, at + 1 == word.length()).orElse(plain), sounds);
    return at + 1;
  }

  private static void append(String sound, StringBuilder sounds) {
    for (int i = 0; i < sound.length(); i++) {
      char c = sound.charAt(i);
      if (Character.isLetter(c) && (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != c)) {
        sounds.append(c);
      }
    }
  }

  static boolean isVowel(char sound) {
    return "aeiou".indexOf(sound) >= 0;
  }
}
