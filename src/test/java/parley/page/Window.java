package parley.page;

import module java.base;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** A headless browser; every page it opens is new to everything, as in a private window. */
final class Window implements AutoCloseable {
  static final int WIDE = 1280;
  private static final int HIGH = 800;
  private static final double PATIENCE = 20_000; // milliseconds; a loaded machine is slow, not wrong
  private final Playwright playwright;
  private final Browser browser;

  Window() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    // the driver must not fetch browsers of its own
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Chromium.executable())
        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update")));
  }

  Page page() {
    BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(WIDE, HIGH).setLocale("en-GB"));
    context.setDefaultTimeout(PATIENCE);
    return context.newPage();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
