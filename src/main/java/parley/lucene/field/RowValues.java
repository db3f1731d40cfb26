package parley.lucene.field;

import module java.base;
import parley.schema.Field;
import parley.search.row.ActorRow;
import parley.search.row.MediationRow;
import parley.search.row.NamedRow;
import parley.search.row.PassageRow;
import parley.search.row.StatementHit;
import parley.search.row.StatementRow;

/** The values that a row has in each field, as they are filtered and counted. */
public final class RowValues {
  private static final String UNNAMED_KIND = "unnamed";
  private static final String PLACE_KIND = "place";

  /** A country named, and a body of a country: "Turkey", "the Turkish parliament". */
  private static final Set<String> STATES = Set.of("country", "body");

  private RowValues() {}

  public static List<String> of(PassageRow row, Field field) {
    return switch (field) {
      case ACTOR -> named(row.actors()).filter(actor -> !actor.kind().equals(PLACE_KIND)).map(ActorRow::name).distinct().toList();
      case PLACE -> named(row.actors()).filter(actor -> actor.kind().equals(PLACE_KIND)).map(ActorRow::name).distinct().toList();
      case COUNTRY -> row.actors().stream().filter(actor -> STATES.contains(actor.kind()))
          .flatMap(actor -> actor.country().stream()).distinct().toList();
      case SPEAKER, FORM -> row.statements().stream().flatMap(said -> of(said, field).stream()).distinct().toList();
      case MEDIATOR, MEDIATOR_COUNTRY, STANCE, PARTY ->
          row.mediations().stream().flatMap(mediated -> of(mediated, field).stream()).distinct().toList();
      case DOCUMENT -> List.of(row.document().id());
      case ADDRESSEE -> List.of();
    };
  }

  public static List<String> of(StatementRow row, Field field) {
    return switch (field) {
      case SPEAKER -> row.speaker().map(RowValues::name).stream().toList();
      case COUNTRY -> row.speaker().flatMap(NamedRow::country).stream().toList();
      case ADDRESSEE -> row.addressee().map(RowValues::name).stream().toList();
      case FORM -> List.of(row.form());
      case ACTOR, PLACE, MEDIATOR, MEDIATOR_COUNTRY, STANCE, PARTY, DOCUMENT -> List.of();
    };
  }

  public static List<String> of(MediationRow row, Field field) {
    return switch (field) {
      case MEDIATOR -> row.mediator().stream().toList();
      case MEDIATOR_COUNTRY -> row.country().stream().toList();
      case STANCE -> List.of(row.stance());
      case PARTY -> row.parties().stream().distinct().toList();
      case ACTOR, COUNTRY, PLACE, SPEAKER, FORM, ADDRESSEE, DOCUMENT -> List.of();
    };
  }

  public static List<String> of(StatementHit hit, Field field) {
    return field == Field.DOCUMENT ? List.of(hit.document().id()) : of(hit.statement(), field);
  }

  /** The distinct things of a group in a passage, each as one term. */
  public static Set<String> things(PassageRow row, Group group) {
    return switch (group) {
      case SAID -> row.statements().stream().map(said -> group.written(field -> of(said, field))).collect(Collectors.toSet());
      case MEDIATED -> row.mediations().stream().map(mediated -> group.written(field -> of(mediated, field))).collect(Collectors.toSet());
    };
  }

  /** The known days of a passage; unknown dates have none. */
  public static List<Days> days(PassageRow row) {
    return row.dates().stream()
        .filter(date -> date.first().isPresent() || date.last().isPresent())
        .map(date -> Days.of(date.first().or(date::last).orElseThrow(), date.last().or(date::first).orElseThrow()))
        .distinct()
        .toList();
  }

  public static Stream<ActorRow> named(List<ActorRow> actors) {
    return actors.stream().filter(actor -> !actor.kind().equals(UNNAMED_KIND));
  }

  private static String name(NamedRow named) {
    return named.kind().equals(UNNAMED_KIND) ? Names.UNNAMED : named.name();
  }
}
