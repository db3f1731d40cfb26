package parley.document.clean;

import module java.base;
import parley.text.Folding;

/** The title of a draft, its line among the blocks at level 1, and no second print of it. */
record Titles(String title, List<Block> blocks) {
  private static final int LOOK_AT = 4;
  private static final int LONGEST = 200;
  private static final int SHOWN = 80;
  private static final Pattern TWO_SENTENCES = Pattern.compile("\\p{Ll}{3}[.!?]['\"”’]* \\p{Lu}");
  private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\p{Lu}.’' -]+: .*");

  /** {@code known}: the title that something beside the text names. */
  static Titles of(String text, List<Block> blocks, Optional<String> known) {
    if (blocks.isEmpty()) {
      return new Titles(known.orElse(""), blocks);
    }
    Block first = blocks.getFirst();
    if (known.isPresent()) {
      return new Titles(known.get(), once(text, blocks, known.get(), 1));
    }
    if (first.level() == 1 || !first.isHeading() && blocks.size() > 1 && isTitle(first.in(text), blocks.get(1), text)) {
      String title = shown(first.in(text));
      return new Titles(title, once(text, blocks, first.in(text), 1));
    }
    Block prose = blocks.stream().filter(block -> !block.isHeading()).findFirst().orElse(first);
    return new Titles(firstWords(prose.in(text)), first.isHeading() ? once(text, blocks, first.in(text), first.level()) : blocks);
  }

  private static boolean isTitle(String line, Block next, String text) {
    if (line.length() < 3 || line.length() > LONGEST || next.isHeading() && next.level() == 1) {
      return false;
    }
    char first = line.charAt(0);
    char last = line.charAt(line.length() - 1);
    boolean shape = !Character.isLowerCase(first) && ".,;:…-".indexOf(last) < 0 && BareHeadings.words(line) <= 30;
    boolean parted = next.apart() || next.isHeading() || next.span().length() > 2 * line.length();
    return shape && parted && !TWO_SENTENCES.matcher(line).find() && !LABEL.matcher(line).matches()
        && !Dateline.isDateAlone(line);
  }

  /** Keeps the first of the blocks at the top that say {@code title}, at {@code level}. */
  private static List<Block> once(String text, List<Block> blocks, String title, int level) {
    String key = key(title);
    List<Block> result = new ArrayList<>(blocks.size());
    boolean seen = false;
    int looked = 0;
    for (Block block : blocks) {
      boolean same = looked < LOOK_AT && block.span().length() < 2 * title.length() + 20 && key(block.in(text)).equals(key);
      if (!same) {
        // below prose the same words are a heading of the article's own
        looked += block.span().length() > SHOWN ? LOOK_AT : 1;
        result.add(block);
      } else if (!seen) {
        seen = true;
        looked++;
        result.add(block.atLevel(level));
      }
    }
    return result;
  }

  private static String key(String title) {
    return NOT_WORD.matcher(Folding.fold(title)).replaceAll("");
  }

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private static String shown(String title) {
    return SPACES.matcher(title).replaceAll(" ").strip();
  }

  private static String firstWords(String prose) {
    String start = shown(prose.substring(0, Math.min(prose.length(), 4 * SHOWN)));
    if (start.length() <= SHOWN) {
      return start;
    }
    int space = start.lastIndexOf(' ', SHOWN);
    int cut = space > SHOWN / 2 ? space : start.offsetByCodePoints(0, Math.min(SHOWN / 2, start.codePointCount(0, start.length())));
    return start.substring(0, cut).replaceAll("[,;:–—-]+$", "") + "…";
  }
}
