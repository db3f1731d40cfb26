package parley.lucene;

import module java.base;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import parley.lucene.count.Deadline;
import parley.lucene.count.TimelineCounts;
import parley.lucene.query.Correction;
import parley.lucene.query.Highlighter;
import parley.lucene.query.Spellings;
import parley.search.Engine.RowSink;
import parley.search.Notice;
import parley.search.SearchRequest;
import parley.search.SearchRequest.Unit;
import parley.search.SearchResponse;
import parley.search.SearchResponse.Hit;
import parley.search.SearchResponse.Timeline;
import parley.search.SearchResponse.Understood;

/** The rows of one view for one request, put together for showing or for export. */
final class Answer<R> {
  private static final int EXPORTED_AT_ONCE = 5_000;

  private final Snapshot snapshot;
  private final SearchRequest request;
  private final RowKind<R> kind;
  private final Spellings spellings;

  Answer(Snapshot snapshot, SearchRequest request, RowKind<R> kind, Spellings spellings) {
    this.snapshot = snapshot;
    this.request = request;
    this.kind = kind;
    this.spellings = spellings;
  }

  SearchResponse<R> within(Duration limit) throws IOException {
    long start = System.nanoTime();
    Deadline deadline = Deadline.in(limit);
    Search search = new Search(snapshot, request, spellings, deadline);
    List<Hit<R>> hits = request.page().size() == 0 ? List.of() : hits(search);
    Timeline timeline = new TimelineCounts(snapshot.days(request.view()), search.window(), deadline)
        .count(search.rows(), request.timeline());
    var facets = search.facets().all();
    Optional<String> didYouMean = new Correction(snapshot.reader(), search.names(), search.vocabulary()).of(request.text(), search.words());
    long took = Duration.ofNanos(System.nanoTime() - start).toMillis();
    return new SearchResponse<>(search.rows().size(), took, search.isPartial(), new Understood(request.text(), search.understood()),
        didYouMean, hits, facets, timeline, notices(search, timeline));
  }

  private List<Notice> notices(Search search, Timeline timeline) {
    List<Notice> notices = new ArrayList<>(search.notices());
    if (request.timeline() != Unit.AUTO && !timeline.unit().equalsIgnoreCase(request.timeline().name())) {
      notices.add(new Notice("timeline_unit", "too long a time for a timeline by " + request.timeline().name().toLowerCase(Locale.ROOT)
          + "; shown by " + timeline.unit()));
    }
    return notices;
  }

  private List<Hit<R>> hits(Search search) throws IOException {
    int offset = request.page().offset();
    ScoreDoc[] found = search.ranked(offset + request.page().size(), Optional.empty());
    Highlighter highlighter = search.highlighter();
    List<Hit<R>> hits = new ArrayList<>();
    for (int i = offset; i < found.length; i++) {
      Document stored = search.searcher().storedFields().document(found[i].doc, RowKind.STORED);
      R row = kind.row(stored);
      hits.add(new Hit<>(row, search.score(found[i]),
          highlighter.highlights(found[i].doc, kind.text().apply(row), kind.mentions(stored, row))));
    }
    return hits;
  }

  /** Every row in order, some thousand at a time. */
  void export(RowSink sink) throws IOException {
    Search search = new Search(snapshot, request, spellings, Deadline.never());
    Optional<FieldDoc> last = Optional.empty();
    ScoreDoc[] found = search.ranked(EXPORTED_AT_ONCE, last);
    while (found.length > 0) {
      for (ScoreDoc hit : found) {
        Document stored = search.searcher().storedFields().document(hit.doc, RowKind.STORED);
        sink.accept(kind.exported().apply(kind.row(stored)));
      }
      last = Optional.of((FieldDoc) found[found.length - 1]);
      found = found.length < EXPORTED_AT_ONCE ? new ScoreDoc[0] : search.ranked(EXPORTED_AT_ONCE, last);
    }
  }
}
