package parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import module java.base;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Checking quotations against the seeds: one, a list, and what is said where there is nothing to say. */
@Tag("browser")
@ExtendWith(Browsing.OnSeeds.class)
class CheckIT {
  private static final String SAID = "We cannot cease fire when we are under attack";

  private static Locator verdict(Site site) {
    return site.page.getByTestId("verdict");
  }

  @Test
  void aRealQuotationIsCheckedWithTheKeyboardAlone(Site site) {
    site.open("/check");
    site.page.locator("#quote").focus();
    site.page.keyboard().insertText(SAID);
    site.page.keyboard().press("Tab");
    site.page.keyboard().insertText("Putin");
    site.page.keyboard().press("Enter");
    site.isAt("/check?quote=We+cannot+cease+fire+when+we+are+under+attack&speaker=Putin");
    assertThat(verdict(site)).hasAttribute("data-verdict", "verbatim");
    assertThat(verdict(site).locator(".ruling")).containsText("Word for word");
    assertThat(site.page.locator("#status")).hasText("Word for word");
  }

  @Test
  void changedWordsAreMarkedOnBothSides(Site site) {
    site.open("/check?quote=We+can+cease+fire+when+we+are+under+heavy+attack");
    assertThat(verdict(site)).hasAttribute("data-verdict", "altered");
    Locator sides = site.page.locator("[data-testid=sides] > div");
    assertEquals(List.of("≠ changed: can", "+ added: heavy"), sides.first().locator("[data-op]").allTextContents());
    assertEquals(List.of("≠ changed: cannot"), sides.last().locator("[data-op]").allTextContents());
    assertThat(site.page.getByTestId("warnings")).containsText("negation");
  }

  @Test
  void wordsLeftOutAreMarkedWhereTheyStandAndWhereTheyAreMissing(Site site) {
    site.open("/check?quote=We+cannot+cease+fire+when+under+attack");
    Locator sides = site.page.locator("[data-testid=sides] > div");
    assertEquals(List.of("−words left out…"), sides.first().locator("[data-op]").allTextContents());
    assertEquals(List.of("− left out: we are"), sides.last().locator("[data-op]").allTextContents());
  }

  @Test
  void aSpeakerIsSuggestedWithTheKeyboard(Site site) {
    site.open("/check");
    Locator speaker = site.page.locator("#speaker");
    speaker.pressSequentially("cavus");
    assertThat(site.page.locator("#speakers [role=option]")).hasCount(1);
    assertThat(site.page.locator("#speakers [role=option]")).hasText(Pattern.compile("^Mevlüt Çavuşoğlu"));
    speaker.press("ArrowDown");
    speaker.press("Enter");
    assertThat(speaker).hasValue("Mevlüt Çavuşoğlu");
    assertThat(speaker).isFocused();
    site.isAt("/check");
  }

  @Test
  void whoReallySaidItIsNamed(Site site) {
    site.open("/check?quote=" + SAID.replace(' ', '+') + "&speaker=Sergey+Lavrov");
    assertThat(verdict(site).locator(".ruling")).containsText("those of Vladimir Putin, not of Sergey Lavrov");
  }

  @Test
  void thePlaceIsShownInItsPassageAndOpensInTheReader(Site site) {
    site.open("/check?quote=" + SAID.replace(' ', '+'));
    Locator place = site.page.getByTestId("place").first();
    assertThat(place.locator("mark.match")).hasText(SAID);
    site.follow(place.getByText("Read it in the document"));
    assertThat(site.page.locator("#text .current mark.match").first()).isInViewport();
    site.back();
    assertThat(verdict(site)).isVisible();
  }

  @Test
  void notFoundTellsWhatWasSearched(Site site) {
    site.open("/check?quote=Ask+not+what+your+country+can+do+for+you");
    assertThat(verdict(site).locator(".ruling")).containsText("not in these 5 documents");
    assertThat(site.page.getByTestId("searched")).containsText("5 documents");
  }

  @Test
  void aListIsCheckedOneAfterAnother(Site site) throws IOException {
    site.open("/check");
    site.page.locator("#quote").fill(SAID + "\nAsk not what your country can do for you\nWe can cease fire when we are under attack");
    site.page.locator("#quote").press("Control+Enter");
    assertThat(site.page.getByTestId("progress")).containsText("3 of 3 checked");
    assertEquals(List.of("Word for word", "Not found here", "Words changed"), site.page.locator(".checked .title").allTextContents());
    assertThat(site.page.locator("#stop")).isHidden();
    String table = Files.readString(site.page.waitForDownload(() -> site.page.locator("#save").click()).path());
    assertEquals(List.of("verbatim", "not_found", "altered"), table.lines().skip(1).map(line -> line.split(",")[3]).toList());
  }

  @Test
  void aListIsStoppedAndGoesOn(Site site) {
    site.page.route("**/api/verify**", route -> {
      site.page.waitForTimeout(300);
      route.resume();
    });
    site.open("/check?quote=" + (SAID.replace(' ', '+') + "%0A").repeat(5));
    site.page.locator("#stop").click();
    assertThat(site.page.locator("#stop")).hasText("Go on");
    site.page.locator("#stop").click();
    assertThat(site.page.getByTestId("progress")).containsText("5 of 5 checked");
  }

  @Test
  void aWrongDateIsNamedAtItsField(Site site) {
    site.open("/check?quote=peace&date=spring+22");
    assertThat(site.page.getByTestId("failure")).containsText("cannot read date \"spring 22\"");
    assertThat(site.page.locator("#date")).hasAttribute("aria-invalid", "true");
  }

  @Test
  void markupInAQuotationIsShownAsText(Site site) {
    site.open("/check?quote=<img src=x onerror=window.ran=1> we cannot cease fire when we are under attack");
    assertThat(site.page.locator("#quote")).hasValue(Pattern.compile("^<img src=x"));
    assertThat(site.page.locator("#page img")).hasCount(0);
    assertEquals(true, site.page.evaluate("window.ran === undefined"));
  }
}
