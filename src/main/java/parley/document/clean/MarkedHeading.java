package parley.document.clean;

import module java.base;
import parley.text.Span;

/**
 * A heading line that its marks give away: {@code == Background ==}, {@code First round ====} as dumps of
 * encyclopedias leave it, {@code ## Background}. The marks are no part of its span.
 */
final class MarkedHeading {
  private static final int LONGEST = 200;

  private MarkedHeading() {}

  static boolean isMarked(String text, Span line) {
    return line.length() <= LONGEST && (equalsBehind(text, line) >= 2 || hashes(text, line) > 0);
  }

  /** The line as a block: a heading without its marks, or the text that it is; empty for marks alone. */
  static Optional<Block> read(String text, Line line) {
    Block block = line.block();
    while (!block.span().isEmpty() && isMarked(text, block.span())) {
      block = unmarked(text, block);
    }
    return block.span().isEmpty() || isRule(text, block.span()) ? Optional.empty() : Optional.of(block);
  }

  private static Block unmarked(String text, Block block) {
    Span span = block.span();
    int behind = equalsBehind(text, span);
    int hashes = hashes(text, span);
    int level = behind >= 2 ? behind : hashes;
    int end = behind >= 2 ? span.end() - behind : trailing(text, span, '#');
    int start = span.start() + (behind >= 2 ? leading(text, span, '=') : hashes);
    return new Block(WhiteSpace.trimmed(text, new Span(Math.min(start, end), end)), Math.clamp(level, 1, 6), block.apart());
  }

  private static int equalsBehind(String text, Span line) {
    return line.end() - trailing(text, line, '=');
  }

  private static int trailing(String text, Span line, char mark) {
    int end = line.end();
    while (end > line.start() && text.charAt(end - 1) == mark) {
      end--;
    }
    return end;
  }

  private static int leading(String text, Span line, char mark) {
    int at = line.start();
    while (at < line.end() && text.charAt(at) == mark) {
      at++;
    }
    return at - line.start();
  }

  private static int hashes(String text, Span line) {
    int hashes = leading(text, line, '#');
    boolean spaced = line.start() + hashes < line.end() && text.charAt(line.start() + hashes) == ' ';
    return hashes <= 6 && spaced ? hashes : 0;
  }

  /** Whether the line is nothing but a drawn rule. */
  private static boolean isRule(String text, Span line) {
    char mark = text.charAt(line.start());
    return line.length() >= 3 && "=-_*~".indexOf(mark) >= 0 && leading(text, line, mark) == line.length();
  }
}
