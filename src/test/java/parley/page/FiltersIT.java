package parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Narrowing what was found in the seeds: checkboxes, period, timeline, and the way back. */
@Tag("browser")
@ExtendWith(Browsing.OnSeeds.class)
class FiltersIT {
  @Test
  void aFilterNarrowsToItsCount(Site site) {
    site.open("/?q=talks");
    long count = site.facet("country").counts().get("Turkey");
    site.facet("country").choose("Turkey");
    site.isAt("/?q=talks&country=Turkey");
    assertEquals(count, site.total());
  }

  @Test
  void aFilterNarrowsButItsOwnCountsStay(Site site) {
    site.open("/?q=talks");
    Map<String, Long> before = site.facet("country").counts();
    site.facet("country").choose("Turkey");
    assertEquals(before, site.facet("country").counts());
  }

  @Test
  void aFilterNarrowsTheCountsOfOtherFields(Site site) {
    site.open("/?q=talks");
    site.facet("country").choose("Turkey");
    long total = site.total();
    assertTrue(site.facet("actor").counts().values().stream().allMatch(count -> count <= total));
  }

  @Test
  void twoValuesOfAFieldWiden(Site site) {
    site.open("/?q=talks&country=Turkey");
    long turkey = site.total();
    site.facet("country").choose("Israel");
    assertTrue(site.total() > turkey);
  }

  @Test
  void backIsOneStep(Site site) {
    site.open("/");
    site.search("talks");
    List<String> before = site.passages();
    site.facet("country").choose("Turkey");
    site.back();
    site.isAt("/?q=talks");
    assertEquals(before, site.passages());
    assertThat(site.facet("country").box("Turkey")).not().isChecked();
    site.back();
    site.isAt("/");
  }

  @Test
  void theFocusStaysAtTheCheckbox(Site site) {
    site.open("/?q=talks");
    site.facet("country").box("Turkey").focus();
    site.page.keyboard().press("Space");
    site.isAt("/?q=talks&country=Turkey");
    assertThat(site.facet("country").box("Turkey")).isFocused();
  }

  @Test
  void aFilterInForceIsTakenAwayByItsName(Site site) {
    site.open("/?q=talks&country=Turkey&stance=acting");
    assertThat(site.chips()).hasCount(2);
    site.follow(site.page.getByLabel("Remove the filter Country: Turkey"));
    site.isAt("/?q=talks&stance=acting");
  }

  @Test
  void filtersOfOneMediationHoldOfOneAndTheSame(Site site) {
    site.open("/?q=mediator&mediator_country=Hungary");
    assertTrue(site.total() > 0);
    site.open("/?q=mediator&mediator_country=Hungary&stance=acting");
    assertEquals(0, site.total());
  }

  @Test
  void documentsAreChosenByTheirTitles(Site site) {
    site.open("/?q=talks");
    site.facet("document").choose("Negotiations Between Ukraine and Russia are Difficult");
    assertThat(site.chips()).hasText(Pattern.compile("Document: Negotiations Between Ukraine and Russia are Difficult"));
    assertThat(site.results().locator("h2").first()).hasText("Negotiations Between Ukraine and Russia are Difficult");
  }

  @Test
  void aPeriodNarrowsToWhatHasADateInIt(Site site) {
    site.open("/?q=talks");
    long all = site.total();
    site.page.locator("#from").fill("2022-02");
    site.page.locator("#to").fill("2022-03-31");
    site.page.locator("#to").press("Enter");
    site.isAt("/?q=talks&from=2022-02&to=2022-03-31");
    assertTrue(site.total() > 0 && site.total() < all);
  }

  @Test
  void aBarOfTheTimelineNarrowsToItsPeriod(Site site) {
    site.open("/?q=talks&from=2022&to=2022");
    Locator bar = site.page.locator("#bucket-2022-03-01");
    String name = bar.getAttribute("aria-label");
    site.follow(bar);
    site.isAt("/?q=talks&from=2022-03&to=2022-03");
    assertEquals("March 2022: " + site.total() + " passages", name);
  }

  @Test
  void aStretchOfTheTimelineIsChosenWithTheMouse(Site site) {
    site.open("/?q=talks&from=2022&to=2022");
    BoundingBox march = site.page.locator("#bucket-2022-03-01").boundingBox();
    BoundingBox may = site.page.locator("#bucket-2022-05-01").boundingBox();
    site.page.mouse().move(march.x + march.width / 2, march.y + 10);
    site.page.mouse().down();
    site.page.mouse().move(may.x + may.width / 2, may.y + 10);
    assertThat(site.page.locator(".brush")).isVisible();
    site.page.mouse().up();
    site.isAt("/?q=talks&from=2022-03&to=2022-05");
  }

