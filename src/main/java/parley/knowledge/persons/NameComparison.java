package parley.knowledge.persons;

import module java.base;
import parley.knowledge.names.FirstNames;
import parley.knowledge.persons.Verdict.Reason;

/** Compares two names part by part, by rules alone: spelling, given names, initials, surname. */
final class NameComparison {
  private static final int LONG_SURNAME = 8;
  private static final int SHORTEST_SLIP = 6;
  private static final int LONG_GIVEN = 7;
  private static final int COMMON_SURNAME = 5;
  private final GivenNames givenNames;
  private final FirstNames firstNames;

  NameComparison(GivenNames givenNames, FirstNames firstNames) {
    this.givenNames = givenNames;
    this.firstNames = firstNames;
  }

  /** How two given names agree; cost counts what the rules do not explain. */
  private record Agreement(Reason reason, int cost) {
    private static final Agreement NONE = new Agreement(Reason.GIVEN_NAME, Likeness.FAR);

    boolean holds() {
      return reason != Reason.GIVEN_NAME;
    }
  }

  Verdict of(PersonName a, PersonName b) {
    if (!a.isSurnameAlone() && !b.isSurnameAlone()) {
      if (a.isWrittenAs(b)) {
        return Verdict.same(Reason.WRITTEN, 0);
      }
      Family family = family(a, b);
      if (a.soundsAs(b, family) && a.suffix().equals(b.suffix())) {
        return Verdict.same(Reason.SPELLING, 0);
      }
    }
    Verdict verdict = inOrder(a, b);
    boolean mayTurn = !verdict.isSame() && a.given().size() + b.given().size() <= 4 && !a.isSurnameAlone() && !b.isSurnameAlone();
    return mayTurn && isTurned(a, b) ? Verdict.same(Reason.ORDER, 0) : verdict;
  }

  /** "Kishida Fumio" and "Fumio Kishida", but not "James Franklin" and "Franklin James". */
  private boolean isTurned(PersonName a, PersonName b) {
    Family family = family(a, b);
    return family != Family.ARABIC && (isTurned(a, b, family) || isTurned(b, a, family));
  }

  private boolean isTurned(PersonName one, PersonName other, Family family) {
    char last = lastOf(one.given().getFirst().sound(family));
    return last == lastOf(other.surname().sound(family)) && one.given().stream().noneMatch(NamePart::isInitial)
        && one.turned().soundsAs(other, family)
        && !(firstNames.contains(one.surname().folded()) && firstNames.contains(one.given().getFirst().folded()));
  }

  private static char lastOf(String sound) {
    return sound.charAt(sound.length() - 1);
  }

  /** Whether the surnames are near enough for the rest to be worth a look. */
  boolean mayShareSurname(PersonName a, PersonName b) {
    String one = a.surname().folded();
    String other = b.surname().folded();
    int cost = surnames(a, b);
    // a slip seldom spoils the first letter, and "Tarasov" is no "Karasov"
    boolean slip = cost <= Likeness.slip(one, other) && firstSound(a, a.surname(), b) == firstSound(a, b.surname(), b);
    // without rules of spelling to lean on, "Gallacher" is no "Gallagher"
    return cost == 0 || Likeness.isOneLetterOff(one, other) || slip && (cost == 1 || family(a, b) != Family.OTHER);
  }

  private static char firstSound(PersonName a, NamePart part, PersonName b) {
    String sound = part.sound(family(a, b));
    return sound.isEmpty() ? ' ' : sound.charAt(0);
  }

  boolean isOneSurname(PersonName a, PersonName b) {
    return surnames(a, b) == 0 && !isOtherGender(a, b);
  }

  private static int surnames(PersonName a, PersonName b) {
    return cost(a, b, a.surname(), b.surname());
  }

  private static int cost(PersonName a, PersonName b, NamePart one, NamePart other) {
    if (one.folded().equals(other.folded())) {
      return 0;
    }
    Family family = family(a, b);
    return Likeness.between(one.sound(family), other.sound(family), family, a.shortVowels() || b.shortVowels());
  }

