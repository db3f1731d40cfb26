package parley.lucene.count;

import module java.base;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Where the values of every row stand in one long array: those of row {@code r} from {@code starts[r]}
 * to {@code starts[r + 1]}. Kept in memory, since counting looks at most rows for every request.
 */
final class Column {
  private static final int ROWS_BETWEEN_LOOKS = 0xFFF;

  private final int[] starts;
  private final int[] bases;

  /** {@code bases} are the numbers of the first rows of the segments. */
  Column(int[] starts, int[] bases) {
    this.starts = starts;
    this.bases = bases;
  }

  /** Goes through the rows of the set that have values, until they end or the time does. */
  void eachRow(DocSet rows, Deadline deadline, Visitor visitor) {
    int seen = 0;
    for (int segment = 0; segment < bases.length; segment++) {
      FixedBitSet wanted = rows.segment(segment);
      int base = bases[segment];
      for (int doc = next(wanted, 0); doc != DocIdSetIterator.NO_MORE_DOCS; doc = next(wanted, doc + 1)) {
        int row = base + doc;
        if (starts[row] < starts[row + 1]) {
          visitor.visit(segment, row, starts[row], starts[row + 1]);
        }
        if ((++seen & ROWS_BETWEEN_LOOKS) == 0 && deadline.shouldExit()) {
          return;
        }
      }
    }
  }

  int base(int segment) {
    return bases[segment];
  }

  private static int next(FixedBitSet rows, int from) {
    return from >= rows.length() ? DocIdSetIterator.NO_MORE_DOCS : rows.nextSetBit(from);
  }

  /** Takes a row and where its values begin and end. */
  interface Visitor {
    void visit(int segment, int row, int from, int to);
  }
}
