package parley.lucene.field;

import module java.base;
import parley.schema.Field;
import parley.search.SearchRequest.View;

/**
 * What the fields of the index are called. Every view has its own, so that the word statistics of
 * passages are those of passages alone.
 */
public record Names(String prefix) {
  public static final String KIND = "kind";
  public static final String DOCUMENT = "document";
  public static final String ORDINAL = "ordinal";
  public static final String OWNER = "owner";
  public static final String ROW = "row";
  public static final String MENTIONS = "mentions";
  public static final String REFERENCE = "reference";
  public static final String KIND_DOCUMENT = "document";
  /** The value for whoever speaks without a name. */
  public static final String UNNAMED = "unnamed";

  private static final int LONGEST = 200;

  public static Names of(View view) {
    return switch (view) {
      case PASSAGES -> new Names("passage");
      case STATEMENTS -> new Names("statement");
      case MEDIATIONS -> new Names("mediation");
    };
  }

  /** The kind of row, as {@link #KIND} has it. */
  public String kind() {
    return prefix;
  }

  /** Folded words. */
  public String exact() {
    return prefix + ".exact";
  }

  /** Stems of the folded words, without possessives. */
  public String stem() {
    return prefix + ".stem";
  }

  public String id() {
    return prefix + ".id";
  }

  public String value(Field field) {
    return prefix + "." + field.key();
  }

  /** The distinct things of a group that a row has, each as one value. */
  public String things(Group group) {
    return prefix + ".things." + group.name();
  }

  /** Canonical names of the actors that the words of the row mean. */
  public String mentioned() {
    return this.equals(of(View.PASSAGES)) ? value(Field.ACTOR) : prefix + ".mentioned";
  }

  /** Name, kind, country and spelling of the actors met. */
  public String spelling() {
    return prefix + ".spelling";
  }

  /** Days as ranges, for filters. */
  public String range() {
    return prefix + ".range";
  }

  /** The same days as packed numbers, for counting. */
  public String days() {
    return prefix + ".days";
  }

  /** Where the row begins in the text of its document. */
  public String start() {
    return prefix + ".start";
  }

  /** Where it ends. */
  public String end() {
    return prefix + ".end";
  }

  public String first() {
    return prefix + ".first";
  }

  public String last() {
    return prefix + ".last";
  }

  /** A value as it is kept: without control characters, and not longer than a term may be. */
  public static String kept(String value) {
    String clipped = value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    for (int i = 0; i < clipped.length(); i++) {
      if (clipped.charAt(i) < ' ') {
        return clipped.replaceAll("\\p{Cntrl}", " ");
      }
    }
    return clipped;
  }
}
