package parley.search;

import module java.base;
import parley.schema.Field;
import parley.schema.Field.Use;

/** Turns a typed filter value into the canonical one, as far as the knowledge tables know it. */
public interface Canonical {
  /** The canonical names that {@code value} may stand for in {@code field}; none where nothing is known of it. */
  List<String> names(Field field, String value);

  /** The value to filter by; whatever was understood by it beyond what was typed is told in {@code notices}. */
  default String read(Field field, String value, List<Notice> notices) {
    String typed = value.strip();
    if (field.kind() == Field.Kind.CHOICE) {
      return typed.toLowerCase(Locale.ROOT);
    }
    List<String> names = field.kind() == Field.Kind.ID ? List.of() : names(field, typed);
    if (names.size() > 1 && !names.contains(typed)) {
      notices.add(new Notice("ambiguous_value", field.key() + " \"" + typed + "\" may be " + String.join(" or ", names)
          + "; write the full name"));
      return typed;
    }
    String name = names.isEmpty() || names.contains(typed) ? typed : names.getFirst();
    if (!name.equals(typed)) {
      notices.add(new Notice("read_as", field.key() + " \"" + typed + "\" is read as " + name));
    }
    return name;
  }

  /** The fields that rows of {@code view} can be filtered by, in the order of the schema. */
  static List<Field> filters(SearchRequest.View view) {
    Use use = Use.valueOf(view.name());
    return Stream.of(Field.values()).filter(f -> f.serves(Use.FILTER) && f.serves(use)).toList();
  }
}
