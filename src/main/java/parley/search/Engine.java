package parley.search;

import module java.base;
import parley.schema.Field;
import parley.search.SearchResponse.FacetValue;
import parley.search.row.ActorCard;
import parley.search.row.DocumentRef;
import parley.search.row.DocumentRow;
import parley.search.row.MediationHit;
import parley.search.row.PassageRow;
import parley.search.row.StatementHit;
import parley.text.Span;
import parley.text.Words;

/**
 * What answers searches. Implementations are safe for use by many threads, see one complete index at a
 * time, and never half of one.
 */
public interface Engine extends AutoCloseable {
  SearchResponse<PassageRow> search(SearchRequest request);

  SearchResponse<StatementHit> statements(SearchRequest request);

  SearchResponse<MediationHit> mediations(SearchRequest request);

  /** The values of {@code field} whose folded form contains that of {@code part}, most frequent first, at most 100. */
  List<FacetValue> facet(SearchRequest request, Field field, String part);

  /** Every row of the request in its order, without limit; {@code sink} is called row by row. */
  void export(SearchRequest request, RowSink sink);

  /** At most {@code most} passages in which {@code words} may stand, in whole or in part, changed here and there. */
  Candidates candidates(Words words, int most);

  Optional<PassageRow> passage(String id);

  Optional<DocumentRow> document(String id);

  /** The passages of a document in order; empty where there is no such document. */
  List<PassageRow> passagesOf(String document);

  /** What stands around {@code stretch} of a document's text; without passages where there is no such document. */
  Surroundings around(String document, Span stretch);

  /** All documents, by title then id. */
  DocumentList documents(SearchRequest.Page page);

  /** What the typed beginning may become: people, bodies, countries, documents; best first. */
  List<Suggestion> suggest(String typed, int count);

  Optional<ActorCard> actor(String name);

  Info info();

  /** Works out beforehand what the first searches and suggestions would wait for. */
  default void warm() {
    search(SearchRequest.all(SearchRequest.View.PASSAGES));
    suggest("a", 1);
    statements(SearchRequest.all(SearchRequest.View.STATEMENTS));
    mediations(SearchRequest.all(SearchRequest.View.MEDIATIONS));
  }

  @Override
  void close();

  /** Takes exported rows of whichever view was asked for. */
  sealed interface Row {
    record OfPassage(PassageRow row) implements Row {}

    record OfStatement(StatementHit row) implements Row {}

    record OfMediation(MediationHit row) implements Row {}
  }

  /** Takes exported rows one by one. */
  interface RowSink {
    void accept(Row row);
  }

  /** A page of documents with the number of their passages. */
  record DocumentList(long total, List<Entry> results) {
    public record Entry(DocumentRef document, int passages) {}
  }

  /** {@code kind}: person, country, body, group or document; {@code id} is a document's. */
  record Suggestion(String text, String kind, Optional<String> id) {}

  /** What the index holds; first and last are the earliest and latest known date in it. */
  record Info(
      long documents, long passages, long statements, long mediations, Optional<LocalDate> first, Optional<LocalDate> last,
      String fingerprint, List<String> sources) {}

  /** Makes a new generation of an index. Nothing is visible before {@link #commit}; closing without it discards. */
  interface Writer extends AutoCloseable {
    /** Puts in a document with all its passages, in place of one with the same id. Safe for several threads. */
    void replace(DocumentRow document, List<PassageRow> passages);

    /** Makes all that was put in visible at once, in place of what was there before. */
    void commit();

    @Override
    void close();
  }
}
