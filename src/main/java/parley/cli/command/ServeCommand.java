package parley.cli.command;

import module java.base;
import parley.cli.print.Screen;
import parley.search.Engine;
import parley.search.SearchRequest;
import parley.server.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley serve}: answers in the browser and over HTTP until it is ended. */
@Command(name = "serve", description = "Serve the page and the API. Where there is no usable index, its sources or the seeds are indexed first.",
    footer = {"", "Examples:", "  parley serve", "  parley serve --port 8080 --host 0.0.0.0"})
final class ServeCommand implements Callable<Integer> {
  private static final Duration UNTIL_THE_REST = Duration.ofSeconds(2);
  private final Parts parts;
  private final Screen screen;

  @Mixin private IndexOption where = new IndexOption();

  @Option(names = "--port", paramLabel = "N", description = "the port (default: ${DEFAULT-VALUE}; 0 takes a free one)")
  private int port = 7070;

  @Option(names = "--host", paramLabel = "H", description = "the address to listen on (default: ${DEFAULT-VALUE}, this machine only)")
  private String host = "127.0.0.1";

  ServeCommand(Parts parts, Screen screen) {
    this.parts = parts;
    this.screen = screen;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > 65_535) {
      throw new Trouble("port " + port + " is not between 0 and 65535");
    }
    CountDownLatch ended = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> end(ended, closed)));
    try (Engine engine = warmed(new Library(parts, screen, where.folder(parts)).open());
        Server server = Server.start(engine, parts.reader(), parts.verifier(engine), new Server.Address(host, port))) {
      Engine.Info info = engine.info();
      screen.line(String.format(Locale.ROOT, "%,d documents, %,d passages", info.documents(), info.passages()));
      screen.line("open " + screen.bold(server.address().url()) + " (Ctrl-C ends it)");
      screen.out().flush();
      ended.await();
    } finally {
      closed.countDown();
    }
    return 0;
  }

  /** Has the engine search while the server starts, so that the first answers do not wait for classes and columns to load. */
  private Engine warmed(Engine engine) {
    // whoever ends the program while it warms closes the engine under it, which is nobody's trouble
    Thread.ofPlatform().daemon().uncaughtExceptionHandler((_, _) -> {}).start(() -> {
      engine.search(parts.reader().read(SearchRequest.View.PASSAGES, Map.of("q", List.of("peace talks"), "size", List.of("1"))));
      // the rest must not compete with the first answer
      LockSupport.parkNanos(UNTIL_THE_REST.toNanos());
      engine.warm();
    });
    return engine;
  }

  /** Gives running answers a moment to end before the process does. */
  private static void end(CountDownLatch ended, CountDownLatch closed) {
    ended.countDown();
    try {
      closed.await(3, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
