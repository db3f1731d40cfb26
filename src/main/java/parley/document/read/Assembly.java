package parley.document.read;

import module java.base;
import parley.document.Published;
import parley.document.Published.Basis;
import parley.document.SourceDocument;
import parley.document.clean.Cleaned;
import parley.document.clean.Cleaner;
import parley.document.clean.Dateline;
import parley.document.clean.Draft;
import parley.document.decode.Refusal;
import parley.document.facts.Facts;
import parley.document.html.HtmlPage;

/** Puts a document together from decoded text and from what is known beside it. */
final class Assembly {
  private final Cleaner cleaner;

  Assembly(Cleaner cleaner) {
    this.cleaner = cleaner;
  }

  /** What a document is called and where it came from. */
  record Origin(String id, String path, String sha256) {}

  /** {@code known} beats what the text says about itself; its title is looked for at the top of plain text. */
  SourceDocument document(Origin origin, String source, Facts known) throws Refusal {
    HtmlPage page = HtmlPage.isHtml(source) ? HtmlPage.read(source) : plain(source, known);
    Cleaned cleaned = cleaner.clean(page.draft());
    if (cleaned.text().value().isBlank()) {
      throw new Refusal("has no text in it");
    }
    Facts facts = known.orElse(page.facts()).orElse(dateline(cleaned));
    String title = cleaned.title().isBlank() ? origin.path() : cleaned.title();
    return new SourceDocument(origin.id(), origin.path(), facts.about(title), origin.sha256(), cleaned.sections(), cleaned.text());
  }

  private static HtmlPage plain(String source, Facts known) {
    Draft draft = Draft.plain(source);
    return new HtmlPage(known.title().map(draft::titled).orElse(draft), Facts.NONE);
  }

  private static Facts dateline(Cleaned cleaned) {
    Optional<Published> published = Dateline.in(cleaned).map(day -> Published.on(day, Basis.DATELINE))
        .or(() -> DayInText.in(cleaned.text().value()).map(day -> Published.on(day, Basis.TEXT)));
    return new Facts(Optional.empty(), published, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
