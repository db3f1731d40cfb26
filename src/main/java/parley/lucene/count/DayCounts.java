package parley.lucene.count;

import module java.base;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;

/** The stretches of days of every row, packed, sorted by first day within a row. Safe for many threads. */
public record DayCounts(Column column, long[] stretches) {
  public static DayCounts read(IndexReader reader, String field) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    int[] starts = new int[reader.maxDoc() + 1];
    long[] stretches = new long[reader.maxDoc()];
    int size = 0;
    int row = 0;
    for (LeafReaderContext leaf : leaves) {
      SortedNumericDocValues values = DocValues.getSortedNumeric(leaf.reader(), field);
      for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
        Arrays.fill(starts, row, leaf.docBase + doc + 1, size);
        row = leaf.docBase + doc + 1;
        stretches = ArrayUtil.grow(stretches, size + values.docValueCount());
        for (int i = values.docValueCount(); i > 0; i--) {
          stretches[size++] = values.nextValue();
        }
      }
    }
    Arrays.fill(starts, row, starts.length, size);
    return new DayCounts(new Column(starts, Ordinals.bases(leaves)), Arrays.copyOf(stretches, size));
  }
}
