package parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the page does when the server is slow, fails, or answers in another order than it was asked. */
@Tag("browser")
@ExtendWith(Browsing.OnSeeds.class)
class RequestsIT {
  @Test
  void aSlowRequestSaysSo(Site site) {
    List<Route> held = held(site, "**/api/search?q=talks**");
    site.open("/");
    site.box().fill("talks");
    site.box().press("Enter");
    assertThat(site.page.locator("#status")).hasText("Searching…");
    assertThat(site.page.locator("#page")).hasAttribute("aria-busy", "true");
    held.forEach(Route::resume);
    site.answered();
    assertTrue(site.total() > 0);
  }

  @Test
  void aFailedRequestIsTriedAgain(Site site) {
    site.page.route("**/api/search**", Route::abort);
    site.open("/?q=talks&country=Turkey");
    assertThat(site.page.getByTestId("failure")).containsText("the server does not answer");
    site.page.unroute("**/api/search**");
    site.follow(site.page.locator("#retry"));
    site.isAt("/?q=talks&country=Turkey");
    assertTrue(site.total() > 0);
    site.complaints().removeIf(text -> text.contains("ERR_FAILED"));
  }

  @Test
  void anErrorOfTheServerIsShownWithItsWordsAndTriedAgain(Site site) {
    site.page.route("**/api/statements**", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)
        .setContentType("application/problem+json").setBody("{\"title\": \"the index is being replaced\", \"status\": 503}")));
    site.open("/statements");
    assertThat(site.page.getByTestId("failure")).containsText("the index is being replaced");
    site.page.unroute("**/api/statements**");
    site.follow(site.page.locator("#retry"));
    assertTrue(site.total() > 0);
    site.complaints().removeIf(text -> text.contains("status of 503"));
  }

  @Test
  void anAnswerThatIsNoAnswerIsAFailure(Site site) {
    site.page.route("**/api/search**", route -> route.fulfill(new Route.FulfillOptions().setStatus(200).setBody("<html>")));
    site.open("/?q=talks");
    assertThat(site.page.getByTestId("failure")).containsText("could not be read");
  }

  @Test
  void anOlderAnswerNeverReplacesANewerOne(Site site) {
    List<Route> held = held(site, "**/api/search?q=mediator**");
    site.open("/");
    site.box().fill("mediator");
    site.box().press("Enter");
    site.box().fill("talks");
    site.box().press("Enter");
    site.isAt("/?q=talks");
    long talks = site.total();
    held.forEach(Route::resume);
    site.page.waitForTimeout(500);
    assertEquals(talks, site.total());
    assertThat(site.box()).hasValue("talks");
  }

  @Test
  void olderSuggestionsNeverReplaceNewerOnes(Site site) {
    List<Route> held = held(site, "**/api/suggest?q=la");
    site.open("/");
    site.box().pressSequentially("la");
    site.page.waitForTimeout(300);
    site.box().pressSequentially("vr");
    assertThat(site.page.locator("#suggestions li")).hasCount(1);
    held.forEach(Route::resume);
    site.page.waitForTimeout(300);
    assertThat(site.page.locator("#suggestions li")).hasText(Pattern.compile("Sergey Lavrov"));
  }

  @Test
  void backToAPageWhileTheNextOneIsAwaitedShowsIt(Site site) {
    List<Route> held = held(site, "**/api/search?q=mediator**");
    site.open("/?q=talks");
    long talks = site.total();
    site.box().fill("mediator");
    site.box().press("Enter");
    site.back();
    site.isAt("/?q=talks");
    held.forEach(Route::resume);
    site.page.waitForTimeout(300);
    assertEquals(talks, site.total());
  }

  @Test
  void aListOfQuotationsGoesOnWhereTheServerWentAway(Site site) {
    site.page.route("**/api/verify**", Route::abort);
    site.open("/check?quote=We+cannot+cease+fire%0Aunder+attack");
    assertThat(site.page.getByTestId("checked")).containsText("the server does not answer");
    site.page.unroute("**/api/verify**");
    site.page.locator("#stop").click();
    assertThat(site.page.getByTestId("progress")).containsText("2 of 2 checked");
    assertThat(site.page.getByTestId("checked-one")).hasCount(2);
    site.complaints().removeIf(text -> text.contains("ERR_FAILED"));
  }

  /** Requests that are kept waiting, until the test lets them go. */
  private static List<Route> held(Site site, String pattern) {
    List<Route> held = new CopyOnWriteArrayList<>();
    site.page.route(pattern, held::add);
    return held;
  }
}
