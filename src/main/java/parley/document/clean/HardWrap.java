package parley.document.clean;

import module java.base;

/**
 * Joins the lines of paragraphs that were broken to a fixed width. A text counts as broken so when many
 * of its lines stop in mid-sentence and none is long.
 */
final class HardWrap {
  private static final int WIDEST = 110;
  private final String text;
  private final List<Line> lines;
  private final int width;

  private HardWrap(String text, List<Line> lines, int width) {
    this.text = text;
    this.lines = lines;
    this.width = width;
  }

  static List<Line> joined(String text, List<Line> lines) {
    int[] lengths = lines.stream().mapToInt(Line::length).sorted().toArray();
    int width = lengths.length == 0 ? 0 : lengths[lengths.length * 95 / 100];
    HardWrap wrap = new HardWrap(text, lines, width);
    return width <= WIDEST && wrap.isWrapped() ? wrap.join() : lines;
  }

  private boolean isWrapped() {
    int broken = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      broken += stopsInSentence(i) && lines.get(i).length() > width / 2 ? 1 : 0;
    }
    return broken >= 3 && broken * 4 >= lines.size();
  }

  private List<Line> join() {
    List<Line> result = new ArrayList<>();
    Line current = lines.getFirst();
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line next = lines.get(i + 1);
      if (goesOn(i)) {
        current = current.joined(next);
      } else {
        result.add(current);
        current = next;
      }
    }
    result.add(current);
    return result;
  }

  /** Whether the paragraph of line {@code i} goes on with the next one. */
  private boolean goesOn(int i) {
    Line line = lines.get(i);
    Line next = lines.get(i + 1);
    if (MarkedHeading.isMarked(text, line.span()) || MarkedHeading.isMarked(text, next.span()) || isItem(next)) {
      return false;
    }
    // a blank line inside a sentence is a page break
    if (stopsInSentence(i)) {
      return true;
    }
    if (next.apart() || next.indented() && !line.indented()) {
      return false;
    }
    // a line was broken because the next word did not fit
    return line.length() + 1 + firstWord(next) > width * 9 / 10;
  }

  private boolean stopsInSentence(int i) {
    char last = text.charAt(lines.get(i).span().end() - 1);
    char first = text.charAt(lines.get(i + 1).span().start());
    return Character.isLowerCase(first) && (Character.isLetterOrDigit(last) || last == ',' || last == '-' || last == ';');
  }

  private boolean isItem(Line line) {
    char first = text.charAt(line.span().start());
    return first == '•' || (first == '-' || first == '*') && line.length() > 1 && text.charAt(line.span().start() + 1) == ' ';
  }

  private int firstWord(Line line) {
    int space = text.indexOf(' ', line.span().start());
    return (space < 0 || space > line.span().end() ? line.span().end() : space) - line.span().start();
  }
}
