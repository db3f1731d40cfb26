package parley.annotate.statements.frames;

import parley.text.Span;

/** A piece of a frame: a word outside quotations, a punctuation mark, or a whole quotation. */
public sealed interface Token {
  Span span();

  /** The word {@code index} of the document. */
  record Word(int index, String folded, boolean capitalised, Span span) implements Token {}

  /** A comma, semicolon, colon, dash, bracket or final mark. */
  record Mark(char mark, Span span) implements Token {}

  /** A quotation as one piece. */
  record Quoted(Quotation quotation, String written, Span span) implements Token {
    /** The last character before the closing marks. */
    public char lastCharacter() {
      int last = written.length() - (quotation.closed() ? 2 : 1);
      while (last > 0 && "'’”\" ".indexOf(written.charAt(last)) >= 0) {
        last--;
      }
      return last > 0 ? written.charAt(last) : ' ';
    }

    /** Whether a mark that ends a sentence stands before the closing marks. */
    public boolean endsSentence() {
      return ".?!…".indexOf(lastCharacter()) >= 0;
    }

    public boolean isCapitalised() {
      for (int i = 1; i < written.length() && i < 4; i++) {
        if (Character.isLetter(written.charAt(i))) {
          return Character.isUpperCase(written.charAt(i));
        }
      }
      return false;
    }

    /** Whether it looks like the title of a work: "War and Peace". */
    public boolean isTitle() {
      String[] parts = written.substring(1, Math.max(1, written.length() - 1)).split("\\s+");
      boolean capitals = parts.length > 1 && parts.length < 9;
      for (String part : parts) {
        capitals &= part.length() < 4 || Character.isUpperCase(part.charAt(0));
      }
      return capitals && !parts[0].isEmpty() && Character.isUpperCase(parts[0].charAt(0)) && ".!?…,".indexOf(lastCharacter()) < 0;
    }

    /** How many words it has, roughly: stretches between spaces. */
    public int words() {
      int words = 1;
      for (int i = 1; i < written.length(); i++) {
        words += Character.isWhitespace(written.charAt(i)) && !Character.isWhitespace(written.charAt(i - 1)) ? 1 : 0;
      }
      return words;
    }
  }

  default boolean isWord(String folded) {
    return this instanceof Word word && word.folded.equals(folded);
  }

  default boolean isMark(char mark) {
    return this instanceof Mark m && m.mark == mark;
  }

  default boolean isQuoted() {
    return this instanceof Quoted;
  }
}
