package parley.quote.align;

import module java.base;
import parley.knowledge.Abbreviations;
import parley.knowledge.Phrases;
import parley.knowledge.SenseWords;
import parley.knowledge.SpeechVerbs;
import parley.knowledge.names.Names;
import parley.knowledge.names.Offices;
import parley.text.SentenceSplitter;
import parley.text.Words;

/**
 * What checking quotations knows of words, names and offices.
 *
 * @param speeches by digest and title, the documents of which it was found out whether they are speeches
 */
public record Lexicon(
    Names names, Offices offices, Phrases<Set<SenseWords.Kind>> sense, Phrases<SpeechVerbs.Verb> verbs, SentenceSplitter sentences,
    Map<String, Boolean> speeches) {
  private static final int MOST_REMEMBERED = 20_000;

  public static Lexicon load(Names names) {
    return new Lexicon(names, Offices.load(), SenseWords.load(), SpeechVerbs.load(), new SentenceSplitter(Abbreviations.load().followers()),
        Collections.synchronizedMap(new Remembered()));
  }

  /** Forgets the oldest when there are too many. */
  private static final class Remembered extends LinkedHashMap<String, Boolean> {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
      return size() > MOST_REMEMBERED;
    }
  }

  /** Whether the longest phrase of the table that begins at {@code word} is of this kind. */
  public boolean is(SenseWords.Kind kind, Words words, int word) {
    return sense.longestAt(words, word).filter(hit -> hit.value().contains(kind)).isPresent();
  }

  /** Whether a verb of speech stands at {@code word}, of those too that need somebody to whom it is said: "told reporters". */
  public boolean isTelling(Words words, int word) {
    return isSaying(words, word) || verbs.longestAt(words, word).filter(hit -> hit.value().takes(SpeechVerbs.Frame.TELL)).isPresent();
  }

  /** Whether a verb that may introduce or close what is said stands at {@code word}. */
  public boolean isSaying(Words words, int word) {
    return verbs.longestAt(words, word)
        .filter(hit -> hit.value().takes(SpeechVerbs.Frame.CLAUSE) || hit.value().takes(SpeechVerbs.Frame.MANNER)).isPresent();
  }
}
