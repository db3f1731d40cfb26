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
    List<Optional<Kind>> kinds = blocks.stream().map(block -> kind(text, block)).toList();
    int end = teasers(text, blocks, kinds);
    return IntStream.range(0, end).filter(i -> !kinds.get(i).equals(Optional.of(Kind.LINE))).mapToObj(blocks::get).toList();
  }

  /** Where the teasers that close the page begin: behind their heading, every block is short and most are cut off. */
  private static int teasers(String text, List<Block> blocks, List<Optional<Kind>> kinds) {
    long all = blocks.stream().mapToLong(block -> block.span().length()).sum();
    long behind = 0;
    int cut = 0;
    int begin = blocks.size();
    for (int i = blocks.size() - 1; i > 0; i--) {
      Block block = blocks.get(i);
      int shown = blocks.size() - 1 - i;
      behind += block.span().length();
      if (block.span().length() > LONGEST_TEASER || behind * 10 > all * 6) {
        break;
      }
      if (kinds.get(i).equals(Optional.of(Kind.REST)) && cut * 2 >= shown) {
        begin = i;
      }
      cut += kinds.get(i).isPresent() || !isSentence(block.in(text)) ? 1 : 0;
    }
    return begin;
  }

  private static boolean isSentence(String line) {
    return !line.endsWith("...") && line.endsWith(".") && line.length() > 30;
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
