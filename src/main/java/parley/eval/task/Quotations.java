package parley.eval.task;

import module java.base;
import parley.text.Span;

/**
 * Quotations as single stretches between quotation marks: annotators join the halves of one that its
 * attribution interrupts, and cut a long one into sentences.
 */
final class Quotations {
  private static final String OPENING = "“«„";
  private static final String CLOSING = "”»";

  private Quotations() {}

  /** The pieces of {@code content}, those joined between which there is nothing but white space. */
  static List<Region> runs(Region content, String text) {
    List<Span> runs = new ArrayList<>();
    for (Span piece : content.spans()) {
      boolean joined = !runs.isEmpty() && runs.getLast().end() <= piece.start()
          && text.substring(runs.getLast().end(), piece.start()).isBlank();
      runs.add(joined ? runs.removeLast().through(piece) : piece);
    }
    return runs.stream().map(run -> new Region(List.of(run))).toList();
  }

  /** Whether {@code region} begins with a quotation mark. */
  static boolean isMarked(Region region, String text) {
    char first = text.charAt(region.hull().start());
    return first == '"' || OPENING.indexOf(first) >= 0;
  }

  /** What stands between double quotation marks under {@code statement}, marks included; its whole where there are none. */
  static List<Region> stretches(Span statement, String text) {
    List<Region> found = new ArrayList<>();
    int opened = -1;
    for (int i = statement.start(); i < statement.end(); i++) {
      char c = text.charAt(i);
      boolean straight = c == '"';
      if (opened >= 0 && (straight || CLOSING.indexOf(c) >= 0)) {
        found.add(Region.of(opened, i + 1));
        opened = -1;
      } else if (opened < 0 && (straight || OPENING.indexOf(c) >= 0)) {
        opened = i;
      }
    }
    if (opened >= 0) {
      found.add(Region.of(opened, statement.end()));
    }
    return found.isEmpty() ? List.of(Region.of(statement.start(), statement.end())) : found;
  }
}
