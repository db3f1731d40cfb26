package parley.search.row;

import module java.base;

/** Everything read from one text, each kind in order; offsets are UTF-16 units of the text as it was given. */
public record AnnotatedRow(
    String id, List<TimexRow> dates, List<ActorRow> actors, List<StatementRow> statements, List<MediationRow> mediations) {
  /** Of a text in which nothing can be read. */
  public static AnnotatedRow nothing(String id) {
    return new AnnotatedRow(id, List.of(), List.of(), List.of(), List.of());
  }

  /** The same under another id. */
  public AnnotatedRow named(String other) {
    return new AnnotatedRow(other, dates, actors, statements, mediations);
  }
}
