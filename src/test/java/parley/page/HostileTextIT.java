package parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A collection made to break the page: everything in it is text and stays text. */
@Tag("browser")
@ExtendWith(HostileTextIT.OnHostileTexts.class)
class HostileTextIT {
  private static final String TEXT = """
      Peace talks <script>window.ran = 1</script> and <img src=x onerror="window.ran = 2"> continue.

      The mediator said "<svg onload=window.ran=3>" to Hungary's Prime Minister Viktor Orban on 3 March 2022. He said that \
      </p></article></main><iframe src="javascript:window.ran=4"></iframe> was his offer to mediate between {{constructor}} and ${window.ran=5}.

      Turkey acts as a mediator <x onmouseover=window.ran=6>between</x> Ukraine and Russia.

      The end \u202Eof this\u202C sentence is written backwards & &lt;b&gt;is not bold&lt;/b&gt;.
      """;
  /** Every kind of view, filled from this collection. */
  private static final List<String> VIEWS = List.of("/", "/?q=talks", "/?q=mediate&stance=offered", "/statements", "/mediation", "/documents",
      "/document/talks.txt", "/document/word.txt", "/document/talks.txt?q=mediator", "/actor/Turkey", "/actor/Viktor Orban",
      "/check?quote=Turkey acts as a mediator <x onmouseover=window.ran=6>between</x> Ukraine and Russia&speaker=<b>\u202EOrban&date=2022",
      "/check?quote=one <script>window.ran=14</script>%0Atwo \u202Ebackwards", "/?from=<img src=x onerror=window.ran=10>", "/nowhere/<script>");
  private static final String TITLE = "<img src=x onerror=window.ran=12> \u202Etitle";

