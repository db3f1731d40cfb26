package parley.lucene;

import module java.base;
import parley.lucene.count.Deadline;
import parley.lucene.stored.PlacedRows;
import parley.schema.Field;
import parley.search.Candidates;
import parley.search.Engine;
import parley.search.SearchRequest;
import parley.search.SearchResponse;
import parley.search.SearchResponse.FacetValue;
import parley.search.Surroundings;
import parley.search.row.ActorCard;
import parley.search.row.DocumentRow;
import parley.search.row.MediationHit;
import parley.search.row.PassageRow;
import parley.search.row.StatementHit;
import parley.text.Span;
import parley.text.Words;

/** Answers from the live generation of an index on disk; made by {@link Index#open}. */
public final class LuceneEngine implements Engine {
  private final Snapshots snapshots;
  private final Setup setup;

  LuceneEngine(Snapshots snapshots, Setup setup) {
    this.snapshots = snapshots;
    this.setup = setup;
  }

  @Override
  public SearchResponse<PassageRow> search(SearchRequest request) {
    return answer(request, RowKind.PASSAGES);
  }

  @Override
  public SearchResponse<StatementHit> statements(SearchRequest request) {
    return answer(request, RowKind.STATEMENTS);
  }

  @Override
  public SearchResponse<MediationHit> mediations(SearchRequest request) {
    return answer(request, RowKind.MEDIATIONS);
  }

  private <R> SearchResponse<R> answer(SearchRequest request, RowKind<R> kind) {
    if (request.view() != kind.view()) {
      throw new IllegalArgumentException("a request for " + request.view() + " was put to " + kind.view());
    }
    return from(snapshot -> new Answer<>(snapshot, request, kind, setup.spellings()).within(setup.limit()));
  }

  @Override
  public List<FacetValue> facet(SearchRequest request, Field field, String part) {
    return !Facets.counts(request.view(), field)
        ? List.of()
        : from(snapshot -> new Search(snapshot, request, setup.spellings(), Deadline.in(setup.limit())).facets().containing(field, part));
  }

  @Override
  public void export(SearchRequest request, RowSink sink) {
    from(snapshot -> {
      new Answer<>(snapshot, request, RowKind.of(request.view()), setup.spellings()).export(sink);
      return request;
    });
  }

  @Override
  public Candidates candidates(Words words, int most) {
    return from(snapshot -> StoredRows.candidates(snapshot, words, most));
  }

  @Override
  public Optional<PassageRow> passage(String id) {
    return from(snapshot -> StoredRows.passage(snapshot, id));
  }

  @Override
  public Optional<DocumentRow> document(String id) {
    return from(snapshot -> StoredRows.document(snapshot, id));
  }

  @Override
  public List<PassageRow> passagesOf(String document) {
    return from(snapshot -> StoredRows.passages(snapshot, document));
  }

  @Override
  public Surroundings around(String document, Span stretch) {
    return from(snapshot -> PlacedRows.around(snapshot.reader(), document, stretch));
  }

  @Override
  public DocumentList documents(SearchRequest.Page page) {
    return from(snapshot -> {
      List<DocumentList.Entry> all = snapshot.documents();
      return new DocumentList(all.size(), all.stream().skip(page.offset()).limit(page.size()).toList());
    });
  }

  @Override
  public List<Suggestion> suggest(String typed, int count) {
    return from(snapshot -> snapshot.actors().suggest(typed, count));
  }

  @Override
  public Optional<ActorCard> actor(String name) {
    return from(snapshot -> {
      Optional<ActorCard> card = snapshot.actors().card(name);
      List<String> others = card.isPresent() ? List.of() : canonical(name);
      if (others.size() == 1) {
        card = snapshot.actors().card(others.getFirst());
      }
      return card.map(found -> found.with(setup.spellings().offices(found.name())));
    });
  }

  /** The canonical names that {@code name} as a whole may stand for. */
  private List<String> canonical(String name) {
    Words words = Words.of(name);
    return setup.spellings().in(words).stream().filter(match -> match.first() == 0 && match.last() == words.size() - 1)
        .flatMap(match -> match.names().stream()).distinct().toList();
  }

  @Override
  public Info info() {
    return from(Snapshot::info);
  }

  /** Goes over to a newly committed generation at once, instead of within a second. */
  public void refresh() {
    snapshots.look();
  }

  @Override
  public void close() {
    Snapshot.reading(() -> {
      snapshots.close();
      return this;
    });
  }

  private <T> T from(Question<T> question) {
    try {
      Snapshot snapshot = snapshots.acquire();
      try {
        return question.answer(snapshot);
      } finally {
        snapshot.release();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Something asked of one snapshot. */
  private interface Question<T> {
    T answer(Snapshot snapshot) throws IOException;
  }
}
