package parley.ingest;

import module java.base;
import parley.annotate.Annotations;
import parley.document.About;
import parley.document.Passage;
import parley.document.SourceDocument;
import parley.document.facts.Facts;
import parley.document.read.Outcome;
import parley.text.CleanText;
import parley.text.Span;

/** Documents whose passages are their lines, for the tests. */
final class Sample {
  static final Annotations NOTHING = new Annotations(List.of(), List.of(), List.of(), List.of());

  private Sample() {}

  static SourceDocument document(String id, String text) {
    About about = new About("Title of " + id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    return new SourceDocument(id, id + ".txt", about, "00", List.of(), CleanText.of(text));
  }

  static List<Passage> lines(SourceDocument document) {
    List<Passage> passages = new ArrayList<>();
    Matcher line = Pattern.compile("[^\n]+").matcher(document.text().value());
    while (line.find()) {
      int ordinal = passages.size() + 1;
      Span span = new Span(line.start(), line.end());
      passages.add(new Passage(document.id() + "." + ordinal, document.id(), ordinal, List.of(), span, line.group(), List.of(span)));
    }
    return passages;
  }

  /** For tests that read files only. */
  static Outcome unread(String id, String text, Facts known) {
    return new Outcome.Refused(id, "is not read here");
  }
}
