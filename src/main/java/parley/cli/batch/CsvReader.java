package parley.cli.batch;

import module java.base;

/**
 * Reads a table as RFC 4180 has it, row by row: cells in quotation marks may hold commas, line breaks and
 * doubled quotation marks. LF alone ends a row too, a byte order mark is passed over.
 */
final class CsvReader {
  // a quotation mark that nobody closes must not take the whole file for one cell
  private static final int MOST_CELL_CHARS = 100_000;

  private final PushbackReader in;
  private int line = 1;

  CsvReader(Reader in) {
    this.in = new PushbackReader(in, 1);
  }

  /** A row and the line it begins in; {@code problem} says what is wrong with it. */
  record Row(int line, List<String> cells, Optional<String> problem) {}

  /** The next row that is not blank; empty at the end. */
  Optional<Row> next() throws IOException {
    while (true) {
      int c = in.read();
      if (c < 0) {
        return Optional.empty();
      }
      if (c == '\n') {
        line++;
      } else if (c != '\r' && c != '\uFEFF') {
        in.unread(c);
        return Optional.of(row());
      }
    }
  }

  private Row row() throws IOException {
    int first = line;
    List<String> cells = new ArrayList<>();
    Optional<String> problem = Optional.empty();
    boolean more = true;
    while (more) {
      StringBuilder cell = new StringBuilder();
      int c = in.read();
      if (c == '"') {
        Optional<String> unclosed = quoted(cell);
        problem = problem.or(() -> unclosed);
        c = in.read();
        if (c >= 0 && c != ',' && c != '\r' && c != '\n') {
          problem = problem.or(() -> Optional.of("there is text behind a closing quotation mark; double the marks inside a cell"));
        }
      }
      while (c >= 0 && c != ',' && c != '\n') {
        if (c != '\r' && cell.length() < MOST_CELL_CHARS) {
          cell.append((char) c);
        }
        c = in.read();
      }
      cells.add(cell.toString());
      more = c == ',';
    }
    line++;
    return new Row(first, cells, problem);
  }

  /** Reads up to the closing mark; what is wrong with the cell, if anything. */
  private Optional<String> quoted(StringBuilder cell) throws IOException {
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c == '"') {
        int next = in.read();
        if (next != '"') {
          if (next >= 0) {
            in.unread(next);
          }
          return Optional.empty();
        }
      }
      line += c == '\n' ? 1 : 0;
      if (cell.length() < MOST_CELL_CHARS) {
        cell.append((char) c);
      }
    }
    return Optional.of("a cell's quotation mark is never closed");
  }
}
