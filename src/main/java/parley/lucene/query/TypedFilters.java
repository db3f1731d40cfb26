package parley.lucene.query;

import module java.base;
import parley.schema.Field;
import parley.search.QueryNode;
import parley.search.QueryNode.And;
import parley.search.QueryNode.Is;
import parley.search.QueryNode.Not;
import parley.search.SearchRequest.Filter;

/**
 * A query parted into its words and the filters typed beside them. Only filters that hold for the whole
 * query are taken out; the words decide alone whether any of them is enough.
 */
public record TypedFilters(QueryNode words, List<Filter> filters) {
  public static TypedFilters of(QueryNode query) {
    return switch (query) {
      case And(List<QueryNode> nodes) -> parted(nodes);
      case Is _, Not _ -> parted(List.of(query));
      case QueryNode.All _, QueryNode.Word _, QueryNode.Phrase _, QueryNode.Or _ -> new TypedFilters(query, List.of());
    };
  }

  private static TypedFilters parted(List<QueryNode> nodes) {
    List<QueryNode> words = new ArrayList<>();
    List<Filter> filters = new ArrayList<>();
    for (QueryNode node : nodes) {
      switch (node) {
        case Is(var field, String value, _) when mayJoin(field, filters) -> filters.add(new Filter(field, value, false));
        case Not(Is(var field, String value, _)) -> filters.add(new Filter(field, value, true));
        case QueryNode.All _, QueryNode.Word _, QueryNode.Phrase _, And _, QueryNode.Or _, Not _, Is _ -> words.add(node);
      }
    }
    return new TypedFilters(words.isEmpty() ? new QueryNode.All() : words.size() == 1 ? words.getFirst() : new And(words), filters);
  }

  /** One statement has one speaker: a second one asked for is about another statement. Parties are several. */
  private static boolean mayJoin(Field field, List<Filter> filters) {
    return field == Field.PARTY || filters.stream().noneMatch(filter -> filter.field() == field && !filter.excluded());
  }
}
