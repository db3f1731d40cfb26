package parley.lucene.count;

import parley.lucene.field.Group;
import parley.schema.Field;
import parley.search.SearchRequest.View;

/** What filters narrow by: a field of its own, or a group whose filters must hold of one and the same thing. */
public sealed interface Dimension {
  record Plain(Field field) implements Dimension {}

  record Thing(Group group) implements Dimension {}

  static Dimension of(View view, Field field) {
    return Group.of(view, field).<Dimension>map(Thing::new).orElseGet(() -> new Plain(field));
  }
}
