package parley.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import parley.lucene.query.Spellings;
import parley.schema.Field;
import parley.search.Engine.Suggestion;
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
import parley.search.row.ActorCard;
import parley.search.row.PassageRow;
import parley.text.Span;

/** Filters, counts, time, order, and what can be looked up. */
class EngineTest {
  private static final SearchRequest ALL = SearchRequest.all(View.PASSAGES);

  private Optional<TestIndex> open = Optional.empty();

  @AfterEach
  void close() {
    open.ifPresent(TestIndex::close);
  }

  @Test
  void anEmptyIndexAnswersEverything() {
    LuceneEngine engine = index();
    engine.warm();
    assertEquals(0, engine.search(ALL.withFilters(List.of(is(Field.SPEAKER, "Ann")))).total());
    assertEquals(List.of(), engine.facet(ALL, Field.ACTOR, ""));
    assertEquals(Optional.empty(), engine.info().first());
    assertEquals(Optional.empty(), engine.passage("p0"));
    assertEquals(List.of(), engine.documents(new Page(0, 10)).results());
  }

  @Test
  void filtersOnMediationHoldOfOneAndTheSame() {
    PassageRow both = Rows.mediating(Rows.mediating(row("p0"), "Turkey", "offered"), "Hungary", "acting");
    LuceneEngine engine = index(both, Rows.mediating(row("p1"), "Turkey", "acting"));
    assertEquals(List.of("p1"), ids(engine.search(ALL.withFilters(List.of(is(Field.MEDIATOR_COUNTRY, "Turkey"), is(Field.STANCE, "acting"))))));
  }

  @Test
  void filtersTypedIntoTheQueryHoldOfTheSameThingToo() {
    PassageRow both = Rows.saying(Rows.saying(row("p0"), "Ann", "direct"), "Bo", "indirect");
    LuceneEngine engine = index(both, Rows.saying(row("p1"), "Ann", "indirect"));
    QueryNode typed = new QueryNode.Is(Field.SPEAKER, "Ann", new Span(0, 0));
    assertEquals(List.of("p1"), ids(engine.search(ALL.withWords("", typed).withFilters(List.of(is(Field.FORM, "indirect"))))));
  }

  @Test
  void twoSpeakersTypedAreTwoStatements() {
    LuceneEngine engine = index(Rows.saying(Rows.saying(row("p0"), "Ann", "direct"), "Bo", "indirect"), Rows.saying(row("p1"), "Ann", "direct"));
    QueryNode typed = new QueryNode.And(List.of(
        new QueryNode.Is(Field.SPEAKER, "Ann", new Span(0, 0)), new QueryNode.Is(Field.SPEAKER, "Bo", new Span(0, 0))));
    assertEquals(List.of("p0"), ids(engine.search(ALL.withWords("", typed))));
  }

  @Test
  void anExclusionAloneLeavesOutWhatHasSuchAThing() {
    LuceneEngine engine = index(Rows.saying(Rows.saying(row("p0"), "Ann", "direct"), "Bo", "mixed"), Rows.saying(row("p1"), "Bo", "mixed"), row("p2"));
    assertEquals(List.of("p1", "p2"), ids(engine.search(ALL.withFilters(List.of(new Filter(Field.SPEAKER, "Ann", true))))));
  }

  @Test
  void aFilterNarrowsButItsOwnCountsStay() {
    LuceneEngine engine = index(Rows.saying(row("p0"), "Ann", "direct"), Rows.saying(row("p1"), "Bo", "direct"));
    SearchResponse<PassageRow> response = engine.search(ALL.withFilters(List.of(is(Field.SPEAKER, "Ann"))));
    assertEquals(1, response.total());
    assertEquals(List.of(new FacetValue("Ann", 1, true), new FacetValue("Bo", 1, false)), response.facets().get("speaker"));
  }

