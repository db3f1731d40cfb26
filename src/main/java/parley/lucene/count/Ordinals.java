package parley.lucene.count;

import module java.base;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/** The values of a field over all segments, and how the numbers of each segment map to theirs. */
final class Ordinals {
  private final String field;
  private final List<LeafReaderContext> leaves;
  private final List<LongValues> global;
  private final String[] values;

  private Ordinals(String field, List<LeafReaderContext> leaves, List<LongValues> global, String[] values) {
    this.field = field;
    this.leaves = leaves;
    this.global = global;
    this.values = values;
  }

  static Ordinals read(IndexReader reader, String field) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    SortedSetDocValues[] segments = new SortedSetDocValues[leaves.size()];
    for (LeafReaderContext leaf : leaves) {
      segments[leaf.ord] = DocValues.getSortedSet(leaf.reader(), field);
    }
    OrdinalMap map = OrdinalMap.build(null, segments, PackedInts.DEFAULT);
    List<LongValues> global = IntStream.range(0, segments.length).mapToObj(map::getGlobalOrds).toList();
    String[] values = new String[Math.toIntExact(map.getValueCount())];
    for (int i = 0; i < values.length; i++) {
      values[i] = segments[map.getFirstSegmentNumber(i)].lookupOrd(map.getFirstSegmentOrd(i)).utf8ToString();
    }
    return new Ordinals(field, leaves, global, values);
  }

  /** The values in the order of their numbers. */
  String[] values() {
    return values;
  }

  List<LeafReaderContext> leaves() {
    return leaves;
  }

  SortedSetDocValues segment(LeafReaderContext leaf) throws IOException {
    return DocValues.getSortedSet(leaf.reader(), field);
  }

  int global(LeafReaderContext leaf, long ord) {
    return (int) global.get(leaf.ord).get(ord);
  }
}
