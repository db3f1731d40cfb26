package parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import module java.base;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parley.search.RequestReader;
import parley.server.Server;
import parley.server.ShelfEngine;

/** The page in a real browser: it loads, searches and obeys its own Content-Security-Policy. */
@Tag("browser")
class PageIT {
  private static Server server;
  private static Window window;

  @BeforeAll
  static void open() {
    server = Server.start(new ShelfEngine(() -> {}), new RequestReader((field, value) -> List.of()), new Server.Address("127.0.0.1", 0));
    window = new Window();
  }

  @AfterAll
  static void close() {
    window.close();
    server.close();
  }

  @Test
  void aSearchShowsItsResultsWithoutAComplaint() {
    window.page.navigate(server.address().url() + "/?q=Bell");
    assertThat(window.page.getByTestId("result")).hasCount(1);
    assertThat(window.page.getByTestId("result")).containsText("Ms Bell then said");
    assertEquals(List.of(), window.complaints());
  }
}
