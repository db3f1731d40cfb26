package parley.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.Test;
import parley.lucene.query.Spellings;
import parley.schema.Field;
import parley.search.Engine.Row;
import parley.search.QueryNode;
import parley.search.SearchRequest;
import parley.search.SearchRequest.DateRange;
import parley.search.SearchRequest.Filter;
import parley.search.SearchRequest.Page;
import parley.search.SearchRequest.Sort;
import parley.search.SearchRequest.Unit;
import parley.search.SearchRequest.View;
import parley.search.SearchResponse;
import parley.search.SearchResponse.Bucket;
import parley.search.SearchResponse.FacetValue;
import parley.search.SearchResponse.Hit;
import parley.search.row.DocumentRow;
import parley.search.row.PassageRow;
import parley.text.Span;

/** Random collections and requests, answered by the index and by plain loops. */
class RandomCollectionTest {
  private static final int COLLECTIONS = 5;
  private static final int REQUESTS = 50;

  private final long seed = Rows.seed();
  private final RandomGenerator random = new java.util.Random(seed);
  private final Rows.Random rows = new Rows.Random(random);

  @Test
  void theIndexAnswersAsPlainLoopsDo() {
    for (int i = 0; i < COLLECTIONS; i++) {
      Map<DocumentRow, List<PassageRow>> documents = documents();
      NaiveEngine naive = new NaiveEngine(documents.values().stream().flatMap(List::stream).toList());
      try (TestIndex index = TestIndex.of(new Setup(TestIndex.FINGERPRINT, Spellings.none(), Duration.ofMinutes(1)), documents)) {
        for (int j = 0; j < REQUESTS; j++) {
          SearchRequest request = request();
          check(index.engine(), naive, request);
        }
      }
    }
  }

  private void check(LuceneEngine engine, NaiveEngine naive, SearchRequest request) {
    String what = "seed " + seed + ": " + request;
    SearchResponse<?> response = answer(engine, request);
    Set<String> expected = naive.ids(request);
    List<String> found = response.results().stream().map(hit -> id(hit.row())).toList();
    assertEquals(expected.size(), response.total(), what);
    assertEquals(expected, new TreeSet<>(found), what);
    assertEquals(expected.size(), found.size(), what);
    assertEquals(found, exported(engine, request), what);
    assertFalse(response.partial(), what);
    response.results().forEach(hit -> assertHighlightsAreApart(hit, what));
    for (Map.Entry<String, List<FacetValue>> facet : response.facets().entrySet()) {
      checkFacet(naive, request, Field.of(facet.getKey()).orElseThrow(), facet.getValue());
    }
    checkTimeline(naive, request, response, expected);
  }

  private void checkFacet(NaiveEngine naive, SearchRequest request, Field field, List<FacetValue> counted) {
    String what = "seed " + seed + ": " + field + " of " + request;
    List<Filter> others = request.filters().stream().filter(filter -> filter.field() != field).toList();
    Map<String, Long> expected = new TreeMap<>();
    for (String value : naive.values(request.view(), field)) {
      List<Filter> added = Stream.concat(others.stream(), Stream.of(new Filter(field, value, false))).toList();
      expected.put(value, (long) naive.ids(request.withFilters(added)).size());
    }
    Set<String> chosen = request.filters().stream().filter(filter -> filter.field() == field).map(Filter::value).collect(Collectors.toSet());
    for (FacetValue value : counted) {
      assertEquals(expected.getOrDefault(value.value(), 0L), value.count(), what + ": " + value);
      assertEquals(request.filters().contains(new Filter(field, value.value(), false)), value.selected(), what + ": " + value);
    }
    Set<String> shown = counted.stream().map(FacetValue::value).collect(Collectors.toSet());
    assertTrue(shown.containsAll(chosen), what);
    long nonEmpty = expected.values().stream().filter(count -> count > 0).count();
    assertTrue(counted.size() >= Math.min(20, nonEmpty), what);
  }

  private void checkTimeline(NaiveEngine naive, SearchRequest request, SearchResponse<?> response, Set<String> matching) {
    String what = "seed " + seed + ": timeline of " + request;
    Optional<LocalDate> before = Optional.empty();
    for (Bucket bucket : response.timeline().buckets()) {
      DateRange days = new DateRange(Optional.of(bucket.first()), Optional.of(bucket.last()));
      Set<String> inside = naive.ids(dated(request, days));
      assertEquals(inside.size(), bucket.count(), what + ": " + bucket);
      assertTrue(bucket.count() > 0, what);
      assertTrue(before.isEmpty() || before.get().isBefore(bucket.first()), what);
      before = Optional.of(bucket.last());
      matching = matching.stream().filter(id -> !inside.contains(id)).collect(Collectors.toSet());
    }
    Set<String> undated = naive.ids(dated(request, new DateRange(Optional.of(LocalDate.of(1, 1, 1)), request.dates().to())));
    assertTrue(matching.stream().noneMatch(undated::contains) || !request.dates().isAll(), what);
  }

