package parley.annotate.statements.frames;

import module java.base;
import parley.annotate.Reading;
import parley.document.Section;
import parley.knowledge.Phrases;
import parley.knowledge.SpeechVerbs;
import parley.text.Span;
import parley.text.Words;

/** Divides a reading into frames; time grows linearly with the text. */
public final class FrameReader {
  private static final String MARKS = ",;:—–()[].!?…";
  private final Reading reading;
  private final Words words;
  private final String text;
  private final Phrases<SpeechVerbs.Verb> verbs;
  private int paragraph;

  public FrameReader(Reading reading, Phrases<SpeechVerbs.Verb> verbs) {
    this.verbs = verbs;
    this.reading = reading;
    this.words = reading.words();
    this.text = reading.text();
  }

  public List<SentenceFrame> frames() {
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
        if (i + 1 < sentences.size() && (sentences.get(i + 1).start() < end
            || quotation > first && asksBefore(quotations.get(quotation - 1), end, sentences.get(i + 1)))) {
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

  /** Whether the quotation ends its sentence with a question and the next one says who asks it. */
  private boolean asksBefore(Quotation quotation, int end, Span next) {
    char last = text.charAt(Math.max(quotation.span().start(), quotation.span().end() - 2));
    if (quotation.span().end() != end || last != '?' && last != '!' && last != '…' || next.start() - end > 2
        || text.substring(end, next.start()).indexOf('\n') >= 0) {
      return false;
    }
    int first = words.from(next.start());
    if (first < words.size() && words.isCapitalised(first) && Grammar.isPronoun(words.folded(first))) {
      return false;
    }
    for (int word = first; word < words.size() && word < first + 8 && words.end(word) <= next.end(); word++) {
      if (word > first && !words.isFollowedDirectly(word - 1)) {
        return false;
      }
      boolean speech = verbs.of(words.folded(word)).filter(verb -> !verb.takes(SpeechVerbs.Frame.CALL)).isPresent();
      if (speech && !words.isCapitalised(word)) {
        return (word + 1 == words.size() || !words.folded(word + 1).equals("that")) && !quotesNext(words.end(word));
      }
    }
    return false;
  }

  /** Whether a quotation follows the verb that ends at {@code end}: it reports that one, not the one before. */
  private boolean quotesNext(int end) {
    int at = end;
    while (at < text.length() && at < end + 3 && ",: ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && (Marks.opensByShape(text.charAt(at)) || Marks.isStraight(text.charAt(at)));
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

  /** Whether the full stop at {@code at} stands inside its sentence: "Rep. Earl Blumenauer". */
  private boolean isAbbreviation(int at) {
    int sentence = text.charAt(at) == '.' ? reading.sentenceAt(at) : -1;
    return sentence >= 0 && reading.sentences().get(sentence).end() > at + 3;
  }

  private int plain(int from, int to, int firstWord, List<Token> tokens) {
    int word = firstWord;
    int at = from;
    while (at < to) {
      if (word < words.size() && words.start(word) <= at) {
        tokens.add(new Token.Word(word, words.folded(word), words.isCapitalised(word), words.span(word)));
        at = Math.max(at + 1, words.end(word));
        word++;
      } else {
        char c = text.charAt(at);
        if (c != ' ' && MARKS.indexOf(c) >= 0 && !isAbbreviation(at)) {
          tokens.add(new Token.Mark(c, new Span(at, at + 1)));
        } else if (c == '-' && text.startsWith("- ", at) && at > from && text.charAt(at - 1) == ' ') {
          tokens.add(new Token.Mark('—', new Span(at, at + 1)));
        }
        at++;
      }
    }
    return word;
  }
}
