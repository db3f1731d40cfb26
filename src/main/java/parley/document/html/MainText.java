package parley.document.html;

import module java.base;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Where on a page its text stands: the element that holds it, and those inside that hold something else,
 * such as navigation, forms, share buttons and comments.
 */
record MainText(Element root, Set<Element> skipped) {
  private static final Set<String> NEVER = Set.of("head", "script", "style", "noscript", "template", "iframe", "svg", "button",
      "select", "textarea", "object", "embed", "canvas", "audio", "video", "nav", "footer", "aside", "dialog", "map", "datalist");
  private static final Set<String> ROLES = Set.of("navigation", "banner", "contentinfo", "complementary", "dialog", "search", "alert", "menu");
  private static final Pattern OTHER = Pattern.compile("(?:^|[\\s_-])(?:share|sharing|social|sharedaddy|addtoany|comments?|comment-?list"
      + "|comment-?respond|respond|disqus|related|recommended|recirc|newsletter|subscribe|subscription|signup|cookies?|consent|gdpr"
      + "|breadcrumbs?|sidebar|navbar|menu|pagination|pager|advert|advertisement|adsbygoogle|promo|sponsored|outbrain|taboola"
      + "|paywall|popup|modal|skip-link|screen-reader-text|sr-only|visually-hidden|jp-relatedposts|mw-editsection|mw-jump-link|navbox|toc"
      + "|reference|reflist|noprint|trending|tags?-list|author-bio)(?:$|[\\s_-])", Pattern.CASE_INSENSITIVE);

  static MainText of(Document page) {
    Lengths lengths = new Lengths();
    NodeTraversor.traverse(lengths, page);
    return new MainText(root(page, lengths), lengths.skipped);
  }

  private static Element root(Document page, Lengths lengths) {
    int all = lengths.count;
    int articles = lengths.articles.values().stream().mapToInt(Integer::intValue).sum();
    Optional<Map.Entry<Element, Integer>> article = lengths.articles.entrySet().stream().max(Map.Entry.comparingByValue());
    // a page of many short articles is a list of teasers, not an article
    if (article.isPresent() && article.get().getValue() * 10L >= articles * 6L && article.get().getValue() * 4L >= all) {
      return article.get().getKey();
    }
    Optional<Map.Entry<Element, Integer>> main = lengths.mains.entrySet().stream().max(Map.Entry.comparingByValue());
    return main.filter(entry -> entry.getValue() * 4L >= all).map(Map.Entry::getKey).orElse(page.body());
  }

  /** One pass that counts the letters under each element that matters and finds what to skip. */
  private static final class Lengths implements NodeVisitor {
    private final Map<Element, Integer> articles = new IdentityHashMap<>();
    private final Map<Element, Integer> mains = new IdentityHashMap<>();
    private final Set<Element> skipped = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Element, Integer> starts = new IdentityHashMap<>();
    private final Map<Element, Integer> suspects = new IdentityHashMap<>();
    private int count;
    private int silent;
    private int inside;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text && silent == 0) {
        count += text.getWholeText().length();
      } else if (node instanceof Element element) {
        if (isMain(element) || isArticle(element)) {
          starts.put(element, count);
          inside++;
        }
        if (isNever(element)) {
          skipped.add(element);
          silent++;
        } else if (isSuspect(element)) {
          suspects.put(element, count);
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      if (starts.containsKey(element)) {
        inside--;
        (isMain(element) ? mains : articles).put(element, count - starts.get(element));
      }
      if (skipped.contains(element)) {
        silent--;
      }
      if (element.nameIs("body")) {
        // a form or a "social" box that holds half of the page holds its text
        suspects.forEach((suspect, letters) -> {
          if (letters * 2L < count) {
            skipped.add(suspect);
          }
        });
      } else {
        suspects.computeIfPresent(element, (_, start) -> count - start);
      }
    }

    private boolean isNever(Element element) {
      String tag = element.normalName();
      return NEVER.contains(tag) || tag.equals("header") && inside == 0 || ROLES.contains(element.attr("role"))
          || element.hasAttr("hidden") || element.attr("style").replace(" ", "").contains("display:none");
    }

    private static boolean isSuspect(Element element) {
      String tag = element.normalName();
      if (tag.equals("body") || tag.equals("html") || isMain(element) || isArticle(element)) {
        return false;
      }
      boolean named = !element.attributes().isEmpty()
          && (OTHER.matcher(element.className()).find() || OTHER.matcher(element.id()).find());
      return tag.equals("form") || named;
    }

    private static boolean isMain(Element element) {
      return element.nameIs("main") || element.attr("role").equals("main");
    }

    private static boolean isArticle(Element element) {
      return element.nameIs("article") || element.attr("itemprop").equals("articleBody");
    }
  }
}
