package parley.server;

import module java.base;
import parley.schema.Field;
import parley.search.Candidates;
import parley.search.Engine;
import parley.search.QueryNode;
import parley.search.SearchRequest;
import parley.search.SearchResponse;
import parley.search.SearchResponse.Bucket;
import parley.search.SearchResponse.FacetValue;
import parley.search.SearchResponse.Hit;
import parley.search.SearchResponse.Timeline;
import parley.search.SearchResponse.Understood;
import parley.search.Surroundings;
import parley.search.row.ActorCard;
import parley.search.row.ActorRow;
import parley.search.row.DateRow;
import parley.search.row.DocumentRef;
import parley.search.row.DocumentRow;
import parley.search.row.MediationHit;
import parley.search.row.MediationRow;
import parley.search.row.NamedRow;
import parley.search.row.PassageRow;
import parley.search.row.PublishedRow;
import parley.search.row.StatementHit;
import parley.search.row.StatementRow;
import parley.search.row.WhenRow;
import parley.text.Span;
import parley.text.Words;

/** One document of two passages, in memory, which finds a single word by looking for it. */
public final class ShelfEngine implements Engine {
  static final LocalDate DAY = LocalDate.of(1973, 10, 22);
  static final DocumentRef DOCUMENT = new DocumentRef("talks", "The talks, a record", "talks.txt",
      Optional.of(new PublishedRow(DAY, DAY, "sidecar")), Optional.of("Gazette"), Optional.empty());
  static final StatementRow STATEMENT = new StatementRow("talks.1-s1", "talks.1", 17, 27, "=\"we agree\"", "direct",
      Optional.of(new NamedRow("Anna Bell", "person", Optional.of("Norway"), "Ms Bell", new Span(0, 7))),
      Optional.of("said"), Optional.empty(), Optional.of(new WhenRow(DAY, DAY, "written")));
  static final MediationRow MEDIATION = new MediationRow("talks.2-m1", "talks.2", 0, 15, "Norway mediates", Optional.of("Norway"),
      Optional.of(new NamedRow("Norway", "country", Optional.of("Norway"), "Norway", new Span(30, 36))), Optional.of("Norway"),
      "acting", List.of("Egypt", "Israel"), "mediates", Optional.empty());
  static final List<PassageRow> PASSAGES = List.of(
      new PassageRow("talks.1", DOCUMENT, List.of("First", "Day"), "Ms Bell then said \"we agree\"", new Span(0, 28),
          List.of(new DateRow(0, 2, "Ms", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("no date"))),
          List.of(new ActorRow(0, 7, "Ms Bell", "Anna Bell", "person", Optional.of("Norway"))), List.of(STATEMENT), List.of()),
      new PassageRow("talks.2", DOCUMENT, List.of(), "Norway mediates", new Span(30, 45), List.of(), List.of(), List.of(),
          List.of(MEDIATION)));

  private final Runnable onSearch;

  public ShelfEngine(Runnable onSearch) {
    this.onSearch = onSearch;
  }

  @Override
  public SearchResponse<PassageRow> search(SearchRequest request) {
    onSearch.run();
    return response(request, PASSAGES.stream().filter(row -> matches(request, row.text())).toList());
  }

  @Override
  public SearchResponse<StatementHit> statements(SearchRequest request) {
    return response(request, List.of(new StatementHit(STATEMENT, DOCUMENT, List.of("First", "Day"))));
  }

  @Override
  public SearchResponse<MediationHit> mediations(SearchRequest request) {
    return response(request, List.of(new MediationHit(MEDIATION, DOCUMENT, List.of())));
  }

  private static boolean matches(SearchRequest request, String text) {
    return !(request.words() instanceof QueryNode.Word(String word, boolean near, Span typed)) || text.contains(word);
  }

  private static <R> SearchResponse<R> response(SearchRequest request, List<R> rows) {
    List<Hit<R>> hits = rows.stream().map(row -> new Hit<>(row, 1.5f, List.of(new Span(0, 2)))).toList();
    return new SearchResponse<>(rows.size(), 3, false, new Understood(request.text(), List.of()), Optional.empty(), hits,
        Map.of("mediator_country", List.of(new FacetValue("Norway", 1, false))),
        new Timeline("month", List.of(new Bucket(DAY, DAY, 1))), request.notices());
  }

  @Override
  public List<FacetValue> facet(SearchRequest request, Field field, String part) {
    return Stream.of("Norway", "Egypt").filter(value -> value.contains(part)).map(value -> new FacetValue(value, 1, false)).toList();
  }

  @Override
  public void export(SearchRequest request, RowSink sink) {
    switch (request.view()) {
      case PASSAGES -> PASSAGES.forEach(row -> sink.accept(new Row.OfPassage(row)));
      case STATEMENTS -> sink.accept(new Row.OfStatement(new StatementHit(STATEMENT, DOCUMENT, List.of("First", "Day"))));
      case MEDIATIONS -> sink.accept(new Row.OfMediation(new MediationHit(MEDIATION, DOCUMENT, List.of())));
    }
  }

  @Override
  public Candidates candidates(Words words, int most) {
    return new Candidates(PASSAGES, Collections.nCopies(words.size(), 0.5));
  }

  @Override
  public Surroundings around(String document, Span stretch) {
    Surroundings.Said said = new Surroundings.Said(new Span(STATEMENT.start(), STATEMENT.end()), STATEMENT);
    return new Surroundings(passagesOf(document), said.span().overlaps(stretch) ? List.of(said) : List.of());
  }

  @Override
  public Optional<PassageRow> passage(String id) {
    return PASSAGES.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  @Override
  public Optional<DocumentRow> document(String id) {
    DocumentRow document = new DocumentRow(DOCUMENT, "00", Optional.of("en"), "Ms Bell then said \"we agree\"\n\nNorway mediates", List.of());
    return Optional.of(document).filter(row -> row.ref().id().equals(id));
  }

  @Override
  public List<PassageRow> passagesOf(String document) {
    return PASSAGES;
  }

  @Override
  public DocumentList documents(SearchRequest.Page page) {
    return new DocumentList(1, List.of(new DocumentList.Entry(DOCUMENT, 2)));
  }

  @Override
  public List<Suggestion> suggest(String typed, int count) {
    return List.of(new Suggestion("Norway", "country", Optional.empty()));
  }

  @Override
  public Optional<ActorCard> actor(String name) {
    return Optional.of(new ActorCard("Anna Bell", "person", Optional.of("Norway"), List.of("Ms Bell"), List.of(), 1, 1, 0))
        .filter(card -> card.name().equals(name));
  }

  @Override
  public Info info() {
    return new Info(1, 2, 1, 1, Optional.of(DAY), Optional.of(DAY), "f1", List.of());
  }

  @Override
  public void close() {}
}