  @Test
  void aStretchOfTheTimelineIsChosenWithAFinger(Site site) {
    site.page.setViewportSize(400, 800);
    site.open("/?q=talks&from=2022&to=2022");
    site.page.locator("#filters > summary").click();
    BoundingBox march = site.page.locator("#bucket-2022-03-01").boundingBox();
    BoundingBox may = site.page.locator("#bucket-2022-05-01").boundingBox();
    CDPSession finger = site.page.context().newCDPSession(site.page);
    touch(finger, "touchStart", march.x + march.width / 2, march.y + 10);
    for (int i = 1; i <= 5; i++) {
      touch(finger, "touchMove", march.x + march.width / 2 + i * (may.x - march.x) / 5, march.y + 10);
    }
    assertThat(site.page.locator(".brush")).isVisible();
    send(finger, "touchEnd", new JsonArray());
    site.isAt("/?q=talks&from=2022-03&to=2022-05");
  }

  private static void touch(CDPSession finger, String type, double x, double y) {
    JsonObject point = new JsonObject();
    point.addProperty("x", x);
    point.addProperty("y", y);
    JsonArray points = new JsonArray();
    points.add(point);
    send(finger, type, points);
  }

  private static void send(CDPSession finger, String type, JsonArray points) {
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", points);
    finger.send("Input.dispatchTouchEvent", event);
  }

  @Test
  void aStretchOfTheTimelineIsChosenWithTheKeyboard(Site site) {
    site.open("/?q=talks&from=2022&to=2022");
    site.page.locator("#bucket-2022-03-01").focus();
    site.page.keyboard().press("Shift+ArrowRight");
    site.page.keyboard().press("Shift+ArrowRight");
    site.page.keyboard().press("Enter");
    site.isAt("/?q=talks&from=2022-03&to=2022-05");
  }

  @Test
  void theTimelineCountsByYears(Site site) {
    site.open("/?q=talks");
    site.page.locator("#timeline").selectOption("year");
    site.isAt("/?q=talks&timeline=year");
    assertThat(site.page.locator("a.bucket").last()).hasAttribute("aria-label", Pattern.compile("^2023: \\d+ passages"));
  }

  @Test
  void arrowsMoveAlongTheTimeline(Site site) {
    site.open("/?q=talks&from=2022&to=2022");
    Locator bars = site.page.locator("a.bucket");
    bars.first().focus();
    site.page.keyboard().press("ArrowRight");
    assertThat(bars.nth(1)).isFocused();
  }

  @Test
  void notThisOneExcludesIt(Site site) {
    site.open("/?q=talks");
    long all = site.total();
    long turkey = site.facet("country").counts().get("Turkey");
    Locator not = site.page.locator("[data-field=country]").getByLabel("Not Turkey");
    not.focus();
    not.press("Enter");
    assertThat(site.chips()).hasText("Country: not Turkey ×");
    assertEquals(all - turkey, site.total());
  }

  @Test
  void aValueOfALongFacetIsLookedFor(Site site) {
    site.open("/?q=talks");
    site.page.locator("#more-actor summary").click();
    site.page.locator("#within-actor").pressSequentially("erdo");
    Locator found = site.page.locator("#more-actor li");
    assertThat(found).hasCount(1);
    found.locator("input").click();
    site.isAt("/?q=talks&actor=Recep+Tayyip+Erdo%C4%9Fan");
  }

  @Test
  void theFilterToBlameIsNamed(Site site) {
    site.open("/?q=mediator&country=Hungary&from=2030");
    assertThat(site.page.getByTestId("blame")).containsText(Pattern.compile("Without the period: \\d+ passage"));
    site.follow(site.page.getByTestId("blame").getByText("Without the period"));
    site.isAt("/?q=mediator&country=Hungary");
    assertTrue(site.total() > 0);
  }

  @Test
  void theWordToBlameIsNamed(Site site) {
    site.open("/?q=talks+zzqq");
    assertThat(site.page.getByTestId("fallback")).containsText("No passage has all of these words");
    assertThat(site.page.getByTestId("fallback").locator(".chip")).hasText(new String[] {"talks ×", "zzqq in no passage ×"});
    site.follow(site.page.getByLabel("Search without “zzqq”"));
    site.isAt("/?q=talks");
    assertThat(site.page.getByTestId("fallback")).hasCount(0);
  }

  @Test
  void anotherViewKeepsTheWordsAndThePeriod(Site site) {
    site.open("/?q=talks&from=2022&stance=acting");
    site.follow(site.page.locator("#views a[data-view=mediation]"));
    site.isAt("/mediation?q=talks&from=2022");
  }
}
