package parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A document of a megabyte in the reader. */
@Tag("browser")
@ExtendWith(LongDocumentIT.OnALongDocument.class)
class LongDocumentIT {
  private static final int PARTS = 2_500;
  private static final double FROZEN = 10_000; // milliseconds

  /** One document of many parts, the last of which alone names a mediator. */
  static final class OnALongDocument extends Browsing {
    @Override
    Path home() {
      StringBuilder text = new StringBuilder("A long war\n\n");
      for (int i = 0; i < PARTS; i++) {
        text.append("== Part ").append(i).append(" ==\n\nOn 3 March 2022 the foreign minister of Norway said that round ").append(i)
            .append(" of the negotiations had failed. ").append("The delegations went home, and nobody knew what would follow. ".repeat(4)).append("\n\n");
      }
      text.append("Turkey acts as a mediator between Ukraine and Russia.\n");
      try {
        Path seeds = Files.createDirectories(Path.of("target", "long", "seeds"));
        Files.writeString(seeds.resolve("long.txt"), text);
        return seeds.getParent();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void theBrowserStaysAwakeWhileItIsLaidOut(Site site) {
    site.page.addInitScript("""
        window.longest = 0;
        new PerformanceObserver(list => list.getEntries().forEach(entry => window.longest = Math.max(window.longest, entry.duration)))
            .observe({ type: "longtask", buffered: true });
        """);
    site.open("/document/long.txt?q=mediator");
    assertThat(site.page.locator("#text .current mark.match")).hasText("mediator");
    assertThat(site.page.locator("#text .current mark.match")).isInViewport();
    assertThat(site.page.getByText("round 0 of the negotiations")).hasCount(1);
    double longest = ((Number) site.page.evaluate("window.longest")).doubleValue();
    System.out.printf("a document of a megabyte keeps the browser busy for at most %.0f ms at a time%n", longest);
    assertTrue(longest < FROZEN, longest + " ms");
  }

  @Test
  void whatIsOutOfSightIsNotLaidOut(Site site) {
    site.open("/document/long.txt");
    assertEquals("auto", site.page.evaluate("getComputedStyle(document.querySelector('#text > p:last-child')).contentVisibility"));
  }
}
