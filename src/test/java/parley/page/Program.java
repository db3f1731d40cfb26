package parley.page;

import module java.base;

/** The packaged program as a process of its own, serving one collection from an index in a folder of its own. */
final class Program implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("open (http://\\S+)");
  private final Path folder;
  private final Process process;
  final String url;

  /** @param home the folder that holds the collection as {@code seeds/} */
  Program(Path home) {
    try {
      folder = Files.createTempDirectory("parley-page");
      process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
          "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dparley.home=" + home.toAbsolutePath(), "-jar", Path.of("target", "parley.jar").toString(),
          "serve", "--port", "0", "--index", folder.resolve("index").toString()).redirectErrorStream(true).start();
      url = address();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String address() throws IOException {
    List<String> printed = new ArrayList<>();
    BufferedReader lines = process.inputReader();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      printed.add(line);
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return address.group(1);
      }
    }
    throw new AssertionError("the program ended without an address:\n" + String.join("\n", printed));
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    Folders.delete(folder);
  }
}
