package parley.eval.task;

import module java.base;
import com.fasterxml.jackson.databind.JsonNode;
import parley.text.Span;

/** Places of a text, one or several stretches of it: the halves of a quotation that its attribution interrupts. */
record Region(List<Span> spans) {
  Region {
    spans = List.copyOf(spans);
  }

  static Region of(int start, int end) {
    return new Region(List.of(new Span(start, end)));
  }

  /** Reads {@code [[start, end, text], ...]}. */
  static Region of(JsonNode pieces) {
    List<Span> spans = new ArrayList<>();
    pieces.forEach(piece -> spans.add(new Span(piece.get(0).asInt(), piece.get(1).asInt())));
    spans.sort(Comparator.naturalOrder());
    return new Region(spans);
  }

  boolean isEmpty() {
    return spans.isEmpty();
  }

  Span hull() {
    return spans.getFirst().through(spans.getLast());
  }

  int length() {
    return spans.stream().mapToInt(Span::length).sum();
  }

  boolean overlaps(Region other) {
    return common(other) > 0;
  }

  /** The share of the characters under either that are under both, from 0 to 1. */
  double intersectionOverUnion(Region other) {
    int common = common(other);
    return common == 0 ? 0 : (double) common / (length() + other.length() - common);
  }

  private int common(Region other) {
    int common = 0;
    for (Span mine : spans) {
      for (Span theirs : other.spans) {
        common += Math.max(0, Math.min(mine.end(), theirs.end()) - Math.max(mine.start(), theirs.start()));
      }
    }
    return common;
  }
}
