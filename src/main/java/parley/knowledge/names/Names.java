package parley.knowledge.names;

import module java.base;
import parley.knowledge.Table;
import parley.text.Folding;
import parley.text.Words;

/**
 * Every name of the tables by the folded words that write it. Immutable; a look-up takes time in
 * proportion to the words of the longest form.
 */
public final class Names {
  private final Forms forms;
  private final Map<String, Set<String>> spellings;

  Names(Forms forms, Map<String, Set<String>> spellings) {
    this.forms = forms;
    this.spellings = spellings;
  }

  /** What stands from the word {@code first} to the word {@code last}, both included. */
  public record Match(int first, int last, List<Name> names) {
    public Match {
      names = List.copyOf(names);
    }

    /** The names of this match that bear {@code form}. */
    public List<Name> of(Name.Form form) {
      return names.stream().filter(name -> name.form() == form).toList();
    }
  }

  /** Reads the name tables from the class path. */
  public static Names load() {
    return NameTables.load();
  }

  /**
   * The longest form that begins at {@code word} and is written in the case that the table asks for;
   * codes are for typed values and never match here.
   */
  public Optional<Match> longestAt(Words words, int word) {
    String folded = words.folded(word);
    if (!words.isCapitalised(word) && !forms.beginInLowerCase(folded)) {
      return Optional.empty();
    }
    int most = Math.min(forms.longest(folded), words.size() - word);
    if (most == 0) {
      return Optional.empty();
    }
    if (most > 1 && !forms.goOnWith(words.folded(word + 1))) {
      most = 1;
    }
    int last = word;
    int plainLast = -1;
    while (last + 1 < word + most && isJoined(words, last, true)) {
      if (plainLast < 0 && !isJoined(words, last, false)) {
        plainLast = last;
      }
      last++;
    }
    for (; last >= word; last--) {
      List<Entry> entries = forms.at(words, word, last);
      boolean plain = plainLast < 0 || last <= plainLast;
      List<Name> names = entries.isEmpty() ? List.of() : accepted(entries, words, new int[] {word, last}, plain);
      if (!names.isEmpty()) {
        return Optional.of(new Match(word, last, names));
      }
    }
    return Optional.empty();
  }

  /** What {@code phrase} as a whole names, in any case, codes included; a leading "the" does not count. */
  public List<Name> exactly(String phrase) {
    List<String> folded = Words.folded(phrase);
    List<Name> found = exactly(folded);
    return found.isEmpty() && folded.size() > 1 && folded.getFirst().equals("the")
        ? exactly(folded.subList(1, folded.size())) : found;
  }

  /** The forms under which the tables know {@code canonical}; empty for an unknown name. */
  public Set<String> spellings(String canonical) {
    return spellings.getOrDefault(canonical, Set.of());
  }

  /** The canonical names of all tables. */
  public Set<String> canonicals() {
    return spellings.keySet();
  }

  private List<Name> exactly(List<String> folded) {
    return forms.of(String.join(" ", folded)).stream().map(Entry::name).distinct().toList();
  }

  private static List<Name> accepted(List<Entry> entries, Words words, int[] range, boolean plain) {
    List<Name> names = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      if (entry.name.form() != Name.Form.CODE && (plain || entry.punctuated)
          && isWrittenAs(entry, words, range[0], range[1]) && !holds(names, entry.name)) {
        names.add(entry.name);
      }
    }
    return names;
  }

  private static boolean holds(List<Name> names, Name name) {
    for (Name known : names) {
      if (name.isSameAs(known)) {
        return true;
      }
    }
    return false;
  }

  // "US" is a country and "us" is not; "Turkey" is a country and "turkey" is not
  private static boolean isWrittenAs(Entry entry, Words words, int first, int last) {
    if (entry.acronym) {
      return words.isInCapitals(first);
    }
    return !entry.capitalised || words.isCapitalised(first)
        && (first == last || !entry.lastCapitalised || words.isCapitalised(last));
  }

  /**
   * Whether the words at {@code word} and after it can be parts of one name; commas, brackets and the
   * like part them unless the name is {@code punctuated} itself.
   */
  private static boolean isJoined(Words words, int word, boolean punctuated) {
    String text = words.text();
    int length = words.start(word + 1) - words.end(word);
    if (length > 3) {
      return false;
    }
    if (length == 1 && text.charAt(words.end(word)) == ' ') {
      return true;
    }
    for (int i = words.end(word); i < words.start(word + 1); i++) {
      char c = text.charAt(i);
      boolean abbreviation = c == '.' && words.end(word) - words.start(word) <= 3;
      boolean inside = punctuated && ",()\".+“”".indexOf(c) >= 0;
      if (c == '\n' || !inside && !Character.isWhitespace(c) && c != '-' && c != '‑' && c != '–' && c != '&' && c != '/'
          && !Folding.isApostrophe(c) && !abbreviation) {
        return false;
      }
    }
    return true;
  }

  /** A form as a table writes it, and what it means. */
  record Entry(Name name, boolean acronym, boolean capitalised, boolean lastCapitalised, boolean punctuated) {
    private static final int LONGEST_ACRONYM = 6;

    static Entry of(Name name, String form) {
      boolean acronym = form.length() > 1 && form.length() <= LONGEST_ACRONYM;
      for (int i = 0; i < form.length() && acronym; i++) {
        acronym = Character.isUpperCase(form.charAt(i));
      }
      int last = form.length() - 1;
      while (last > 0 && (Character.isLetterOrDigit(form.charAt(last - 1)) || Folding.isApostrophe(form.charAt(last - 1)))) {
        last--;
      }
      boolean possessive = form.endsWith("'s") || form.endsWith("’s");
      boolean punctuated = false;
      for (int i = 0; i < form.length() && !punctuated; i++) {
        punctuated = ",()\".+".indexOf(form.charAt(i)) >= 0;
      }
      return new Entry(name, acronym, Character.isUpperCase(form.codePointAt(0)), !possessive && Character.isUpperCase(form.charAt(last)),
          punctuated);
    }
  }
}