  /** One document of text, with a sidecar full of tricks. */
  static final class OnHostileTexts extends Browsing {
    @Override
    Path home() {
      try {
        Path seeds = Files.createDirectories(Path.of("target", "hostile", "seeds"));
        Files.writeString(seeds.resolve("talks.txt"), TEXT);
        Files.writeString(seeds.resolve("talks.txt.meta.json"), """
            {"title": "%s", "publisher": "<b onclick=window.ran=7>\u202Epress", "url": "javascript:window.ran=8"}
            """.formatted(TITLE.replace("\"", "\\\"")));
        Files.writeString(seeds.resolve("word.txt"), "Peace talks began on 3 March 2022.\n\nTurkey offered to mediate between Ukraine and "
            + "a".repeat(1_000_000) + ".\n\nErdogan said that the " + "b".repeat(1_000) + " was there.\n");
        Files.writeString(seeds.resolve("word.txt.meta.json"), "{\"title\": \"" + "c".repeat(10_000) + "\"}");
        return seeds.getParent();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Texts with an override of the direction, outside of anything that ends it. */
  private static final String SPILLING = """
      () => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found = [];
        while (texts.nextNode()) {
          const text = texts.currentNode;
          if (text.data.includes('\u202E') && !text.parentElement.closest('bdi, [dir=auto], textarea')) found.push(text.parentElement.outerHTML);
        }
        return found;
      }
      """;

  private static void nothingRan(Site site) {
    assertEquals(true, site.page.evaluate("window.ran === undefined"));
    assertThat(site.page.locator("#page script, #page iframe, #page img, #page [onclick], #page svg[onload], #page b, #page x")).hasCount(0);
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void inNoViewDoesAnythingRunOrSpill(String view, Site site) {
    site.page.setViewportSize(320, 800);
    site.open(view);
    nothingRan(site);
    assertThat(site.page.locator("a[href^='javascript' i]")).hasCount(0);
    assertEquals(320, ((Number) site.page.evaluate("document.documentElement.scrollWidth")).intValue());
    assertEquals(List.of(), site.page.evaluate(SPILLING));
    site.complaints().removeIf(text -> text.contains("status of 404"));
  }

  @Test
  void markupInAPassageIsShownAsText(Site site) {
    site.open("/?q=talks");
    assertThat(site.results().locator(".source").filter(new Locator.FilterOptions().setHasText("continue.")).first())
        .containsText("Peace talks <script>window.ran = 1</script> and <img src=x onerror=\"window.ran = 2\"> continue.");
    nothingRan(site);
  }

  @Test
  void markupInADocumentIsShownAsText(Site site) {
    site.open("/document/talks.txt");
    assertThat(site.page.locator("#text")).containsText("</p></article></main><iframe src=\"javascript:window.ran=4\"></iframe> was his offer");
    assertThat(site.page.locator("#text")).containsText("& &lt;b&gt;is not bold&lt;/b&gt;");
    nothingRan(site);
  }

  @Test
  void markupInATitleIsShownAsText(Site site) {
    for (String view : List.of("/documents", "/?q=talks", "/?document=talks.txt", "/document/talks.txt")) {
      site.open(view);
      assertThat(site.page.locator("h1, h2").filter(new Locator.FilterOptions().setHasText("<img src=x onerror=window.ran=12>")).first()).isVisible();
      nothingRan(site);
    }
  }

  @Test
  void markupInAStatementIsShownAsText(Site site) {
    site.open("/statements");
    assertThat(site.page.getByTestId("statement").first()).containsText("<svg onload=window.ran=3>");
    nothingRan(site);
  }

  @Test
  void markupInAMediationIsShownAsText(Site site) {
    site.open("/mediation");
    assertThat(site.page.getByTestId("mediation").first()).containsText("<x onmouseover=window.ran=6>between</x>");
    nothingRan(site);
  }

  @Test
  void markupOnThePageOfACountryIsShownAsText(Site site) {
    site.open("/actor/Turkey");
    assertThat(site.page.getByTestId("mediated")).containsText("<x onmouseover=window.ran=6>between</x>");
    assertThat(site.page.getByTestId("documents")).containsText("<img src=x onerror=window.ran=12>");
    nothingRan(site);
  }

  @Test
  void markupInTheNameOfAnActorIsShownAsText(Site site) {
    site.open("/actor/%3Cimg%20src=x%20onerror=window.ran=13%3E");
    assertThat(site.page.locator("#title")).hasText("<img src=x onerror=window.ran=13>");
    nothingRan(site);
  }

  @Test
  void markupInACheckedQuotationIsShownAsText(Site site) {
    site.open("/check?quote=Turkey acts as a mediator <x onmouseover=window.ran=6>between</x> Ukraine and Russia");
    assertThat(site.page.getByTestId("place").first()).containsText("<x onmouseover=window.ran=6>between</x>");
    assertThat(site.page.locator("#quote")).hasValue(Pattern.compile(".*>between</x> Ukraine and Russia"));
    nothingRan(site);
  }

  @Test
  void aWordWithoutEndStaysWithinThePage(Site site) {
    site.page.setViewportSize(320, 800);
    site.open("/check#quote=" + "a".repeat(4_900) + "&speaker=" + "b".repeat(150));
    assertThat(site.page.getByTestId("verdict")).hasAttribute("data-verdict", "not_found");
    assertEquals(320, ((Number) site.page.evaluate("document.documentElement.scrollWidth")).intValue());
  }

  @Test
  void anOverrideOfTheDirectionEndsWithItsTitle(Site site) {
    site.open("/documents");
    assertThat(site.page.getByTestId("document").locator("h2 a").first()).hasCSS("unicode-bidi", "isolate");
  }

  @Test
  void anAddressThatIsAScriptIsNoLink(Site site) {
    site.open("/document/talks.txt");
    assertThat(site.page.locator("a[href^='javascript']")).hasCount(0);
  }

  @Test
  void markupInTheAddressIsShownAsText(Site site) {
    site.open("/?q=<img src=x onerror=window.ran=9>&speaker=<b>nobody</b>&document=<i>");
    assertThat(site.page.getByTestId("empty")).containsText("<img src=x onerror=window.ran=9>");
    assertThat(site.chips().first()).containsText("<b>nobody</b>");
    nothingRan(site);
  }

  @Test
  void markupInAMistakeIsShownAsText(Site site) {
    site.open("/?from=<img src=x onerror=window.ran=10>");
    assertThat(site.page.getByTestId("failure")).containsText("<img src=x");
    nothingRan(site);
  }

  @Test
  void noScriptButThePagesOwnMayRun(Site site) {
    Map<String, String> headers = site.open("/").headers();
    List<String> policy = List.of(headers.get("content-security-policy").split("; *"));
    assertTrue(policy.containsAll(List.of("default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'")), policy.toString());
    assertFalse(policy.toString().contains("unsafe"), policy.toString());
  }

  @Test
  void thePolicyIsObeyed(Site site) {
    site.open("/");
    site.page.evaluate("""
        const script = document.createElement('script');
        script.textContent = 'window.ran = 11';
        document.body.append(script);
        """);
    assertEquals(true, site.page.evaluate("window.ran === undefined"));
    assertTrue(site.complaints().removeIf(text -> text.contains("Content Security Policy")));
  }
}
