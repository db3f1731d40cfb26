package parley.annotate.actors;

import module java.base;
import parley.knowledge.names.Name;
import parley.knowledge.names.Surnames;
import parley.knowledge.persons.Spellings;
import parley.text.Words;

/**
 * The people of one document. Two are one only when first name and surname agree, or a table says so;
 * a surname that several share stands for nobody unless something beside it decides.
 */
final class Cast {
  private static final Set<String> SURNAME_FIRST =
      Set.of("China", "Taiwan", "South Korea", "North Korea", "Vietnam", "Cambodia", "Hong Kong");
  private static final int REACH_WORDS = 60;
  private static final int MOST_NAMESAKES = 32;
  private final Map<String, Persona> known = new HashMap<>();
  private final Map<String, List<Persona>> bySurname = new HashMap<>();
  private final Map<String, List<Persona>> bySound = new HashMap<>();
  private final List<Persona> everybody = new ArrayList<>();
  private final Spellings spellings;

  Cast(Spellings spellings) {
    this.spellings = spellings;
  }

  /** The other spellings of names that this document uses. */
  Spellings spellings() {
    return spellings;
  }

  /** The person whom a full name of the tables names. */
  Persona known(Name name) {
    return known.computeIfAbsent(name.canonical(), canonical -> {
      Persona persona = new Persona(canonical, true, name.country(), name.pronoun());
      everybody.add(persona);
      index(persona, canonical);
      if (name.country().filter(SURNAME_FIRST::contains).isPresent() && canonical.indexOf(' ') > 0) {
        add(persona, String.join(" ", Words.folded(canonical.substring(0, canonical.indexOf(' ')))));
      }
      return persona;
    });
  }

  /** The person whom a full name that no table has names. */
  Persona unknown(String fullName, Optional<String> pronoun) {
    List<String> folded = Words.folded(fullName);
    for (Persona other : bySurname.getOrDefault(folded.getLast(), List.of())) {
      if (!other.isKnown() && sameFirstName(Words.folded(other.name()), folded)) {
        other.alsoCalled(fullName);
        return other;
      }
    }
    if (folded.size() > 1) {
      for (Persona other : bySound.getOrDefault(spellings.key(fullName), List.of())) {
        if (!other.isKnown() && spellings.areOnePerson(other.name(), fullName)) {
          other.alsoCalled(fullName);
          index(other, fullName);
          return other;
        }
      }
    }
    Persona persona = new Persona(fullName, false, Optional.empty(), pronoun);
    everybody.add(persona);
    index(persona, fullName);
    return persona;
  }

  List<Persona> everybody() {
    return everybody;
  }

  private static boolean sameFirstName(List<String> one, List<String> other) {
    if (one.size() == 1 || other.size() == 1) {
      return one.size() == other.size();
    }
    String a = one.getFirst();
    String b = other.getFirst();
    return a.equals(b) || (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
  }

  private void index(Persona persona, String fullName) {
    Set<String> surnames = new LinkedHashSet<>(Surnames.of(fullName));
    surnames.add(fullName.substring(fullName.lastIndexOf(' ') + 1));
    for (String surname : surnames) {
      add(persona, String.join(" ", Words.folded(surname)));
    }
    addTo(bySound.computeIfAbsent(spellings.key(fullName), k -> new ArrayList<>(1)), persona);
  }

  private void add(Persona persona, String surname) {
    addTo(bySurname.computeIfAbsent(surname, s -> new ArrayList<>(1)), persona);
  }

  private static void addTo(List<Persona> people, Persona persona) {
    // with more than a handful the surname alone says nothing, so the rest need not be kept
    if (people.size() < MOST_NAMESAKES && !people.contains(persona)) {
      people.add(persona);
    }
  }

  boolean hasSurname(String folded) {
    return bySurname.containsKey(folded);
  }

  /** Whom of the {@code candidates} a surname at {@code word} stands for. */
  static Optional<Persona> called(List<Persona> candidates, Optional<TitlePhrase> title, int word) {
    List<Persona> people = candidates;
    if (people.size() > 1 && title.isPresent()) {
      people = fitting(people, title.get());
    }
    if (people.size() < 2) {
      return people.stream().findFirst();
    }
    List<Persona> near = people.stream().filter(persona -> persona.distance(word) <= REACH_WORDS).toList();
    return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
  }

  /** The people of the document who bear the surname. */
  List<Persona> candidates(String foldedSurname, List<Name> names) {
    List<Persona> bearers = bySurname.getOrDefault(foldedSurname, List.of());
    if (names.isEmpty() && !bearers.isEmpty()) {
      return List.copyOf(bearers);
    }
    Set<Persona> people = new LinkedHashSet<>(bearers);
    if (people.isEmpty() && names.isEmpty()) {
      bySound.getOrDefault(spellings.key(foldedSurname), List.of()).stream()
          .filter(persona -> spellings.mayBeSurname(foldedSurname, persona.name())).forEach(people::add);
    }
    for (Name name : names) {
      Persona persona = known.get(name.canonical());
      if (persona != null) {
        people.add(persona);
      }
    }
    return List.copyOf(people);
  }

  private static List<Persona> fitting(List<Persona> people, TitlePhrase title) {
    Optional<String> pronoun = title.pronoun();
    List<Persona> same = people.stream()
        .filter(persona -> pronoun.isEmpty() || persona.pronoun().isEmpty() || persona.pronoun().equals(pronoun)).toList();
    List<Persona> titled = same.stream().filter(persona -> !Collections.disjoint(persona.titles(), title.heads())).toList();
    return titled.size() == 1 ? titled : same;
  }
}
