package parley.document.clean;

import module java.base;
import parley.knowledge.Furniture;
import parley.knowledge.Furniture.Kind;

/** Takes out of a draft what the page around the article left in it, and closing sections without text. */
final class PageFurniture {
  private static final int LONGEST_LINE = 250;
  private static final int LONGEST_TEASER = 300;
  private static final Pattern LINK = Pattern.compile("^(?:[*^•\\[-]|\\d{1,3}[.)] ).*|.*(?:https?://|www\\.|ISBN|[Rr]etrieved ).*");
  private final Furniture furniture;

  PageFurniture(Furniture furniture) {
    this.furniture = furniture;
  }

  /** Without lines of furniture, and without the teasers that close a page. */
  List<Block> without(String text, List<Block> blocks) {
    List<Block> kept = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      Optional<Kind> kind = kind(text, blocks.get(i));
      if (kind.equals(Optional.of(Kind.REST)) && isTail(blocks, i) && areTeasers(text, blocks.subList(i + 1, blocks.size()))) {
        break;
      }
      if (!kind.equals(Optional.of(Kind.LINE))) {
        kept.add(blocks.get(i));
      }
    }
    return kept;
  }

  private Optional<Kind> kind(String text, Block block) {
    if (block.span().length() > LONGEST_LINE) {
      return Optional.empty();
    }
    Optional<Kind> kind = furniture.kind(block.in(text));
    // a button "Share" is a line; a heading "Reply" may be one of the article's own
    boolean own = block.isHeading() && block.in(text).indexOf(' ') < 0 && kind.equals(Optional.of(Kind.LINE));
    return own ? Optional.empty() : kind;
  }

  private static boolean isTail(List<Block> blocks, int i) {
    int start = blocks.getFirst().span().start();
    int end = blocks.getLast().span().end();
    return i > 0 && blocks.get(i).span().start() - start >= (end - start) * 4L / 10;
  }

  /** Whether every block is short and most are headlines, cut off, or furniture themselves. */
  private boolean areTeasers(String text, List<Block> blocks) {
    int cut = 0;
    for (Block block : blocks) {
      String line = block.in(text);
      if (line.length() > LONGEST_TEASER) {
        return false;
      }
      boolean sentence = !line.endsWith("...") && line.endsWith(".") && line.length() > 30;
      cut += !sentence || kind(text, block).isPresent() ? 1 : 0;
    }
    return cut * 2 >= blocks.size();
  }

  /** Without "See also", "References" and their like at the end, when nothing but links stands in them. */
  List<Block> withoutEmptyEnd(String text, List<Block> blocks) {
    int end = blocks.size();
    int i = end - 1;
    while (i > 0) {
      Block block = blocks.get(i);
      if (kind(text, block).equals(Optional.of(Kind.SECTION))) {
        end = i;
      } else if (block.isHeading() || isProse(block, text)) {
        break;
      }
      i--;
    }
    return blocks.subList(0, end);
  }

  private static boolean isProse(Block block, String text) {
    if (block.span().length() > LONGEST_TEASER) {
      return true;
    }
    String line = block.in(text);
    boolean sentence = ".!?".indexOf(line.charAt(line.length() - 1)) >= 0;
    return sentence && !LINK.matcher(line).matches();
  }
}
