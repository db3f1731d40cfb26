package parley.knowledge;

import module java.base;

/**
 * A knowledge table as it stands in its file: comment lines, one header, sorted rows of as many cells as
 * the header has. Reading refuses anything else with file and line.
 */
public final class Table {
  private final String file;
  private final List<String> header;
  private final List<Row> rows;

  private Table(String file, List<String> header, List<Row> rows) {
    this.file = file;
    this.header = header;
    this.rows = rows;
  }

  /** One fact, with the place where it stands. */
  public static final class Row {
    private final Table table;
    private final int line;
    private final String[] cells;

    private Row(Table table, int line, String[] cells) {
      this.table = table;
      this.line = line;
      this.cells = cells;
    }

    /** The cell under {@code column}, never empty. */
    public String get(String column) {
      String cell = cell(column);
      if (cell.isEmpty()) {
        throw refused("column \"" + column + "\" is empty; write a value");
      }
      return cell;
    }

    /** The cell under {@code column}, empty where the table leaves it so. */
    public Optional<String> optional(String column) {
      return Optional.of(cell(column)).filter(cell -> !cell.isEmpty());
    }

    /** The cell under {@code column} as one of the constants of {@code type}, written in lower case. */
    public <E extends Enum<E>> E choice(String column, Class<E> type) {
      String given = get(column);
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equals(given.toUpperCase(Locale.ROOT).replace(' ', '_'))) {
          return constant;
        }
      }
      String choices = Stream.of(type.getEnumConstants()).map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', ' '))
          .collect(Collectors.joining(", "));
      throw refused(column + " \"" + given + "\" is not one of " + choices);
    }

    /** The refusal of this row, for look-ups that find it wrong. */
    public IllegalStateException refused(String why) {
      return new IllegalStateException(table.file + ":" + line + ": " + why);
    }

    /** "knowledge/people.tsv:14", for messages and test names. */
    public String place() {
      return table.file + ":" + line;
    }

    private String cell(String column) {
      int index = table.header.indexOf(column);
      if (index < 0) {
        throw new IllegalStateException(table.file + ": no column \"" + column + "\" in " + table.header);
      }
      return cells[index];
    }

    @Override
    public String toString() {
      return place() + " " + String.join(" | ", cells);
    }
  }

  public List<Row> rows() {
    return rows;
  }

  /** Reads {@code knowledge/NAME.tsv} from the class path. */
  public static Table load(String name) {
    String file = "knowledge/" + name + ".tsv";
    return parse(file, new String(bytes(name), StandardCharsets.UTF_8));
  }

  /** The bytes of {@code knowledge/NAME.tsv}, which the fingerprint is made of. */
  private static byte[] bytes(String name) {
    String file = "knowledge/" + name + ".tsv";
    try (InputStream in = Table.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a table from its text; {@code file} is what messages name. */
  public static Table parse(String file, String text) {
    String[] lines = text.split("\n", -1);
    int at = 0;
    while (at < lines.length && lines[at].startsWith("#")) {
      at++;
    }
    List<String> header = List.of(lines[at].split("\t", -1));
    List<Row> rows = new ArrayList<>();
    Table table = new Table(file, header, Collections.unmodifiableList(rows));
    String previous = "";
    for (int i = at + 1; i < lines.length; i++) {
      if (lines[i].isEmpty() && i == lines.length - 1 || lines[i].startsWith("#")) {
        continue;
      }
      Row row = new Row(table, i + 1, lines[i].split("\t", -1));
      if (row.cells.length != header.size()) {
        throw row.refused(row.cells.length + " cells where the header has " + header.size());
      }
      if (previous.compareTo(lines[i]) >= 0) {
        throw row.refused("is not sorted after the row before it, or repeats it");
      }
      previous = lines[i];
      rows.add(row);
    }
    return table;
  }
}
