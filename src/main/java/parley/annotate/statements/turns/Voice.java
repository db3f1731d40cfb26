package parley.annotate.statements.turns;

import module java.base;
import parley.annotate.statements.frames.Quotation;
import parley.annotate.statements.frames.QuotationReader;
import parley.text.Span;
import parley.text.Words;

/** Whether a stretch of a text is told in the first person, outside its quotations. Looks at its beginning only. */
public record Voice(String text, Span span) {
  private static final int LOOK_AT = 20_000;
  private static final int LONGEST_CLOSING = 40;
  private static final int EVERY = 120;
  private static final Set<String> FIRST = Set.of("i", "we", "my", "our", "us", "me", "im", "ive", "weve", "were", "ours", "myself", "ourselves");

  /** How often the speaker names himself or those with him. */
  public int firstPersons() {
    return counts()[0];
  }

  /** At least twice, and once in every few sentences. */
  public boolean isFirstPerson() {
    int[] counts = counts();
    return counts[0] > 1 && counts[0] * EVERY >= counts[1];
  }

  private int[] counts() {
    String said = text.substring(span.start(), Math.min(span.end(), span.start() + LOOK_AT));
    Words words = Words.of(said);
    List<Quotation> quotations = QuotationReader.read(said, new Span(0, said.length()));
    int quotation = 0;
    int found = 0;
    for (int word = 0; word < words.size(); word++) {
      while (quotation < quotations.size() && quotations.get(quotation).span().end() <= words.start(word)) {
        quotation++;
      }
      boolean quoted = quotation < quotations.size() && quotations.get(quotation).span().contains(words.start(word));
      found += !quoted && FIRST.contains(words.folded(word)) && isPronoun(words, word) ? 1 : 0;
    }
    return new int[] {found, words.size()};
  }

  /** "US" is a country, "were" only behind an apostrophe a pronoun. */
  private static boolean isPronoun(Words words, int word) {
    String written = words.written(word);
    return switch (words.folded(word)) {
      case "us" -> !written.equals("US");
      case "were" -> written.length() > 4;
      default -> true;
    };
  }

  /** {@code said} without white space at its ends and without closing lines that are no sentences: "END", "1:30 P.M. EDT". */
  static Span withoutClosing(String text, Span said) {
    int start = said.start();
    int end = said.end();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    boolean closes = true;
    while (closes) {
      while (end > start && isBlank(text.charAt(end - 1))) {
        end--;
      }
      int line = end;
      while (line > start && end - line < LONGEST_CLOSING && text.charAt(line - 1) != '\n') {
        line--;
      }
      closes = line > start && end - line < LONGEST_CLOSING && ".!?…)”\"—-:".indexOf(text.charAt(end - 1)) < 0;
      end = closes ? line : end;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }
}
