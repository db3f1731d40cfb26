package parley.lucene.field;

import module java.base;
import parley.schema.Field;
import parley.search.SearchRequest.View;

/** Fields of a passage that speak of one thing, so that filters on them must hold of one and the same. */
public enum Group {
  SAID(Field.SPEAKER, Field.FORM),
  MEDIATED(Field.MEDIATOR, Field.MEDIATOR_COUNTRY, Field.STANCE, Field.PARTY);

  private static final String BETWEEN_FIELDS = "\u001F";
  private static final String BETWEEN_VALUES = "\u001E";
  // a term may have 32,766 bytes
  private static final int MOST_VALUES = 40;

  private final List<Field> fields;

  Group(Field... fields) {
    this.fields = List.of(fields);
  }

  public List<Field> fields() {
    return fields;
  }

  /** The group of a field; in other views than passages a row is one thing and nothing needs grouping. */
  public static Optional<Group> of(View view, Field field) {
    return view == View.PASSAGES
        ? Stream.of(values()).filter(group -> group.fields.contains(field)).findFirst()
        : Optional.empty();
  }

  /** A thing as one term; values of a field of the group are what {@code values} gives for it. */
  public String written(Function<Field, List<String>> values) {
    return fields.stream()
        .map(field -> String.join(BETWEEN_VALUES, values.apply(field).stream().limit(MOST_VALUES).map(Names::kept).toList()))
        .collect(Collectors.joining(BETWEEN_FIELDS));
  }

  /** The values of each field, in the order of the group's fields. */
  public List<List<String>> read(String thing) {
    return Stream.of(thing.split(BETWEEN_FIELDS, -1))
        .map(values -> values.isEmpty() ? List.<String>of() : List.of(values.split(BETWEEN_VALUES)))
        .toList();
  }
}
