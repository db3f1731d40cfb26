package parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Statements, mediations and documents of the seeds as rows of their own. */
@Tag("browser")
@ExtendWith(Browsing.OnSeeds.class)
class RowsIT {
  @Test
  void aStatementShowsWhoSaidItAndHow(Site site) {
    site.open("/statements?speaker=Mevlüt+Çavuşoğlu");
    Locator first = site.page.getByTestId("statement").first();
    assertThat(first.getByTestId("speaker")).hasText("Mevlüt Çavuşoğlu, Turkey");
    assertThat(first.getByTestId("form")).hasText(Pattern.compile("(direct|mixed|indirect) speech"));
    assertThat(first.locator("blockquote")).not().isEmpty();
  }

  @Test
  void theLabelsOfAPassageNarrow(Site site) {
    site.open("/?q=mediator");
    Locator speaker = site.results().getByTestId("speaker").locator("a.only").first();
    String name = speaker.getAttribute("title").substring("Only ".length());
    site.follow(speaker);
    assertThat(site.chips()).hasText("Speaker: " + name + " ×");
    site.open("/?q=mediator");
    site.follow(site.results().getByTestId("mediator").locator("a.only").last());
    assertThat(site.chips()).hasText(Pattern.compile("^Stance: "));
    site.open("/?q=mediator");
    site.follow(site.results().getByTestId("date").locator("a").first());
    assertThat(site.chips()).hasText(new Pattern[] {Pattern.compile("^From "), Pattern.compile("^To ")});
  }

  @Test
  void theLabelsOfAStatementNarrow(Site site) {
    site.open("/statements");
    site.follow(site.page.getByText("only this speaker").first());
    site.follow(site.page.getByTestId("form").locator("a").first());
    assertThat(site.chips()).hasText(new Pattern[] {Pattern.compile("^Speaker: "), Pattern.compile("^Form: ")});
    assertTrue(site.total() > 0);
  }

  @Test
  void whatASpeakerSaidIsFoundByWords(Site site) {
    site.open("/statements");
    site.search("cautiously optimistic");
    assertThat(site.page.getByTestId("statement").first().getByTestId("speaker")).containsText("Çavuşoğlu");
    assertThat(site.page.getByTestId("statement").first().locator("mark.match").first()).hasText("cautiously");
  }

  @Test
  void statementsAreNarrowedToASpeaker(Site site) {
    site.open("/statements");
    String most = site.facet("speaker").counts().keySet().stream().filter(name -> !name.equals("unnamed")).findFirst().orElseThrow();
    site.facet("speaker").choose(most);
    for (Locator row : site.page.getByTestId("statement").all()) {
      assertThat(row.getByTestId("speaker")).containsText(most);
    }
  }

  @Test
  void aStatementOpensAtItsWords(Site site) {
    site.open("/statements?speaker=Mevlüt+Çavuşoğlu");
    Locator first = site.page.getByTestId("statement").first();
    String words = first.locator("blockquote").textContent();
    site.follow(first.locator(".from a"));
    Locator mark = site.page.locator("#text .current mark.match").first();
    assertThat(mark).isInViewport();
    assertTrue(words.startsWith(mark.textContent()), mark.textContent());
  }

  @Test
  void whoMediatedIsATable(Site site) {
    site.open("/mediation?mediator=Turkey");
    assertEquals(List.of("Mediator", "Mediator's country", "Stance", "Party", "When", "Evidence", "Document"),
        site.page.locator("table[data-testid=results] th").allTextContents());
    List<String> cells = site.page.getByTestId("mediation").first().locator("td").allTextContents();
    assertEquals(List.of("Turkey", "Turkey", "acting"), cells.subList(0, 3));
    assertEquals("Turkey acts as a mediator in the conflict.", cells.get(5));
  }

  @Test
  void theTableIsSortedByAColumn(Site site) {
    site.open("/mediation");
    site.follow(site.page.locator("#by-mediator"));
    site.isAt("/mediation?by=mediator");
    assertThat(site.page.locator("th[aria-sort=ascending]")).containsText("Mediator");
    List<String> names = site.page.locator("td[data-label=Mediator]").allTextContents();
    assertEquals(names.stream().sorted(java.text.Collator.getInstance(Locale.ENGLISH)).toList(), names);
    site.back();
    site.isAt("/mediation");
  }

  @Test
  void theTableIsSortedOnAPhone(Site site) {
    site.page.setViewportSize(360, 800);
    site.open("/mediation");
    site.follow(site.page.locator("#by-date"));
    site.isAt("/mediation?by=date");
    assertThat(site.page.locator("#by-date")).isFocused();
    assertThat(site.page.locator("#by-date")).isVisible();
    List<String> days = site.page.locator("td[data-label=When] time").all().stream().map(time -> time.getAttribute("datetime")).toList();
    assertEquals(days.stream().sorted().toList(), days);
  }

  @Test
  void aBarOfTheChartAsksForCountryAndStance(Site site) {
    site.open("/mediation");
    Locator bar = site.page.getByTestId("stances").locator("a[aria-label^='Turkey, acting']");
    String name = bar.getAttribute("aria-label");
    site.follow(bar);
    site.isAt("/mediation?mediator_country=Turkey&stance=acting");
    assertEquals("Turkey, acting: " + site.total() + " mediations", name);
  }

  @Test
  void mediationsAreNarrowedToAStance(Site site) {
    site.open("/mediation");
    long offered = site.facet("stance").counts().get("offered");
    site.facet("stance").choose("offered");
    assertThat(site.page.locator("td[data-label=Stance]")).hasText(Collections.nCopies((int) offered, "offered").toArray(String[]::new));
  }

  @Test
  void everyDocumentIsListedWithItsPassages(Site site) {
    site.open("/documents");
    assertEquals(5, site.total());
    Locator document = site.page.getByTestId("document").filter(new Locator.FilterOptions().setHasText("Negotiations Between"));
    String passages = document.locator(".circumstances a").textContent();
    site.follow(document.locator(".circumstances a"));
    assertEquals(passages, site.total() + " passages");
  }
}
