package parley.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import module java.net.http;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a client of the contract sees. */
class ApiTest {
  private static Browserless api;

  @BeforeAll
  static void start() {
    api = new Browserless();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void aSearchAnswersInTheShapeOfTheContract() {
    JsonNode answer = api.json("/api/search?q=Bell");
    assertEquals(List.of("total", "took_ms", "partial", "query", "did_you_mean", "results", "facets", "timeline", "notices"), names(answer));
    assertEquals(1, answer.get("total").asInt());
    assertTrue(answer.get("did_you_mean").isNull());
    assertEquals("Bell", answer.at("/query/text").asText());
    assertEquals("{\"unit\":\"month\",\"buckets\":[{\"first\":\"1973-10-22\",\"last\":\"1973-10-22\",\"count\":1}]}", answer.get("timeline").toString());
    assertEquals("[{\"value\":\"Norway\",\"count\":1,\"selected\":false}]", answer.at("/facets/mediator_country").toString());
  }

  @Test
  void aResultIsThePassageWithItsScoreAndHighlights() {
    JsonNode result = api.json("/api/search?q=Bell").at("/results/0");
    assertEquals(List.of("id", "document", "heading", "text", "span", "dates", "actors", "statements", "mediations", "score", "highlights"), names(result));
    assertEquals("{\"start\":0,\"end\":28}", result.get("span").toString());
    assertEquals("[{\"start\":0,\"end\":2}]", result.get("highlights").toString());
    assertEquals("{\"first\":\"1973-10-22\",\"last\":\"1973-10-22\",\"basis\":\"sidecar\"}", result.at("/document/published").toString());
    assertEquals("{\"start\":0,\"end\":2,\"text\":\"Ms\",\"first\":null,\"last\":null,\"basis\":null,\"why\":\"no date\"}", result.at("/dates/0").toString());
  }

  @Test
  void aStatementStandsFlatBesideItsDocumentAndHeading() {
    JsonNode result = api.json("/api/statements").at("/results/0");
    assertEquals(List.of("id", "passage", "start", "end", "text", "form", "speaker", "cue", "addressee", "date", "document", "heading", "score", "highlights"), names(result));
    assertEquals("Ms Bell", result.at("/speaker/as_written").asText());
    assertEquals("Norway", result.at("/speaker/country").asText());
    assertTrue(result.get("addressee").isNull());
    assertEquals("talks", result.at("/document/id").asText());
  }

  @Test
  void aMediationNamesItsMediatorAndParties() {
    JsonNode result = api.json("/api/mediations").at("/results/0");
    assertEquals("\"Norway\"", result.get("mediator").toString());
    assertEquals("[\"Egypt\",\"Israel\"]", result.get("parties").toString());
    assertEquals("\"acting\"", result.get("stance").toString());
    assertTrue(result.get("date").isNull());
  }

  @Test
  void documentsAreListedFlatWithTheirPassages() {
    JsonNode answer = api.json("/api/documents?size=5");
    assertEquals(1, answer.get("total").asInt());
    assertEquals(List.of("id", "title", "path", "published", "publisher", "url", "passages"), names(answer.at("/results/0")));
  }

  @Test
  void aDocumentComesWithItsTextSectionsAndPassages() {
    JsonNode answer = api.json("/api/documents/talks");
    assertEquals("talks", answer.get("id").asText());
    assertEquals("Ms Bell then said \"we agree\"\n\nNorway mediates", answer.get("text").asText());
    assertTrue(answer.get("sections").isArray());
    assertEquals("talks.1-s1", answer.at("/passages/0/statements/0/id").asText());
  }

  @Test
  void singleThingsAreFoundByTheirNames() {
    assertEquals("talks.2", api.json("/api/passages/talks.2").get("id").asText());
    assertEquals("Anna Bell", api.json("/api/actors/Anna%20Bell").get("name").asText());
    assertEquals("ok", api.json("/api/health").get("status").asText());
    assertEquals("Norway", api.json("/api/suggest?q=no").at("/suggestions/0/text").asText());
    assertEquals("actor", api.json("/api/schema").at("/fields/0/name").asText());
  }

  @Test
  void aFacetIsSearchedInsideWithTheSearchAround() {
    assertEquals("[{\"value\":\"Egypt\",\"count\":1,\"selected\":false}]",
        api.json("/api/facets/mediator_country?q=Eg&words=talks&from=1973").get("values").toString());
    assertEquals(400, api.get("/api/facets/addressee?view=mediations").statusCode());
    assertEquals(404, api.get("/api/facets/colour").statusCode());
  }

  @Test
  void anUnknownIdIsNotFound() {
    for (String path : List.of("/api/documents/none", "/api/passages/talks.9", "/api/actors/Nobody", "/api/nothing", "/api",
        "/api/export/letters", "/api/documents/..%2f..%2fetc", "/no-such-page", "/web/index.html")) {
      HttpResponse<String> response = api.get(path);
      assertTrue(Set.of(400, 404).contains(response.statusCode()), path + " answers " + response.statusCode());
      assertEquals("application/problem+json", response.headers().firstValue("Content-Type").orElse(""), path);
    }
  }

  @Test
  void everyProblemOfARequestIsListed() {
    HttpResponse<String> response = api.get("/api/search?color=red&from=soon&size=-1&size2=3");
    assertEquals(400, response.statusCode());
    assertEquals("application/problem+json", response.headers().firstValue("Content-Type").orElse(""));
    Set<String> wrong = new TreeSet<>();
    Browserless.json(response).get("problems").forEach(problem -> wrong.add(problem.get("parameter").asText()));
    assertEquals(Set.of("color", "from", "size", "size2"), wrong);
  }

  @Test
  void anUnknownParameterIsAMistakeEverywhere() {
    for (String path : List.of("/api/search", "/api/statements", "/api/mediations", "/api/documents", "/api/documents/talks",
        "/api/passages/talks.1", "/api/actors/Anna%20Bell", "/api/facets/speaker", "/api/suggest", "/api/schema", "/api/health",
        "/api/export/passages")) {
      assertEquals(400, api.get(path + "?colour=red").statusCode(), path);
    }
  }

  @Test
  void onlyReadingIsAllowed() {
    HttpResponse<String> response = api.ask("DELETE", "/api/documents/talks");
    assertEquals(405, response.statusCode());
    assertEquals("GET, HEAD", response.headers().firstValue("Allow").orElse(""));
    assertEquals(405, api.ask("POST", "/api/search").statusCode());
    assertEquals(404, api.ask("POST", "/api/nothing").statusCode());
  }

  @Test
  void headAnswersAsGetWithoutTheBody() {
    HttpResponse<String> response = api.ask("HEAD", "/api/search");
    assertEquals(200, response.statusCode());
    assertEquals("", response.body());
    assertEquals("application/json", response.headers().firstValue("Content-Type").orElse(""));
    assertEquals(404, api.ask("HEAD", "/api/documents/none").statusCode());
  }
}