  @Test
  void aValueIsFoundWithoutItsDiacritics() {
    LuceneEngine engine = index(Rows.saying(row("p0"), "Mevlüt Çavuşoğlu", "direct"));
    SearchResponse<PassageRow> response = engine.search(ALL.withFilters(List.of(is(Field.SPEAKER, "mevlut cavusoglu"))));
    assertEquals(1, response.total());
    assertEquals(List.of("speaker \"mevlut cavusoglu\": taken as Mevlüt Çavuşoğlu"), response.query().understood());
  }

  @Test
  void anUnknownValueFindsNothingAndIsNamed() {
    LuceneEngine engine = index(row("p0"));
    SearchResponse<PassageRow> response = engine.search(ALL.withFilters(List.of(is(Field.ACTOR, "Nobody"))));
    assertEquals(0, response.total());
    assertEquals("unknown_value", response.notices().getFirst().code());
    assertEquals(List.of(new FacetValue("Nobody", 0, true)), response.facets().get("actor"));
  }

  @Test
  void aMonthIsFoundByDaysInsideIt() {
    LuceneEngine engine = index(Rows.dated(row("p0"), "2022-03-01", "2022-03-31"), Rows.dated(row("p1"), "2022-04-01", "2022-04-30"));
    assertEquals(List.of("p0"), ids(engine.search(within(Unit.AUTO, "2022-03-10", "2022-03-20"))));
  }

  @Test
  void bucketsAreCutToTheDaysAskedFor() {
    LuceneEngine engine = index(Rows.dated(row("p0"), "2022-03-01", "2022-03-31"));
    SearchResponse<PassageRow> response = engine.search(within(Unit.MONTH, "2022-03-10", "2022-06-20"));
    assertEquals(List.of(new Bucket(LocalDate.of(2022, 3, 10), LocalDate.of(2022, 3, 31), 1)), response.timeline().buckets());
  }

  @Test
  void theUnitFollowsTheSpan() {
    assertEquals("day", unit("2022-03-01", "2022-04-30"));
    assertEquals("month", unit("2022-03-01", "2022-06-30"));
    assertEquals("year", unit("2000-03-01", "2022-06-30"));
  }

  @Test
  void theLongestRangeIsCountedByYearWhateverIsAsked() {
    LuceneEngine engine = index(Rows.dated(row("p0"), "0001-01-01", "9999-12-31"));
    SearchResponse<PassageRow> response = engine.search(new SearchRequest(View.PASSAGES, "", new QueryNode.All(), List.of(), DateRange.ALL,
        Sort.RELEVANCE, Unit.DAY, new Page(0, 1), List.of()));
    assertEquals(9999, response.timeline().buckets().size());
    assertEquals("timeline_unit", response.notices().getFirst().code());
  }

  @Test
  void rowsWithoutADateComeLastEitherWay() {
    LuceneEngine engine = index(row("p0"), Rows.dated(row("p1"), "2022-01-01", "2022-12-31"), Rows.dated(row("p2"), "2022-02-01", "2022-02-02"));
    assertEquals(List.of("p1", "p2", "p0"), ids(engine.search(sorted(Sort.OLDEST))));
    assertEquals(List.of("p1", "p2", "p0"), ids(engine.search(sorted(Sort.NEWEST))));
  }

  @Test
  void equalRowsKeepTheOrderOfTheDocument() {
    LuceneEngine engine = index(row("p2"), row("p0"), row("p1"));
    assertEquals(List.of("p2", "p0", "p1"), ids(engine.search(ALL)));
    assertEquals(List.of("p1"), ids(engine.search(ALL.withPage(new Page(2, 5)))));
    assertEquals(List.of(), ids(engine.search(ALL.withPage(new Page(0, 0)))));
  }

  @Test
  void whenTimeRunsOutTheAnswerIsPartial() {
    try (TestIndex hurried = TestIndex.of(new Setup(TestIndex.FINGERPRINT, Spellings.none(), Duration.ZERO),
        Map.of(Rows.document("d", "D"), List.of(Rows.saying(Rows.dated(row("p0"), "2022-01-01", "2022-01-02"), "Ann", "direct"))))) {
      assertTrue(hurried.engine().search(ALL).partial());
    }
  }

