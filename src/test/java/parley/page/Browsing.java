package parley.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import module java.base;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives every test a {@link Site} of its own. The browser is started once for all tests, the program once for each
 * collection; a test fails when the browser had anything to complain about.
 */
abstract class Browsing implements ParameterResolver, AfterEachCallback {
  private static final Namespace SHARED = Namespace.create(Browsing.class);

  /** The seeds of the project. */
  static final class OnSeeds extends Browsing {
    @Override
    Path home() {
      return Path.of("");
    }
  }

  /** The folder that holds the collection as {@code seeds/}. */
  abstract Path home();

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Site.class;
  }

  @Override
  public Site resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ExtensionContext.Store all = context.getRoot().getStore(SHARED);
    Program program = all.getOrComputeIfAbsent(getClass(), _ -> new Program(home()), Program.class);
    Window window = all.getOrComputeIfAbsent(Window.class, _ -> new Window(), Window.class);
    Site site = new Site(window.page(), program.url);
    context.getStore(SHARED).put(Site.class, site);
    return site;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    assertEquals(List.of(), context.getStore(SHARED).get(Site.class, Site.class).complaints());
  }
}
