package parley.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import module java.base;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tests of the page's modules that need no browser; they are written in JavaScript and run by Node. */
@Tag("browser")
class WebModulesIT {
  private static final Path TESTS = Path.of("src", "test", "web");
  private static final Path COPY = Path.of("target", "web-tests");

  @Test
  void theModulesPassTheirTests() throws IOException, InterruptedException {
    copy(Path.of("web"));
    copy(TESTS);
    // without this an older Node takes the modules for scripts
    Files.writeString(COPY.resolve("package.json"), "{\"type\": \"module\"}\n");
    List<String> command = new ArrayList<>(List.of("node", "--test"));
    try (Stream<Path> tests = Files.list(TESTS)) {
      tests.filter(file -> file.toString().endsWith(".test.js")).sorted().map(Path::toString).forEach(command::add);
    }
    Process node = started(command);
    String printed = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, node.waitFor(), printed);
  }

  private static Process started(List<String> command) {
    try {
      return new ProcessBuilder(command).directory(COPY.toFile()).redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new AssertionError("no Node for the tests of the page's modules: install version 18 or newer (Debian: apt-get install nodejs)", e);
    }
  }

  private static void copy(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.toList()) {
        Path target = COPY.resolve(path);
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