  private Verdict inOrder(PersonName a, PersonName b) {
    int cost = surnames(a, b);
    if (!mayShareSurname(a, b)) {
      return Verdict.different(Reason.SURNAME);
    }
    if (isOtherGender(a, b)) {
      return Verdict.different(Reason.GENDER);
    }
    if (a.isSurnameAlone() || b.isSurnameAlone()) {
      return Verdict.unknown(Reason.SURNAME_ALONE, cost);
    }
    if (conflict(a.suffix(), b.suffix())) {
      return Verdict.different(Reason.SUFFIX);
    }
    Agreement first = given(a, b, a.given().getFirst(), b.given().getFirst());
    if (!first.holds()) {
      return otherFirst(a, b, cost);
    }
    OptionalInt middle = middle(a, b, 1, 1);
    if (middle.isEmpty()) {
      return Verdict.different(Reason.MIDDLE_NAME);
    }
    if (a.suffix().isPresent() != b.suffix().isPresent()) {
      return Verdict.unknown(Reason.SUFFIX, cost);
    }
    // a long surname is seldom shared by two who share the first name as well
    boolean common = family(a, b) == Family.ARABIC || shorter(a.surname(), b.surname()) <= COMMON_SURNAME;
    if (common && (hasNameOfItsOwn(a, b) || hasNameOfItsOwn(b, a))) {
      return Verdict.unknown(Reason.MIDDLE_NAME, cost);
    }
    return agreeing(a, b, first, new int[] {cost, middle.getAsInt()});
  }

  private Verdict agreeing(PersonName a, PersonName b, Agreement first, int[] costAndMiddle) {
    int cost = costAndMiddle[0];
    int total = cost + first.cost;
    return switch (first.reason) {
      case INITIAL -> costAndMiddle[1] > 0 && cost == 0 ? Verdict.same(Reason.INITIAL, 0) : Verdict.unknown(Reason.INITIAL, cost);
      case RELATED -> Verdict.unknown(Reason.RELATED, total);
      case SLIP -> carries(a, b, cost) ? Verdict.same(Reason.SLIP, total) : Verdict.unknown(Reason.SLIP, total);
      default -> cost == 0 ? Verdict.same(first.reason, total)
          : family(a, b) == Family.OTHER && shorter(a.surname(), b.surname()) < LONG_SURNAME
              ? Verdict.unknown(Reason.SLIP, total) : Verdict.same(Reason.SLIP, total);
    };
  }

  /** Whether the names are long enough for a slip in the given name. */
  private static boolean carries(PersonName a, PersonName b, int surnameCost) {
    int surname = shorter(a.surname(), b.surname());
    boolean longGiven = shorter(a.given().getFirst(), b.given().getFirst()) >= LONG_GIVEN;
    return surname >= (surnameCost > 0 ? LONG_SURNAME : longGiven ? SHORTEST_SLIP - 1 : SHORTEST_SLIP);
  }

  private static int shorter(NamePart one, NamePart other) {
    return Math.min(one.folded().length(), other.folded().length());
  }

  /** "F. Lammot Belin" is the Ferdinand Lammot Belin who goes by his second name. */
  private Verdict otherFirst(PersonName a, PersonName b, int cost) {
    PersonName longer = a.given().size() > b.given().size() ? a : b;
    PersonName shorter = longer == a ? b : a;
    boolean second = longer.given().size() == shorter.given().size() + 1 && !shorter.given().getFirst().isInitial()
        && given(a, b, longer.given().get(1), shorter.given().getFirst()).reason == Reason.SPELLING;
    if (!second) {
      return Verdict.different(Reason.GIVEN_NAME);
    }
    return longer.given().getFirst().isInitial() && cost == 0 ? Verdict.same(Reason.INITIAL, 0) : Verdict.unknown(Reason.GIVEN_NAME, cost);
  }

