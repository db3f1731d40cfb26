package parley.document.html;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import module java.base;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import parley.document.Published;
import parley.document.Published.Basis;
import parley.document.facts.Facts;
import parley.document.facts.JsonFields;

/** What a page says about itself in its meta elements, its JSON-LD and its first time element. */
final class HtmlFacts {
  private static final List<String> PUBLISHED = List.of("article:published_time", "og:article:published_time", "datepublished",
      "date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created", "dcterms.issued", "pubdate", "publishdate", "publish-date",
      "publication_date", "parsely-pub-date", "sailthru.date", "citation_publication_date", "article.published", "cxenseparse:recs:publishtime");
  private static final int TIMES = 100;
  private final Document page;
  private final Element root;
  private final Map<String, String> meta = new HashMap<>();
  private final Map<String, String> linked = new HashMap<>();

  private HtmlFacts(Document page, Element root) {
    this.page = page;
    this.root = root;
  }

  static Facts of(Document page, Element root) {
    HtmlFacts facts = new HtmlFacts(page, root);
    facts.readMeta();
    page.select("script[type=application/ld+json]").forEach(script -> facts.readLinked(script.data()));
    return new Facts(Facts.line(facts.title()), facts.published(), Facts.line(facts.meta("og:site_name").or(() -> facts.linked("publisher"))),
        Facts.line(facts.url()), Facts.line(facts.language()));
  }

  private void readMeta() {
    for (Element element : page.getElementsByTag("meta")) {
      String name = element.hasAttr("property") ? element.attr("property")
          : element.hasAttr("name") ? element.attr("name") : element.attr("itemprop");
      String content = element.attr("content").strip();
      if (!name.isEmpty() && !content.isEmpty()) {
        meta.putIfAbsent(name.toLowerCase(Locale.ROOT), content);
      }
    }
  }

  /** The first values of the properties that matter, however deep they stand. */
  private void readLinked(String json) {
    Deque<JsonNode> open = new ArrayDeque<>();
    try {
      open.add(JsonFields.TREES.readTree(json));
    } catch (JacksonException e) {
      // a page with broken JSON-LD is read without it, as browsers and search engines do
      return;
    }
    while (!open.isEmpty()) {
      JsonNode node = open.removeFirst();
      for (String name : List.of("datePublished", "headline", "inLanguage")) {
        if (node.path(name).isTextual()) {
          linked.putIfAbsent(name, node.path(name).asText());
        }
      }
      if (node.path("publisher").path("name").isTextual()) {
        linked.putIfAbsent("publisher", node.path("publisher").path("name").asText());
      }
      node.forEach(open::addLast);
    }
  }

  private Optional<String> meta(String name) {
    return Optional.ofNullable(meta.get(name));
  }

  private Optional<String> linked(String name) {
    return Optional.ofNullable(linked.get(name));
  }

  private Optional<String> title() {
    Optional<String> heading = HtmlPage.firstHeading(root).or(() -> HtmlPage.firstHeading(page));
    Optional<String> named = meta("og:title").or(() -> linked("headline")).or(() -> meta("twitter:title"));
    // "Talks open in Geneva | The Daily" is the heading and the site's name
    if (heading.isPresent() && (named.isEmpty() || named.get().contains(heading.get()))) {
      return heading;
    }
    return named.map(this::withoutSite).or(() -> Optional.of(page.title()).filter(t -> !t.isBlank()).map(this::withoutSite));
  }

  private String withoutSite(String title) {
    Optional<String> site = meta("og:site_name");
    for (String mark : List.of(" | ", " - ", " – ", " — ", " :: ", " » ")) {
      int at = title.lastIndexOf(mark);
      boolean named = site.isPresent() && at > 0 && title.substring(at + mark.length()).equalsIgnoreCase(site.get());
      if (named || at > 15 && mark.equals(" | ")) {
        return title.substring(0, at);
      }
    }
    return title;
  }

  private Optional<Published> published() {
    Stream<String> named = PUBLISHED.stream().flatMap(name -> meta(name).stream());
    Stream<String> timed = page.select("time[itemprop=datePublished], time[pubdate], [itemprop=datePublished][datetime]").stream()
        .map(time -> time.attr("datetime"));
    return Stream.of(named, linked("datePublished").stream(), timed).flatMap(s -> s)
        .flatMap(written -> Facts.published(written, Basis.METADATA).stream()).findFirst().or(this::onlyTime);
  }

  /** The day of the time elements in the text, when they agree. */
  private Optional<Published> onlyTime() {
    List<Published> days = root.getElementsByTag("time").stream().limit(TIMES)
        .flatMap(time -> Facts.published(time.attr("datetime"), Basis.METADATA).stream())
        .filter(published -> published.first().equals(published.last())).distinct().toList();
    return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
  }

  private Optional<String> url() {
    return page.select("link[rel=canonical]").stream().map(link -> link.attr("href")).filter(href -> href.startsWith("http")).findFirst()
        .or(() -> meta("og:url"));
  }

  private Optional<String> language() {
    return page.getElementsByTag("html").stream().map(html -> html.attr("lang")).filter(lang -> !lang.isBlank()).findFirst()
        .or(() -> linked("inLanguage")).or(() -> meta("og:locale").map(locale -> locale.replace('_', '-')));
  }
}
