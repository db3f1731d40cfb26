package parley.document.html;

import module java.base;
import org.jsoup.parser.Parser;
import parley.text.CleanText;
import parley.text.Span;

/** Leads the characters of a text node back to the page: one to one, or to a whole {@code &amp;...;}. */
final class CharacterReferences {
  private static final Pattern REFERENCE = Pattern.compile("&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});?");

  private CharacterReferences() {}

  /** Writes {@code text}, which the parser read from {@code span} of {@code source}. */
  static void write(String source, Span span, String text, CleanText.Builder builder) {
    int at = span.start();
    int read = 0;
    Matcher reference = REFERENCE.matcher(source);
    while (at < span.end()) {
      int mark = source.indexOf('&', at);
      int plain = mark < 0 || mark >= span.end() ? span.end() : mark;
      builder.keep(at, plain);
      read += plain - at;
      at = plain;
      if (at < span.end()) {
        int end = reference.region(at, span.end()).lookingAt() ? end(source, at, reference.end(), text, read) : at;
        String written = end == at ? "&" : Parser.unescapeEntities(source.substring(at, end), false);
        builder.write(written, at, Math.max(end, at + 1));
        read += written.length();
        at = Math.max(end, at + 1);
      }
    }
  }

  /** The end of the reference from {@code start} that the parser read as one; {@code start} if none. */
  private static int end(String source, int start, int longest, String text, int read) {
    int end = longest;
    String decoded = Parser.unescapeEntities(source.substring(start, end), false);
    // "&copyright" without its semicolon is "©" and "right"
    while (end > start + 1 && decoded.length() > 1 && source.charAt(end - 1) == decoded.charAt(decoded.length() - 1)) {
      end--;
      decoded = decoded.substring(0, decoded.length() - 1);
    }
    boolean reference = !decoded.isEmpty() && (!decoded.equals("&") || end > start + 1);
    return reference && text.startsWith(decoded, Math.min(read, text.length())) ? end : start;
  }
}
