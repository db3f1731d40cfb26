package parley.knowledge;

import module java.base;

/** The words of titles, and the nouns for people and organs that speak without a name. */
public final class Titles {
  /** What such a word is. */
  public enum Kind {
    /** "Mr", "Sheikh". */
    HONORIFIC,
    /** "Gen", "Colonel". */
    RANK,
    /** "president", "minister". */
    OFFICE,
    /** "spokesman", "envoy". */
    ROLE,
    /** "source", "witness": people, but no title. */
    PERSON,
    /** "government", "ministry". */
    ORGAN,
    /** "deputy", "foreign": stands before another title word. */
    MODIFIER
  }

  /** A word of the table as it was found. */
  public record Title(String word, Set<Kind> kinds, boolean plural, Optional<String> pronoun) {
    public boolean is(Kind kind) {
      return kinds.contains(kind);
    }

    /** Whether a name may follow it directly: "President Sisi". */
    public boolean isHead() {
      return is(Kind.HONORIFIC) || is(Kind.RANK) || is(Kind.OFFICE) || is(Kind.ROLE);
    }

    /** Whether it stands for somebody: "officials", "a source". */
    public boolean isHuman() {
      return is(Kind.OFFICE) || is(Kind.ROLE) || is(Kind.PERSON) || is(Kind.RANK);
    }
  }

  private Titles() {}

  public static Phrases<Title> load() {
    Map<String, Title> titles = new LinkedHashMap<>();
    for (Table.Row row : Table.load("titles").rows()) {
      String word = row.get("word");
      Kind kind = row.choice("kind", Kind.class);
      merge(titles, word, new Title(word, Set.of(kind), false, row.optional("pronoun")));
      row.optional("plural").ifPresent(plural -> merge(titles, plural, new Title(word, Set.of(kind), true, Optional.empty())));
    }
    Phrases<Title> phrases = new Phrases<>();
    titles.forEach(phrases::add);
    return phrases;
  }

  /** The words of the table in the singular. */
  public static Set<String> words() {
    return Table.load("titles").rows().stream().map(row -> row.get("word")).collect(Collectors.toSet());
  }

  private static void merge(Map<String, Title> titles, String form, Title title) {
    titles.merge(form, title, (a, b) -> {
      Set<Kind> kinds = EnumSet.copyOf(a.kinds);
      kinds.addAll(b.kinds);
      return new Title(a.word, kinds, a.plural, a.pronoun.or(b::pronoun));
    });
  }
}
