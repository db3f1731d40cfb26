package parley.server;

import module java.base;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.util.logging.Level;
import java.util.logging.Logger;
import parley.quote.Verifier;
import parley.search.Engine;
import parley.search.RequestReader;

/** A running server. It listens from {@link #start} until {@link #close}, and leaves the engine open. */
public final class Server implements AutoCloseable {
  // held here, because a logger that nobody holds forgets its level
  private static final Logger JAVALIN = Logger.getLogger("io.javalin");
  private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

  // the longest query, every character of it as four escaped bytes, fits with room for its filters
  private static final int MOST_HEADER_BYTES = 64 << 10;

  private final Javalin javalin;
  private final Address address;

  /** Where to listen; port 0 takes a free one. */
  public record Address(String host, int port) {
    public Address {
      if (port < 0 || port > 65_535) {
        throw new IllegalArgumentException("port " + port + " is not between 0 and 65535");
      }
    }

    public String url() {
      String name = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
      return "http://" + name + ":" + port;
    }
  }

  /** The address could not be taken; the message says what to do. */
  public static final class AddressTaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    AddressTaken(Address address, Throwable cause) {
      super("cannot listen on " + address.host() + " port " + address.port()
          + "; it is in use or not allowed; choose another with --port", cause);
    }
  }

  private Server(Javalin javalin, Address address) {
    this.javalin = javalin;
    this.address = address;
  }

  /** @throws AddressTaken when something else listens there */
  public static Server start(Engine engine, RequestReader reader, Verifier verifier, Address address) {
    JAVALIN.setLevel(Level.OFF); // it logs only what is thrown as well
    JETTY.setLevel(Level.WARNING);
    Routes routes = new Routes(engine, reader, verifier);
    Javalin javalin = Javalin.create(config -> configure(config, routes, address));
    try {
      javalin.start(address.host(), address.port());
    } catch (JavalinBindException e) {
      throw new AddressTaken(address, e);
    }
    return new Server(javalin, new Address(address.host(), javalin.port()));
  }

  private static void configure(JavalinConfig config, Routes routes, Address address) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.http.defaultContentType = "text/plain; charset=utf-8";
    config.jetty.modifyHttpConfiguration(http -> {
      http.setRequestHeaderSize(MOST_HEADER_BYTES);
      http.setSendServerVersion(false);
    });
    Pages pages = new Pages();
    Failures failures = new Failures(path -> routes.has(path) || pages.has(path));
    config.routes.before(new Guard(Guard.isLoopback(address.host()))::check);
    routes.add(config.routes, new Load(64)::limit);
    config.routes.get("/*", context -> failures.pageOrAbsent(context, pages));
    config.routes.head("/*", context -> failures.pageOrAbsent(context, pages));
    failures.handle(config);
  }

  /** Where it listens, the port being the real one. */
  public Address address() {
    return address;
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
