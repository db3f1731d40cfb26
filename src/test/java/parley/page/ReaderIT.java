package parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import module java.base;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reading a seed: opened at the match, in its context, with what was read from it. */
@Tag("browser")
@ExtendWith(Browsing.OnSeeds.class)
class ReaderIT {
  private static Locator match(Site site) {
    return site.page.locator("#text .current mark.match").first();
  }

  @Test
  void aHitOpensItsDocumentAtTheMatch(Site site) {
    site.open("/?q=mediator");
    Locator last = site.results().last();
    String passage = last.getAttribute("data-passage");
    site.follow(last.getByTestId("open"));
    assertThat(site.page.locator("#text .current").first()).hasAttribute("data-passage", passage);
    assertThat(match(site)).hasText(Pattern.compile("mediat\\w+", Pattern.CASE_INSENSITIVE));
    assertThat(match(site)).isInViewport();
  }

  @Test
  void backReturnsToTheRowThatWasOpened(Site site) {
    site.open("/?q=talks");
    Locator eighth = site.results().nth(8).getByTestId("open");
    site.follow(eighth);
    site.back();
    site.isAt("/?q=talks");
    assertThat(eighth).isInViewport();
  }

  @Test
  void aMediationOpensAtItsSentence(Site site) {
    site.open("/mediation?mediator=Turkey");
    site.follow(site.page.getByTestId("mediation").first().locator("td[data-label=Document] a"));
    assertThat(match(site)).hasText("Turkey acts as a mediator in the conflict.");
    assertThat(match(site)).isInViewport();
  }

  @Test
  void theNextMatchIsOneStepAway(Site site) {
    site.open("/document/000_df83e103c0beecde.txt?q=mediator");
    Locator steps = site.page.getByRole(AriaRole.NAVIGATION).filter(new Locator.FilterOptions().setHasText("Match "));
    assertThat(steps).containsText("Match 1 of");
    site.follow(site.page.locator("#match-after"));
    assertThat(steps).containsText("Match 2 of");
    assertThat(match(site)).isInViewport();
  }

  @Test
  void theNextMatchCanBeReachedOnAPhone(Site site) {
    site.page.setViewportSize(360, 800);
    site.open("/document/000_df83e103c0beecde.txt?q=mediator");
    assertThat(site.page.locator("#match-after")).isInViewport();
  }

  @Test
  void everyWordOfTheDocumentIsThere(Site site) {
    site.open("/document/001_ea5527bcde134802.txt");
    Object whole = site.page.evaluate("fetch('/api/documents/001_ea5527bcde134802.txt').then(a => a.json()).then(d => d.text)");
    String shown = site.page.locator("#title").textContent() + site.page.locator("#text").textContent();
    assertEquals(String.valueOf(whole).replaceAll("\\s", ""), shown.replaceAll("\\s", ""));
  }

  @Test
  void theFindingsTellHowADateWasCompleted(Site site) {
    site.open("/document/000_df83e103c0beecde.txt");
    assertThat(site.page.locator("#text .note.date").filter(new Locator.FilterOptions().setHasText("28 February 2022")).first())
        .hasAttribute("data-told", "Date: 28 February 2022, as written");
  }

  @Test
  void aKindOfAnnotationCanBeHidden(Site site) {
    site.open("/document/003_1ea1bb759cbd3cc4.txt");
    site.page.locator("#show-actor").uncheck();
    site.isAt("/document/003_1ea1bb759cbd3cc4.txt?hide=actor");
    assertThat(site.page.locator("#text .note.actor:not(.date)").first()).hasCSS("text-decoration-line", "none");
  }

  @Test
  void whatIsHiddenStaysSoAtTheNextMatch(Site site) {
    site.open("/document/000_df83e103c0beecde.txt?q=mediator");
    site.page.locator("#show-actor").uncheck();
    site.follow(site.page.locator("#match-after"));
    assertThat(site.page.locator("#show-actor")).not().isChecked();
    assertThat(site.page.locator("#text")).hasClass(Pattern.compile("hide-actor"));
  }

  @Test
  void aMatchInSeveralPiecesIsOneMark(Site site) {
    site.open("/mediation?mediator=Turkey");
    site.follow(site.page.getByTestId("mediation").first().locator("td[data-label=Document] a"));
    assertThat(site.page.locator("#text .current mark.match")).hasCount(1);
  }

  @Test
  void theContentsLeadToTheirHeadings(Site site) {
    site.open("/document/000_df83e103c0beecde.txt");
    site.page.getByTestId("contents").getByText("Fourth round (14–17 March)").click();
    assertThat(site.page.locator("#text :focus")).hasText("Fourth round (14–17 March)");
    assertThat(site.page.locator("#text :focus")).isInViewport();
  }

  @Test
  void theFocusTellsHowADateWasCompleted(Site site) {
    site.open("/document/000_df83e103c0beecde.txt?at=000_df83e103c0beecde.txt.14");
    site.page.locator("#text .current .note.date").first().focus();
    assertThat(site.page.locator("#tip")).hasText("Date: 21 March 2022, year from the heading");
    site.page.keyboard().press("Escape");
    assertThat(site.page.locator("#tip")).isHidden();
  }

  @Test
  void aCitationIsCopied(Site site) {
    site.page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    site.open("/document/003_1ea1bb759cbd3cc4.txt?at=003_1ea1bb759cbd3cc4.txt.3");
    site.page.getByText("Copy a citation").click();
    assertThat(site.page.locator("#status")).hasText("Copied");
    assertEquals("“Negotiations Between Ukraine and Russia are Difficult”, " + site.url("/document/003_1ea1bb759cbd3cc4.txt?at=003_1ea1bb759cbd3cc4.txt.3"),
        site.page.evaluate("navigator.clipboard.readText()"));
  }

  @Test
  void onPaperStandsOnlyTheDocument(Site site) {
    site.open("/document/000_df83e103c0beecde.txt?q=mediator");
    site.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
    for (String away : List.of("header.site", "footer.site", ".beside", "#status")) {
      assertThat(site.page.locator(away)).isHidden();
    }
    assertThat(site.page.locator("#title")).isVisible();
    assertThat(site.page.locator("#text")).isVisible();
    assertThat(site.page.locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
    assertThat(match(site)).hasCSS("text-decoration-line", "underline");
  }

  @Test
  void aLinkToAPassageIsCopiedAndOpensIt(Site site) {
    site.page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    site.open("/document/000_df83e103c0beecde.txt?q=mediator");
    String passage = site.page.locator("#text .current").first().getAttribute("data-passage");
    site.page.getByText("Copy a link to this passage").click();
    assertThat(site.page.locator("#status")).hasText("Copied");
    site.page.navigate(String.valueOf(site.page.evaluate("navigator.clipboard.readText()")));
    site.answered();
    assertThat(site.page.locator("#text .current").first()).hasAttribute("data-passage", passage);
    assertThat(site.page.locator("#text .current").first()).isInViewport();
  }

  @Test
  void keysStepFromPassageToPassage(Site site) {
    site.open("/document/000_df83e103c0beecde.txt?q=mediator");
    site.page.keyboard().press("j");
    site.page.keyboard().press("j");
    site.page.keyboard().press("Enter");
    assertThat(site.page.locator("#text .current")).not().hasCount(0);
    site.page.keyboard().press("?");
    assertThat(site.page.locator("#shortcuts")).isVisible();
    site.page.locator("#shortcuts-on").uncheck();
    site.page.keyboard().press("Escape");
    site.page.keyboard().press("/");
    assertThat(site.box()).not().isFocused();
  }
}
