package parley.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import module java.net.http;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class VerifyTest {
  private static Browserless server;

  @BeforeAll
  static void start() {
    server = new Browserless();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theAnswerHasTheFieldsOfTheContractInLowerCase() {
    JsonNode answer = server.json("/api/verify?quote=Something+entirely+different+was+never+said&speaker=Anna+Bell&date=1973");
    assertEquals("not_found", answer.get("verdict").textValue());
    assertEquals("unknown", answer.get("axes").get("speaker").textValue());
    assertEquals(List.of("verdict", "axes", "matches", "nearest", "notices", "coverage"), answer.propertyStream().map(Map.Entry::getKey).toList());
    assertEquals(2, answer.get("coverage").get("passages").intValue());
  }

  @Test
  void postAnswersLikeGet() throws IOException, InterruptedException {
    JsonNode got = server.json("/api/verify?quote=we+never+said+that");
    HttpResponse<String> posted = post("{\"quote\": \"we never said that\"}");
    assertEquals(200, posted.statusCode());
    assertEquals(got.toString(), new com.fasterxml.jackson.databind.ObjectMapper().readTree(posted.body()).toString());
  }

  @Test
  void whatCannotBeReadIsAProblemWithItsParameter() throws IOException, InterruptedException {
    assertEquals(400, server.get("/api/verify").statusCode());
    assertEquals(400, server.get("/api/verify?quote=a&date=spring").statusCode());
    assertEquals(400, server.get("/api/verify?quote=a&quotation=b").statusCode());
    for (String body : List.of("", "[]", "{", "{\"quote\": 5}", "{\"quote\": \"" + "a".repeat(5_001) + "\"}")) {
      HttpResponse<String> refused = post(body);
      assertEquals(400, refused.statusCode(), body.substring(0, Math.min(20, body.length())));
      assertTrue(refused.body().contains("problems"), refused.body());
    }
  }

  @Test
  void otherMethodsAreToldWhatIsAllowed() {
    HttpResponse<String> refused = server.ask("DELETE", "/api/verify");
    assertEquals(405, refused.statusCode());
    assertEquals("GET, HEAD, POST", refused.headers().firstValue("Allow").orElseThrow());
  }

  private static HttpResponse<String> post(String body) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(URI.create(server.server.address().url() + "/api/verify"))
          .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }
  }
}
