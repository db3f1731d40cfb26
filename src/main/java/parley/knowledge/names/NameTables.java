package parley.knowledge.names;

import module java.base;
import parley.knowledge.Table;

/** The name tables on their way into a look-up. */
final class NameTables {
  private final Forms forms = new Forms();
  private final Map<String, Set<String>> spellings = new HashMap<>();
  private final Map<String, Name> people = new HashMap<>();
  private final List<Table.Row> written = Table.load("spellings").rows();
  private final Map<String, Set<String>> bearers = new HashMap<>();
  private final Set<String> lone = new HashSet<>();

  private NameTables() {}

  static Names load() {
    NameTables tables = new NameTables();
    tables.countries();
    tables.bodies();
    tables.groups();
    tables.media();
    tables.surnames();
    tables.people();
    tables.spellings();
    return new Names(tables.forms, tables.spellings);
  }

  private void countries() {
    for (Table.Row row : Table.load("countries").rows()) {
      String country = row.get("name");
      Name.Form form = switch (row.get("kind")) {
        case "name" -> Name.Form.FULL;
        case "official", "alias" -> Name.Form.ALIAS;
        case "code" -> Name.Form.CODE;
        case "adjective" -> Name.Form.ADJECTIVE;
        case "people" -> Name.Form.PEOPLE;
        case "capital" -> Name.Form.CAPITAL;
        case "seat" -> Name.Form.SEAT;
        default -> throw row.refused("kind \"" + row.get("kind")
            + "\" is not one of name, official, alias, code, adjective, people, capital, seat");
      };
      add(new Name(country, Name.Kind.COUNTRY, Optional.of(country), form, Optional.empty()), row.get("value"));
    }
  }

  private void bodies() {
    for (Table.Row row : Table.load("bodies").rows()) {
      aliased(row, Name.Kind.BODY, row.optional("country"));
    }
  }

  private void groups() {
    for (Table.Row row : Table.load("groups").rows()) {
      aliased(row, Name.Kind.GROUP, row.optional("country"));
    }
  }

  private void media() {
    for (Table.Row row : Table.load("media").rows()) {
      aliased(row, Name.Kind.MEDIA, Optional.empty());
    }
  }

  private void aliased(Table.Row row, Name.Kind kind, Optional<String> country) {
    String canonical = row.get("name");
    String alias = row.get("alias");
    Name.Form form = alias.equals(canonical) ? Name.Form.FULL : Name.Form.ALIAS;
    add(new Name(canonical, kind, country, form, Optional.empty()), alias);
  }

  private void surnames() {
    for (Table.Row row : Table.load("lone-surnames").rows()) {
      lone.add(Forms.key(row.get("surname")));
    }
    for (Table.Row row : written) {
      String spelling = row.get("spelling");
      if (spelling.indexOf(' ') < 0) {
        bearers.computeIfAbsent(Forms.key(spelling), key -> new HashSet<>()).add(row.get("name"));
      }
    }
  }

  private void people() {
    for (Table.Row row : Table.load("people").rows()) {
      String canonical = row.get("name");
      Name name = new Name(canonical, Name.Kind.PERSON, row.optional("country"), Name.Form.FULL, row.optional("pronoun"));
      people.put(canonical, name);
      person(name, canonical);
    }
  }

  private void spellings() {
    for (Table.Row row : written) {
      Name name = people.get(row.get("name"));
      if (name == null) {
        throw row.refused("\"" + row.get("name") + "\" is not a name of knowledge/people.tsv; add it there");
      }
      person(name, row.get("spelling"));
    }
  }

  /** A full name with the surnames that follow from it; one word alone is a short form. */
  private void person(Name name, String form) {
    boolean shortForm = form.indexOf(' ') < 0 && name.canonical().indexOf(' ') >= 0;
    add(shortForm ? as(name, Name.Form.SURNAME)
        : form.equals(name.canonical()) ? name : as(name, Name.Form.ALIAS), form);
    if (!shortForm) {
      for (String surname : Surnames.of(form)) {
        String key = Forms.key(surname);
        if (standsFor(key, name)) {
          forms.add(key, Names.Entry.of(as(name, Name.Form.SURNAME), surname));
        }
      }
    }
  }

  /**
   * Whether a surname alone may mean {@code person}. One that a row of the spellings gives to somebody is
   * that person's; "West" and "Paris" are a word and a place, whoever is called so.
   */
  private boolean standsFor(String surname, Name person) {
    Set<String> given = bearers.get(surname);
    if (given != null) {
      return given.contains(person.canonical());
    }
    return !lone.contains(surname) && forms.of(surname).stream()
        .allMatch(entry -> entry.name().isPerson() || entry.acronym() || entry.name().form() == Name.Form.CODE);
  }

  private static Name as(Name name, Name.Form form) {
    return new Name(name.canonical(), name.kind(), name.country(), form, name.pronoun());
  }

  private void add(Name name, String form) {
    Names.Entry entry = Names.Entry.of(name, form);
    forms.add(Forms.key(form), entry);
    if (entry.acronym()) {
      // "UN" is written "U.N." as well
      forms.add(dotted(form), new Names.Entry(name, false, true, true, false));
    }
    if (name.form() != Name.Form.CODE) {
      spellings.computeIfAbsent(name.canonical(), c -> new LinkedHashSet<>()).add(form);
    }
  }

  private static String dotted(String acronym) {
    return acronym.toLowerCase(Locale.ROOT).chars().mapToObj(Character::toString).collect(Collectors.joining("."));
  }
}
