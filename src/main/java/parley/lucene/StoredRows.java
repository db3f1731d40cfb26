package parley.lucene;

import module java.base;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.Bits;
import parley.lucene.field.Names;
import parley.lucene.query.CandidateQuery;
import parley.lucene.stored.RowDecoder;
import parley.search.Candidates;
import parley.search.Engine.DocumentList;
import parley.search.SearchRequest.View;
import parley.search.row.DocumentRow;
import parley.search.row.PassageRow;
import parley.text.Words;

/** Rows fetched from what is stored, without filters and facets. */
final class StoredRows {
  private static final Set<String> ROW = Set.of(Names.ROW);

  private StoredRows() {}

  static Optional<PassageRow> passage(Snapshot snapshot, String id) throws IOException {
    IndexSearcher searcher = new IndexSearcher(snapshot.reader());
    return first(searcher, new TermQuery(new Term(Names.of(View.PASSAGES).id(), id))).map(row -> RowDecoder.passage(row.getBinaryValue(Names.ROW)));
  }

  static Optional<DocumentRow> document(Snapshot snapshot, String id) throws IOException {
    IndexSearcher searcher = new IndexSearcher(snapshot.reader());
    return first(searcher, owned(id, Names.KIND_DOCUMENT)).map(row -> RowDecoder.document(row.getBinaryValue(Names.ROW)));
  }

  static List<PassageRow> passages(Snapshot snapshot, String document) throws IOException {
    IndexSearcher searcher = new IndexSearcher(snapshot.reader());
    Sort order = new Sort(new SortField(Names.ORDINAL, SortField.Type.LONG));
    BooleanQuery query = owned(document, Names.of(View.PASSAGES).kind());
    TopDocs found = searcher.search(query, Math.max(1, searcher.count(query)), order);
    List<PassageRow> rows = new ArrayList<>();
    for (ScoreDoc hit : found.scoreDocs) {
      rows.add(RowDecoder.passage(searcher.storedFields().document(hit.doc, ROW).getBinaryValue(Names.ROW)));
    }
    return rows;
  }

  /** The best {@code most} passages for words that were changed here and there. */
  static Candidates candidates(Snapshot snapshot, Words words, int most) throws IOException {
    CandidateQuery clues = new CandidateQuery(snapshot.reader());
    Optional<Query> query = clues.of(words);
    IndexSearcher searcher = new IndexSearcher(snapshot.reader());
    List<PassageRow> found = new ArrayList<>();
    if (query.isPresent()) {
      for (ScoreDoc hit : searcher.search(query.get(), most).scoreDocs) {
        found.add(RowDecoder.passage(searcher.storedFields().document(hit.doc, ROW).getBinaryValue(Names.ROW)));
      }
    }
    return new Candidates(found, clues.rarity(words));
  }

  /** All documents, by title then id. */
  static List<DocumentList.Entry> entries(Snapshot snapshot) throws IOException {
    List<DocumentList.Entry> entries = new ArrayList<>();
    for (LeafReaderContext leaf : snapshot.reader().leaves()) {
      BinaryDocValues references = DocValues.getBinary(leaf.reader(), Names.REFERENCE);
      Bits live = leaf.reader().getLiveDocs();
      while (references.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(references.docID())) {
          entries.add(RowDecoder.entry(references.binaryValue()));
        }
      }
    }
    entries.sort(Comparator.comparing((DocumentList.Entry entry) -> entry.document().title()).thenComparing(entry -> entry.document().id()));
    return List.copyOf(entries);
  }

  private static BooleanQuery owned(String document, String kind) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Names.OWNER, document)), Occur.FILTER)
        .add(new TermQuery(new Term(Names.KIND, kind)), Occur.FILTER)
        .build();
  }

  private static Optional<Document> first(IndexSearcher searcher, Query query) throws IOException {
    TopDocs found = searcher.search(query, 1);
    return found.scoreDocs.length == 0 ? Optional.empty() : Optional.of(searcher.storedFields().document(found.scoreDocs[0].doc, ROW));
  }
}
