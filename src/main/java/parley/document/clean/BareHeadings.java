package parley.document.clean;

import module java.base;
import parley.text.Folding;

/**
 * Finds headings that nothing marks: a short paragraph of its own without a full stop, before prose or
 * another heading. Transcripts have none, and three such lines in a row are a list.
 */
final class BareHeadings {
  private static final int LONGEST = 100;
  private static final int MOST_WORDS = 14;
  private static final Pattern SPEAKER = Pattern.compile("\\*{0,2}(?:[\\p{Lu}][\\p{Lu}.’' -]{1,40}|Q|Q\\.|A\\.):? ?\\*{0,2}(?: .*|:.*)?");
  private static final Pattern END = Pattern.compile("[\\p{L}\\p{N})?][\"'”’»]?$");
  private static final String OPENERS = "\"'“‘«";
  private final String text;
  private final List<Block> blocks;

  private BareHeadings(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = blocks;
  }

  static List<Block> found(String text, List<Block> blocks) {
    BareHeadings headings = new BareHeadings(text, blocks);
    return headings.isTranscript() ? blocks : headings.marked();
  }

  private List<Block> marked() {
    List<Block> result = new ArrayList<>(blocks);
    int i = 0;
    while (i < blocks.size()) {
      int end = i;
      while (end < blocks.size() && looksLikeHeading(end)) {
        end++;
      }
      if (end > i && end - i <= 2 && end < blocks.size() && leadsIn(end)) {
        for (int k = end - 1; k >= i; k--) {
          Block next = result.get(k + 1);
          int level = next.level() > 2 && k == end - 1 ? next.level() - 1 : 2;
          result.set(k, blocks.get(k).atLevel(level));
        }
      }
      i = Math.max(end, i + 1);
    }
    return result;
  }

  private boolean looksLikeHeading(int i) {
    Block block = blocks.get(i);
    if (block.isHeading() || !block.apart() || block.span().length() > LONGEST || !nextIsApart(i)) {
      return false;
    }
    String line = block.in(text);
    char first = line.charAt(0);
    boolean begins = Character.isUpperCase(first) || Character.isDigit(first) || OPENERS.indexOf(first) >= 0;
    return begins && END.matcher(line).find() && words(line) <= MOST_WORDS && !isByline(line) && !(i <= 2 && Dateline.isDateAlone(line))
        && !line.contains(". ") && line.chars().anyMatch(Character::isLetter);
  }

  private boolean nextIsApart(int i) {
    return i + 1 == blocks.size() || blocks.get(i + 1).apart() || blocks.get(i + 1).isHeading();
  }

  private static boolean isByline(String line) {
    String folded = Folding.fold(line);
    return folded.startsWith("by ") || folded.startsWith("from ") || folded.startsWith("http");
  }

  /** Whether what follows a heading follows here: a heading, or a paragraph of prose. */
  private boolean leadsIn(int i) {
    Block next = blocks.get(i);
    String line = next.in(text);
    return next.isHeading() || line.length() >= 60 || ".!?”\"".indexOf(line.charAt(line.length() - 1)) >= 0 && words(line) >= 4;
  }

  private boolean isTranscript() {
    int labels = 0;
    for (Block block : blocks) {
      int colon = text.indexOf(':', block.span().start(), Math.min(block.span().end(), block.span().start() + 45));
      if (colon >= 0 && SPEAKER.matcher(text).region(block.span().start(), colon + 1).matches()) {
        labels++;
      }
    }
    return labels >= 3;
  }

  static int words(String line) {
    int words = 0;
    for (int i = 0; i < line.length(); i++) {
      boolean space = WhiteSpace.isSpace(line.charAt(i));
      words += !space && (i == 0 || WhiteSpace.isSpace(line.charAt(i - 1))) ? 1 : 0;
    }
    return words;
  }
}
