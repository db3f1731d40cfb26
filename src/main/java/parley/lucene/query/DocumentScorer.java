package parley.lucene.query;

import module java.base;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import parley.lucene.field.Names;

/** Gives every row of a segment the score of its document. */
final class DocumentScorer extends Scorer {
  private final DocIdSetIterator rows;
  private final SortedDocValues owners;
  private final float[] scores;

  private DocumentScorer(LeafReaderContext leaf, float[] scores) throws IOException {
    this.rows = DocIdSetIterator.all(leaf.reader().maxDoc());
    this.owners = DocValues.getSorted(leaf.reader(), Names.DOCUMENT);
    this.scores = scores;
  }

  /** @param scores by the number of the document in the segment */
  static ScorerSupplier supplier(LeafReaderContext leaf, float[] scores) throws IOException {
    Scorer scorer = new DocumentScorer(leaf, scores);
    return new ScorerSupplier() {
      @Override
      public Scorer get(long leadCost) {
        return scorer;
      }

      @Override
      public long cost() {
        return leaf.reader().maxDoc();
      }
    };
  }

  @Override
  public int docID() {
    return rows.docID();
  }

  @Override
  public DocIdSetIterator iterator() {
    return rows;
  }

  @Override
  public float getMaxScore(int upTo) {
    return Float.MAX_VALUE;
  }

  @Override
  public float score() throws IOException {
    return owners.advanceExact(rows.docID()) ? scores[owners.ordValue()] : 0;
  }
}
