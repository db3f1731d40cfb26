package parley.document.clean;

import module java.base;
import parley.document.Section;
import parley.text.Span;

/** The sections that the headings among the written blocks of a text make. */
final class Sections {
  private Sections() {}

  static List<Section> of(String text, List<Block> blocks) {
    List<Section> sections = new ArrayList<>();
    List<Block> headings = blocks.stream().filter(Block::isHeading).toList();
    int first = headings.isEmpty() ? text.length() : headings.getFirst().span().start();
    if (first > 0) {
      sections.add(new Section(List.of(), 0, new Span(0, 0), new Span(0, first)));
    }
    Deque<Block> inForce = new ArrayDeque<>();
    for (int i = 0; i < headings.size(); i++) {
      Block heading = headings.get(i);
      int end = i + 1 < headings.size() ? headings.get(i + 1).span().start() : text.length();
      int start = Math.min(end, heading.span().end() + 1);
      while (!inForce.isEmpty() && inForce.getLast().level() >= heading.level()) {
        inForce.removeLast();
      }
      if (heading.level() > 1) {
        inForce.addLast(heading);
      }
      List<String> trail = inForce.stream().map(block -> block.in(text)).toList();
      sections.add(new Section(trail, heading.level(), heading.span(), new Span(start, end)));
    }
    return sections;
  }
}
