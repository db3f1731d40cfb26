package parley.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import module java.base;
import org.junit.jupiter.api.Test;

/** Reads the package table of ARCHITECTURE.md and holds the imports of the sources against it. */
class PackageOrderTest {
  private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\|[^|]*\\|([^|]*)\\|");
  private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?(?!module)([\\w.]+);|(?<![\\w.\"])(parley\\.[a-z]+\\.[\\w.]+)");

  /** The packages of a vendor, by the name that the table calls it. */
  private static final Map<String, List<String>> VENDORS = Map.of(
      "ICU", List.of("com.ibm.icu."), "jsoup", List.of("org.jsoup."), "Jackson", List.of("com.fasterxml.jackson."),
      "Lucene", List.of("org.apache.lucene."), "Javalin", List.of("io.javalin.", "org.eclipse.jetty.", "jakarta.servlet."),
      "picocli", List.of("picocli."), "progressbar", List.of("me.tongfei."));

  private final Map<String, Set<String>> vendorsOf = table();
  private final List<String> order = List.copyOf(vendorsOf.keySet());

  @Test
  void aPackageImportsOnlyFromRowsAboveItsOwn() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Sources.Source source : Sources.main()) {
      for (String imported : imports(source)) {
        boolean ours = imported.startsWith("parley.");
        if (ours && order.indexOf(imported.split("\\.")[1]) > order.indexOf(source.topPackage())) {
          wrong.add(source.path() + " imports " + imported);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void aVendorStaysInItsPackages() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Sources.Source source : Sources.main()) {
      for (String imported : imports(source)) {
        boolean ours = imported.startsWith("parley.") || imported.startsWith("java.");
        if (!ours && vendorsOf.get(source.topPackage()).stream().flatMap(v -> VENDORS.get(v).stream()).noneMatch(imported::startsWith)) {
          wrong.add(source.path() + " imports " + imported);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void theTableNamesEveryPackage() throws IOException {
    Set<String> found = new TreeSet<>();
    for (Sources.Source source : Sources.main()) {
      found.add(source.topPackage());
    }
    assertEquals(new TreeSet<>(order), found);
  }

  private static Set<String> imports(Sources.Source source) {
    return IMPORT.matcher(source.withoutComments()).results()
        .map(match -> match.group(1) != null ? match.group(1) : match.group(2)).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Set<String>> table() {
    try {
      Map<String, Set<String>> rows = new LinkedHashMap<>();
      for (String line : Files.readAllLines(Path.of("ARCHITECTURE.md"))) {
        Matcher row = ROW.matcher(line);
        if (row.find()) {
          Set<String> vendors = Stream.of(row.group(2).split(",")).map(String::strip).filter(v -> !v.isEmpty()).collect(Collectors.toSet());
          rows.put(row.group(1), vendors);
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
