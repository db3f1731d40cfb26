package parley.annotate.dates;

import module java.base;
import parley.annotate.Reading;
import parley.document.Section;
import parley.text.Span;

/**
 * The headings of a document and what they govern, in order. A short line without a full stop counts
 * as a heading too, below those that the document marks: many texts reach us with their marks lost.
 */
final class Outline {
  private static final int UNMARKED = 99;
  private static final int LONGEST_HEADING = 90;

  /** A heading and its depth; governs up to the next one. The document's start is a part without heading. */
  record Part(Span heading, int level) {}

  private final List<Part> parts = new ArrayList<>();

  Outline(Reading reading) {
    for (Section section : reading.document().sections()) {
      parts.add(new Part(section.headingSpan(), section.level()));
      unmarked(reading.text(), section.body());
    }
    if (parts.isEmpty()) {
      parts.add(new Part(new Span(0, 0), 0));
    }
  }

  private void unmarked(String text, Span body) {
    int start = body.start();
    while (start < body.end()) {
      int end = text.indexOf('\n', start);
      end = end < 0 || end > body.end() ? body.end() : end;
      if (isHeading(text, start, end)) {
        parts.add(new Part(new Span(start, end), UNMARKED));
      }
      start = end + 1;
    }
  }

  private static boolean isHeading(String text, int start, int end) {
    if (end - start < 4 || end - start > LONGEST_HEADING) {
      return false;
    }
    char last = text.charAt(end - 1);
    return (Character.isLetterOrDigit(last) || last == ')') && !Character.isLowerCase(text.charAt(start));
  }

  List<Part> parts() {
    return List.copyOf(parts);
  }

  boolean isUnmarked(Part part) {
    return part.level() == UNMARKED;
  }
}
