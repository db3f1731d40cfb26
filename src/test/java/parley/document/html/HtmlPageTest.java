package parley.document.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.document.clean.Cleaned;
import parley.document.clean.Cleaner;
import parley.document.decode.Refusal;
import parley.document.facts.Facts;
import parley.knowledge.Furniture;
import parley.text.Span;

class HtmlPageTest {
  private static final Cleaner CLEANER = new Cleaner(Furniture.load());
  private static final String TEXT = "<p>The envoys met in Muscat on Monday, and they talked until late at night about the truce.</p>";

  private static Cleaned cleaned(String source) throws Refusal {
    return CLEANER.clean(HtmlPage.read(source).draft());
  }

  private static String text(String body) throws Refusal {
    return cleaned("<!doctype html><html><body>" + body + "</body></html>").text().value();
  }

  private static Facts facts(String head) throws Refusal {
    return HtmlPage.read("<!doctype html><html><head>" + head + "</head><body><h1>Talks</h1>" + TEXT + "</body></html>").facts();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "<!DOCTYPE html><p>x", "  \n<html lang=en>", "<!-- saved --><html>", "<?xml version=\"1.0\"?><html>", "<body>x</body>",
    "<p>One</p><p>Two</p><p>Three</p>", "Text<br>and<br>more<br>text<br>of<br>a page"
  })
  void thisIsAPage(String source) {
    assertTrue(HtmlPage.isHtml(source));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "a < b and b > c", "<Jones> left", "He wrote <b>once</b>. Then came a long text. And another."})
  void thisIsNoPage(String source) {
    assertFalse(HtmlPage.isHtml(source));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "<nav>x</nav>", "<header>x</header>", "<footer>x</footer>", "<aside>x</aside>", "<script>x</script>", "<style>x</style>",
    "<form>x</form>", "<noscript>x</noscript>", "<!-- x -->", "<div class='share-buttons'>x</div>", "<div id=comments>x</div>",
    "<div class='sharedaddy sd-block'>x</div>", "<ul class=breadcrumb><li>x</ul>", "<div role=navigation>x</div>", "<p hidden>x</p>",
    "<div style='display: none'>x</div>", "<section class='related-posts related'>x</section>", "<button>x</button>", "<div class=cookie-banner>x</div>",
    "<iframe>x</iframe>", "<select><option>x</select>", "<span class=mw-editsection>[x]</span>"
  })
  void whatIsNotTheArticleGoes(String other) throws Refusal {
    assertEquals(text(TEXT), text(TEXT + other));
  }

  @Test
  void theArticleIsTheTextWhereThereIsOne() throws Refusal {
    assertEquals(text(TEXT), text("<div>Elsewhere: rain</div><article>" + TEXT + "</article><div>Weather: sun</div>"));
    assertEquals(text(TEXT), text("<div>Elsewhere: rain</div><main>" + TEXT + "</main><div>Weather: sun</div>"));
  }

  @Test
  void aFormThatHoldsThePageIsNoForm() throws Refusal {
    assertEquals(text(TEXT), text("<form>" + TEXT + "</form>"));
  }

  @Test
  void blocksAreLinesAndInlineMarksAreNot() throws Refusal {
    assertEquals("One two three\nFour\nFive\nSix\nSeven",
        text("<p>One <b>tw</b>o\n three</p><ul><li>Four<li>Five</ul><table><tr><td>Six<td>Seven</table>"));
  }

  @Test
  void headingsMakeSections() throws Refusal {
    Cleaned cleaned = cleaned("<html><body><h1>Talks</h1>" + TEXT + "<h2>Before</h2>" + TEXT + "<h3>Long before</h3>" + TEXT + "</body></html>");
    assertEquals("Talks", cleaned.title());
    assertEquals(List.of(List.of(), List.of("Before"), List.of("Before", "Long before")),
        cleaned.sections().stream().map(section -> section.trail()).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      caf&eacute;    | é | &eacute;
      AT&amp;T       | & | &amp;
      a &mdash; b    | — | &mdash;
      &#8220;a       | “ | &#8220;
      &#x201C;a      | “ | &#x201C;
      &lt;a&gt;      | < | &lt;
      x&copyy        | © | &copy
      AT&T           | & | &
      """)
  void aCharacterReferenceLeadsBackToAllOfIt(String written, String shown, String reference) throws Refusal {
    String source = "<html><body><p>" + written + "</p></body></html>";
    Cleaned cleaned = cleaned(source);
    int at = cleaned.text().value().indexOf(shown);
    assertEquals(reference, cleaned.text().source(new Span(at, at + 1)).of(source));
  }

  @Test
  void everyCharacterLeadsBackThroughOddMarkup() throws Refusal {
    String source = "<html><body><p>One <i>two <b>three</i> four</b> &amp; five\r\nsix<table>seven<tr><td>eight</table>nine <p>ten &nosuch; &#0; &#x110000;x";
    Cleaned cleaned = cleaned(source);
    String clean = cleaned.text().value();
    for (int i = 0; i < clean.length(); i++) {
      String origin = cleaned.text().source(new Span(i, i + 1)).of(source);
      char c = clean.charAt(i);
      assertTrue(c == ' ' || c == '\n' || origin.equals(String.valueOf(c)) || origin.startsWith("&"), clean);
    }
    for (String word : List.of("One two three four & five six", "seven", "eight", "nine", "ten")) {
      assertTrue(clean.contains(word), clean);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "<meta property='article:published_time' content='2022-03-29T10:00:00+03:00'>", "<meta name=date content='29 March 2022'>",
    "<meta name='DC.date.issued' content='2022-03-29'>", "<meta itemprop=datePublished content='2022-03-29'>",
    "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"datePublished\":\"2022-03-29\"}]}</script>",
    "<meta name=pubdate content='20220329'>", "<meta name=publish-date content='Tue, 29 Mar 2022 08:00:00 GMT'>"
  })
  void thePublicationDayIsRead(String head) throws Refusal {
    assertEquals(LocalDate.of(2022, 3, 29), facts(head).published().orElseThrow().first());
  }

  @Test
  void aTimeElementDatesThePageWhenItIsTheOnlyOne() throws Refusal {
    String time = "<time datetime='2022-03-29'>Tuesday</time>";
    assertEquals(LocalDate.of(2022, 3, 29), HtmlPage.read("<body>" + time + TEXT).facts().published().orElseThrow().first());
    assertTrue(HtmlPage.read("<body>" + time + TEXT + "<time datetime='2021-01-01'>").facts().published().isEmpty());
  }

  @Test
  void brokenJsonLdCostsNothingElse() throws Refusal {
    assertTrue(facts("<script type='application/ld+json'>{\"datePublished\": </script><title>x</title>").published().isEmpty());
  }

  @Test
  void titlePublisherAddressAndLanguageAreRead() throws Refusal {
    Facts facts = HtmlPage.read("<html lang=en-GB><head><title>Talks open | The Daily</title><meta property=og:site_name content='The Daily'>"
        + "<link rel=canonical href='https://daily.example/1'></head><body>" + TEXT + "</body></html>").facts();
    assertEquals(new Facts(Optional.of("Talks open"), Optional.empty(), Optional.of("The Daily"), Optional.of("https://daily.example/1"),
        Optional.of("en-GB")), facts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<b>", "<table><tr><td>", "<a href=x>", "<p>", "<!--", "<h1>", "<article>", "<div class=share>", "&", "&amp", "</p>"})
  void hostilePagesNeitherOverflowNorTakeLong(String piece) {
    String source = "<!doctype html><body>" + TEXT + piece.repeat(100_000) + "end";
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> cleaned(source));
  }

  @Test
  void aPageOfTooManyTagsIsRefusedWithTheLimit() {
    Refusal refusal = assertThrows(Refusal.class, () -> HtmlPage.read("<html>" + "<b>".repeat(500_001)));
    assertEquals("has more than 500000 tags, the limit for a page; split it", refusal.getMessage());
  }
}
