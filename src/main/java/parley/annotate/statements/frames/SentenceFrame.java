package parley.annotate.statements.frames;

import module java.base;
import parley.text.Span;

/**
 * One sentence, or several that a quotation holds together, as tokens. No quotation crosses the border
 * of a frame.
 */
public record SentenceFrame(Span span, List<Token> tokens, int paragraph) {
  public int size() {
    return tokens.size();
  }

  public Token at(int index) {
    return tokens.get(index);
  }

  /** The folded word at {@code index}; empty for marks, quotations and beyond the ends. */
  public String word(int index) {
    return index >= 0 && index < size() && tokens.get(index) instanceof Token.Word word ? word.folded() : "";
  }

  /** Whether an adverb stands at {@code index}; "Kelly" and "Italy" are none. */
  public boolean isAdverb(int index) {
    return isWord(index) && Grammar.isAdverb(word(index)) && (index == 0 || !((Token.Word) tokens.get(index)).capitalised());
  }

  /** Whether an auxiliary stands at {@code index}; "May" and "Will" with a capital are none. */
  public boolean isFinite(int index) {
    return isWord(index) && Grammar.isFinite(word(index)) && (index == 0 || !((Token.Word) tokens.get(index)).capitalised());
  }

  public boolean isMark(int index, char mark) {
    return index >= 0 && index < size() && tokens.get(index).isMark(mark);
  }

  public boolean isQuoted(int index) {
    return index >= 0 && index < size() && tokens.get(index).isQuoted();
  }

  public boolean isWord(int index) {
    return index >= 0 && index < size() && tokens.get(index) instanceof Token.Word;
  }

  /** The index of the word in the document at token {@code index}, which must be a word. */
  public int wordIndex(int index) {
    return ((Token.Word) tokens.get(index)).index();
  }

  /** From the start of {@code first} to the end of {@code last}, both included. */
  public Span span(int first, int last) {
    return new Span(at(first).span().start(), at(last).span().end());
  }

  /** The last token that is not a final mark. */
  public int lastContent() {
    int last = size() - 1;
    while (last > 0 && at(last) instanceof Token.Mark mark && ".!?…;:".indexOf(mark.mark()) >= 0) {
      last--;
    }
    return last;
  }

  public boolean hasQuotation(int first, int last) {
    for (int i = Math.max(0, first); i <= last && i < size(); i++) {
      if (at(i).isQuoted()) {
        return true;
      }
    }
    return false;
  }
}
