package parley.annotate.actors;

import module java.base;
import parley.knowledge.Phrases;
import parley.knowledge.Titles.Kind;
import parley.knowledge.Titles.Title;
import parley.text.Words;

/** Reads the title that begins at a word: its modifiers and heads as they follow each other. */
public final class TitleReader {
  private static final int LONGEST = 10;
  private final Phrases<Title> titles;

  TitleReader(Phrases<Title> titles) {
    this.titles = titles;
  }

  /** The longest run of title words from {@code word} on, before {@code limit}, that ends in a head or an organ. */
  Optional<TitlePhrase> at(Words words, int word, int limit) {
    Optional<Phrases.Hit<Title>> begun = titles.longestAt(words, word);
    if (begun.isEmpty()) {
      return Optional.empty();
    }
    Set<String> heads = new HashSet<>();
    Optional<Title> lastHead = Optional.empty();
    int last = -1;
    int at = word;
    while (at < limit && at < word + LONGEST) {
      Optional<Phrases.Hit<Title>> hit = at == word ? begun : titles.longestAt(words, at);
      if (hit.isEmpty() || hit.get().last() >= limit) {
        break;
      }
      Title title = hit.get().value();
      if (title.isHead()) {
        heads.add(title.word());
        lastHead = Optional.of(title);
        last = hit.get().last();
      } else if (title.is(Kind.ORGAN) || title.is(Kind.PERSON)) {
        lastHead = Optional.empty();
        last = hit.get().last();
      }
      at = hit.get().last() + 1;
      if (!isJoined(words, at - 1)) {
        break;
      }
    }
    return last < 0 ? Optional.empty()
        : Optional.of(new TitlePhrase(word, last, words.folded(word, last), heads, lastHead, Optional.empty()));
  }

  Optional<Title> wordAt(Words words, int word) {
    return titles.longestAt(words, word).map(Phrases.Hit::value);
  }

  /** Whether a space, a hyphen or the full stop of an abbreviation is all that parts the words. */
  public static boolean isJoined(Words words, int word) {
    if (word + 1 >= words.size()) {
      return false;
    }
    int gap = words.start(word + 1) - words.end(word);
    if (gap > 3) {
      return false;
    }
    for (int i = words.end(word); i < words.start(word + 1); i++) {
      char c = words.text().charAt(i);
      boolean abbreviation = c == '.' && words.end(word) - words.start(word) <= 4;
      if (c != ' ' && c != '\u00a0' && c != '-' && c != '‑' && !abbreviation) {
        return false;
      }
    }
    return true;
  }
}
