package parley.page;

import module java.base;

/**
 * The Chromium of this machine. Where there is none it is installed only when that was asked for with
 * {@code -Dbrowser.install=true}.
 */
final class Chromium {
  private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<Path> PLACES = List.of(Path.of("/usr/lib/chromium/chromium"), Path.of("/snap/bin/chromium"),
      Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"), Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

  private Chromium() {}

  static Path executable() {
    return found().or(Chromium::installed).orElseThrow(() -> new AssertionError(
        "no Chromium for the browser tests: install one, or let apt-get do it with  mvn verify -Dbrowser.install=true"));
  }

  private static Optional<Path> found() {
    Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    return Stream.concat(onPath, PLACES.stream()).filter(Files::isExecutable).findFirst();
  }

  private static Optional<Path> installed() {
    if (!Boolean.getBoolean("browser.install")) {
      return Optional.empty();
    }
    run("apt-get", "update");
    run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
    return found();
  }

  private static void run(String... command) {
    List<String> all = new ArrayList<>(List.of(command));
    if (!System.getProperty("user.name").equals("root")) {
      all.addAll(0, List.of("sudo", "-n"));
    }
    try {
      ProcessBuilder process = new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.INHERIT);
      process.environment().put("DEBIAN_FRONTEND", "noninteractive");
      int status = process.start().waitFor();
      if (status != 0) {
        throw new AssertionError("\"" + String.join(" ", all) + "\" ended with " + status);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
