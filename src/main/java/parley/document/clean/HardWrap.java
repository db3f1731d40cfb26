package parley.document.clean;

import module java.base;

/**
 * Joins lines that are one paragraph: a line that stops in mid-sentence with the line that goes on in
 * small letters, and in a text that was broken to a fixed width every full line with the next one.
 */
final class HardWrap {
  private static final int WIDEST = 110;
  private static final int SHORTEST = 40;
  private final String text;
  private final List<Line> lines;
  private final int width;

  private HardWrap(String text, List<Line> lines) {
    int[] lengths = lines.stream().mapToInt(Line::length).sorted().toArray();
    this.text = text;
    this.lines = lines;
    this.width = lengths.length == 0 ? 0 : lengths[lengths.length * 95 / 100];
  }

  static List<Line> joined(String text, List<Line> lines) {
    return lines.isEmpty() ? lines : new HardWrap(text, lines).join();
  }

  /** Whether many lines stop in mid-sentence and hardly one is long. */
  private boolean isWrapped() {
    int broken = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      broken += stopsInSentence(lines.get(i), lines.get(i + 1)) && lines.get(i).length() > width / 2 ? 1 : 0;
    }
    return width <= WIDEST && broken >= 3 && broken * 4 >= lines.size();
  }

  private List<Line> join() {
    boolean wrapped = isWrapped();
    List<Line> result = new ArrayList<>(lines.size());
    Line current = lines.getFirst();
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line next = lines.get(i + 1);
      // a blank line inside a sentence is a page break
      boolean broken = current.length() >= SHORTEST && stopsInSentence(current, next);
      boolean full = wrapped && isFull(lines.get(i), next);
      if ((broken || full) && !isBarrier(lines.get(i)) && !isBarrier(next) && !isItem(next)) {
        current = current.joined(next);
      } else {
        result.add(current);
        current = next;
      }
    }
    result.add(current);
    return result;
  }

  private boolean isBarrier(Line line) {
    return MarkedHeading.isMarked(text, line.span());
  }

  /** Whether {@code line} was broken because the first word of {@code next} did not fit. */
  private boolean isFull(Line line, Line next) {
    boolean paragraph = next.apart() || next.indented() && !line.indented();
    return !paragraph && line.length() + 1 + firstWord(next) > width * 9 / 10;
  }

  private boolean stopsInSentence(Line line, Line next) {
    char last = text.charAt(line.span().end() - 1);
    char first = text.charAt(next.span().start());
    return Character.isLowerCase(first) && (Character.isLetterOrDigit(last) || last == ',' || last == '-' || last == ';');
  }

  private boolean isItem(Line line) {
    char first = text.charAt(line.span().start());
    return first == '•' || (first == '-' || first == '*') && line.length() > 1 && text.charAt(line.span().start() + 1) == ' ';
  }

  private int firstWord(Line line) {
    int space = text.indexOf(' ', line.span().start(), line.span().end());
    return (space < 0 ? line.span().end() : space) - line.span().start();
  }
}
