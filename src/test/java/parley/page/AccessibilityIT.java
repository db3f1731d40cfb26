package parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view, and what opens in it, before axe's rules for WCAG 2.2 AA: light and wide, dark and narrow. */
@Tag("browser")
@ExtendWith(Browsing.OnSeeds.class)
class AccessibilityIT {
  private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final int NARROW = 320;
  // what the other scheme and width can change in a page that keeps its elements
  private static final UnaryOperator<AxeBuilder> COLOURS_AND_SIZES = axe -> axe.withRules(
      List.of("color-contrast", "link-in-text-block", "target-size", "meta-viewport", "scrollable-region-focusable", "css-orientation-lock"));

  @ParameterizedTest
  @MethodSource("parley.page.Views#addresses")
  void axeFindsNothingInTheLightNorInTheDarkOnAPhone(String view, Site site) {
    site.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    site.open(view);
    assertEquals(List.of(), violations(site), "light and wide");
    site.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    site.page.setViewportSize(NARROW, 800);
    site.open(view);
    assertEquals(List.of(), violations(COLOURS_AND_SIZES.apply(axe(site))), "dark and narrow");
  }

  /** What opens in a view, by the address where it does and the act that opens it. */
  private static final Map<String, Map.Entry<String, Consumer<Site>>> OPENED = Map.of(
      "the shortcuts", Map.entry("/", site -> site.page.locator("#show-shortcuts").click()),
      "suggestions", Map.entry("/", site -> {
        site.box().pressSequentially("lavr");
        site.page.keyboard().press("ArrowDown");
      }),
      "suggested speakers", Map.entry("/check", site -> {
        site.page.locator("#speaker").pressSequentially("lavr");
        assertThat(site.page.locator("#speakers")).isVisible();
      }),
      "a long facet", Map.entry("/?q=talks", site -> {
        site.page.locator("#filters").evaluate("filters => filters.open = true");
        site.page.locator("#more-actor summary").click();
        site.page.locator("#within-actor").pressSequentially("erdo");
        assertThat(site.page.locator("#more-actor li")).hasCount(1);
      }),
      "the timeline as a table", Map.entry("/actor/Sergey Lavrov", site -> site.page.locator("#timeline-table summary").click()),
      "what is told of a date", Map.entry(Views.ALL.get("reader"), site -> {
        site.page.locator("#text .current .note.date").first().focus();
        assertThat(site.page.locator("#tip")).isVisible();
      }),
      "a verdict of a list", Map.entry(Views.ALL.get("check-list"), site -> {
        assertThat(site.page.getByTestId("progress")).containsText("4 of 4");
        site.page.locator(".checked summary").nth(1).click();
        site.page.locator(".checked summary").nth(3).click();
      }));

  @ParameterizedTest
  @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
  void axeFindsNothingInWhatOpens(ColorScheme scheme, Site site) {
    site.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    site.page.setViewportSize(scheme == ColorScheme.LIGHT ? Window.WIDE : NARROW, 800);
    OPENED.forEach((what, opened) -> {
      site.open(opened.getKey());
      opened.getValue().accept(site);
      assertEquals(List.of(), violations(site), what);
    });
  }

  @ParameterizedTest
  @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
  void axeFindsNothingWhereTheServerFails(ColorScheme scheme, Site site) {
    site.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    site.page.route("**/api/search**", route -> route.abort());
    site.open("/?q=talks");
    assertThat(site.page.locator("#retry")).isVisible();
    assertEquals(List.of(), violations(site));
    site.complaints().removeIf(text -> text.contains("ERR_FAILED"));
  }

  /** What takes the focus without an outline that is seen, or stands where nobody sees it. */
  private static final String UNSEEN = """
      () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
          .filter(element => element.checkVisibility() && element.tabIndex >= 0 && element.type !== 'hidden')
          .filter(element => {
            element.focus();
            const style = getComputedStyle(element);
            const { width, height } = element.getBoundingClientRect();
            return document.activeElement !== element || style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2
                || Math.max(width, height) < 8 || style.opacity === '0';
          })
          .map(element => element.outerHTML.slice(0, 200))
      """;

  @ParameterizedTest
  @MethodSource("parley.page.Views#plain")
  void theFocusIsSeenWhereverItGoes(String view, Site site) {
    for (int width : List.of(Window.WIDE, NARROW)) {
      site.page.setViewportSize(width, 800);
      site.open(view);
      site.page.keyboard().press("Tab"); // whoever uses the keyboard is shown the focus
      assertEquals(List.of(), site.page.evaluate(UNSEEN), () -> width + " wide");
    }
    site.complaints().removeIf(text -> text.contains("status of 404"));
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

  /** In a page of its own axe would take twice as long; there are no frames here that need one. */
  private static AxeBuilder axe(Site site) {
    return new AxeBuilder(site.page).setLegacyMode(true);
  }

  private static List<String> violations(Site site) {
    return violations(axe(site).withTags(RULES));
  }

  private static List<String> violations(AxeBuilder axe) {
    return axe.analyze().getViolations().stream()
        .map(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList()).toList();
  }
}
