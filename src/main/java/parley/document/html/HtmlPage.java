package parley.document.html;

import module java.base;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import parley.document.clean.Draft;
import parley.document.decode.Limits;
import parley.document.decode.Refusal;
import parley.document.facts.Facts;

/** A page: the draft of its main text, and what it says about itself. */
public record HtmlPage(Draft draft, Facts facts) {
  private static final int HEAD = 4_096;
  private static final Pattern BEGINS = Pattern.compile(
      "(?is)(?:\\s|<!--.{0,2000}?-->|<\\?xml[^>]{0,200}>)*+<(?:!doctype\\s+html|html|head|body)\\b.*");
  private static final Pattern TAG = Pattern.compile("</?(?:p|div|br|span|a|li|ul|ol|table|tr|td|h[1-6]|article|section|b|i|em|strong|script|style|meta|link)\\b[^<>]{0,500}>",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern CHARSET = Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?([A-Za-z0-9._:-]{2,40})");

  /** Whether {@code source} is a page rather than text with a tag or two. */
  public static boolean isHtml(String source) {
    String head = source.substring(0, Math.min(source.length(), HEAD));
    if (head.indexOf('<') < 0) {
      return false;
    }
    if (BEGINS.matcher(head).matches()) {
      return true;
    }
    long tags = TAG.matcher(head).results().count();
    return tags >= 5 && tags * 200 >= head.length() || tags >= 2 && head.stripLeading().startsWith("<") && tags * 400 >= head.length();
  }

  /** The charset that the first bytes of a page name. */
  public static Optional<Charset> declaredCharset(byte[] bytes, int length) {
    String head = new String(bytes, 0, Math.min(length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(head);
    try {
      // browsers read pages that name Latin-1 as Windows-1252
      return matcher.find() ? Optional.of(Charset.forName(matcher.group(1).replaceAll("(?i)^iso-8859-1$|^us-ascii$", "windows-1252"))) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  public static HtmlPage read(String source) throws Refusal {
    long tags = source.chars().filter(c -> c == '<').limit(Limits.TAGS + 1L).count();
    if (tags > Limits.TAGS) {
      throw new Refusal("has more than " + Limits.TAGS + " tags, the limit for a page; split it");
    }
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
    MainText main = MainText.of(page);
    Facts facts = HtmlFacts.of(page, main.root());
    Optional<String> title = facts.title();
    Draft draft = HtmlText.draft(source, main);
    return new HtmlPage(title.isPresent() ? draft.titled(title.get()) : draft, facts);
  }

  /** The first heading of the first rank with text in it. */
  static Optional<String> firstHeading(Element root) {
    return root.getElementsByTag("h1").stream().map(Element::text).filter(text -> !text.isBlank()).findFirst();
  }
}
