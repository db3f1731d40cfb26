package parley.knowledge.persons;

import module java.base;
import parley.knowledge.names.Name;
import parley.knowledge.names.Names;

/** The people of the name tables by the sound of their surnames, for spellings that no table lists. */
final class KnownPeople {
  // a crowded key says nothing about anyone, and reading it for each name would be slow
  private static final int MOST_SURNAMES = 64;
  private static final int LONG_SURNAME = 7;
  private static final int SHORTEST_SURNAME = 5;
  private final Names names;
  private final NameComparison comparison;
  private final Glue glue;
  private final Map<String, List<Namesakes>> byKey = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();

  /** A form that the tables write, and whom it names. */
  private record Written(String form, Name name) {}

  private record Known(PersonName form, Name name) {}

  /** The known forms that share one written surname. */
  private record Namesakes(NamePart surname, List<Known> people) {}

  KnownPeople(Names names, PersonNameReader reader, NameComparison comparison) {
    this.names = names;
    this.comparison = comparison;
    this.glue = new Glue(names);
    // read side by side, for the first answer of the program waits for it
    List<Known> known = new TreeSet<>(names.canonicals()).stream().flatMap(this::written).toList().parallelStream()
        .flatMap(written -> reader.read(written.form).map(read -> new Known(read, plain(written.name))).stream()).toList();
    Map<String, Namesakes> bySurname = new LinkedHashMap<>();
    for (Known one : known) {
      bySurname.computeIfAbsent(one.form.surname().folded(), _ -> new Namesakes(one.form.surname(), new ArrayList<>(1))).people.add(one);
    }
    surnames.addAll(bySurname.keySet());
    for (Namesakes namesakes : bySurname.values()) {
      namesakes.surname.keysWithSlips().forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>(2)).add(namesakes));
    }
  }

  private Stream<Written> written(String canonical) {
    Optional<Name> person = names.exactly(canonical).stream().filter(name -> name.isPerson() && name.canonical().equals(canonical)).findFirst();
    return person.stream().flatMap(name -> names.spellings(canonical).stream()
        .filter(form -> form.charAt(0) < Romanisation.FIRST_LETTER).map(form -> new Written(form, name)));
  }

  /** The people whom a full name can name: as the tables write it, or else in the spelling that is nearest to theirs. */
  Set<Name> named(String written, PersonName name) {
    Set<Name> exact = names.exactly(written).stream().filter(Name::isPerson).map(KnownPeople::plain).collect(Collectors.toSet());
    if (!exact.isEmpty() || name.isSurnameAlone()) {
      return exact;
    }
    Set<Name> alike = alike(name);
    return alike.isEmpty() ? glue.without(name).map(this::alike).orElse(Set.of()) : alike;
  }

  private Set<Name> alike(PersonName name) {
    Set<Name> nearest = new LinkedHashSet<>();
    Set<Name> others = new HashSet<>();
    int least = Likeness.FAR;
    for (Namesakes namesakes : candidates(name, name.surname().keysWithSlips())) {
      for (Known known : namesakes.people) {
        Verdict verdict = comparison.of(name, known.form);
        if (verdict.reason() == Verdict.Reason.MIDDLE_NAME || verdict.reason() == Verdict.Reason.SUFFIX) {
          // "John Noble Kennedy" is not the John F. Kennedy who is called John Kennedy as well
          others.add(known.name);
        } else if (isNear(verdict, name) && verdict.cost() <= least) {
          if (verdict.cost() < least) {
            nearest.clear();
          }
          least = verdict.cost();
          nearest.add(known.name);
        }
      }
    }
    nearest.removeAll(others);
    return nearest;
  }

  private static boolean isNear(Verdict verdict, PersonName name) {
    return switch (verdict.reason()) {
      // the tables list the short forms that people are known by, so another one is often another Smith
      case NICKNAME -> isLong(name.surname());
      case SLIP -> verdict.isSame() || isLong(name.surname());
      case RELATED -> true;
      default -> verdict.isSame();
    };
  }

  /** Whether a surname is long enough for few to share it. */
  private static boolean isLong(NamePart surname) {
    return surname.folded().length() >= LONG_SURNAME;
  }

  /** The one person whose surname sounds like this long one. */
  Optional<Name> bySurname(PersonName alone) {
    int length = alone.surname().folded().length();
    if (length < LONG_SURNAME && !alone.shortVowels() || length < SHORTEST_SURNAME) {
      return Optional.empty();
    }
    Set<Name> found = new HashSet<>();
    for (Namesakes namesakes : candidates(alone, Set.of(alone.surname().key()))) {
      for (Known known : namesakes.people) {
        // "Butcher" is no Boucher, "Galilee" no Jalili
        boolean kin = alone.family() != Family.OTHER || known.form.family() == Family.SLAVIC;
        if (kin && comparison.isOneSurname(alone, known.form)) {
          found.add(known.name);
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  boolean haveSurnames(PersonName one, PersonName other) {
    String a = one.surname().folded();
    String b = other.surname().folded();
    return !a.equals(b) && surnames.contains(a) && surnames.contains(b);
  }

  private List<Namesakes> candidates(PersonName name, Set<String> keys) {
    Set<String> seen = new HashSet<>();
    List<Namesakes> candidates = new ArrayList<>();
    for (String key : keys) {
      List<Namesakes> more = byKey.getOrDefault(key, List.of());
      for (Namesakes namesakes : more.subList(0, Math.min(more.size(), MOST_SURNAMES))) {
        if (seen.add(namesakes.surname.folded()) && comparison.mayShareSurname(name, namesakes.people.getFirst().form)) {
          candidates.add(namesakes);
        }
      }
    }
    return candidates;
  }

  private static Name plain(Name name) {
    return name.form() == Name.Form.FULL ? name
        : new Name(name.canonical(), name.kind(), name.country(), Name.Form.FULL, name.pronoun());
  }
}
