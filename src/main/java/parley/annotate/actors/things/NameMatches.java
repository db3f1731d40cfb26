package parley.annotate.actors.things;

import module java.base;
import parley.knowledge.names.Names;
import parley.knowledge.names.Names.Match;
import parley.text.Words;

/** What the tables of names have at the words of one document; the words looked at last are remembered. */
public final class NameMatches {
  private static final int REMEMBERED = 64;
  private final Names names;
  private final Words words;
  private final int[] asked = new int[REMEMBERED];
  private final List<Optional<Match>> known = new ArrayList<>(Collections.nCopies(REMEMBERED, Optional.empty()));

  public NameMatches(Names names, Words words) {
    this.names = names;
    this.words = words;
    Arrays.fill(asked, -1);
  }

  /** The longest name that begins at {@code word}; none behind the last word. */
  public Optional<Match> at(int word) {
    if (word >= words.size()) {
      return Optional.empty();
    }
    int slot = word % REMEMBERED;
    if (asked[slot] != word) {
      known.set(slot, names.longestAt(words, word));
      asked[slot] = word;
    }
    return known.get(slot);
  }

  /** The same, where it ends before the word {@code limit}. */
  public Optional<Match> at(int word, int limit) {
    Optional<Match> found = at(word);
    return found.isPresent() && found.get().last() >= limit ? Optional.empty() : found;
  }
}
