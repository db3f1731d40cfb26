package parley.lucene.query;

import module java.base;
import parley.search.row.ActorCard.OfficeRow;
import parley.text.Words;

/** What is known of names beyond the texts: which actors stretches of a query may stand for, and the offices they held. */
public interface Spellings {
  /** Stretches may overlap; the engine takes the leftmost, then the longest. */
  List<NameMatch> in(Words query);

  /** The offices that the tables know of a canonical name. */
  default List<OfficeRow> offices(String name) {
    return List.of();
  }

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
