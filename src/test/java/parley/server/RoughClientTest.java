package parley.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no browser sends, and pages that are not ours. */
class RoughClientTest {
  private static Browserless api;

  @BeforeAll
  static void start() {
    api = new Browserless();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  private static int status(String answer) {
    assertTrue(answer.startsWith("HTTP/1.1 "), answer);
    return Integer.parseInt(answer.substring(9, 12));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc%2fpasswd", "/%2e%2e%5cetc", "//etc/passwd", "/./../pom.xml",
      "/%00", "/index.html%00.js", "/%zz", "/%", "/%ff%fe", "/%c0%ae%c0%ae/etc/passwd", "/web/../parley/server/Server.class",
      "/parley/server/Server.class", "/META-INF/MANIFEST.MF", "/.gitignore", "/api/documents/%00", "/api/documents/%",
      "/api/passages/..%2f", "/api/actors/%F0%9F%98%80", "/;jsessionid=1", "/api/search;x=y", "/a/b/c/", "/document/", "/~root",
      "/api/facets/", "/api/export/%2e%2e", "http://127.0.0.1/etc/passwd", "*"})
  void nothingOutsideIsReachedAndNothingBreaks(String target) {
    String answer = api.rawGet(target, "127.0.0.1");
    assertTrue(status(answer) < 500 && status(answer) != 200, answer);
    assertTrue(answer.contains("application/problem+json"), answer);
    assertTrue(answer.contains("Content-Security-Policy"), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=%", "q=%zz", "q=a&%=b", "%41%=1", "from=%2", "q=%e"})
  void aBrokenEncodingIsAProblemOfItsParameter(String query) {
    String answer = api.rawGet("/api/search?" + query, "127.0.0.1");
    assertEquals(400, status(answer), answer);
    assertTrue(answer.contains("\"problems\":[{"), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=%00", "q=%ff", "&&&", "=", "q=%ed%a0%80", "q=\"", "q=%F0%9F%98%80", "q=a+b%20c", "q"})
  void oddWordsStillGetAnAnswer(String query) {
    assertTrue(Set.of(200, 400).contains(status(api.rawGet("/api/search?" + query, "127.0.0.1"))), query);
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:7070", "localhost.evil.example", "127.0.0.1.evil.example", "", "0.0.0.0", "[::2]"})
  void anotherNameForThisMachineIsRefused(String host) {
    int status = status(api.rawGet("/api/health", host));
    assertTrue(status == 421 || status == 400, host + " answers " + status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:7070", "127.0.0.1:80", "[::1]:7070", "127.0.0.2"})
  void itsOwnNamesAreAnswered(String host) {
    assertEquals(200, status(api.rawGet("/api/health", host)));
  }

  @Test
  void hugeHeadersAndAddressesAreRefusedNotSuffered() {
    String answer = api.raw("GET /api/health HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(100_000) + "\r\nConnection: close\r\n\r\n");
    assertEquals(431, status(answer));
    int status = status(api.rawGet("/api/search?q=" + "a".repeat(100_000), "localhost"));
    assertTrue(status == 414 || status == 431, "answers " + status);
  }

  @Test
  void twoThousandCharactersOfAnyScriptFitIntoAnAddress() {
    assertEquals(200, status(api.rawGet("/api/search?q=" + "%E6%88%98".repeat(2_000), "localhost")));
    assertEquals(400, status(api.rawGet("/api/search?q=" + "%E6%88%98".repeat(2_001), "localhost")));
  }

  @Test
  void aMistakeOfOursIsNotExplainedToTheClient() {
    try (Browserless broken = new Browserless(() -> {
      throw new IllegalStateException("the secret of /home/anna");
    })) {
      String answer = broken.rawGet("/api/search", "localhost");
      assertEquals(500, status(answer));
      assertFalse(answer.contains("secret"), answer);
      assertTrue(answer.contains("X-Request-Id"), answer);
    }
  }

  @Test
  void aStackThatOverflowsIsAnsweredToo() {
    try (Browserless broken = new Browserless(() -> {
      throw new StackOverflowError();
    })) {
      assertEquals(500, status(broken.rawGet("/api/search", "localhost")));
      assertEquals(200, status(broken.rawGet("/api/health", "localhost")));
    }
  }

  @Test
  void moreSearchesThanItCanCarryAreAskedToComeAgain() throws InterruptedException {
    CountDownLatch running = new CountDownLatch(64);
    CountDownLatch release = new CountDownLatch(1);
    try (Browserless busy = new Browserless(() -> {
      running.countDown();
      awaitQuietly(release);
    }); ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 64; i++) {
        clients.submit(() -> busy.rawGet("/api/search", "localhost"));
      }
      assertTrue(running.await(20, TimeUnit.SECONDS));
      String answer = busy.rawGet("/api/search", "localhost");
      release.countDown();
      assertEquals(503, status(answer));
      assertTrue(answer.contains("Retry-After: 1"), answer);
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
