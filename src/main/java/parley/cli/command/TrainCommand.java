package parley.cli.command;

import module java.base;
import parley.cli.print.Screen;
import parley.search.Engine;
import parley.server.Server;
import picocli.CommandLine.Command;

/**
 * {@code parley train}: a short life of the program, from indexing the seeds to a few answers, for the
 * launcher to record which classes that takes. Leaves nothing behind.
 */
@Command(name = "train", hidden = true, description = "Run through the program once, for the launcher.")
final class TrainCommand implements Callable<Integer> {
  private static final List<String> ASKED = List.of("/", "/api/search?q=talks", "/api/search?q=%22the%20talks%22&from=2022&sort=oldest",
      "/api/statements", "/api/mediations?stance=acting", "/api/documents", "/api/suggest?q=t", "/api/schema", "/api/health");
  private final Parts parts;

  TrainCommand(Parts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() throws IOException {
    Screen unseen = new Screen(System.out, System.err, false, false, 80);
    try (TemporaryFolder folder = TemporaryFolder.create();
        Engine engine = new Library(parts, unseen, folder.path()).open();
        Server server = Server.start(engine, parts.reader(), parts.verifier(engine), new Server.Address("127.0.0.1", 0))) {
      for (String path : ASKED) {
        try (InputStream answer = URI.create(server.address().url() + path).toURL().openStream()) {
          answer.transferTo(OutputStream.nullOutputStream());
        }
      }
    }
    return 0;
  }
}
