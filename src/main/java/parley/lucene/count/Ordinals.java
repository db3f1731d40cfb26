package parley.lucene.count;

import module java.base;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/** The values of a field over the whole index, each with a number, and the numbers of every row. */
record Ordinals(String[] values, Column column, int[] numbers) {
  static Ordinals read(IndexReader reader, String field) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    SortedSetDocValues[] segments = segments(leaves, field);
    OrdinalMap map = OrdinalMap.build(null, segments, PackedInts.DEFAULT);
    String[] values = new String[Math.toIntExact(map.getValueCount())];
    for (int i = 0; i < values.length; i++) {
      values[i] = segments[map.getFirstSegmentNumber(i)].lookupOrd(map.getFirstSegmentOrd(i)).utf8ToString();
    }
    int[] starts = new int[reader.maxDoc() + 1];
    int[] numbers = new int[reader.maxDoc()];
    int size = 0;
    int row = 0;
    // read anew: the look-ups above moved them on
    SortedSetDocValues[] again = segments(leaves, field);
    for (LeafReaderContext leaf : leaves) {
      LongValues global = map.getGlobalOrds(leaf.ord);
      SortedSetDocValues segment = again[leaf.ord];
      for (int doc = segment.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = segment.nextDoc()) {
        Arrays.fill(starts, row, leaf.docBase + doc + 1, size);
        row = leaf.docBase + doc + 1;
        numbers = ArrayUtil.grow(numbers, size + segment.docValueCount());
        for (int i = segment.docValueCount(); i > 0; i--) {
          numbers[size++] = (int) global.get(segment.nextOrd());
        }
      }
    }
    Arrays.fill(starts, row, starts.length, size);
    return new Ordinals(values, new Column(starts, bases(leaves)), Arrays.copyOf(numbers, size));
  }

  static int[] bases(List<LeafReaderContext> leaves) {
    return leaves.stream().mapToInt(leaf -> leaf.docBase).toArray();
  }

  private static SortedSetDocValues[] segments(List<LeafReaderContext> leaves, String field) throws IOException {
    SortedSetDocValues[] segments = new SortedSetDocValues[leaves.size()];
    for (LeafReaderContext leaf : leaves) {
      segments[leaf.ord] = DocValues.getSortedSet(leaf.reader(), field);
    }
    return segments;
  }
}
