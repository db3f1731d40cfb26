package parley.cli.print;

import module java.base;
import parley.text.Span;

/** Where a command writes, and what that place can show: colours and a width on a terminal, plain text elsewhere. */
public record Screen(PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal, int width) {
  private static final int PLAIN_WIDTH = 100;

  /** As the launcher found it: {@code parley.terminal} holds 1 for standard output and 2 for standard error. */
  public static Screen ofProcess() {
    String terminals = System.getProperty("parley.terminal", "");
    String columns = System.getProperty("parley.columns", "");
    int width = columns.matches("[0-9]{2,3}") ? Integer.parseInt(columns) : PLAIN_WIDTH;
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    return new Screen(out, err, terminals.contains("1"), terminals.contains("2"), Math.clamp(width, 40, 120));
  }

  public boolean colours() {
    return outIsTerminal && System.getenv().getOrDefault("NO_COLOR", "").isEmpty()
        && !System.getenv().getOrDefault("TERM", "").equals("dumb");
  }

  public String bold(String text) {
    return colours() ? "\033[1m" + text + "\033[0m" : text;
  }

  public String dim(String text) {
    return colours() ? "\033[2m" + text + "\033[0m" : text;
  }

  public void line(String text) {
    out.println(text);
  }

  /** For people only, beside the answer. */
  public void note(String text) {
    err.println(text);
  }

  /** Text of a document without what a terminal would obey. */
  public static String safe(String text) {
    return text.codePoints().map(c -> Character.isISOControl(c) && c != '\n' ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  /** The text in lines of the screen's width, indented, with the marked stretches in bold. */
  public void paragraph(String text, List<Span> marked, int indent) {
    String safe = safe(text).replace('\n', ' ');
    List<Span> marks = safe.length() == text.length() && colours() ? marked : List.of();
    int start = 0;
    while (start < safe.length()) {
      int end = lineEnd(safe, start, width - indent);
      line(" ".repeat(indent) + withMarks(safe, start, end, marks));
      start = end;
      while (start < safe.length() && safe.charAt(start) == ' ') {
        start++;
      }
    }
  }

  private static int lineEnd(String text, int start, int chars) {
    if (text.length() - start <= chars) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', start + chars);
    return space > start ? space : start + chars;
  }

  private String withMarks(String text, int start, int end, List<Span> marks) {
    StringBuilder line = new StringBuilder();
    int at = start;
    for (Span mark : marks) {
      int from = Math.max(at, mark.start());
      int to = Math.min(end, mark.end());
      if (from < to) {
        line.append(text, at, from).append(bold(text.substring(from, to)));
        at = to;
      }
    }
    return line.append(text, at, end).toString();
  }
}
