package parley.document.clean;

import module java.base;
import parley.text.CleanText;

/**
 * A text as a format's reader leaves it: its blocks in order, the title where the format names one, and
 * whether its headings are all marked, so that none need be guessed.
 */
public record Draft(CleanText text, List<Block> blocks, Optional<String> title, boolean headingsMarked) {
  public Draft {
    blocks = List.copyOf(blocks);
  }

  /** The lines of plain text, joined where they were broken to a width, with marked headings. */
  public static Draft plain(String source) {
    List<Line> lines = Line.all(source);
    WhiteSpace.Written written = WhiteSpace.write(source, lines.stream().map(Line::block).toList());
    List<Line> clean = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      clean.add(lines.get(i).at(written.blocks().get(i).span()));
    }
    String text = written.text().value();
    List<Block> blocks = HardWrap.joined(text, clean).stream().flatMap(line -> MarkedHeading.read(text, line).stream()).toList();
    return new Draft(written.text(), blocks, Optional.empty(), false);
  }

  public Draft titled(String known) {
    return new Draft(text, blocks, Optional.of(known), headingsMarked);
  }
}
