package parley.lucene.field;

import module java.base;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The stems of English words (Krovetz), remembered; for one thread. */
public final class Stemmer {
  private static final int REMEMBERED = 50_000;
  private static final ThreadLocal<Stemmer> MINE = ThreadLocal.withInitial(Stemmer::new);

  private final Map<String, String> known = new HashMap<>();
  private final OneWord word = new OneWord();
  private final TokenStream stems = new KStemFilter(word);
  private final CharTermAttribute stem = stems.getAttribute(CharTermAttribute.class);

  private Stemmer() {}

  /** The stemmer of this thread. */
  public static Stemmer mine() {
    return MINE.get();
  }

  public String stem(String folded) {
    String found = known.get(folded);
    if (found == null) {
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      found = compute(folded);
      known.put(folded, found);
    }
    return found;
  }

  private String compute(String folded) {
    try {
      word.next = folded;
      stems.reset();
      stems.incrementToken();
      return stem.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A stream of the one word that is to be stemmed next. */
  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String next = "";

    @Override
    public boolean incrementToken() {
      clearAttributes();
      term.setEmpty().append(next);
      return true;
    }
  }
}
