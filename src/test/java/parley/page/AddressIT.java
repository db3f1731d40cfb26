package parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import module java.base;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The address is the state: a link shows the same to everybody, and one Back is one step. */
@Tag("browser")
@ExtendWith(Browsing.OnSeeds.class)
class AddressIT {
  @ParameterizedTest
  @MethodSource("parley.page.Views#addresses")
  void aSharedLinkShowsTheSame(String view, Site site) {
    site.open(view);
    String shown = text(site.page);
    String address = site.address();
    site.page.locator("#views a:not([aria-current])").last().press("Enter"); // a pointer would stay over the text
    assertThat(site.page).not().hasURL(site.url(address));
    site.back();
    site.isAt(address);
    assertEquals(shown, text(site.page), "after Back");
    try (BrowserContext elsewhere = site.page.context().browser().newContext(); Page other = elsewhere.newPage()) {
      other.setViewportSize(Window.WIDE, site.page.viewportSize().height);
      other.navigate(site.url(address));
      assertEquals(shown, text(other), "for somebody else");
    }
    site.complaints().removeIf(text -> text.contains("status of 404"));
  }

  /** What stands in the view, once a list of quotations has been checked. */
  private static String text(Page page) {
    assertThat(page.locator("body[data-view] #page:not([aria-busy])")).isVisible();
    assertThat(page.locator(".waiting")).hasCount(0);
    return page.locator("#page").innerText();
  }

  @Test
  void oneBackIsOneStep(Site site) {
    site.open("/");
    Deque<String> been = new ArrayDeque<>(List.of(site.address()));
    List<Runnable> steps = List.of(
        () -> site.search("talks"),
        () -> site.facet("country").choose("Russia"),
        () -> site.page.locator("#sort").selectOption("oldest"),
        () -> site.page.locator("a.bucket").last().click(),
        () -> site.page.locator("a.chip").last().click(),
        () -> site.results().first().getByTestId("open").click(),
        () -> site.page.locator("#match-after").click(),
        () -> site.page.getByTestId("findings").locator("a.name").first().click(),
        () -> site.page.locator("#views a[data-view=check]").click());
    for (Runnable step : steps) {
      step.run();
      assertThat(site.page).not().hasURL(site.url(been.getLast()));
      site.answered();
      been.add(site.address());
    }
    been.removeLast();
    while (!been.isEmpty()) {
      site.back();
      site.isAt(been.removeLast());
    }
  }

  @Test
  void whatOnlyLooksDifferentIsNoStep(Site site) {
    site.open("/documents");
    site.open("/document/000_df83e103c0beecde.txt");
    site.page.locator("#show-date").uncheck();
    site.page.locator("#show-actor").uncheck();
    site.page.getByTestId("contents").locator("a").last().click();
    site.isAt("/document/000_df83e103c0beecde.txt?hide=date&hide=actor");
    site.page.goBack();
    site.isAt("/documents");
  }
}
