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

  public static Draft plain(String source) {
    return new Draft(CleanText.of(source), blocks(source), Optional.empty(), false);
  }

  /** The lines of plain text, joined where they were broken to a width, with marked headings. */
  private static List<Block> blocks(String source) {
    return HardWrap.joined(source, Line.all(source)).stream()
        .flatMap(line -> MarkedHeading.read(source, line).stream()).toList();
  }

  public Draft titled(String known) {
    return new Draft(text, blocks, Optional.of(known), headingsMarked);
  }
}
