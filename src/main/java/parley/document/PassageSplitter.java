package parley.document;

import module java.base;
import parley.knowledge.Abbreviations;
import parley.text.SentenceSplitter;
import parley.text.Span;

/**
 * Divides a document into passages: whole sentences of one section, about equally long, a quotation kept
 * whole where it fits. Time grows linearly with the text.
 */
public final class PassageSplitter {
  private static final int WORDS = 120;
  private static final int QUOTATION_WORDS = 180;
  private static final int SENTENCE_WORDS = 400;
  private static final int SENTENCE_CHARS = 6_000;
  private static final int LONGEST_WORD = 15;
  private static final int ORPHAN_WORDS = 25;
  private static final int MERGED_WORDS = 150;
  private final SentenceSplitter splitter;

  public PassageSplitter(Abbreviations abbreviations) {
    this.splitter = new SentenceSplitter(abbreviations.followers());
  }

  /** Sentences that stay together. */
  private record Unit(List<Span> sentences, int words) {}

  /** The passages of {@code document} in order; none of them holds a heading. */
  public List<Passage> passages(SourceDocument document) {
    List<Passage> passages = new ArrayList<>();
    String text = document.text().value();
    for (Section section : document.sections()) {
      for (Unit unit : balanced(units(text, section.body()))) {
        passages.add(passage(document, section, unit, passages.size() + 1));
      }
    }
    return passages;
  }

  private static Passage passage(SourceDocument document, Section section, Unit unit, int ordinal) {
    Span span = unit.sentences().getFirst().through(unit.sentences().getLast());
    String id = document.id() + "." + ordinal;
    return new Passage(id, document.id(), ordinal, section.trail(), span, document.text().at(span), unit.sentences());
  }

  private List<Unit> units(String text, Span body) {
    List<Span> sentences = splitter.sentences(text, body).stream().flatMap(s -> cut(text, s).stream()).toList();
    QuotationEnds quotations = QuotationEnds.of(text, body);
    List<Unit> units = new ArrayList<>();
    int i = 0;
    while (i < sentences.size()) {
      int last = i;
      int words = words(text, sentences.get(i));
      int together = words;
      // sentences that one quotation holds, as long as they fit
      for (int k = i; quotations.isOpen(sentences.get(k).end()) && k + 1 < sentences.size(); ) {
        k++;
        together += words(text, sentences.get(k));
        if (together > QUOTATION_WORDS) {
          break;
        }
        if (!quotations.isOpen(sentences.get(k).end())) {
          last = k;
          words = together;
          break;
        }
      }
      units.add(new Unit(sentences.subList(i, last + 1), words));
      i = last + 1;
    }
    return units;
  }

  /** A sentence beyond the hard limit in pieces that end at a word's end, any other as it is. */
  private static List<Span> cut(String text, Span sentence) {
    if (sentence.length() <= SENTENCE_WORDS) {
      return List.of(sentence);
    }
    List<Span> pieces = new ArrayList<>();
    int start = sentence.start();
    int words = 0;
    int space = start;
    for (int i = start; i < sentence.end(); i++) {
      if (text.charAt(i) == ' ') {
        words++;
        space = i;
      }
      boolean full = words >= SENTENCE_WORDS || i - start >= SENTENCE_CHARS;
      if (full && !Character.isLowSurrogate(text.charAt(i))) {
        int end = space > start ? space : i;
        pieces.add(new Span(start, end));
        start = space > start ? space + 1 : i;
        words = 0;
        space = start;
      }
    }
    if (start < sentence.end()) {
      pieces.add(new Span(start, sentence.end()));
    }
    return pieces;
  }

  private static int words(String text, Span span) {
    // text without spaces counts by its length
    int words = 1;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      words += c == ' ' || c >= 0x2E80 && Character.isIdeographic(c) ? 1 : 0;
    }
    return Math.max(words, span.length() / LONGEST_WORD);
  }

  private static List<Unit> balanced(List<Unit> units) {
    List<Unit> result = new ArrayList<>();
    int left = units.stream().mapToInt(Unit::words).sum();
    List<Span> sentences = new ArrayList<>();
    int words = 0;
    int target = target(left);
    for (Unit unit : units) {
      boolean over = words + unit.words() > WORDS || words + unit.words() - target > target - words;
      if (words > 0 && over) {
        result.add(new Unit(sentences, words));
        target = target(left);
        sentences = new ArrayList<>();
        words = 0;
      }
      sentences.addAll(unit.sentences());
      words += unit.words();
      left -= unit.words();
    }
    if (words > 0) {
      result.add(new Unit(sentences, words));
    }
    return withoutOrphans(result);
  }

  /** The length at which what is left divides into equal passages. */
  private static int target(int words) {
    return words / Math.max(1, (words + WORDS - 1) / WORDS);
  }

  private static List<Unit> withoutOrphans(List<Unit> units) {
    List<Unit> result = new ArrayList<>();
    for (Unit unit : units) {
      boolean orphan = !result.isEmpty() && Math.min(unit.words(), result.getLast().words()) < ORPHAN_WORDS;
      if (orphan && unit.words() + result.getLast().words() <= MERGED_WORDS) {
        Unit before = result.removeLast();
        List<Span> both = new ArrayList<>(before.sentences());
        both.addAll(unit.sentences());
        result.add(new Unit(both, before.words() + unit.words()));
      } else {
        result.add(unit);
      }
    }
    return result;
  }
}
