package parley.lucene;

import module java.base;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import parley.lucene.field.Names;
import parley.lucene.field.Terms;
import parley.lucene.folder.IndexFolder;
import parley.search.SearchRequest.View;
import parley.text.Words;

/**
 * The same words put to the same index with nothing around Lucene: all of them, by BM25, with the stored
 * fields of the best. What the engine adds is measured against it.
 */
public final class RawSearch implements AutoCloseable {
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Names names = Names.of(View.PASSAGES);

  private RawSearch(DirectoryReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  /** Opens the live generation of the index in {@code folder}, which must be there. */
  public static RawSearch open(Path folder) throws IOException {
    IndexFolder index = new IndexFolder(folder);
    String live = index.current().orElseThrow(() -> new IOException("there is no index in " + folder));
    return new RawSearch(DirectoryReader.open(FSDirectory.open(index.generation(live))));
  }

  /** The number of passages that hold all of {@code query}; the best {@code size} are loaded. */
  public long search(String query, int size) throws IOException {
    Words words = Words.of(query);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (int word = 0; word < words.size(); word++) {
      Terms.STEM.of(words, word).ifPresent(stem -> all.add(new TermQuery(new Term(names.stem(), stem)), Occur.MUST));
    }
    TopDocs top = searcher.search(all.build(), size);
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc hit : top.scoreDocs) {
      stored.document(hit.doc);
    }
    return top.totalHits.value();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
