package parley.knowledge.persons;

/**
 * Whether two written names name one person, and why.
 *
 * @param cost how many letters the rules do not explain; vowels count 1, consonants 2
 */
public record Verdict(Answer answer, Reason reason, int cost) {
  /** Unknown is an ordinary answer. */
  public enum Answer { SAME, DIFFERENT, UNKNOWN }

  /** What decided. */
  public enum Reason {
    /** The tables have both. */
    TABLE,
    /** Letter by letter the same, case, titles and marks aside. */
    WRITTEN,
    /** Two romanisations, or two ways to part the words. */
    SPELLING,
    /** "Bill" and "William". */
    NICKNAME,
    /** "Olena" and "Elena". */
    COGNATE,
    /** "Volodymyr" and "Vladimir": one only for a person of the tables. */
    RELATED,
    /** A slip of the pen in a long name whose rest agrees. */
    SLIP,
    /** Given names agree as far as initials go. */
    INITIAL,
    /** "Kishida Fumio". */
    ORDER,
    /** One of them is a surname, which agrees, and nothing else. */
    SURNAME_ALONE,
    SURNAME, GENDER, GIVEN_NAME, MIDDLE_NAME, SUFFIX,
    /** The tables have several people of that name. */
    NAMESAKES,
    /** One of them is no name of a person. */
    NO_NAME
  }

  static Verdict same(Reason reason, int cost) {
    return new Verdict(Answer.SAME, reason, cost);
  }

  static Verdict different(Reason reason) {
    return new Verdict(Answer.DIFFERENT, reason, Likeness.FAR);
  }

  static Verdict unknown(Reason reason, int cost) {
    return new Verdict(Answer.UNKNOWN, reason, cost);
  }

  public boolean isSame() {
    return answer == Answer.SAME;
  }
}
