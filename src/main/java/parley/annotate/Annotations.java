package parley.annotate;

import module java.base;

/** Everything read from one document, each kind in order of its spans. */
public record Annotations(
    List<DateMention> dates, List<ActorMention> actors, List<Statement> statements, List<Mediation> mediations) {
  public Annotations {
    dates = List.copyOf(dates);
    actors = List.copyOf(actors);
    statements = List.copyOf(statements);
    mediations = List.copyOf(mediations);
  }
}
