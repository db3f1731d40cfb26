package parley.lucene.count;

import module java.base;
import org.apache.lucene.index.IndexReader;

/** Counts the values of a field that each row has for itself. Safe for many threads. */
public final class PlainCounts {
  private final Ordinals ordinals;
  private final Dictionary dictionary;

  private PlainCounts(Ordinals ordinals) {
    this.ordinals = ordinals;
    this.dictionary = new Dictionary(ordinals.values());
  }

  public static PlainCounts read(IndexReader reader, String field) throws IOException {
    return new PlainCounts(Ordinals.read(reader, field));
  }

  public Dictionary dictionary() {
    return dictionary;
  }

  /** How many rows of the set have each value, by its number. */
  public int[] count(DocSet rows, Deadline deadline) {
    int[] counts = new int[dictionary.size()];
    int[] numbers = ordinals.numbers();
    ordinals.column().eachRow(rows, deadline, (_, _, from, to) -> {
      for (int i = from; i < to; i++) {
        counts[numbers[i]]++;
      }
    });
    return counts;
  }
}
