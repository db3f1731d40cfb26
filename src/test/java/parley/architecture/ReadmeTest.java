package parley.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.Test;
import parley.schema.Field;

/** The README is true: its field table is the schema's ({@code -Dgolden=write} writes it), its test command is CI's. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "<!-- fields -->\n";
  private static final String END = "<!-- /fields -->";

  @Test
  void theFieldTableIsTheSchema() throws IOException {
    String text = Files.readString(README);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    int end = text.indexOf(END);
    if ("write".equals(System.getProperty("golden"))) {
      text = text.substring(0, begin) + table() + text.substring(end);
      Files.writeString(README, text);
      end = text.indexOf(END);
    }
    assertEquals(table(), text.substring(begin, end));
  }

  @Test
  void ciRunsTheTestCommandOfTheReadme() throws IOException {
    String command = Files.readAllLines(README).stream().filter(line -> line.startsWith("mvn verify")).findFirst().orElseThrow()
        .replaceAll("\\s+#.*", "").replaceFirst("mvn", "mvn -B");
    assertTrue(Files.readString(Path.of(".ci/run")).contains(command), command);
  }

  private static String table() {
    StringBuilder table = new StringBuilder("| field | label | meaning | in |\n|---|---|---|---|\n");
    for (Field field : Field.values()) {
      String views = Stream.of(Field.Use.PASSAGES, Field.Use.STATEMENTS, Field.Use.MEDIATIONS).filter(field::serves)
          .map(use -> use.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
      table.append("| `").append(field.key()).append("` | ").append(field.label()).append(" | ").append(field.help()).append(" | ")
          .append(views).append(" |\n");
    }
    return table.toString();
  }
}