  @Test
  void suggestionsBeginAtAnyWordInAnySpellingBestFirst() {
    LuceneEngine engine = index(
        Rows.naming(Rows.naming(Rows.passage("p0", "Zelensky and Zeev"), "Zelensky", "Volodymyr Zelenskyy", "person"), "Zeev", "Zeev Or", "person"),
        Rows.naming(Rows.passage("p1", "Зеленський"), "Зеленський", "Volodymyr Zelenskyy", "person"));
    assertEquals(List.of("Volodymyr Zelenskyy", "Zeev Or"), engine.suggest("ze", 5).stream().map(Suggestion::text).toList());
    assertEquals(List.of("Volodymyr Zelenskyy"), engine.suggest("зел", 5).stream().map(Suggestion::text).toList());
    assertEquals(List.of(new Suggestion("A document", "document", Optional.of("d"))), engine.suggest("a docu", 5));
    assertEquals(List.of(), engine.suggest(" ", 5));
  }

  @Test
  void anActorIsKnownByEverySpellingMet() {
    LuceneEngine engine = index(
        Rows.saying(Rows.naming(Rows.passage("p0", "Zelensky"), "Zelensky", "Volodymyr Zelenskyy", "person"), "Volodymyr Zelenskyy", "direct"),
        Rows.naming(Rows.passage("p1", "Zelensky"), "Zelensky", "Volodymyr Zelenskyy", "person"),
        Rows.naming(Rows.passage("p2", "Zelenskiy"), "Zelenskiy", "Volodymyr Zelenskyy", "person"));
    assertEquals(
        Optional.of(new ActorCard("Volodymyr Zelenskyy", "person", Optional.empty(), List.of("Zelensky", "Zelenskiy"), List.of(), 3, 1, 0)),
        engine.actor("volodymyr zelenskyy"));
  }

  @Test
  void aRoleIsNoSpellingOfAName() {
    LuceneEngine engine = index(
        Rows.naming(Rows.naming(Rows.passage("p0", "the mediator al-Shamahi"), "mediator", "Omar Shamahi", "person"), "al-Shamahi", "Omar Shamahi", "person"),
        Rows.naming(Rows.passage("p1", "Prime Minister"), "Prime Minister", "Omar Shamahi", "person"));
    assertEquals(List.of("al-Shamahi"), engine.actor("Omar Shamahi").orElseThrow().spellings());
    assertEquals(List.of(), engine.suggest("minis", 5));
  }

  @Test
  void aSearchInsideAFacetIgnoresDiacritics() {
    LuceneEngine engine = index(Rows.saying(row("p0"), "Mevlüt Çavuşoğlu", "direct"), Rows.saying(row("p1"), "Ann", "direct"));
    assertEquals(List.of(new FacetValue("Mevlüt Çavuşoğlu", 1, false)), engine.facet(ALL, Field.SPEAKER, "CAVUS"));
    assertEquals(List.of(), engine.facet(ALL, Field.ADDRESSEE, ""));
  }

  private LuceneEngine index(PassageRow... passages) {
    open.ifPresent(TestIndex::close);
    open = Optional.of(TestIndex.of(passages));
    return open.get().engine();
  }

  private String unit(String first, String last) {
    return index(Rows.dated(row("p0"), first, last)).search(ALL).timeline().unit();
  }

  private static PassageRow row(String id) {
    return Rows.passage(id, "some words");
  }

  private static Filter is(Field field, String value) {
    return new Filter(field, value, false);
  }

  private static SearchRequest within(Unit unit, String from, String to) {
    DateRange dates = new DateRange(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
    return new SearchRequest(View.PASSAGES, "", new QueryNode.All(), List.of(), dates, Sort.RELEVANCE, unit, new Page(0, 20), List.of());
  }

  private static SearchRequest sorted(Sort sort) {
    return new SearchRequest(View.PASSAGES, "", new QueryNode.All(), List.of(), DateRange.ALL, sort, Unit.AUTO, new Page(0, 20), List.of());
  }

  private static List<String> ids(SearchResponse<PassageRow> response) {
    return response.results().stream().map(hit -> hit.row().id()).toList();
  }
}
