package parley.server.export;

import module java.base;
import parley.quote.Citations;
import parley.schema.Field;
import parley.search.Engine.Row;
import parley.search.SearchRequest.View;
import parley.search.row.ActorRow;
import parley.search.row.DateRow;
import parley.search.row.DocumentRef;
import parley.search.row.MediationRow;
import parley.search.row.NamedRow;
import parley.search.row.PassageRow;
import parley.search.row.StatementRow;
import parley.search.row.WhenRow;

/**
 * The columns of a view's table: where the row stands, every field of the schema that serves the view,
 * its days, its text, its citation. Several values in one cell are parted by "; ".
 */
final class Columns {
  private static final String PLACE = "place";

  private record Column(String name, Function<Row, String> value) {}

  private final List<Column> columns = new ArrayList<>();

  Columns(View view, Citations citations) {
    columns.add(new Column("id", Columns::id));
    columns.add(new Column("title", row -> document(row).title()));
    columns.add(new Column("heading", row -> String.join(" › ", heading(row))));
    columns.add(new Column("first", row -> days(row).map(Days::first).min(Comparator.naturalOrder()).map(Object::toString).orElse("")));
    columns.add(new Column("last", row -> days(row).map(Days::last).max(Comparator.naturalOrder()).map(Object::toString).orElse("")));
    for (Field field : Field.values()) {
      if (field.serves(Field.Use.valueOf(view.name()))) {
        columns.add(new Column(field.key(), row -> values(row, field).distinct().collect(Collectors.joining("; "))));
      }
    }
    columns.add(new Column("text", Columns::text));
    columns.add(new Column("citation", row -> citations.of(document(row), heading(row), passage(row))));
  }

  List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  List<String> cells(Row row) {
    return columns.stream().map(column -> column.value().apply(row)).toList();
  }

  static DocumentRef document(Row row) {
    return switch (row) {
      case Row.OfPassage(var passage) -> passage.document();
      case Row.OfStatement(var hit) -> hit.document();
      case Row.OfMediation(var hit) -> hit.document();
    };
  }

  static List<String> heading(Row row) {
    return switch (row) {
      case Row.OfPassage(var passage) -> passage.heading();
      case Row.OfStatement(var hit) -> hit.heading();
      case Row.OfMediation(var hit) -> hit.heading();
    };
  }

  static String passage(Row row) {
    return switch (row) {
      case Row.OfPassage(var passage) -> passage.id();
      case Row.OfStatement(var hit) -> hit.statement().passage();
      case Row.OfMediation(var hit) -> hit.mediation().passage();
    };
  }

  private static String id(Row row) {
    return switch (row) {
      case Row.OfPassage(var passage) -> passage.id();
      case Row.OfStatement(var hit) -> hit.statement().id();
      case Row.OfMediation(var hit) -> hit.mediation().id();
    };
  }

  private static String text(Row row) {
    return switch (row) {
      case Row.OfPassage(var passage) -> passage.text();
      case Row.OfStatement(var hit) -> hit.statement().text();
      case Row.OfMediation(var hit) -> hit.mediation().text();
    };
  }

  private record Days(LocalDate first, LocalDate last) {
    static Days of(WhenRow when) {
      return new Days(when.first(), when.last());
    }

    static Stream<Days> of(DateRow date) {
      return date.first().flatMap(first -> date.last().map(last -> new Days(first, last))).stream();
    }
  }

  private static Stream<Days> days(Row row) {
    return switch (row) {
      case Row.OfPassage(var passage) -> passage.dates().stream().flatMap(Days::of);
      case Row.OfStatement(var hit) -> hit.statement().date().map(Days::of).stream();
      case Row.OfMediation(var hit) -> hit.mediation().date().map(Days::of).stream();
    };
  }

  private static Stream<String> values(Row row, Field field) {
    return switch (row) {
      case Row.OfPassage(var passage) -> inPassage(passage, field);
      case Row.OfStatement(var hit) ->
          field == Field.DOCUMENT ? Stream.of(hit.document().id()) : inStatement(hit.statement(), field);
      case Row.OfMediation(var hit) ->
          field == Field.DOCUMENT ? Stream.of(hit.document().id()) : inMediation(hit.mediation(), field);
    };
  }

  private static Stream<String> inPassage(PassageRow passage, Field field) {
    return switch (field) {
      case DOCUMENT -> Stream.of(passage.document().id());
      case ACTOR -> passage.actors().stream().filter(actor -> !actor.kind().equals(PLACE)).map(ActorRow::name);
      case PLACE -> passage.actors().stream().filter(actor -> actor.kind().equals(PLACE)).map(ActorRow::name);
      case COUNTRY -> passage.actors().stream().filter(actor -> !actor.kind().equals(PLACE)).flatMap(actor -> actor.country().stream());
      case SPEAKER, FORM, ADDRESSEE -> passage.statements().stream().flatMap(statement -> inStatement(statement, field));
      case MEDIATOR, MEDIATOR_COUNTRY, STANCE, PARTY ->
          passage.mediations().stream().flatMap(mediation -> inMediation(mediation, field));
    };
  }

  private static Stream<String> inStatement(StatementRow statement, Field field) {
    return switch (field) {
      case SPEAKER -> statement.speaker().map(NamedRow::name).stream();
      case COUNTRY -> statement.speaker().flatMap(NamedRow::country).stream();
      case FORM -> Stream.of(statement.form());
      case ADDRESSEE -> statement.addressee().map(NamedRow::name).stream();
      case ACTOR, PLACE, MEDIATOR, MEDIATOR_COUNTRY, STANCE, PARTY, DOCUMENT -> Stream.empty();
    };
  }

  private static Stream<String> inMediation(MediationRow mediation, Field field) {
    return switch (field) {
      case MEDIATOR -> mediation.mediator().stream();
      case MEDIATOR_COUNTRY -> mediation.country().stream();
      case STANCE -> Stream.of(mediation.stance());
      case PARTY -> mediation.parties().stream();
      case ACTOR, COUNTRY, PLACE, SPEAKER, FORM, ADDRESSEE, DOCUMENT -> Stream.empty();
    };
  }
}
