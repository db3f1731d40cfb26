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

/** Searching the seeds: words, suggestions, pages, addresses, what is said when there is nothing to show. */
@Tag("browser")
@ExtendWith(Browsing.OnSeeds.class)
class SearchIT {
  @Test
  void wordsAndEnterFindPassages(Site site) {
    site.open("/");
    site.search("mediator");
    site.isAt("/?q=mediator");
    assertEquals(site.total(), site.results().count());
  }

  @Test
  void whatWasFoundIsMarkedInEveryPassage(Site site) {
    site.open("/?q=mediator");
    for (Locator result : site.results().all()) {
      assertThat(result.locator("mark.match").first()).hasText(Pattern.compile("mediat\\w+", Pattern.CASE_INSENSITIVE));
    }
  }

  @Test
  void aSuggestionIsTakenWithTheKeyboard(Site site) {
    site.open("/");
    site.box().pressSequentially("lavr");
    assertThat(site.page.locator("#suggestions-0")).hasText(Pattern.compile("Sergey Lavrov"));
    site.box().press("ArrowDown");
    assertThat(site.page.locator("#suggestions-0")).hasAttribute("aria-selected", "true");
    site.box().press("Enter");
    site.isAt("/?q=Sergey+Lavrov");
  }

  @Test
  void escapeClosesTheSuggestionsAndKeepsTheWords(Site site) {
    site.open("/");
    site.box().pressSequentially("lavr");
    assertThat(site.page.locator("#suggestions")).isVisible();
    site.box().press("Escape");
    assertThat(site.page.locator("#suggestions")).isHidden();
    assertThat(site.box()).hasValue("lavr");
  }

  @Test
  void aSuggestedDocumentIsOpened(Site site) {
    site.open("/");
    site.box().pressSequentially("Negotiations Between");
    Locator document = site.page.locator("[role=option]").filter(new Locator.FilterOptions().setHasText("Negotiations Between Ukraine"));
    document.click();
    assertThat(site.page.locator("body")).hasAttribute("data-view", "document");
    assertThat(site.page.locator("#title")).hasText("Negotiations Between Ukraine and Russia are Difficult");
  }

  @Test
  void theNextPageShowsOtherPassages(Site site) {
    site.open("/");
    Set<String> first = new HashSet<>(site.passages());
    site.follow(site.page.locator("nav[aria-label=Pages] a[rel=next]"));
    site.isAt("/?offset=20");
    assertTrue(Collections.disjoint(first, site.passages()));
  }

  @Test
  void thePagesTogetherShowEveryPassageOnce(Site site) {
    site.open("/?q=talks");
    long total = site.total();
    List<String> seen = new ArrayList<>(site.passages());
    Locator next = site.page.locator("nav[aria-label=Pages] a[rel=next]");
    while (next.count() > 0) {
      site.follow(next);
      seen.addAll(site.passages());
    }
    assertEquals(total, seen.size());
    assertEquals(total, new HashSet<>(seen).size());
  }

  @Test
  void anAddressShowsTheSameAgain(Site site) {
    site.open("/?q=talks");
    site.page.locator("#sort").selectOption("newest");
    site.answered();
    site.facet("country").choose("Turkey");
    List<String> shown = site.passages();
    site.page.reload();
    site.answered();
    assertEquals(shown, site.passages());
    assertThat(site.facet("country").box("Turkey")).isChecked();
    assertThat(site.page.locator("#sort")).hasValue("newest");
    assertThat(site.box()).hasValue("talks");
  }

  @Test
  void allThatWasFoundIsSavedAsATable(Site site) throws IOException {
    site.open("/?q=talks");
    Download file = site.page.waitForDownload(() -> site.page.getByTestId("export-csv").click());
    assertTrue(file.suggestedFilename().endsWith(".csv"), file.suggestedFilename());
    String text = Files.readString(file.path());
    String document = "_[0-9a-f]{16}\\.txt\\.\\d+";
    assertEquals(site.total(), Pattern.compile("\\d+" + document).matcher(text).results().map(MatchResult::group).distinct().count());
  }

  @Test
  void aWordThatIsNowhereGetsASpellingThatIsSomewhere(Site site) {
    site.open("/?q=Zelenksyy");
    site.follow(site.page.getByTestId("did-you-mean").locator("a"));
    assertTrue(site.total() > 0);
  }

  @Test
  void nothingFoundSaysSoAndOffersAWayOut(Site site) {
    site.open("/?q=zzqqxx&country=Turkey");
    assertThat(site.page.getByTestId("empty")).containsText("zzqqxx with these filters");
    assertEquals("/?q=zzqqxx", site.page.getByTestId("empty").locator("a").first().getAttribute("href"));
  }

  @Test
  void aMistakeInTheAddressIsExplainedAtItsField(Site site) {
    site.open("/?from=spring+22");
    assertThat(site.page.getByTestId("failure")).containsText("cannot read date \"spring 22\"");
    assertThat(site.page.locator("#from")).hasAttribute("aria-invalid", "true");
  }

  @Test
  void everyMistakeInTheAddressIsNamed(Site site) {
    site.open("/?from=spring&size=900&colour=red");
    assertThat(site.page.getByTestId("failure").locator("li")).hasCount(3);
  }

  @Test
  void aPageThatDoesNotExistSaysSo(Site site) {
    site.open("/document/nothing.txt");
    assertThat(site.page.getByTestId("failure")).containsText("there is no document");
    site.complaints().removeIf(text -> text.contains("status of 404"));
  }

  @Test
  void passagesOfOneDocumentStandTogether(Site site) {
    site.open("/?q=talks");
    List<String> titles = site.results().locator("h2").allTextContents();
    assertEquals(titles.stream().distinct().toList(), titles);
  }

  @Test
  void otherSpellingsOfANameCanBeTakenAway(Site site) {
    site.open("/?q=Zelensky");
    long all = site.total();
    site.follow(site.page.getByLabel("Only as written"));
    site.isAt("/?q=%22Zelensky%22");
    assertTrue(site.total() < all);
  }
}
