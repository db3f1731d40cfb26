package parley.annotate.actors;

import module java.base;
import parley.knowledge.names.Name;

/**
 * A person's name as it stands, before the whole document is known.
 *
 * @param names what the tables make of it; empty where they do not have it
 * @param surname whether it is a surname (or one name) alone
 * @param sure whether it is a person's name even if nobody of that name is known
 */
record PersonDraft(int first, int last, List<Name> names, boolean surname, boolean sure, Optional<TitlePhrase> title) {
  PersonDraft {
    names = List.copyOf(names);
  }

  PersonDraft with(TitlePhrase apposition) {
    return new PersonDraft(first, last, names, surname, sure, Optional.of(title.map(t -> t.and(apposition)).orElse(apposition)));
  }
}