  /** "John Quincy Adams" may be no John Adams; an initial or a patronymic more is left out by many. */
  private static boolean hasNameOfItsOwn(PersonName one, PersonName other) {
    return one.given().size() > 1 && other.given().size() == 1
        && one.given().subList(1, one.given().size()).stream().anyMatch(part -> !part.isInitial() && !isPatronymic(part.folded()));
  }

  private static boolean isPatronymic(String folded) {
    return Stream.of("vich", "vych", "vic", "ich", "ovna", "evna", "ivna").anyMatch(folded::endsWith);
  }

  /** How many middle names and patronymics agree; empty where one contradicts another. */
  private OptionalInt middle(PersonName a, PersonName b, int atA, int atB) {
    int both = Math.min(a.given().size() - atA, b.given().size() - atB);
    for (int i = 0; i < both; i++) {
      if (!given(a, b, a.given().get(atA + i), b.given().get(atB + i)).holds()) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(Math.max(both, 0));
  }

  private Agreement given(PersonName a, PersonName b, NamePart one, NamePart other) {
    if (one.folded().equals(other.folded())) {
      return new Agreement(Reason.SPELLING, 0);
    }
    if (one.isInitial() || other.isInitial()) {
      Family family = family(a, b);
      boolean same = one.folded().charAt(0) == other.folded().charAt(0) || one.sound(family).charAt(0) == other.sound(family).charAt(0);
      return same ? new Agreement(Reason.INITIAL, 0) : Agreement.NONE;
    }
    if (isOtherGender(one.folded(), other.folded()) && givenNames.between(one.folded(), other.folded()).isEmpty()) {
      return Agreement.NONE;
    }
    int cost = cost(a, b, one, other);
    Optional<GivenNames.Kind> kind = givenNames.between(one, other, family(a, b));
    if (cost == 0 || kind.isPresent()) {
      return cost == 0 ? new Agreement(Reason.SPELLING, 0) : new Agreement(reason(kind.get()), 0);
    }
    boolean two = isGivenName(one) && isGivenName(other);
    return !two && (cost <= Likeness.givenSlip(one.folded(), other.folded()) || Likeness.isShuffled(one.folded(), other.folded()))
        ? new Agreement(Reason.SLIP, cost) : Agreement.NONE;
  }

  private static Reason reason(GivenNames.Kind kind) {
    return switch (kind) {
      case SPELLING -> Reason.SPELLING;
      case NICKNAME -> Reason.NICKNAME;
      case COGNATE -> Reason.COGNATE;
      case RELATED -> Reason.RELATED;
    };
  }

  private boolean isGivenName(NamePart part) {
    return firstNames.contains(part.folded()) || givenNames.contains(part.folded());
  }

  /** "Ivan" and "Ivana", by what the tables say of them or by the ending. */
  private boolean isOtherGender(String one, String other) {
    Optional<String> a = firstNames.pronoun(one);
    Optional<String> b = firstNames.pronoun(other);
    return a.isPresent() && b.isPresent() && !a.equals(b) || one.equals(other + "a") || other.equals(one + "a");
  }

  /** "Zelensky" and "Zelenska", "Medvedev" and "Medvedeva": Slavic surnames of a man and of a woman. */
  private static boolean isOtherGender(PersonName a, PersonName b) {
    if (family(a, b) != Family.SLAVIC) {
      return false;
    }
    return isOfWomen(a.surname()) != isOfWomen(b.surname());
  }

  private static boolean isOfWomen(NamePart surname) {
    String sounds = surname.sound(Family.SLAVIC);
    return Stream.of("ska", "Cka", "ova", "eva", "ina").anyMatch(sounds::endsWith);
  }

  private static boolean conflict(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private static Family family(PersonName a, PersonName b) {
    if (a.shortVowels() || b.shortVowels()) {
      return Family.ARABIC;
    }
    return a.family() == Family.OTHER ? b.family() : a.family() == Family.SLAVIC || b.family() != Family.SLAVIC ? a.family() : b.family();
  }
}
