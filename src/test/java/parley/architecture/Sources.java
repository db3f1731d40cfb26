package parley.architecture;

import module java.base;

/** The project's own Java files, for the tests that read them. */
final class Sources {
  private Sources() {}

  /** A Java file: its path from {@code src/main/java} on, and its text. */
  record Source(Path path, String text) {
    /** The package below {@code parley}: "search" for {@code parley.search.row}. */
    String topPackage() {
      return path.getName(1).toString();
    }

    String withoutComments() {
      return text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$", "");
    }
  }

  static List<Source> main() throws IOException {
    return below(Path.of("src/main/java"));
  }

  static List<Source> tests() throws IOException {
    return below(Path.of("src/test/java"));
  }

  private static List<Source> below(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      List<Source> sources = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        sources.add(new Source(root.relativize(file), Files.readString(file)));
      }
      return sources;
    }
  }
}
