package parley.lucene.count;

import module java.base;
import parley.schema.Field;

/**
 * What one field must and must not have: one of {@code any} where that is present, and none of {@code none}.
 *
 * @param fixed typed as part of the query, so that it stays in force when the field's own values are counted
 */
public record Condition(Field field, Optional<Set<String>> any, Set<String> none, boolean fixed) {
  public Condition {
    any = any.map(Set::copyOf);
    none = Set.copyOf(none);
  }
}
