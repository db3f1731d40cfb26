package parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page on a phone, in the dark, and in the README. */
@Tag("browser")
@ExtendWith(Browsing.OnSeeds.class)
class LayoutIT {
  private static final int NARROW = 320;
  private static final int HIGH = 800;
  private static final Path GALLERY = Path.of("src", "docs", "gallery");

  @Test
  void nothingStandsBeyondTheEdgeOfAPhone(Site site) {
    site.page.setViewportSize(NARROW, HIGH);
    for (String view : Views.ALL.values()) {
      site.open(view);
      assertEquals(NARROW, ((Number) site.page.evaluate("Math.max(innerWidth, document.documentElement.scrollWidth)")).intValue(), view);
    }
  }

  @Test
  void inTheDarkThePageIsDark(Site site) {
    site.open("/?q=mediator");
    Object light = site.page.evaluate("getComputedStyle(document.body).backgroundColor");
    site.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertNotEquals(light, site.page.evaluate("getComputedStyle(document.body).backgroundColor"));
  }

  /** {@code mvn verify -Dtest=LayoutIT -Dscreenshots=write} puts the pictures into the README's gallery. */
  @Test
  void everyViewCanBePictured(Site site) throws IOException {
    Path folder = "write".equals(System.getProperty("screenshots")) ? GALLERY : Path.of("target", "gallery");
    Files.createDirectories(folder);
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      site.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      for (int width : List.of(Window.WIDE, NARROW)) {
        site.page.setViewportSize(width, HIGH);
        for (String view : Views.ALL.keySet()) {
          Path picture = folder.resolve(view + "-" + (width == NARROW ? "narrow" : "wide") + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png");
          taken(site, view, picture);
          assertTrue(Files.size(picture) > 5_000, picture.toString());
        }
      }
    }
  }

  private static void taken(Site site, String view, Path picture) throws IOException {
    site.open(Views.ALL.get(view));
    if (view.equals("check-list")) {
      assertThat(site.page.getByTestId("progress")).containsText("4 of 4");
    }
    ImageIO.write(Palette.reduced(ImageIO.read(new ByteArrayInputStream(site.page.screenshot()))), "png", picture.toFile());
  }

  @Test
  void nothingMovesWhenTheAnswerComes(Site site) {
    site.page.addInitScript("""
        window.moved = 0;
        new PerformanceObserver(list => list.getEntries().forEach(entry => window.moved += entry.value)).observe({ type: "layout-shift", buffered: true });
        """);
    for (int width : List.of(Window.WIDE, NARROW)) {
      site.page.setViewportSize(width, HIGH);
      for (String view : Views.ALL.values()) {
        site.open(view);
        double moved = ((Number) site.page.evaluate("new Promise(done => setTimeout(() => done(window.moved), 500))")).doubleValue();
        assertTrue(moved < 0.1, view + ": " + moved); // what counts as good; on an idle machine it is 0
      }
    }
  }

  @Test
  void theFirstViewIsLight(Site site) {
    CDPSession network = site.page.context().newCDPSession(site.page);
    AtomicLong bytes = new AtomicLong();
    network.on("Network.loadingFinished", event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
    network.send("Network.enable");
    site.open("/?q=mediator");
    assertThat(site.page.locator("a.bucket").first()).isVisible();
    assertThat(site.page.locator(".chart canvas")).isVisible(); // the last that comes
    System.out.printf("the first view, its rows and the headers of all answers take %,d bytes%n", bytes.get());
    assertTrue(bytes.get() > 0 && bytes.get() < 150_000, bytes + " bytes");
  }
}
