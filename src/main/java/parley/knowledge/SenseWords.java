package parley.knowledge;

import module java.base;

/** The words on which the sense of a quotation turns, and those that bound its clauses. */
public final class SenseWords {
  /** What a word does. */
  public enum Kind {
    /** "not", "never". */
    NEGATION,
    /** "must", "can". */
    MODAL,
    /** "seven", "dozens". */
    NUMBER,
    /** "denied", "far from": turns round what stands after it without being a negation. */
    REVERSAL,
    /** "if", "unless". */
    CONDITION,
    /** "even if": holds a condition, and is none. */
    CONCESSION,
    /** "which", "because": a clause begins. */
    OPENER,
    /** "and", "but". */
    COORDINATOR,
    /** "we", "the": after a coordinator it begins a clause of its own. */
    SUBJECT,
    /** "applause": what a transcript puts into brackets. */
    STAGE,
    /** "we", "our". */
    FIRST_PERSON,
    /** "remarks": in a title, says that the text is somebody's speech. */
    SPEECH
  }

  private SenseWords() {}

  public static Phrases<Set<Kind>> load() {
    Phrases<Set<Kind>> words = new Phrases<>();
    for (Table.Row row : Table.load("sense-words").rows()) {
      words.add(row.get("word"), kinds(row));
    }
    return words;
  }

  private static Set<Kind> kinds(Table.Row row) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (String kind : row.get("kinds").split(",")) {
      try {
        kinds.add(Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace(' ', '_')));
      } catch (IllegalArgumentException e) {
        throw row.refused("kind \"" + kind + "\" is not one of " + Arrays.toString(Kind.values()).toLowerCase(Locale.ROOT));
      }
    }
    return kinds;
  }
}
