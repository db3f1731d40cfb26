package parley.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import module java.base;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view before axe's rules for WCAG 2.2 AA, light and wide, dark and narrow. */
@Tag("browser")
@ExtendWith(Browsing.OnSeeds.class)
class AccessibilityIT {
  private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final int NARROW = 320;

  @ParameterizedTest
  @MethodSource("parley.page.Views#addresses")
  void axeFindsNothingInTheLight(String view, Site site) {
    site.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    site.open(view);
    assertEquals(List.of(), violations(site));
  }

  @ParameterizedTest
  @MethodSource("parley.page.Views#addresses")
  void axeFindsNothingInTheDarkOnAPhone(String view, Site site) {
    site.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    site.page.setViewportSize(NARROW, 800);
    site.open(view);
    assertEquals(List.of(), violations(site));
  }

  @Test
  void axeFindsNothingInTheListOfShortcuts(Site site) {
    site.open("/");
    site.page.locator("#show-shortcuts").click();
    assertEquals(List.of(), violations(site));
  }

  @Test
  void nothingMovesForWhoWantsItStill(Site site) {
    site.page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    for (String view : Views.ALL.values()) {
      site.open(view);
      assertEquals(0, site.page.evaluate("document.getAnimations().length"), view);
      assertEquals("auto", site.page.evaluate("getComputedStyle(document.documentElement).scrollBehavior"), view);
    }
  }

  private static List<String> violations(Site site) {
    return new AxeBuilder(site.page).withTags(RULES).analyze().getViolations().stream()
        .map(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList()).toList();
  }
}
