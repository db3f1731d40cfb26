package parley.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import module java.base;
import org.junit.jupiter.api.Test;
import parley.schema.Field;
import parley.search.RequestReader;
import parley.search.SearchRequest;
import parley.search.SearchRequest.View;
import parley.search.SearchResponse.FacetValue;
import parley.search.row.PassageRow;

/** How the values of a facet are known to people. */
class FacetTest {
  private static final PassageRow TALKS = Rows.passage(Rows.document("a", "Talks in Ankara"), "a.0", "they met");
  private static final PassageRow GRAIN = Rows.passage(Rows.document("b", "The grain deal"), "b.0", "they met again");
  private static final SearchRequest EVERYTHING = new RequestReader((field, value) -> List.of()).read(View.PASSAGES, Map.of());

  @Test
  void aDocumentIsKnownByItsTitle() {
    try (TestIndex index = TestIndex.of(TALKS, GRAIN)) {
      assertEquals(List.of(new FacetValue("a", 1, false, Optional.of("Talks in Ankara")), new FacetValue("b", 1, false, Optional.of("The grain deal"))),
          index.engine().search(EVERYTHING).facets().get("document"));
    }
  }

  @Test
  void aDocumentIsLookedForByItsTitle() {
    try (TestIndex index = TestIndex.of(TALKS, GRAIN)) {
      assertEquals(List.of("a"), index.engine().facet(EVERYTHING, Field.DOCUMENT, "ankara").stream().map(FacetValue::value).toList());
    }
  }
}
