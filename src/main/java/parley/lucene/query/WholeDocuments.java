package parley.lucene.query;

import module java.base;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import parley.lucene.field.Names;

/**
 * Adds to every row how well its document as a whole fits the words, by BM25 over documents: where no passage
 * has all of the words, one from a document that has them between its passages is the better answer. All
 * rows of a document stand in one segment.
 */
public final class WholeDocuments extends Query {
  private static final float WEIGHT = 2;
  private static final double SATURATION = 1.2;
  private static final double LENGTH = 0.75;
  private final Names names;
  private final Set<Term> stems;

  /** What one word gives every document of one segment. */
  private record Counts(int[] frequencies, int documents) {}

  private WholeDocuments(Names names, Set<Term> stems) {
    this.names = names;
    this.stems = stems;
  }

  /** The words of {@code query}, as far as they are looked for in any inflection. */
  public static WholeDocuments of(Query query, Names names) {
    Set<Term> terms = new LinkedHashSet<>();
    query.visit(QueryVisitor.termCollector(terms));
    terms.removeIf(term -> !term.field().equals(names.stem()));
    return new WholeDocuments(names, terms);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
    List<float[]> scores = scores(searcher.getIndexReader().leaves());
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        return DocumentScorer.supplier(leaf, scores.get(leaf.ord));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  /** By segment and number of the document in it. */
  private List<float[]> scores(List<LeafReaderContext> leaves) throws IOException {
    List<int[]> lengths = new ArrayList<>();
    List<float[]> scores = new ArrayList<>();
    double rows = 0;
    double documents = 0;
    for (LeafReaderContext leaf : leaves) {
      int[] length = rowsOfDocuments(leaf);
      lengths.add(length);
      scores.add(new float[length.length]);
      rows += IntStream.of(length).sum();
      documents += length.length;
    }
    for (Term stem : stems) {
      add(stem, leaves, lengths, scores, new double[] {documents, rows / Math.max(1, documents)});
    }
    return scores;
  }

  private void add(Term stem, List<LeafReaderContext> leaves, List<int[]> lengths, List<float[]> scores, double[] documentsAndLength)
      throws IOException {
    List<Counts> counts = new ArrayList<>();
    for (LeafReaderContext leaf : leaves) {
      counts.add(counts(stem, leaf, lengths.get(leaf.ord).length));
    }
    double having = counts.stream().mapToInt(Counts::documents).sum();
    double idf = Math.log(1 + (documentsAndLength[0] - having + 0.5) / (having + 0.5));
    for (int leaf = 0; leaf < counts.size(); leaf++) {
      int[] frequencies = counts.get(leaf).frequencies();
      for (int document = 0; document < frequencies.length; document++) {
        if (frequencies[document] > 0) {
          double norm = 1 - LENGTH + LENGTH * lengths.get(leaf)[document] / documentsAndLength[1];
          scores.get(leaf)[document] += (float) (WEIGHT * idf * frequencies[document] / (frequencies[document] + SATURATION * norm));
        }
      }
    }
  }

  private static Counts counts(Term stem, LeafReaderContext leaf, int documents) throws IOException {
    int[] frequencies = new int[documents];
    int having = 0;
    PostingsEnum postings = leaf.reader().postings(stem, PostingsEnum.FREQS);
    SortedDocValues owners = DocValues.getSorted(leaf.reader(), Names.DOCUMENT);
    for (int row = postings == null ? DocIdSetIterator.NO_MORE_DOCS : postings.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = postings.nextDoc()) {
      if (owners.advanceExact(row)) {
        having += frequencies[owners.ordValue()] == 0 ? 1 : 0;
        frequencies[owners.ordValue()] += postings.freq();
      }
    }
    return new Counts(frequencies, having);
  }

  /** How many rows of the view every document has, which tells its length well enough. */
  private int[] rowsOfDocuments(LeafReaderContext leaf) throws IOException {
    SortedDocValues owners = DocValues.getSorted(leaf.reader(), Names.DOCUMENT);
    int[] rows = new int[owners.getValueCount()];
    PostingsEnum kind = leaf.reader().postings(new Term(Names.KIND, names.kind()), PostingsEnum.NONE);
    for (int row = kind == null ? DocIdSetIterator.NO_MORE_DOCS : kind.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = kind.nextDoc()) {
      if (owners.advanceExact(row)) {
        rows[owners.ordValue()]++;
      }
    }
    return rows;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "whole documents with " + stems;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WholeDocuments that && that.names.equals(names) && that.stems.equals(stems);
  }

  @Override
  public int hashCode() {
    return Objects.hash(names, stems);
  }
}
