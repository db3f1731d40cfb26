package parley.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import parley.lucene.query.Spellings;
import parley.lucene.query.Spellings.NameMatch;
import parley.schema.Field;
import parley.search.Notice;
import parley.search.QueryNode;
import parley.search.QueryNode.And;
import parley.search.QueryNode.Is;
import parley.search.QueryNode.Not;
import parley.search.QueryNode.Or;
import parley.search.QueryNode.Phrase;
import parley.search.QueryNode.Word;
import parley.search.SearchRequest;
import parley.search.SearchRequest.View;
import parley.search.SearchResponse;
import parley.search.row.DocumentRow;
import parley.search.row.PassageRow;
import parley.text.Span;

/** What words find, what is highlighted, and what is told about it. */
class WordSearchTest {
  private Optional<TestIndex> open = Optional.empty();

  @AfterEach
  void close() {
    open.ifPresent(TestIndex::close);
  }

  @Test
  void aWordFindsItsInflections() {
    index("They mediated for days.", "Grain was shipped.");
    assertEquals(List.of("p0"), ids(word("mediates")));
  }

  @Test
  void theWrittenFormComesBeforeItsInflections() {
    index("The treaty was long and went on.", "The treaties were long and went on.");
    assertEquals(List.of("p1", "p0"), ids(word("treaties")));
  }

  @Test
  void aPhraseIsUnstemmedAndKeepsStopWords() {
    index("the end of the war", "the ends of the war", "the end of a war");
    assertEquals(List.of("p0"), ids(phrase("end of the war", 0)));
  }

  @Test
  void aPhraseCrossesPunctuationAndCase() {
    index("\"Not today,\" Lavrov said.");
    assertEquals(List.of("p0"), ids(phrase("not TODAY lavrov", 0)));
  }

  @Test
  void nearnessFindsWordsThatStandApart() {
    index("grain was shipped through the corridor", "grain corridor");
    assertEquals(Set.of("p0", "p1"), Set.copyOf(ids(phrase("grain corridor", 5))));
  }

  @Test
  void wordsWrittenTogetherAreAPhrase() {
    index("a 12-point plan", "point 12 of the plan");
    assertEquals(List.of("p0"), ids(word("12-point")));
  }

  @Test
  void aPossessiveFindsTheWordItself() {
    index("Russia said so", "Norway said so");
    assertEquals(List.of("p0"), ids(word("Russia's")));
  }

  @Test
  void diacriticsDoNotCount() {
    index("Çavuşoğlu’s visit");
    assertEquals(List.of("p0"), ids(word("cavusoglu")));
  }

  @Test
  void aNearWordFindsCloseSpellings() {
    index("Zelenskyy spoke", "Lavrov spoke");
    assertEquals(List.of("p0"), ids(new Word("Zelenski", true, span())));
  }

  @Test
  void aQueryThatOnlyExcludesMeansEverythingElse() {
    index("grain", "peace");
    assertEquals(List.of("p1"), ids(new Not(word("grain"))));
  }

  @Test
  void stopWordsBesideOthersNeedNotBeThere() {
    index("peace came", "the of");
    SearchResponse<PassageRow> response = search(and(word("the"), word("peace"), word("of")));
    assertEquals(List.of("p0"), ids(response));
    assertEquals(List.of("left out: the, of"), response.query().understood());
  }

  @Test
  void stopWordsAloneAreLookedFor() {
    index("peace came", "the house of peace");
    assertEquals(List.of("p1"), ids(and(word("the"), word("of"))));
  }

  @Test
  void whereNothingHasAllWordsAnyIsEnoughAndThatIsSaid() {
    index("grain and peace", "missile", "envoy");
    SearchResponse<PassageRow> response = search(and(word("grain"), word("peace"), word("missile")));
    assertEquals(List.of("p0", "p1"), ids(response));
    assertEquals(List.of("fallback_or"), codes(response));
  }

  @Test
  void alternativesFallBackLikeOtherWords() {
    index("grain and peace", "missile", "envoy");
    SearchResponse<PassageRow> response = search(new Or(List.of(and(word("grain"), word("missile")), and(word("treaty"), word("missile")))));
    assertEquals(Set.of("p0", "p1"), Set.copyOf(ids(response)));
    assertEquals(List.of("fallback_or"), codes(response));
  }

  @Test
  void theFallBackPrefersADocumentThatHasTheWordsBetweenItsPassages() {
    DocumentRow alone = Rows.document("a", "a");
    DocumentRow whole = Rows.document("b", "b");
    open = Optional.of(TestIndex.of(
        Rows.passage(alone, "a1", "grain"), Rows.passage(alone, "a2", "rain"), Rows.passage(alone, "a3", "rain"),
        Rows.passage(whole, "b1", "grain"), Rows.passage(whole, "b2", "missile"), Rows.passage(whole, "b3", "treaty")));
    List<String> found = ids(search(and(word("grain"), word("missile"), word("treaty"))));
    assertTrue(found.indexOf("b1") < found.indexOf("a1"), found.toString());
  }

  @Test
  void theFallBackKeepsWhatIsExcluded() {
    index("grain and peace", "missile", "envoy");
    assertEquals(List.of("p1"), ids(and(word("grain"), word("missile"), new Not(word("peace")))));
  }

  @Test
  void aFilterDoesNotCauseTheFallBack() {
    index("grain peace", "missile");
    SearchResponse<PassageRow> response = search(and(word("grain"), word("peace"), new Is(Field.DOCUMENT, "other", span())));
    assertEquals(0, response.total());
    assertEquals(List.of("unknown_value"), codes(response));
  }

