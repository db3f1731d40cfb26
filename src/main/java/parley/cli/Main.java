package parley.cli;

import module java.base;
import parley.cli.print.Screen;
import parley.ingest.Steps;
import parley.search.Engine;
import parley.search.RequestReader;

/** The entry point, where everything is put together. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT %4$s %5$s%6$s%n");
    int status = new Commands(parts(), Screen.ofProcess()).run(arguments);
    System.exit(status);
  }

  private static Parts parts() {
    Path home = Path.of(System.getProperty("parley.home", "")).toAbsolutePath();
    return new Parts(new RequestReader((field, value) -> List.of()), Main::steps, new Parts.Indexes() {
      @Override
      public Parts.Opening open(Path folder) {
        return new Parts.Opening.Unusable("there is no index in " + folder, List.of());
      }

      @Override
      public Engine.Writer write(Path folder, List<String> sources) {
        throw new Trouble("this build has no engine");
      }
    }, home);
  }

  private static Steps steps() {
    throw new Trouble("this build has no readers");
  }
}