  private static void assertHighlightsAreApart(Hit<?> hit, String what) {
    int end = 0;
    for (Span span : hit.highlights()) {
      assertTrue(span.start() >= end && span.end() > span.start(), what);
      end = span.end();
    }
  }

  private Map<DocumentRow, List<PassageRow>> documents() {
    Map<DocumentRow, List<PassageRow>> documents = new LinkedHashMap<>();
    int count = random.nextInt(14);
    for (int i = 0; i < count; i++) {
      DocumentRow document = rows.document(i);
      documents.put(document, rows.passages(document));
    }
    return documents;
  }

  private SearchRequest request() {
    View view = rows.one(List.of(View.values()));
    DateRange dates = switch (random.nextInt(4)) {
      case 0 -> new DateRange(Optional.of(rows.day()), Optional.empty());
      case 1 -> range(rows.day());
      default -> DateRange.ALL;
    };
    return new SearchRequest(view, "", words(2), rows.some(3, () -> filter(view)), dates, rows.one(List.of(Sort.values())),
        rows.one(List.of(Unit.values())), new Page(0, 1000), List.of());
  }

  private DateRange range(LocalDate from) {
    return new DateRange(Optional.of(from), Optional.of(from.plusDays(random.nextInt(200))));
  }

  private Filter filter(View view) {
    Field field = rows.one(Stream.of(Field.values()).filter(one -> one.serves(Facets.use(view))).toList());
    List<String> values = switch (field) {
      case ACTOR, PLACE, SPEAKER, ADDRESSEE, MEDIATOR -> Rows.Random.PEOPLE;
      case COUNTRY, MEDIATOR_COUNTRY, PARTY -> Rows.Random.COUNTRIES;
      case FORM -> Rows.Random.FORMS;
      case STANCE -> Rows.Random.STANCES;
      case DOCUMENT -> List.of("doc-0", "doc-1", "doc-2", "doc-99");
    };
    return new Filter(field, random.nextInt(9) == 0 ? "unnamed" : rows.one(values), random.nextInt(4) == 0);
  }

  private QueryNode words(int depth) {
    Span typed = new Span(0, 0);
    return switch (random.nextInt(depth > 0 ? 9 : 4)) {
      case 0 -> new QueryNode.All();
      case 1 -> new QueryNode.Word(rows.one(Rows.Random.WORDS), false, typed);
      case 2 -> new QueryNode.Phrase(rows.text(2), 0, typed);
      case 3 -> new QueryNode.Is(Field.DOCUMENT, rows.one(List.of("doc-1", "doc-2", "doc-3")), typed);
      case 4 -> new QueryNode.Not(words(depth - 1));
      case 5, 6 -> new QueryNode.Or(nodes(depth));
      // neither here nor in a parsed query does an "and" stand directly in another
      default -> new QueryNode.And(nodes(depth).stream().filter(node -> !(node instanceof QueryNode.And)).toList());
    };
  }

  private List<QueryNode> nodes(int depth) {
    return Stream.generate(() -> words(depth - 1)).limit(1 + random.nextInt(3)).toList();
  }

  private static SearchRequest dated(SearchRequest request, DateRange dates) {
    return new SearchRequest(request.view(), request.text(), request.words(), request.filters(), dates, request.sort(), request.timeline(),
        request.page(), request.notices());
  }

  private static SearchResponse<?> answer(LuceneEngine engine, SearchRequest request) {
    return switch (request.view()) {
      case PASSAGES -> engine.search(request);
      case STATEMENTS -> engine.statements(request);
      case MEDIATIONS -> engine.mediations(request);
    };
  }

  private static List<String> exported(LuceneEngine engine, SearchRequest request) {
    List<String> ids = new ArrayList<>();
    engine.export(request, row -> ids.add(switch (row) {
      case Row.OfPassage(var passage) -> id(passage);
      case Row.OfStatement(var statement) -> id(statement);
      case Row.OfMediation(var mediation) -> id(mediation);
    }));
    return ids;
  }

  private static String id(Object row) {
    return switch (row) {
      case PassageRow passage -> passage.id();
      case parley.search.row.StatementHit hit -> hit.statement().id();
      case parley.search.row.MediationHit hit -> hit.mediation().id();
      default -> throw new AssertionError(row);
    };
  }
}
