package parley.knowledge;

import module java.base;

/** The words that make a name that of a body, a group, a place or a thing: "Ministry", "Brigade", "Province", "Act". */
public final class Heads {
  /** What bears a name with such a word; OTHER is nobody and nowhere: "Act", "Treaty". */
  public enum Kind { BODY, GROUP, PLACE, OTHER }

  private enum Position { FIRST, LAST }

  /**
   * A word of the table.
   *
   * @param common whether it is also written in lower case behind a country's adjective: "Iraqi army"
   * @param back whether "the" with the word alone refers back to what bears it: "the commission"
   */
  public record Head(Kind kind, boolean common, boolean back) {}

  private final Phrases<Head> last = new Phrases<>();
  private final Phrases<Head> first = new Phrases<>();

  private Heads() {}

  public static Heads load() {
    Heads heads = new Heads();
    for (Table.Row row : Table.load("heads").rows()) {
      Head head = new Head(row.choice("kind", Kind.class), row.optional("common").isPresent(), row.optional("back").isPresent());
      (row.choice("position", Position.class) == Position.LAST ? heads.last : heads.first).add(row.get("word"), head);
    }
    return heads;
  }

  /** Those that stand behind the rest of the name, or before its "of": "Free Army", "Ministry of Peace". */
  public Phrases<Head> last() {
    return last;
  }

  /** Those that stand before the rest of the name: "Mount Ararat", "the city of Homs". */
  public Phrases<Head> first() {
    return first;
  }
}
