package parley.knowledge.persons;

import module java.base;
import parley.knowledge.Titles;
import parley.knowledge.names.Name;
import parley.knowledge.names.Names;

/** Words that a lost space glues to a name: "GeneralAntonio Guterres", "Volodymyr Zelenskysaid". */
final class Glue {
  private static final int SHORTEST_NAME = 4;
  private static final int SHORTEST_WORD = 6;
  private final Set<String> before = new HashSet<>();
  private final Set<String> behind = new HashSet<>(Set.of("said", "says", "told"));

  Glue(Names names) {
    for (String canonical : names.canonicals()) {
      if (canonical.length() >= SHORTEST_WORD && names.exactly(canonical).stream().anyMatch(name -> name.kind() == Name.Kind.COUNTRY)) {
        before.add(canonical.toLowerCase(Locale.ROOT));
      }
    }
    Titles.words().stream().filter(word -> word.length() >= SHORTEST_WORD && word.indexOf(' ') < 0).forEach(word -> {
      before.add(word);
      behind.add(word);
    });
  }

  /** The name without what is glued before it or behind it; empty where nothing is. */
  Optional<PersonName> without(PersonName name) {
    NamePart first = name.given().getFirst();
    NamePart last = name.surname();
    int start = first.folded().length() - SHORTEST_NAME;
    while (start > 0 && !before.contains(first.folded().substring(0, start))) {
      start--;
    }
    int end = SHORTEST_NAME;
    while (end < last.folded().length() && !behind.contains(last.folded().substring(end))) {
      end++;
    }
    if (start <= 0 && end >= last.folded().length()) {
      return Optional.empty();
    }
    List<NamePart> given = new ArrayList<>(name.given());
    given.set(0, start > 0 ? first.cut(start, first.folded().length()) : first);
    NamePart surname = end < last.folded().length() ? last.cut(0, end) : last;
    return Optional.of(new PersonName(given, surname, name.suffix(), name.family(), name.shortVowels()));
  }
}
