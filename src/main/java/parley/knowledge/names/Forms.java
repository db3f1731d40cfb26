package parley.knowledge.names;

import module java.base;
import parley.knowledge.names.Names.Entry;
import parley.text.WordMap;
import parley.text.Words;

/** The written forms of the name tables by their folded words, joined by one space. */
final class Forms {
  private final Map<String, List<Entry>> entries = new HashMap<>(32_768);
  private final WordMap<Integer> longest = new WordMap<>();
  private final WordMap<Boolean> lowerCaseBeginnings = new WordMap<>();
  private final WordMap<Boolean> seconds = new WordMap<>();

  void add(String key, Entry entry) {
    List<Entry> known = entries.get(key);
    if (known == null) {
      known = new ArrayList<>(1);
      entries.put(key, known);
    }
    for (Entry other : known) {
      if (isSameThing(other, entry)) {
        return;
      }
    }
    known.add(entry);
    int space = key.indexOf(' ');
    String first = space < 0 ? key : key.substring(0, space);
    if (!entry.capitalised()) {
      lowerCaseBeginnings.put(first, true);
    }
    if (space >= 0) {
      int end = key.indexOf(' ', space + 1);
      seconds.put(key.substring(space + 1, end < 0 ? key.length() : end), true);
    }
    int count = 1;
    for (int at = space; at >= 0; at = key.indexOf(' ', at + 1)) {
      count++;
    }
    if (longest(first) < count) {
      longest.put(first, count);
    }
  }

  // a surname listed as a spelling too means nothing new
  private static boolean isSameThing(Entry known, Entry entry) {
    return known.name().isSameAs(entry.name()) && known.acronym() == entry.acronym()
        && known.capitalised() == entry.capitalised() && known.lastCapitalised() == entry.lastCapitalised();
  }

  /** Whether a form that is not written with a capital begins with this word. */
  boolean beginInLowerCase(String firstWord) {
    return lowerCaseBeginnings.contains(firstWord);
  }

  /** Whether any form has this word in the second place. */
  boolean goOnWith(String secondWord) {
    return seconds.contains(secondWord);
  }

  /** How many words the longest form has that begins with this one; 0 where none does. */
  int longest(String firstWord) {
    return longest.getOrDefault(firstWord, 0);
  }

  List<Entry> of(String key) {
    return entries.getOrDefault(key, List.of());
  }

  List<Entry> at(Words words, int first, int last) {
    return of(words.folded(first, last));
  }

  /** The key of a form. Plain letters and single spaces, as most are, need no look at their words. */
  static String key(String form) {
    boolean plain = true;
    for (int i = 0; i < form.length() && plain; i++) {
      char c = form.charAt(i);
      plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == ' ' && i > 0 && form.charAt(i - 1) != ' ';
    }
    return plain ? form.toLowerCase(Locale.ROOT) : String.join(" ", Words.folded(form));
  }
}
