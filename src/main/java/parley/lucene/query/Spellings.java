package parley.lucene.query;

import module java.base;
import parley.text.Words;

/** Tells which actors stretches of a query may stand for, under whatever spelling. */
public interface Spellings {
  /** Stretches may overlap; the engine takes the leftmost, then the longest. */
  List<NameMatch> in(Words query);

  /** Knows nobody, so that words find only themselves. */
  static Spellings none() {
    return _ -> List.of();
  }

  /** The words from {@code first} to {@code last}, both included, and the canonical names they may stand for. */
  record NameMatch(int first, int last, List<String> names) {
    public NameMatch {
      names = List.copyOf(names);
    }
  }
}
