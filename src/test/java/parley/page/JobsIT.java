package parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The three jobs that the page is made for, each from its first view to what somebody takes away from it. */
@Tag("browser")
@ExtendWith(Browsing.OnSeeds.class)
class JobsIT {
  private static final int FARTHEST = 60; // stops of the keyboard
  private static final String OUTLINED = """
      () => { const style = getComputedStyle(document.activeElement); return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2; }
      """;

  /** A fact-checker, who never touches the mouse. */
  @Test
  void aQuotationIsCheckedReadAndCitedWithTheKeyboardAlone(Site site) {
    site.page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    site.open("/");
    tabTo(site, "#views a[data-view=check]");
    site.page.keyboard().press("Enter");
    site.isAt("/check");
    tabTo(site, "#quote");
    site.page.keyboard().type("We can cease fire when we are under attack");
    tabTo(site, "#speaker");
    site.page.keyboard().type("puti");
    assertThat(site.page.locator("#speakers-0")).containsText("Vladimir Putin");
    site.page.keyboard().press("ArrowDown");
    site.page.keyboard().press("Enter");
    site.page.keyboard().press("Enter");
    site.isAt("/check?quote=We+can+cease+fire+when+we+are+under+attack&speaker=Vladimir+Putin");
    assertThat(site.page.getByTestId("verdict")).hasAttribute("data-verdict", "altered");
    assertThat(site.page.locator("#status")).hasText("Words changed");
    tabTo(site, "[data-testid=place] .acts button");
    site.page.keyboard().press("Enter");
    assertThat(site.page.locator("#status")).hasText("Copied");
    assertTrue(String.valueOf(site.page.evaluate("navigator.clipboard.readText()")).contains("July 2023"));
    site.page.keyboard().press("Shift+Tab");
    site.page.keyboard().press("Enter");
    site.answered();
    assertThat(site.page.locator("#text .current mark.match").first()).isInViewport();
    assertThat(site.page.locator("#text :focus")).hasClass(Pattern.compile("current"));
    tabTo(site, "#text .current .note");
    assertThat(site.page.locator("#tip")).isVisible();
    site.page.keyboard().press("Escape");
    assertThat(site.page.locator("#tip")).isHidden();
    site.back();
    assertThat(site.page.getByTestId("verdict")).hasAttribute("data-verdict", "altered");
  }

  /** An analyst, who wants to know who stood between the parties. */
  @Test
  void whoMediatedIsFoundProvedAndSaved(Site site) throws IOException {
    site.open("/");
    site.follow(site.page.locator("#views a[data-view=mediation]"));
    site.follow(site.page.getByTestId("stances").locator("a[aria-label^='Turkey, acting']"));
    site.follow(site.page.locator("#by-date"));
    List<String> evidence = site.page.locator("td[data-label=Evidence]").allTextContents();
    assertTrue(evidence.contains("Turkey acts as a mediator in the conflict."), evidence.toString());
    Download file = site.page.waitForDownload(() -> site.page.getByTestId("export-csv").click());
    assertTrue(Files.readString(file.path()).contains("Turkey acts as a mediator in the conflict."));
    site.follow(site.page.getByTestId("mediation").filter(new Locator.FilterOptions().setHasText("acts as a mediator")).locator("td[data-label=Document] a"));
    assertThat(site.page.locator("#text .current mark.match")).hasText("Turkey acts as a mediator in the conflict.");
    site.follow(site.page.getByTestId("findings").locator("a.name").filter(new Locator.FilterOptions().setHasText("Turkey")).first());
    assertThat(site.page.getByTestId("mediated")).containsText("Turkey acts as a mediator in the conflict.");
    for (String before : List.of("/document/", "/mediation?mediator_country=Turkey&stance=acting&by=date",
        "/mediation?mediator_country=Turkey&stance=acting", "/mediation", "/")) {
      site.back();
      assertTrue(site.address().startsWith(before), site.address());
    }
  }

  /** A reader, who wants to know what one official said. */
  @Test
  void whatAnOfficialSaidIsFoundInOrderAndReadInItsPlace(Site site) {
    site.open("/");
    site.box().pressSequentially("lavr");
    assertThat(site.page.locator("#suggestions li")).hasCount(1);
    site.page.locator("#suggestions-0").click();
    site.isAt("/?q=Sergey+Lavrov");
    site.follow(site.results().locator("a.name").filter(new Locator.FilterOptions().setHasText("Sergey Lavrov")).first());
    assertThat(site.page.locator("#title")).hasText("Sergey Lavrov");
    Locator said = site.page.locator("[data-testid=said] > li");
    int all = said.count();
    site.follow(site.page.locator("a.bucket").last());
    assertTrue(said.count() > 0 && said.count() < all);
    String words = said.first().locator("blockquote").textContent();
    site.follow(said.first().locator(".from a").last());
    Locator mark = site.page.locator("#text .current mark.match").first();
    assertThat(mark).isInViewport();
    assertTrue(words.startsWith(mark.textContent()), mark.textContent());
    site.page.locator("#show-actor").uncheck();
    site.back();
    site.back();
    assertEquals(all, said.count());
  }

  /** Goes on to an element with Tab, and looks whether everything on the way shows that it has the focus. */
  private static void tabTo(Site site, String selector) {
    for (int i = 0; i < FARTHEST; i++) {
      site.page.keyboard().press("Tab");
      assertEquals(true, site.page.evaluate(OUTLINED), "no outline: " + site.page.evaluate("document.activeElement.outerHTML"));
      if (Boolean.TRUE.equals(site.page.evaluate("selector => document.activeElement.matches(selector)", selector))) {
        return;
      }
    }
    throw new AssertionError("Tab does not lead to " + selector);
  }
}
