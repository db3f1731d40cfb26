package parley.cli;

import module java.base;
import parley.knowledge.Phrases;
import parley.knowledge.Places;
import parley.knowledge.names.Name;
import parley.knowledge.names.Name.Form;
import parley.knowledge.names.Names;
import parley.knowledge.names.Offices;
import parley.lucene.query.Spellings;
import parley.schema.Field;
import parley.search.Canonical;
import parley.search.row.ActorCard.OfficeRow;
import parley.text.Folding;
import parley.text.Words;

/** The name tables as filters and words of a query are read with them. */
record KnownNames(Supplier<Names> tables) implements Canonical, Spellings {
  private static final Set<Form> NAMING = Set.of(Form.FULL, Form.ALIAS, Form.SURNAME);
  private static final int MOST_WORDS = 6;

  /** Read when first asked for, which is seldom. */
  private static final class Held {
    private static final Offices OFFICES = Offices.load();
    private static final Phrases<Places.Place> PLACES = Places.load();
  }

  @Override
  public List<String> names(Field field, String value) {
    if (field == Field.PLACE) {
      Words words = Words.of(value);
      return Held.PLACES.longestAt(words, 0).filter(hit -> hit.last() == words.size() - 1)
          .map(hit -> hit.value().name()).stream().toList();
    }
    boolean country = field == Field.COUNTRY || field == Field.MEDIATOR_COUNTRY;
    return tables.get().exactly(value).stream()
        .filter(name -> country ? name.kind() == Name.Kind.COUNTRY : name.kind() != Name.Kind.MEDIA)
        .map(Name::canonical).distinct().toList();
  }

  @Override
  public List<OfficeRow> offices(String name) {
    return Held.OFFICES.of(name).stream().map(held -> new OfficeRow(held.office(), held.of(), held.first(), held.last())).toList();
  }

  @Override
  public List<NameMatch> in(Words query) {
    Names names = tables.get();
    List<NameMatch> matches = new ArrayList<>();
    for (int first = 0; first < query.size(); first++) {
      for (int last = first; last < Math.min(query.size(), first + MOST_WORDS); last++) {
        String phrase = query.text().substring(query.start(first), query.end(last));
        // An adjective or a capital is a word like others here: who types "Turkish" does not ask for Turkey.
        List<String> meant = names.exactly(phrase).stream()
            .filter(name -> NAMING.contains(name.form()) && name.kind() != Name.Kind.MEDIA)
            .filter(name -> !isWordForAcronym(phrase, name.canonical())).map(Name::canonical).distinct().toList();
        if (!meant.isEmpty()) {
          matches.add(new NameMatch(first, last, meant));
        }
      }
    }
    return matches;
  }

  /** Whether {@code typed} is a lower-case word ("us", "who") that only in capitals is a form of the name. */
  private boolean isWordForAcronym(String typed, String canonical) {
    boolean lowerCase = typed.chars().noneMatch(Character::isUpperCase);
    return lowerCase && tables.get().spellings(canonical).stream().filter(form -> Folding.fold(form).equals(Folding.fold(typed)))
        .allMatch(form -> form.chars().noneMatch(Character::isLowerCase));
  }
}
