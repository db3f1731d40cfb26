package parley.knowledge.persons;

import module java.base;
import parley.knowledge.Table;

/** The letters of other scripts in Latin ones. A letter that the table does not have stays as it is. */
final class Romanisation {
  /** Before this character there are Latin letters alone. */
  static final char FIRST_LETTER = 0x370;

  private final Map<Integer, Letter> letters;

  private Romanisation(Map<Integer, Letter> letters) {
    this.letters = Map.copyOf(letters);
  }

  /** The scripts of the table. */
  enum Script { CYRILLIC, ARABIC, GREEK, GEORGIAN }

  private record Letter(Script script, String latin) {}

  static Romanisation load() {
    Map<Integer, Letter> letters = new HashMap<>();
    for (Table.Row row : Table.load("romanisation").rows()) {
      letters.put(row.get("letter").codePointAt(0),
          new Letter(row.choice("script", Script.class), row.optional("latin").orElse("")));
    }
    return new Romanisation(letters);
  }

  /** {@code word}, in lower case, in Latin letters. */
  String latin(String word) {
    if (script(word).isEmpty()) {
      return word;
    }
    StringBuilder latin = new StringBuilder(word.length() * 2);
    word.codePoints().forEach(c -> {
      Letter letter = letters.get(c);
      if (letter == null) {
        latin.appendCodePoint(c);
      } else {
        latin.append(letter.latin);
      }
    });
    return latin.toString();
  }

  /** The script of the first letter that the table has. */
  Optional<Script> script(String word) {
    for (int i = 0; i < word.length(); i++) {
      Letter letter = word.charAt(i) < FIRST_LETTER ? null : letters.get((int) word.charAt(i));
      if (letter != null) {
        return Optional.of(letter.script);
      }
    }
    return Optional.empty();
  }
}
