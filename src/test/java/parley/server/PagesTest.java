package parley.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import module java.net.http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The static files of the page. */
class PagesTest {
  private static Browserless api;

  @BeforeAll
  static void start() {
    api = new Browserless();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/?q=peace", "/statements", "/mediation", "/documents", "/document/talks", "/document/a%20b?at=x"})
  void everyViewIsTheOnePage(String path) {
    HttpResponse<String> response = api.get(path);
    assertEquals(200, response.statusCode());
    assertEquals("text/html;charset=utf-8", response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT));
    assertTrue(response.body().toLowerCase(Locale.ROOT).startsWith("<!doctype html>"), response.body());
  }

  @Test
  void whoFollowsAWrongAddressGetsThePage() {
    String wrong = "GET /nowhere HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: ";
    assertTrue(api.raw(wrong + "text/html,*/*;q=0.8\r\n\r\n").matches("(?s)HTTP/1.1 404 .*<!doctype html>.*"));
    assertTrue(api.raw(wrong + "application/json\r\n\r\n").matches("(?s)HTTP/1.1 404 .*there is nothing at this address.*"));
  }

  @Test
  void thePageMayLoadOnlyFromHere() {
    String policy = api.get("/").headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self';"), policy);
    assertTrue(!policy.contains("unsafe"), policy);
  }

  @Test
  void anUnchangedFileIsNotSentAgain() {
    String answer = api.rawGet("/", "localhost");
    String tag = answer.lines().filter(line -> line.startsWith("ETag: ")).findFirst().orElseThrow().substring(6);
    String again = api.raw("GET / HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: " + tag + "\r\nConnection: close\r\n\r\n");
    assertTrue(again.startsWith("HTTP/1.1 304"), again);
  }

  @Test
  void writingToAPageIsRefused() {
    assertEquals(405, api.ask("POST", "/statements").statusCode());
  }
}
