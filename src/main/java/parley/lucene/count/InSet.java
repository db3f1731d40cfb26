package parley.lucene.count;

import module java.base;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Finds the rows of a set that is known already. */
public final class InSet extends Query {
  private final DocSet set;

  public InSet(DocSet set) {
    this.set = set;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        FixedBitSet bits = set.segment(leaf.ord);
        return ConstantScoreScorerSupplier.fromIterator(
            new BitSetIterator(bits, bits.cardinality()), score(), mode, leaf.reader().maxDoc());
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "in a set";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof InSet that && that.set == set;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(set);
  }
}
