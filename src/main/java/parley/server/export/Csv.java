package parley.server.export;

import module java.base;

/** Rows as RFC 4180 has them; a cell that a spreadsheet would take for a formula is led by an apostrophe. */
public final class Csv {
  private Csv() {}

  public static String line(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    String safe = startsFormula(text) ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }

  // a line break or carriage return at the start is dropped by some programs before they look for "="
  private static boolean startsFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
  }
}
