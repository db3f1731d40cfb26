package parley.cli.print;

import module java.base;
import parley.search.row.ActorRow;
import parley.search.row.DateRow;
import parley.search.row.DocumentRow;
import parley.search.row.MediationRow;
import parley.search.row.NamedRow;
import parley.search.row.PassageRow;
import parley.search.row.StatementRow;
import parley.search.row.WhenRow;

/** Prints everything read from a document under the passages it stands in. */
public record Findings(Screen screen) {
  public void show(DocumentRow document, List<PassageRow> passages) {
    String published = document.ref().published().map(p -> "published " + p.first()
        + (p.first().equals(p.last()) ? "" : " to " + p.last()) + " (" + p.basis() + ")").orElse("publication date unknown");
    screen.line(screen.bold(Screen.safe(document.ref().title())) + "  " + screen.dim(published));
    passages.forEach(this::passage);
  }

  private void passage(PassageRow passage) {
    screen.line("");
    screen.line(screen.dim(passage.id() + " " + Screen.safe(String.join(" › ", passage.heading()))));
    screen.paragraph(passage.text(), List.of(), 0);
    for (DateRow date : passage.dates()) {
      String days = date.first().flatMap(first -> date.last().map(last -> days(first, last))).orElse("unknown: ");
      finding("date", date.text(), days + date.basis().map(basis -> " (" + basis + ")").orElse("") + date.why().orElse(""));
    }
    for (ActorRow actor : passage.actors()) {
      finding("actor", actor.text(), actor.name() + ", " + actor.kind() + actor.country().map(country -> ", " + country).orElse(""));
    }
    for (StatementRow statement : passage.statements()) {
      finding("statement", statement.text(), statement.form() + ", " + statement.speaker().map(NamedRow::name).orElse("speaker unknown")
          + statement.addressee().map(to -> " to " + to.name()).orElse("") + when(statement.date()));
    }
    for (MediationRow mediation : passage.mediations()) {
      finding("mediation", mediation.cue(), mediation.stance() + ", " + mediation.mediator().orElse("mediator unknown")
          + (mediation.parties().isEmpty() ? "" : ", between " + String.join(" and ", mediation.parties())) + when(mediation.date()));
    }
  }

  private void finding(String kind, String text, String what) {
    String shown = Screen.safe(text).replace('\n', ' ');
    String cut = shown.length() <= 60 ? shown : shown.substring(0, 57) + "...";
    screen.line(String.format(Locale.ROOT, "  %-10s %s → %s", kind, cut, Screen.safe(what)));
  }

  private static String when(Optional<WhenRow> when) {
    return when.map(days -> ", " + days(days.first(), days.last()) + " (" + days.basis() + ")").orElse(", date unknown");
  }

  private static String days(LocalDate first, LocalDate last) {
    return first.equals(last) ? first.toString() : first + " to " + last;
  }
}
