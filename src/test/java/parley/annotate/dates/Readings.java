package parley.annotate.dates;

import module java.base;
import parley.annotate.Reading;
import parley.document.About;
import parley.document.Published;
import parley.document.Section;
import parley.document.SourceDocument;
import parley.text.CleanText;
import parley.text.SentenceSplitter;
import parley.text.Span;
import parley.text.Words;

/** Small documents laid open for tests. A line that begins with "## " (or more of them) is a heading. */
final class Readings {
  private static final SentenceSplitter SENTENCES = new SentenceSplitter(Set.of("jan", "feb", "sept", "oct", "nov", "dec", "mr", "gen", "ca"));

  private Readings() {}

  static Reading of(String text) {
    return of(text, Optional.empty());
  }

  static Reading published(String day, String text) {
    return of(text, Optional.of(Published.on(LocalDate.parse(day), Published.Basis.SIDECAR)));
  }

  private static Reading of(String marked, Optional<Published> published) {
    StringBuilder text = new StringBuilder();
    List<Section> sections = new ArrayList<>();
    List<Span> sentences = new ArrayList<>();
    Span heading = new Span(0, 0);
    int level = 0;
    int body = 0;
    for (String line : marked.lines().toList()) {
      int marks = line.length() - line.replaceFirst("^#+", "").length();
      if (marks > 0) {
        sections.add(new Section(List.of(), level, heading, new Span(body, text.length())));
        level = marks;
        heading = new Span(text.length(), text.length() + line.length() - marks - 1);
        text.append(line.substring(marks + 1)).append('\n');
        body = text.length();
      } else {
        int start = text.length();
        text.append(line).append('\n');
        sentences.addAll(SENTENCES.sentences(text.toString(), new Span(start, text.length() - 1)));
      }
    }
    sections.add(new Section(List.of(), level, heading, new Span(body, text.length())));
    About about = new About("", published, Optional.empty(), Optional.empty(), Optional.empty());
    SourceDocument document = new SourceDocument("test", "test.txt", about, "", sections, CleanText.of(text.toString()));
    return new Reading(document, List.of(), Words.of(text.toString()), sentences);
  }
}
