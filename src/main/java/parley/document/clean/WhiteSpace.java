package parley.document.clean;

import module java.base;
import parley.text.CleanText;
import parley.text.Span;

/**
 * What counts as white space and as invisible, and how blocks are written without it: every run is one
 * space, every block a line, invisible characters go.
 */
final class WhiteSpace {
  private WhiteSpace() {}

  static boolean isSpace(char c) {
    if (c < 0x85) {
      return c == ' ' || c >= '\t' && c <= '\r';
    }
    return c == 0x85 || c == 0xA0 || c == 0x1680 || c >= 0x2000 && c <= 0x200A || c == 0x2028 || c == 0x2029
        || c == 0x202F || c == 0x205F || c == 0x3000;
  }

  /** Control and format characters that show nothing; joiners stay, for scripts that need them. */
  static boolean isInvisible(char c) {
    if (c < 0xAE) {
      return c < ' ' && !isSpace(c) || c >= 0x7F && c < 0xA0 && c != 0x85 || c == 0xAD;
    }
    return c == 0x200B || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2060 && c <= 0x206F
        || c == 0xFEFF;
  }

  /** Whether nothing is kept of the character at {@code at} but, perhaps, a space. */
  private static boolean isEmpty(String text, int at) {
    char c = text.charAt(at);
    return isSpace(c) || isInvisible(c) || isLoneSurrogate(text, at);
  }

  static Span trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isEmpty(text, start)) {
      start++;
    }
    while (end > start && isEmpty(text, end - 1)) {
      end--;
    }
    return new Span(start, end);
  }

  /** The blocks as they were written: the text, and where each of them stands in it. */
  record Written(CleanText text, List<Block> blocks) {}

  static Written write(String source, List<Block> blocks) {
    CleanText.Builder builder = new CleanText.Builder(source);
    List<Block> placed = new ArrayList<>();
    int previous = 0;
    for (Block block : blocks) {
      Span span = trimmed(source, block.span());
      if (span.isEmpty()) {
        continue;
      }
      if (!placed.isEmpty()) {
        builder.write("\n", previous, Math.max(previous, span.start()));
      }
      int start = builder.length();
      write(source, span, builder);
      placed.add(new Block(new Span(start, builder.length()), block.level(), block.apart()));
      previous = span.end();
    }
    return new Written(builder.build(), placed);
  }

  private static void write(String source, Span span, CleanText.Builder builder) {
    int kept = span.start();
    int at = span.start();
    while (at < span.end()) {
      char c = source.charAt(at);
      if (c > ' ' && c < 0x7F || !isEmpty(source, at)) {
        at++;
        continue;
      }
      int end = gapEnd(source, at, span.end());
      if (c == ' ' && end == at + 1) {
        at = end;
        continue;
      }
      builder.keep(kept, at);
      if (parts(source, at, end)) {
        builder.write(" ", at, end);
      }
      kept = end;
      at = end;
    }
    builder.keep(kept, span.end());
  }

  private static int gapEnd(String source, int from, int limit) {
    int end = from;
    while (end < limit && isEmpty(source, end)) {
      end++;
    }
    return end;
  }

  /** Whether the gap is read as a space: it holds one, and is not the line break of "Secretary-/General". */
  private static boolean parts(String source, int start, int end) {
    boolean space = false;
    boolean lineBreak = false;
    for (int i = start; i < end; i++) {
      space |= isSpace(source.charAt(i));
      lineBreak |= source.charAt(i) == '\n' || source.charAt(i) == '\r';
    }
    boolean hyphenated = lineBreak && start >= 2 && source.charAt(start - 1) == '-'
        && Character.isLetter(source.charAt(start - 2)) && end < source.length() && Character.isLetter(source.charAt(end));
    return space && !hyphenated;
  }

  private static boolean isLoneSurrogate(String source, int at) {
    char c = source.charAt(at);
    if (!Character.isSurrogate(c)) {
      return false;
    }
    return Character.isHighSurrogate(c)
        ? at + 1 == source.length() || !Character.isLowSurrogate(source.charAt(at + 1))
        : at == 0 || !Character.isHighSurrogate(source.charAt(at - 1));
  }
}
