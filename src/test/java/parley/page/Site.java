package parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import module java.base;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;

/** The page as somebody uses it, and all that the browser had to complain about meanwhile. */
final class Site implements AutoCloseable {
  private static final Pattern TOTAL = Pattern.compile("^([\\d,]+) (?:passage|statement|mediation|document)s?\\b");
  private final String url;
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  final Page page;

  Site(Page page, String url) {
    this.page = page;
    this.url = url;
    page.onConsoleMessage(message -> complain(message.type(), message.text()));
    page.onPageError(complaints::add);
    page.onDialog(dialog -> {
      complaints.add("dialog: " + dialog.message());
      dialog.dismiss();
    });
    page.onRequest(request -> {
      if (!request.url().startsWith(url + "/")) {
        complaints.add("request to " + request.url());
      }
    });
  }

  private void complain(String type, String text) {
    // that the server refuses a mistake, or does not know a name, is an answer
    if (Set.of("error", "warning").contains(type) && !text.contains("status of 400") && !text.contains("status of 404")) {
      complaints.add(text);
    }
  }

  /** Errors and warnings of scripts, of loading and of the Content-Security-Policy, dialogs, requests to other servers. */
  List<String> complaints() {
    return complaints;
  }

  /** Opens an address of this server, "/?q=talks", and waits for its answer. */
  Response open(String address) {
    Response response = page.navigate(url + address);
    answered();
    return response;
  }

  /** Waits until what was asked for last is shown. */
  void answered() {
    assertThat(page.locator("body[data-view] #page:not([aria-busy])")).isVisible();
  }

  /** The whole of an address of this server. */
  String url(String address) {
    return url + address;
  }

  /** The address after the server's name. */
  String address() {
    return page.url().substring(url.length());
  }

  void isAt(String address) {
    assertThat(page).hasURL(url + address);
    answered();
  }

  Locator box() {
    return page.getByRole(AriaRole.COMBOBOX).first();
  }

  void search(String words) {
    box().fill(words);
    box().press("Enter");
    answered();
  }

  /** How many rows the words and filters give, as the page says. */
  long total() {
    answered();
    String status = page.locator("#status").textContent();
    Matcher total = TOTAL.matcher(status);
    if (!total.find()) {
      throw new AssertionError("no total in \"" + status + "\"");
    }
    return Long.parseLong(total.group(1).replace(",", ""));
  }

  Locator results() {
    return page.getByTestId("result");
  }

  /** The ids of the passages shown. */
  List<String> passages() {
    return results().all().stream().map(result -> result.getAttribute("data-passage")).toList();
  }

  Facet facet(String field) {
    return new Facet(this, page.locator("fieldset.facet[data-field=" + field + "]"));
  }

  Locator chips() {
    return page.getByTestId("filters-in-force").locator("a.chip");
  }

  void follow(Locator link) {
    link.click();
    answered();
  }

  void back() {
    // the page hears of it after the address has changed
    page.evaluate("() => new Promise(done => { addEventListener('popstate', () => done(), { once: true }); history.back(); })");
    answered();
  }

  @Override
  public void close() {
    page.context().close();
  }
}
