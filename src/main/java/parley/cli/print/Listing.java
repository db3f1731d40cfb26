package parley.cli.print;

import module java.base;
import parley.search.Notice;
import parley.search.SearchResponse;
import parley.search.SearchResponse.Hit;
import parley.search.row.DateRow;
import parley.search.row.DocumentRef;
import parley.search.row.MediationHit;
import parley.search.row.MediationRow;
import parley.search.row.NamedRow;
import parley.search.row.PassageRow;
import parley.search.row.StatementHit;
import parley.search.row.StatementRow;
import parley.search.row.WhenRow;

/** Prints answers for people: what was found, and from where. */
public record Listing(Screen screen) {
  private static final int INDENT = 4;

  public void passages(SearchResponse<PassageRow> answer) {
    head(answer, "passage");
    for (Hit<PassageRow> hit : answer.results()) {
      PassageRow row = hit.row();
      source(row.id(), row.document(), row.heading());
      Set<String> days = row.dates().stream().flatMap(date -> days(date).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
      if (!days.isEmpty()) {
        detail(String.join(", ", days));
      }
      screen.paragraph(row.text(), hit.highlights(), INDENT);
    }
  }

  public void statements(SearchResponse<StatementHit> answer) {
    head(answer, "statement");
    for (Hit<StatementHit> hit : answer.results()) {
      StatementRow row = hit.row().statement();
      source(row.passage(), hit.row().document(), hit.row().heading());
      String speaker = row.speaker().map(Listing::named).orElse("speaker unknown");
      detail(speaker + row.addressee().map(to -> " to " + to.name()).orElse("") + ", " + row.form() + day(row.date()));
      screen.paragraph(row.text(), hit.highlights(), INDENT);
    }
  }

  public void mediations(SearchResponse<MediationHit> answer) {
    head(answer, "mediation");
    for (Hit<MediationHit> hit : answer.results()) {
      MediationRow row = hit.row().mediation();
      source(row.passage(), hit.row().document(), hit.row().heading());
      String country = row.country().filter(name -> !name.equals(row.mediator().orElse(""))).map(name -> " (" + name + ")").orElse("");
      String parties = row.parties().isEmpty() ? "" : ", between " + String.join(" and ", row.parties());
      detail(row.mediator().orElse("mediator unknown") + country + ", " + row.stance() + parties + day(row.date()));
      screen.paragraph(row.text(), hit.highlights(), INDENT);
    }
  }

  private void head(SearchResponse<?> answer, String noun) {
    String shown = answer.results().size() < answer.total() ? ", " + answer.results().size() + " shown" : "";
    screen.line(answer.total() + " " + noun + (answer.total() == 1 ? "" : "s") + shown);
    answer.didYouMean().ifPresent(other -> screen.line("did you mean: " + Screen.safe(other)));
    if (answer.partial()) {
      screen.line("the answer is partial: time ran out before everything was looked at");
    }
    for (Notice notice : answer.notices()) {
      screen.line("note: " + Screen.safe(notice.message()));
    }
  }

  private void source(String passage, DocumentRef document, List<String> heading) {
    String trail = heading.isEmpty() ? "" : " · " + String.join(" › ", heading);
    screen.line("");
    screen.line(screen.bold(Screen.safe(document.title()).replace('\n', ' ')) + Screen.safe(trail).replace('\n', ' ')
        + "  " + screen.dim(passage));
  }

  private void detail(String text) {
    screen.line(" ".repeat(INDENT) + screen.dim(Screen.safe(text).replace('\n', ' ')));
  }

  private static String named(NamedRow speaker) {
    return speaker.name() + speaker.country().map(country -> " (" + country + ")").orElse("");
  }

  private static String day(Optional<WhenRow> when) {
    return when.map(days -> ", " + days(days.first(), days.last())).orElse("");
  }

  private static Optional<String> days(DateRow date) {
    return date.first().flatMap(first -> date.last().map(last -> days(first, last)));
  }

  private static String days(LocalDate first, LocalDate last) {
    return first.equals(last) ? first.toString() : first + " to " + last;
  }
}
