package parley.annotate.dates.written;

import module java.base;
import parley.annotate.dates.time.Modifier;

/**
 * An expression and the words it stands in, both included; a range or list has a part per end, in order,
 * and is itself written as its first part.
 */
public record Found(int first, int last, Expression expression, Optional<Modifier> modifier, List<Found> parts) {
  public Found {
    parts = List.copyOf(parts);
  }

  public static Found of(int first, int last, Expression expression) {
    return new Found(first, last, expression, Optional.empty(), List.of());
  }

  public static Found of(int first, int last, Fields fields) {
    return of(first, last, new Expression.Named(fields));
  }

  public Found with(Modifier modifier) {
    return new Found(first, last, expression, Optional.of(modifier), parts);
  }

  public Found with(Expression changed) {
    return new Found(first, last, changed, modifier, parts);
  }

  public Found between(int from, int to) {
    return new Found(from, to, expression, modifier, parts);
  }

  public Optional<Fields> fields() {
    return expression instanceof Expression.Named(Fields fields) ? Optional.of(fields) : Optional.empty();
  }
}
