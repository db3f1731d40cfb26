package parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of persons and countries of the seeds, and the names that lead to them. */
@Tag("browser")
@ExtendWith(Browsing.OnSeeds.class)
class ActorIT {
  private static Locator title(Site site) {
    return site.page.locator("h1#title");
  }

  @Test
  void aPersonHasNamesOfficesStatementsAndDocuments(Site site) {
    site.open("/actor/Mevlüt Çavuşoğlu");
    assertThat(title(site)).hasText("Mevlüt Çavuşoğlu");
    assertThat(site.page.getByTestId("spellings")).containsText("Cavusoglu");
    assertThat(site.page.getByTestId("offices")).containsText("foreign minister of Turkey, 2014–2023");
    assertThat(site.page.getByTestId("said")).containsText("cautiously optimistic");
    assertThat(site.page.getByTestId("mediated")).containsText("acting");
    assertThat(site.page.getByTestId("documents")).containsText("Negotiations Between Ukraine and Russia are Difficult");
  }

  @Test
  void statementsStandInTheOrderOfTheirDates(Site site) {
    site.open("/actor/Sergey Lavrov");
    List<String> days = site.page.locator("[data-testid=said] .when time").all().stream().map(time -> time.getAttribute("datetime")).toList();
    assertEquals(days.stream().sorted().toList(), days);
    assertTrue(days.size() > 3);
  }

  @Test
  void anotherSpellingIsTheSamePage(Site site) {
    site.open("/actor/Lavrov");
    assertThat(title(site)).hasText("Sergey Lavrov");
  }

  @Test
  void theNameOfASpeakerLeadsToTheirPage(Site site) {
    site.open("/statements?speaker=Sergey+Lavrov");
    site.follow(site.page.getByTestId("speaker").first().locator("a.name").first());
    site.isAt("/actor/Sergey%20Lavrov");
    assertThat(title(site)).isFocused();
    site.back();
    site.isAt("/statements?speaker=Sergey+Lavrov");
  }

  @Test
  void theCountryOfAMediatorLeadsToItsPage(Site site) {
    site.open("/mediation?mediator=Turkey");
    site.follow(site.page.locator("td[data-label=Mediator] a").first());
    assertThat(title(site)).hasText("Turkey");
    assertThat(site.page.getByTestId("mediated")).containsText("Çavuşoğlu");
  }

  @Test
  void theTimelineNarrowsWhatWasSaid(Site site) {
    site.open("/actor/Sergey Lavrov");
    int before = site.page.locator("[data-testid=said] > li").count();
    site.follow(site.page.locator("a.bucket").first());
    assertTrue(site.address().startsWith("/actor/Sergey%20Lavrov?from="), site.address());
    assertTrue(site.page.locator("[data-testid=said] > li").count() < before);
    site.follow(site.page.getByText("Show all times"));
    site.isAt("/actor/Sergey%20Lavrov");
  }

  @Test
  void aBodyThatSaidNothingHasATimelineOfItsPassages(Site site) {
    site.open("/actor/NATO");
    assertThat(site.page.getByTestId("said")).hasCount(0);
    site.follow(site.page.locator("a.bucket").last());
    assertTrue(site.address().startsWith("/?actor=NATO&from="), site.address());
    assertTrue(site.total() > 0);
  }

  @Test
  void whoIsNotNamedHereIsSearchedFor(Site site) {
    site.open("/actor/Nobody At All");
    assertThat(site.page.getByTestId("empty")).containsText("No document here names Nobody At All");
    site.follow(site.page.getByTestId("empty").locator("a"));
    site.isAt("/?q=Nobody+At+All");
  }
}
