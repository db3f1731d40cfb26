package parley.lucene.count;

import module java.base;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

/** A set of rows of one index, segment by segment. Never changes once made. */
public final class DocSet {
  private final FixedBitSet[] segments;

  DocSet(FixedBitSet[] segments) {
    this.segments = segments;
  }

  /** The rows that {@code query} finds; only some of them when the searcher's time runs out. */
  public static DocSet matching(IndexSearcher searcher, Query query) throws IOException {
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    FixedBitSet[] segments = new FixedBitSet[leaves.size()];
    for (LeafReaderContext leaf : leaves) {
      segments[leaf.ord] = new FixedBitSet(leaf.reader().maxDoc());
    }
    return searcher.search(query, new CollectorManager<Marker, DocSet>() {
      @Override
      public Marker newCollector() {
        return new Marker(segments);
      }

      @Override
      public DocSet reduce(Collection<Marker> markers) {
        return new DocSet(segments);
      }
    });
  }

  FixedBitSet segment(int ord) {
    return segments[ord];
  }

  public DocSet and(DocSet other) {
    return combined(other, FixedBitSet::and);
  }

  public DocSet andNot(DocSet other) {
    return combined(other, FixedBitSet::andNot);
  }

  private DocSet combined(DocSet other, BiConsumer<FixedBitSet, FixedBitSet> change) {
    FixedBitSet[] result = new FixedBitSet[segments.length];
    for (int i = 0; i < segments.length; i++) {
      result[i] = segments[i].clone();
      change.accept(result[i], other.segments[i]);
    }
    return new DocSet(result);
  }

  public long size() {
    return Stream.of(segments).mapToLong(FixedBitSet::cardinality).sum();
  }

  public boolean isEmpty() {
    return Stream.of(segments).allMatch(FixedBitSet::scanIsEmpty);
  }

  /** Sets the bit of every row found. */
  private record Marker(FixedBitSet[] segments) implements Collector {
    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) {
      FixedBitSet bits = segments[leaf.ord];
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {
          // scores do not matter here
        }

        @Override
        public void collect(int doc) {
          bits.set(doc);
        }
      };
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
