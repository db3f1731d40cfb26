package parley.knowledge.persons;

import module java.base;
import parley.knowledge.Titles;
import parley.knowledge.names.FirstNames;
import parley.knowledge.names.Name;
import parley.knowledge.names.Names;

/**
 * Judges whether two written names name one person: by the tables where they know both, else by spelling,
 * given names, initials and surname. Never the same on a surname alone. Safe for
 * every thread; what it answers depends on nothing but the two names.
 */
public final class SamePerson {
  private static final int LONG_SURNAME = 6;
  // bounded, so that hostile text cannot fill the memory
  private static final int MOST_RECENT = 1 << 14;
  private final Map<String, Written> recent = new ConcurrentHashMap<>();
  private final Map<String, Optional<Name>> recentSurnames = new ConcurrentHashMap<>();
  private final PersonNameReader reader;
  private final NameComparison comparison;
  private final KnownPeople people;
  private final GivenNames givenNames;

  private SamePerson(PersonNameReader reader, NameComparison comparison, KnownPeople people, GivenNames givenNames) {
    this.reader = reader;
    this.comparison = comparison;
    this.people = people;
    this.givenNames = givenNames;
  }

  public static SamePerson load(Names names, FirstNames firstNames) {
    Sounds sounds = Sounds.load();
    GivenNames givenNames = GivenNames.load(sounds);
    PersonNameReader reader = new PersonNameReader(Titles.load(), word -> firstNames.contains(word) || givenNames.contains(word), sounds);
    NameComparison comparison = new NameComparison(givenNames, firstNames);
    return new SamePerson(reader, comparison, new KnownPeople(names, reader, comparison), givenNames);
  }

  /** A written name as it was read, and whom of the tables it can name; to be judged beside many others. */
  public static final class Written {
    private final Optional<PersonName> name;
    private final Set<Name> people;

    private Written(Optional<PersonName> name, Set<Name> people) {
      this.name = name;
      this.people = people;
    }

    /** The one person of the tables whom it names in a spelling that they need not list. */
    public Optional<Name> person() {
      return people.size() == 1 ? Optional.of(people.iterator().next()) : Optional.empty();
    }

    /** The key that all spellings of its surname share; others may share it. */
    public String key() {
      return name.map(read -> read.surname().key()).orElse("");
    }
  }

  /** The name in its parts; what was read not long ago is not read again. */
  public Written read(String written) {
    if (recent.size() >= MOST_RECENT) {
      recent.clear();
    }
    return recent.computeIfAbsent(written, this::readAnew);
  }

  private Written readAnew(String written) {
    Optional<PersonName> name = reader.read(written);
    return new Written(name, name.map(read -> people.named(written, read)).orElse(Set.of()));
  }

  public Verdict judge(String one, String other) {
    return judge(read(one), read(other));
  }

  public Verdict judge(Written one, Written other) {
    Optional<PersonName> a = one.name;
    Optional<PersonName> b = other.name;
    if (a.isEmpty() || b.isEmpty()) {
      return Verdict.unknown(Verdict.Reason.NO_NAME, Likeness.FAR);
    }
    Set<Name> ones = one.people;
    Set<Name> others = other.people;
    if (ones.size() == 1 && others.size() == 1) {
      return ones.equals(others) ? ofOnePerson(a.get(), b.get()) : Verdict.different(Verdict.Reason.TABLE);
    }
    if (a.get().isWrittenAs(b.get()) && !a.get().isSurnameAlone()) {
      return Verdict.same(Verdict.Reason.WRITTEN, 0);
    }
    if (ones.size() > 1 || others.size() > 1) {
      return Verdict.unknown(Verdict.Reason.NAMESAKES, 0);
    }
    Verdict verdict = comparison.of(a.get(), b.get());
    boolean slip = verdict.isSame() && verdict.cost() > 0;
    // "Ivanov" and "Ivanova" of the tables are no slips of each other
    return slip && people.haveSurnames(a.get(), b.get()) ? Verdict.unknown(Verdict.Reason.SURNAME, verdict.cost()) : verdict;
  }

  /** "James B. Steinberg" and "James D. Steinberg" may each be the James Steinberg of the table, but not both. */
  private Verdict ofOnePerson(PersonName one, PersonName other) {
    Verdict verdict = comparison.of(one, other);
    return verdict.reason() == Verdict.Reason.MIDDLE_NAME && verdict.answer() == Verdict.Answer.DIFFERENT ? verdict
        : Verdict.same(Verdict.Reason.TABLE, 0);
  }

  /** The one person of the tables whom {@code written} names in a spelling that they need not list. */
  public Optional<Name> known(String written) {
    return read(written).person();
  }

  /** The one person of the tables whose surname {@code written} romanises otherwise. */
  public Optional<Name> knownBySurname(String written) {
    if (recentSurnames.size() >= MOST_RECENT) {
      recentSurnames.clear();
    }
    return recentSurnames.computeIfAbsent(written, this::knownBySurnameAnew);
  }

  private Optional<Name> knownBySurnameAnew(String written) {
    // "Hossein" may be anybody's given name
    return read(written).name.filter(PersonName::isSurnameAlone)
        .filter(name -> !givenNames.contains(name.surname().folded())).flatMap(people::bySurname);
  }

  /** Whether a long surname that stands alone may be that of a full name in another spelling. */
  public boolean mayBeSurname(Written alone, Written full) {
    return alone.name.isPresent() && full.name.isPresent() && mayBeSurname(alone.name.get(), full.name.get());
  }

  private boolean mayBeSurname(PersonName alone, PersonName full) {
    return alone.isSurnameAlone() && !givenNames.contains(alone.surname().folded())
        && Math.min(alone.surname().folded().length(), full.surname().folded().length()) >= LONG_SURNAME
        && comparison.isOneSurname(alone, full);
  }

  /** Whether {@code folded} is a given name in one of its spellings; short forms, which are words as well, do not count. */
  public boolean isGivenName(String folded) {
    return givenNames.isSpelling(folded);
  }
}
