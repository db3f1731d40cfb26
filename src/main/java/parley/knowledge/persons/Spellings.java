package parley.knowledge.persons;

import module java.base;
import parley.knowledge.names.Name;
import parley.knowledge.persons.Verdict.Reason;

/**
 * What one document's spellings of names come to. Each distinct name is looked up once, so a name that
 * stands a thousand times costs no more than one that stands twice.
 */
public final class Spellings {
  // "Volodymyr" and "Vladimir" in one document are more likely two persons than two languages
  private static final Set<Reason> WITHIN_A_DOCUMENT =
      EnumSet.of(Reason.TABLE, Reason.WRITTEN, Reason.SPELLING, Reason.NICKNAME, Reason.ORDER, Reason.SLIP);
  private final SamePerson people;
  private final Map<String, SamePerson.Written> read = new HashMap<>();
  private final Map<String, Optional<Name>> bySurname = new HashMap<>();

  public Spellings(SamePerson people) {
    this.people = people;
  }

  /** The person of the tables whom a full name names in a spelling that they do not list. */
  public Optional<Name> known(String fullName) {
    return read(fullName).person();
  }

  /** The same for a surname alone, which must be long and nobody else's. */
  public Optional<Name> knownBySurname(String alone) {
    return bySurname.computeIfAbsent(alone, people::knownBySurname);
  }

  public String key(String name) {
    return read(name).key();
  }

  public boolean areOnePerson(String one, String other) {
    Verdict verdict = people.judge(read(one), read(other));
    return verdict.isSame() && WITHIN_A_DOCUMENT.contains(verdict.reason());
  }

  public boolean mayBeSurname(String alone, String fullName) {
    return people.mayBeSurname(read(alone), read(fullName));
  }

  private SamePerson.Written read(String name) {
    return read.computeIfAbsent(name, people::read);
  }
}
