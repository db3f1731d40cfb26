package parley.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page on a phone, in the dark, and in the README. */
@Tag("browser")
@ExtendWith(Browsing.OnSeeds.class)
class LayoutIT {
  private static final List<String> VIEWS = List.of("/?q=mediator", "/statements", "/mediation", "/documents",
      "/document/000_df83e103c0beecde.txt?q=mediator", "/?q=zzqqxx", "/?from=spring+22");

  @Test
  void nothingStandsBeyondTheEdgeOfAPhone(Site site) {
    site.page.setViewportSize(360, 800);
    for (String view : VIEWS) {
      site.open(view);
      assertEquals(360, ((Number) site.page.evaluate("Math.max(innerWidth, document.documentElement.scrollWidth)")).intValue(), view);
    }
  }

  @Test
  void inTheDarkThePageIsDark(Site site) {
    site.open("/?q=mediator");
    Object light = site.page.evaluate("getComputedStyle(document.body).backgroundColor");
    site.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertNotEquals(light, site.page.evaluate("getComputedStyle(document.body).backgroundColor"));
  }

  /** {@code mvn verify -Dscreenshots=write} puts the picture into the README. */
  @Test
  void thePictureOfTheReadmeCanBeTaken(Site site) throws IOException {
    site.open("/?q=mediator");
    site.facet("actor").choose("Turkey");
    site.page.evaluate("document.activeElement.blur()");
    site.page.mouse().move(Window.WIDE - 1, 1);
    boolean write = "write".equals(System.getProperty("screenshots"));
    Path picture = write ? Path.of("src", "docs", "page.png") : Path.of("target", "page.png");
    site.page.screenshot(new Page.ScreenshotOptions().setPath(picture));
    assertTrue(Files.size(picture) > 10_000);
  }
}
