package parley.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import module java.base;
import org.junit.jupiter.api.Test;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.annotate.Annotations;
import parley.annotate.DateMention;
import parley.annotate.Mediation;
import parley.annotate.Statement;
import parley.annotate.When;
import parley.document.SourceDocument;
import parley.search.row.DateRow;
import parley.search.row.PassageRow;
import parley.text.Span;

/** Annotations become rows of the passage that they start in. */
class RowMakerTest {
  private static final String TEXT = "Oman spoke.\n\"Yes,\" it said.\nThen no.";
  private static final SourceDocument DOCUMENT = Sample.document("d", TEXT);
  private static final When UNKNOWN = new When.Unknown("no date");
  private static final ActorMention OMAN = new ActorMention(new Span(0, 4), new Actor("Oman", Actor.Kind.COUNTRY, Optional.of("Oman")));

  private static List<PassageRow> rows(List<DateMention> dates, List<ActorMention> actors, List<Statement> statements, List<Mediation> mediations) {
    return new RowMaker(DOCUMENT).passages(Sample.lines(DOCUMENT), new Annotations(dates, actors, statements, mediations));
  }

  private static Span at(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  @Test
  void offsetsAreThoseOfThePassage() {
    ActorMention it = new ActorMention(at("it"), OMAN.actor());
    PassageRow second = rows(List.of(), List.of(OMAN, it), List.of(), List.of()).get(1);
    assertEquals("it", second.text().substring(second.actors().getFirst().start(), second.actors().getFirst().end()));
    assertEquals("Oman", second.actors().getFirst().name());
    assertEquals("country", second.actors().getFirst().kind());
  }

  @Test
  void aStatementThatRunsOnStaysWithItsFirstPassageAndKeepsItsWords() {
    Statement statement = new Statement(at("\"Yes,\" it said.\nThen no"), Optional.of(OMAN), Statement.Form.MIXED,
        Optional.of(at("said")), Optional.empty(), new When.Known(LocalDate.EPOCH, LocalDate.EPOCH, When.Basis.EARLIER_DATE));
    List<PassageRow> rows = rows(List.of(), List.of(), List.of(statement), List.of());
    assertEquals(List.of(0, 1, 0), rows.stream().map(row -> row.statements().size()).toList());
    var row = rows.get(1).statements().getFirst();
    assertEquals("d.2-s1", row.id());
    assertEquals("\"Yes,\" it said.\nThen no", row.text());
    assertEquals(List.of(0, 23), List.of(row.start(), row.end()));
    assertEquals("mixed", row.form());
    assertEquals("said", row.cue().orElseThrow());
    assertEquals("earlier_date", row.date().orElseThrow().basis());
    assertEquals(new Span(0, 4), row.speaker().orElseThrow().span());
  }

  @Test
  void statementsAreNumberedInTheOrderOfTheText() {
    Statement later = new Statement(at("said"), Optional.empty(), Statement.Form.DIRECT, Optional.empty(), Optional.empty(), UNKNOWN);
    Statement earlier = new Statement(at("Yes"), Optional.empty(), Statement.Form.DIRECT, Optional.empty(), Optional.empty(), UNKNOWN);
    assertEquals(List.of("Yes", "said"), rows(List.of(), List.of(), List.of(later, earlier), List.of()).get(1).statements().stream().map(s -> s.text()).toList());
  }

  @Test
  void aDateThatRunsOverThePassageIsLeftOut() {
    assertEquals(List.of(), rows(List.of(new DateMention(at("said.\nThen"), UNKNOWN)), List.of(), List.of(), List.of()).get(1).dates());
  }

  @Test
  void aDateWithoutDaysSaysWhy() {
    DateRow row = rows(List.of(new DateMention(at("Then"), UNKNOWN)), List.of(), List.of(), List.of()).get(2).dates().getFirst();
    assertEquals(Optional.of("no date"), row.why());
    assertEquals(Optional.empty(), row.first());
  }

  @Test
  void aMediationNamesEachPartyOnce() {
    Mediation mediation = new Mediation(at("Oman spoke"), Optional.of(OMAN), Optional.of("Oman"), Mediation.Stance.HOSTING,
        List.of(OMAN, OMAN), at("spoke"), UNKNOWN);
    var row = rows(List.of(), List.of(), List.of(), List.of(mediation)).getFirst().mediations().getFirst();
    assertEquals(List.of("Oman"), row.parties());
    assertEquals("d.1-m1", row.id());
    assertEquals("hosting", row.stance());
    assertEquals("spoke", row.cue());
    assertEquals(Optional.empty(), row.date());
  }

  @Test
  void whatStandsInNoPassageIsLeftOut() {
    List<PassageRow> rows = rows(List.of(new DateMention(new Span(11, 12), UNKNOWN)), List.of(), List.of(), List.of());
    assertEquals(0, rows.stream().mapToInt(row -> row.dates().size()).sum());
  }
}
