package parley.cli.print;

import module java.base;
import parley.quote.Verdict.Agreement;
import parley.quote.Verdict.Difference;
import parley.quote.Verdict.Match;
import parley.quote.Verdict;
import parley.search.row.NamedRow;

/** Prints a verdict for people: what the documents say about a claim, and from where. */
public record Ruling(Screen screen) {
  private static final int INDENT = 4;
  private static final int SHOWN = 10;

  public void show(Verdict verdict) {
    screen.line(screen.bold(said(verdict)));
    axis("speaker", verdict.axes().speaker(), verdict.matches().stream().findFirst().flatMap(Match::speaker).map(NamedRow::name));
    axis("date", verdict.axes().date(), verdict.matches().stream().findFirst().flatMap(Match::date)
        .map(day -> day.first().equals(day.last()) ? day.first().toString() : day.first() + " to " + day.last()));
    verdict.notices().forEach(notice -> screen.line("note: " + Screen.safe(notice.message())));
    verdict.matches().stream().limit(SHOWN).forEach(this::match);
    if (verdict.matches().size() > SHOWN) {
      screen.line("");
      screen.line("and " + (verdict.matches().size() - SHOWN) + " more places; --json tells all");
    }
    if (!verdict.nearest().isEmpty()) {
      screen.line("");
      screen.line("the nearest, which are no matches:");
      verdict.nearest().forEach(this::match);
    }
  }

  /** The verdict in a sentence. It speaks of the documents, never of the truth. */
  static String said(Verdict verdict) {
    Verdict.Coverage coverage = verdict.coverage();
    String documents = String.format(Locale.ROOT, "%,d document%s", coverage.documents(), coverage.documents() == 1 ? "" : "s");
    String these = coverage.documents() == 1 ? "this document" : "these " + documents;
    String years = coverage.first().flatMap(first -> coverage.last().map(last -> " (" + String.format(Locale.ROOT, "%,d", coverage.passages())
        + " passages, " + first + " to " + last + ")")).orElse("");
    return switch (verdict.verdict()) {
      case NOT_FOUND -> "not found: not in " + these + years;
      case ALTERED -> "altered: the utterance stands in " + these + years + " with other words";
      case NARRATION -> "narration: the words stand there, but not as anybody's direct speech (" + verdict.axes().form()
          .map(form -> form.name().toLowerCase(Locale.ROOT)).orElse("unknown") + ")";
      case MISATTRIBUTED -> "misattributed: somebody else says it there";
      case MISDATED -> "misdated: it is said there at another time";
      case ABRIDGED -> "abridged: the words stand there, with others left out";
      case VERBATIM -> "verbatim: the words stand there as claimed";
    };
  }

  private void axis(String name, Agreement agreement, Optional<String> there) {
    if (agreement != Agreement.NOT_CLAIMED) {
      String right = agreement == Agreement.DIFFERENT ? there.map(value -> ": " + Screen.safe(value) + " there").orElse("") : "";
      screen.line(name + " " + agreement.name().toLowerCase(Locale.ROOT) + right);
    }
  }

  private void match(Match match) {
    screen.line("");
    screen.line(screen.bold(Screen.safe(match.document().title()).replace('\n', ' ')) + "  " + screen.dim(match.passage()));
    String speaker = match.speaker().map(NamedRow::name).orElse("speaker unknown");
    screen.line(" ".repeat(INDENT) + screen.dim(Screen.safe(speaker) + ", " + match.form().name().toLowerCase(Locale.ROOT)
        + match.date().map(day -> ", " + day.first()).orElse("")));
    screen.paragraph(match.sourceText(), List.of(), INDENT);
    for (Difference difference : match.differences()) {
      detail(switch (difference.op()) {
        case EQUAL -> "";
        case REPLACE -> "“" + difference.claimed() + "” is “" + difference.source() + "” there";
        case INSERT -> "“" + difference.claimed() + "” is not there";
        case DELETE -> "left out: “" + difference.source() + "”";
      });
    }
    match.cut().forEach(cut -> detail("cut just outside: “" + cut + "”"));
    if (!match.warnings().isEmpty()) {
      detail("mind the " + match.warnings().stream().map(warning -> warning.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")));
    }
    detail(match.citation());
  }

  private void detail(String text) {
    if (!text.isEmpty()) {
      screen.paragraph(text, List.of(), INDENT);
    }
  }
}
