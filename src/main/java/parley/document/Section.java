package parley.document;

import module java.base;
import parley.text.Span;

/**
 * A heading and the text under it up to the next heading. The text before the first heading is a
 * section with an empty heading.
 *
 * @param trail the headings in force, outermost first, this section's own last; without the title
 * @param level 1 for the document's title, 2 for its main headings, and so on; 0 without a heading
 * @param headingSpan where the heading stands in the clean text; empty where there is none
 * @param body the text under the heading, without the heading, up to the next section
 */
public record Section(List<String> trail, int level, Span headingSpan, Span body) {
  public Section {
    trail = List.copyOf(trail);
  }
}
