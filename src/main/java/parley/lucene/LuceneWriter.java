package parley.lucene;

import module java.base;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import parley.lucene.field.Names;
import parley.lucene.field.RowDocuments;
import parley.lucene.folder.IndexRefused;
import parley.lucene.folder.NextGeneration;
import parley.search.Engine;
import parley.search.row.DocumentRow;
import parley.search.row.PassageRow;

/** Writes one new generation of an index; readers see it when it is committed, and then all of it. */
public final class LuceneWriter implements Engine.Writer {
  private static final double BUFFER_MEGABYTES = 64;

  private final Path folder;
  private final String fingerprint;
  private final NextGeneration generation;
  private final FSDirectory directory;
  private final IndexWriter writer;
  private boolean closed;

  private LuceneWriter(Path folder, String fingerprint, NextGeneration generation) throws IOException {
    this.folder = folder;
    this.fingerprint = fingerprint;
    this.generation = generation;
    this.directory = FSDirectory.open(generation.path());
    // words come ready from the one tokenisation; no analyzer ever sees text
    IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer()).setRAMBufferSizeMB(BUFFER_MEGABYTES).setCommitOnClose(false);
    this.writer = new IndexWriter(directory, config);
  }

  /**
   * Begins the next generation of the index in {@code folder}.
   *
   * @param fingerprint of schema and knowledge; an index is only read by who has the same
   * @param sources what the user named to be indexed, kept so that it can be made again
   * @throws IndexRefused when another writer is at work, or the folder is not an index or not writable
   */
  public static LuceneWriter begin(Path folder, String fingerprint, List<String> sources) {
    NextGeneration generation = NextGeneration.begin(folder, sources);
    try {
      return new LuceneWriter(folder, fingerprint, generation);
    } catch (IOException e) {
      throw refused(folder, e);
    }
  }

  @Override
  public void replace(DocumentRow document, List<PassageRow> passages) {
    try {
      writer.updateDocuments(new Term(Names.OWNER, document.ref().id()), RowDocuments.of(document, passages));
    } catch (IOException e) {
      throw refused(folder, e);
    }
  }

  @Override
  public synchronized void commit() {
    try {
      writer.commit();
      writer.close();
      directory.close();
      generation.publish(fingerprint);
    } catch (IOException e) {
      throw refused(folder, e);
    }
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (generation; directory) {
      // does nothing after a commit
      writer.rollback();
    } catch (IOException e) {
      throw refused(folder, e);
    }
  }

  private static IndexRefused refused(Path folder, IOException e) {
    return new IndexRefused("cannot write the index " + folder + " (" + e.getMessage() + "); check the disk and its free space, then index again", e);
  }
}
