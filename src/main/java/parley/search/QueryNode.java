package parley.search;

import module java.base;
import parley.schema.Field;
import parley.text.Span;

/** What the words of a query ask for. Every leaf carries the place in the query where it was typed. */
public sealed interface QueryNode {
  /** Everything: a missing or empty query. */
  record All() implements QueryNode {}

  /** One word, in any of its inflected forms; {@code near} also finds close spellings ({@code word~}). */
  record Word(String text, boolean near, Span typed) implements QueryNode {}

  /** Words in this order, unstemmed; at most {@code slop} moves apart ({@code "a b"~5}), 0 for exact. */
  record Phrase(String text, int slop, Span typed) implements QueryNode {}

  /** A filter typed inside the query ({@code speaker:Lavrov}); the value is canonical where one is known. */
  record Is(Field field, String value, Span typed) implements QueryNode {}

  record Not(QueryNode node) implements QueryNode {}

  record And(List<QueryNode> nodes) implements QueryNode {
    public And {
      nodes = List.copyOf(nodes);
    }
  }

  record Or(List<QueryNode> nodes) implements QueryNode {
    public Or {
      nodes = List.copyOf(nodes);
    }
  }
}