  @Test
  void onlySigns() {
    index("grain");
    SearchResponse<PassageRow> response = search(word("😀"));
    assertEquals(0, response.total());
    assertEquals(List.of("nothing_to_search"), codes(response));
  }

  @Test
  void aThousandWordsGetAnAnswer() {
    index("grain a b c");
    List<QueryNode> words = IntStream.range(0, 1000).mapToObj(i -> (QueryNode) word(Integer.toString(i, 36))).toList();
    assertEquals(1, search(new Or(words)).total());
    assertEquals(1, search(new And(words)).total());
    assertTrue(search(new And(IntStream.range(0, 300).mapToObj(i -> (QueryNode) new Word("gra" + i, true, span())).toList())).tookMs() < 2_000);
  }

  @Test
  void aNameFindsOtherSpellingsBehindTheWrittenOne() {
    spelled(
        Rows.naming(Rows.passage("p0", "Зеленський spoke at length"), "Зеленський", "Volodymyr Zelenskyy", "person"),
        Rows.naming(Rows.passage("p1", "Then Zelensky spoke at length"), "Zelensky", "Volodymyr Zelenskyy", "person"),
        Rows.passage("p2", "Lavrov spoke"));
    SearchResponse<PassageRow> response = search(and(word("Zelensky"), word("spoke")));
    assertEquals(List.of("p1", "p0"), ids(response));
    assertEquals(List.of("Zelensky: also Volodymyr Zelenskyy under other spellings"), response.query().understood());
    assertEquals(List.of(new Span(0, 10), new Span(11, 16)), response.results().get(1).highlights());
  }

  @Test
  void aNameOfTwoWordsIsOneName() {
    spelled(
        Rows.naming(Rows.passage("p0", "Zelenskiy spoke"), "Zelenskiy", "Volodymyr Zelenskyy", "person"),
        Rows.naming(Rows.passage("p1", "Volodymyr Zelensky spoke"), "Volodymyr Zelensky", "Volodymyr Zelenskyy", "person"));
    assertEquals(List.of("p1", "p0"), ids(and(word("Volodymyr"), word("Zelensky"), word("spoke"))));
  }

  @Test
  void aNameInQuotationMarksIsOnlyWhatIsWritten() {
    spelled(Rows.naming(Rows.passage("p0", "Zelenskiy spoke"), "Zelenskiy", "Volodymyr Zelenskyy", "person"));
    assertEquals(List.of(), ids(phrase("Zelensky", 0)));
  }

  @Test
  void anActorWhoIsNowhereIsNotPromised() {
    spelled(Rows.passage("p0", "Zelensky spoke"));
    assertEquals(List.of(), search(word("Zelensky")).query().understood());
  }

  @Test
  void highlightsCoverTheWordsThatMatched() {
    index("They mediated; then peace talks began. Peace!");
    SearchResponse<PassageRow> response = search(and(word("mediates"), phrase("peace talks", 0)));
    String text = response.results().getFirst().row().text();
    assertEquals(List.of("mediated", "peace talks"), response.results().getFirst().highlights().stream().map(span -> span.of(text)).toList());
  }

  @Test
  void aWordThatIsNowhereIsCorrected() {
    index("Lavrov spoke of peace", "Lavrov left");
    assertEquals(Optional.of("Lavrov peace"), typed("Lavrof peace", and(at("Lavrof", 0), at("peace", 7))).didYouMean());
  }

  @Test
  void aKnownWordIsNotCorrected() {
    index("Lavrov spoke of peace", "Lavrof left");
    assertEquals(Optional.empty(), typed("Lavrof", at("Lavrof", 0)).didYouMean());
  }

  @Test
  void aWordWithoutNeighboursIsNotCorrected() {
    index("Lavrov spoke");
    assertEquals(Optional.empty(), typed("xqzwv", at("xqzwv", 0)).didYouMean());
  }

  private void index(String... texts) {
    open = Optional.of(TestIndex.of(
        IntStream.range(0, texts.length).mapToObj(i -> Rows.passage("p" + i, texts[i])).toArray(PassageRow[]::new)));
  }

  /** Where "Zelensky" is a spelling that is known. */
  private void spelled(PassageRow... passages) {
    Spellings zelensky = words -> IntStream.range(0, words.size())
        .filter(i -> words.folded(i).equals("zelensky"))
        .mapToObj(i -> new NameMatch(i > 0 && words.folded(i - 1).equals("volodymyr") ? i - 1 : i, i, List.of("Volodymyr Zelenskyy")))
        .toList();
    open = Optional.of(TestIndex.of(zelensky, passages));
  }

  private SearchResponse<PassageRow> search(QueryNode words) {
    return typed("", words);
  }

  private SearchResponse<PassageRow> typed(String text, QueryNode words) {
    return open.orElseThrow().engine().search(SearchRequest.all(View.PASSAGES).withWords(text, words));
  }

  private List<String> ids(QueryNode words) {
    return ids(search(words));
  }

  private static List<String> ids(SearchResponse<PassageRow> response) {
    return response.results().stream().map(hit -> hit.row().id()).toList();
  }

  private static List<String> codes(SearchResponse<PassageRow> response) {
    return response.notices().stream().map(Notice::code).toList();
  }

  private static And and(QueryNode... nodes) {
    return new And(List.of(nodes));
  }

  private static Word word(String text) {
    return new Word(text, false, span());
  }

  private static Word at(String text, int start) {
    return new Word(text, false, new Span(start, start + text.length()));
  }

  private static Phrase phrase(String text, int slop) {
    return new Phrase(text, slop, span());
  }

  private static Span span() {
    return new Span(0, 0);
  }
}
