package parley.schema;

import module java.base;

/**
 * A field that can be filtered, counted or shown, in the order in which it is shown. Its name in
 * queries, parameters, JSON and CSV is {@link #key}.
 */
public enum Field {
  ACTOR("Named", "a person, country, body or group named in the passage", Kind.NAME, Use.PASSAGES, Use.FILTER, Use.FACET),
  COUNTRY("Country", "a country named in the passage; of statements, the speaker's country", Kind.NAME,
      Use.PASSAGES, Use.STATEMENTS, Use.FILTER, Use.FACET),
  PLACE("Place", "a town, province, region, river or sea named in the passage", Kind.NAME, Use.PASSAGES, Use.FILTER, Use.FACET),
  SPEAKER("Speaker", "who said it; \"unnamed\" finds officials without a name", Kind.NAME,
      Use.PASSAGES, Use.STATEMENTS, Use.FILTER, Use.FACET, Use.COLUMN),
  FORM("Form", "how the words are reported: direct, mixed or indirect", Kind.CHOICE,
      Use.PASSAGES, Use.STATEMENTS, Use.FILTER, Use.FACET, Use.COLUMN),
  ADDRESSEE("Addressee", "to whom it was said", Kind.NAME, Use.STATEMENTS, Use.FILTER, Use.FACET, Use.COLUMN),
  MEDIATOR("Mediator", "who stands between the parties", Kind.NAME,
      Use.PASSAGES, Use.MEDIATIONS, Use.FILTER, Use.FACET, Use.COLUMN),
  MEDIATOR_COUNTRY("Mediator's country", "the country that mediates, or whose official does", Kind.NAME,
      Use.PASSAGES, Use.MEDIATIONS, Use.FILTER, Use.FACET, Use.COLUMN),
  STANCE("Stance", "what the sentence says of the mediation: acting, hosting, offered, claimed, requested or rejected",
      Kind.CHOICE, Use.PASSAGES, Use.MEDIATIONS, Use.FILTER, Use.FACET, Use.COLUMN),
  PARTY("Party", "a party between whom is mediated", Kind.NAME, Use.PASSAGES, Use.MEDIATIONS, Use.FILTER, Use.FACET, Use.COLUMN),
  DOCUMENT("Document", "the document's id", Kind.ID,
      Use.PASSAGES, Use.STATEMENTS, Use.MEDIATIONS, Use.FILTER, Use.FACET, Use.COLUMN);

  /** What the values of a field are. */
  public enum Kind { NAME, CHOICE, ID }

  /** Where a field serves: the three kinds of rows, and what it does there. */
  public enum Use { PASSAGES, STATEMENTS, MEDIATIONS, FILTER, FACET, COLUMN }

  private final String label;
  private final String help;
  private final Kind kind;
  private final Set<Use> uses;

  Field(String label, String help, Kind kind, Use... uses) {
    this.label = label;
    this.help = help;
    this.kind = kind;
    this.uses = Collections.unmodifiableSet(EnumSet.copyOf(List.of(uses)));
  }

  public String label() {
    return label;
  }

  public String help() {
    return help;
  }

  public Kind kind() {
    return kind;
  }

  public Set<Use> uses() {
    return uses;
  }

  public boolean serves(Use use) {
    return uses.contains(use);
  }

  /** The name in queries, parameters, JSON and CSV: {@code mediator_country}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Field> of(String key) {
    return Stream.of(values()).filter(field -> field.key().equals(key.toLowerCase(Locale.ROOT))).findFirst();
  }
}
