package parley.annotate.statements;

import module java.base;
import parley.annotate.Reading;
import parley.document.Section;
import parley.text.Span;
import parley.text.Words;

/** Divides a reading into frames; time grows linearly with the text. */
final class FrameReader {
  private static final String MARKS = ",;:—–()[].!?…";
  private final Reading reading;
  private final Words words;
  private final String text;
  private int paragraph;

  FrameReader(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.text = reading.text();
  }

  List<SentenceFrame> frames() {
    List<Quotation> quotations = new ArrayList<>();
    for (Section section : reading.document().sections()) {
      quotations.addAll(QuotationReader.read(text, section.body()));
    }
    List<SentenceFrame> frames = new ArrayList<>();
    List<Span> sentences = reading.sentences();
    int quotation = 0;
    int last = 0;
    for (int i = 0; i < sentences.size(); i++) {
      int start = sentences.get(i).start();
      int end = sentences.get(i).end();
      while (quotation < quotations.size() && quotations.get(quotation).span().start() < start) {
        quotation++;
      }
      int first = quotation;
      boolean on = true;
      while (on) {
        on = false;
        while (quotation < quotations.size() && quotations.get(quotation).span().start() < end) {
          end = Math.max(end, quotations.get(quotation++).span().end());
        }
        if (i + 1 < sentences.size() && sentences.get(i + 1).start() < end) {
          end = Math.max(end, sentences.get(++i).end());
          on = true;
        }
      }
      paragraph += lineBreaks(last, start);
      last = start;
      frames.add(frame(new Span(start, end), quotations.subList(first, quotation)));
    }
    return frames;
  }

  private int lineBreaks(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        return 1;
      }
    }
    return 0;
  }

  private SentenceFrame frame(Span span, List<Quotation> quotations) {
    List<Token> tokens = new ArrayList<>();
    int at = span.start();
    int word = words.from(at);
    for (Quotation quotation : quotations) {
      word = plain(at, quotation.span().start(), word, tokens);
      tokens.add(new Token.Quoted(quotation, quotation.span().of(text), quotation.span()));
      at = quotation.span().end();
      while (word < words.size() && words.start(word) < at) {
        word++;
      }
    }
    plain(at, span.end(), word, tokens);
    return new SentenceFrame(span, tokens, paragraph);
  }

  private int plain(int from, int to, int firstWord, List<Token> tokens) {
    int word = firstWord;
    int at = from;
    while (at < to) {
      if (word < words.size() && words.start(word) <= at) {
        tokens.add(new Token.Word(word, words.folded(word), words.span(word)));
        at = Math.max(at + 1, words.end(word));
        word++;
      } else {
        if (MARKS.indexOf(text.charAt(at)) >= 0) {
          tokens.add(new Token.Mark(text.charAt(at), new Span(at, at + 1)));
        } else if (text.startsWith("- ", at) && at > from && text.charAt(at - 1) == ' ') {
          tokens.add(new Token.Mark('—', new Span(at, at + 1)));
        }
        at++;
      }
    }
    return word;
  }
}
