package parley.knowledge.persons;

import module java.base;

/**
 * How far apart two words sound: 0 where romanisation explains every difference, 1 for each vowel, 2 for
 * each consonant that it does not. Words are short, so the table of costs is as well.
 */
final class Likeness {
  static final int FAR = 99;
  private static final int VOWEL = 1;
  private static final int CONSONANT = 2;
  private static final int LONGEST = 40;
  private static final int LONG_WORD = 7;
  // letters that romanise one letter of Arabic, by turns
  private static final List<String> ARABIC = List.of("ae", "ei", "gk", "gJ", "kx", "gx", "hx", "zd", "CS", "vu", "ui");

  private Likeness() {}

  /** The cost of writing {@code one} as {@code other}; {@code shortVowels} says that one of them leaves vowels out. */
  static int between(String one, String other, Family family, boolean shortVowels) {
    if (one.equals(other)) {
      return 0;
    }
    if (Math.max(one.length(), other.length()) > LONGEST || Math.abs(one.length() - other.length()) > (shortVowels ? 6 : 3)) {
      return FAR;
    }
    int[] twoBefore = new int[other.length() + 1];
    int[] before = new int[other.length() + 1];
    for (int j = 1; j <= other.length(); j++) {
      before[j] = before[j - 1] + loss(other.charAt(j - 1), shortVowels);
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = before[0] + loss(one.charAt(i - 1), shortVowels);
      for (int j = 1; j <= other.length(); j++) {
        char a = one.charAt(i - 1);
        char b = other.charAt(j - 1);
        int cost = Math.min(before[j - 1] + swap(a, b, family),
            Math.min(before[j] + loss(a, shortVowels), row[j - 1] + loss(b, shortVowels)));
        boolean turned = i > 1 && j > 1 && a == other.charAt(j - 2) && b == one.charAt(i - 2);
        row[j] = turned ? Math.min(cost, twoBefore[j - 2] + CONSONANT) : cost;
      }
      twoBefore = before;
      before = row;
    }
    return before[other.length()];
  }

  private static int loss(char sound, boolean shortVowels) {
    return Sounds.isVowel(sound) ? shortVowels ? 0 : VOWEL : CONSONANT;
  }

  private static int swap(char a, char b, Family family) {
    if (a == b) {
      return 0;
    }
    if (family == Family.ARABIC) {
      for (String pair : ARABIC) {
        if (pair.indexOf(a) >= 0 && pair.indexOf(b) >= 0) {
          return 0;
        }
      }
    }
    return Sounds.isVowel(a) && Sounds.isVowel(b) ? VOWEL : CONSONANT;
  }

  /** The most that a slip of the pen may cost in surnames as short as the shorter of these. */
  static int slip(String one, String other) {
    int length = Math.min(one.length(), other.length());
    return length < 6 ? 0 : length < 8 ? VOWEL : CONSONANT;
  }

  /** Whether two long words differ by one letter left out, put in or doubled, but for the first. */
  static boolean isOneLetterOff(String one, String other) {
    String longer = one.length() > other.length() ? one : other;
    String shorter = longer.equals(one) ? other : one;
    if (longer.length() != shorter.length() + 1 || shorter.length() < LONG_WORD || longer.charAt(0) != shorter.charAt(0)) {
      return false;
    }
    int at = 0;
    while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
      at++;
    }
    return longer.startsWith(shorter.substring(at), at + 1);
  }

  /** The same for given names, whose surname agrees as well. */
  static int givenSlip(String one, String other) {
    int length = Math.min(one.length(), other.length());
    return length < 5 ? 0 : length < 6 ? VOWEL : CONSONANT;
  }

  /** Whether two long words have the same letters in another order ("Vlamidir"). */
  static boolean isShuffled(String one, String other) {
    return one.length() == other.length() && one.length() >= LONG_WORD && one.charAt(0) == other.charAt(0)
        && Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
  }
}
