package parley.annotate;

import module java.base;
import parley.document.About;
import parley.document.Passage;
import parley.document.Section;
import parley.document.SourceDocument;
import parley.text.CleanText;
import parley.text.SentenceSplitter;
import parley.text.Span;

/** Readings of texts without headings, for tests of the annotators. */
public final class Readings {
  private static final Set<String> ABBREVIATIONS =
      Set.of("gen", "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "sept", "col", "lt", "maj", "st", "jr", "vs", "no");

  private Readings() {}

  /** {@code text} as one section and one passage. */
  public static Reading of(String text) {
    Span all = new Span(0, text.length());
    Section section = new Section(List.of(), 0, new Span(0, 0), all);
    SourceDocument document = new SourceDocument("test", "test.txt",
        new About("Test", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()), "0", List.of(section),
        CleanText.of(text));
    List<Span> sentences = new SentenceSplitter(ABBREVIATIONS).sentences(text, all);
    return Reading.of(document, List.of(new Passage("test.1", "test", 1, List.of(), all, text, sentences)));
  }
}
