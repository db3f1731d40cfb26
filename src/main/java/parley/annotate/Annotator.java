package parley.annotate;

import module java.base;
import parley.annotate.actors.ActorFinder;
import parley.annotate.actors.Lexicon;
import parley.annotate.dates.DateFinder;
import parley.annotate.mediation.MediationFinder;
import parley.annotate.statements.StatementFinder;
import parley.document.Passage;
import parley.document.SourceDocument;
import parley.knowledge.Calendar;

/** Reads a document: dates, actors, statements, mediation, in this order. Safe for several threads. */
public final class Annotator {
  private final DateFinder dates;
  private final ActorFinder actors;
  private final StatementFinder statements;
  private final MediationFinder mediations;

  public Annotator(Calendar calendar, Lexicon lexicon) {
    dates = new DateFinder(calendar);
    actors = new ActorFinder(lexicon);
    statements = new StatementFinder(lexicon);
    mediations = new MediationFinder(lexicon);
  }

  public Annotations annotate(SourceDocument document, List<Passage> passages) {
    Reading reading = Reading.of(document, passages);
    List<DateMention> foundDates = dates.find(reading);
    List<ActorMention> foundActors = actors.find(reading);
    List<ActorMention> acting = foundActors.stream().filter(found -> found.actor().kind() != Actor.Kind.PLACE).toList();
    List<Statement> foundStatements = statements.find(reading, acting, foundDates);
    GoverningDate governing = new GoverningDate(reading, foundDates, foundStatements.stream().map(Statement::span).sorted().toList());
    return new Annotations(foundDates, foundActors, foundStatements, mediations.find(reading, acting, governing));
  }
}
