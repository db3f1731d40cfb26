package parley.lucene.count;

import module java.base;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Counts the values of a field that each row has for itself. Safe for many threads. */
public final class PlainCounts {
  private static final int ROWS_BETWEEN_LOOKS = 0xFFF;

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
  public int[] count(DocSet rows, Deadline deadline) throws IOException {
    int[] counts = new int[dictionary.size()];
    for (LeafReaderContext leaf : ordinals.leaves()) {
      SortedSetDocValues values = ordinals.segment(leaf);
      int[] here = new int[Math.toIntExact(values.getValueCount())];
      SortedDocValues single = DocValues.unwrapSingleton(values);
      if (single != null) {
        countSingle(single, rows.segment(leaf.ord), here, deadline);
      } else {
        countMany(values, rows.segment(leaf.ord), here, deadline);
      }
      for (int i = 0; i < here.length; i++) {
        if (here[i] > 0) {
          counts[ordinals.global(leaf, i)] += here[i];
        }
      }
    }
    return counts;
  }

  private static void countSingle(SortedDocValues values, FixedBitSet rows, int[] counts, Deadline deadline) throws IOException {
    for (int doc = next(rows, 0); doc != DocIdSetIterator.NO_MORE_DOCS; doc = next(rows, doc + 1)) {
      if (values.advanceExact(doc)) {
        counts[values.ordValue()]++;
      }
      if ((doc & ROWS_BETWEEN_LOOKS) == 0 && deadline.shouldExit()) {
        return;
      }
    }
  }

  private static void countMany(SortedSetDocValues values, FixedBitSet rows, int[] counts, Deadline deadline) throws IOException {
    for (int doc = next(rows, 0); doc != DocIdSetIterator.NO_MORE_DOCS; doc = next(rows, doc + 1)) {
      if (values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          counts[(int) values.nextOrd()]++;
        }
      }
      if ((doc & ROWS_BETWEEN_LOOKS) == 0 && deadline.shouldExit()) {
        return;
      }
    }
  }

  static int next(FixedBitSet rows, int from) {
    return from >= rows.length() ? DocIdSetIterator.NO_MORE_DOCS : rows.nextSetBit(from);
  }
}
