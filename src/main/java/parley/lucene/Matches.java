package parley.lucene;

import module java.base;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import parley.lucene.count.Condition;
import parley.lucene.count.Deadline;
import parley.lucene.count.Dimension;
import parley.lucene.count.DocSet;
import parley.lucene.field.Names;
import parley.schema.Field;
import parley.search.SearchRequest.View;

/** The rows that words and dates leave, narrowed by filters: by all of them, or by all but those of one dimension. */
final class Matches {
  private final Snapshot snapshot;
  private final View view;
  private final IndexSearcher searcher;
  private final Deadline deadline;
  private final DocSet before;
  private final Map<Dimension, DocSet> narrowed = new LinkedHashMap<>();

  Matches(Snapshot snapshot, View view, IndexSearcher searcher, Deadline deadline, DocSet before) {
    this.snapshot = snapshot;
    this.view = view;
    this.searcher = searcher;
    this.deadline = deadline;
    this.before = before;
  }

  void narrow(Dimension dimension, List<Condition> conditions) throws IOException {
    narrowed.put(dimension, narrowed(before, dimension, conditions));
  }

  DocSet all() {
    return narrowed.values().stream().reduce(before, DocSet::and);
  }

  DocSet without(Dimension dimension) {
    return narrowed.entrySet().stream().filter(entry -> !entry.getKey().equals(dimension)).map(Map.Entry::getValue)
        .reduce(before, DocSet::and);
  }

  DocSet narrowed(DocSet rows, Dimension dimension, List<Condition> conditions) throws IOException {
    return switch (dimension) {
      case Dimension.Plain _ -> byValues(rows, conditions);
      case Dimension.Thing(var group) -> {
        boolean onlyExcludes = conditions.stream().allMatch(condition -> condition.any().isEmpty());
        boolean oneField = conditions.size() == 1 && conditions.getFirst().none().isEmpty();
        // otherwise it must be one and the same thing that meets them all
        yield onlyExcludes || oneField ? byValues(rows, conditions) : snapshot.group(group).restrict(rows, conditions, deadline);
      }
    };
  }

  private DocSet byValues(DocSet rows, List<Condition> conditions) throws IOException {
    DocSet left = rows;
    for (Condition condition : conditions) {
      if (condition.any().isPresent()) {
        left = left.and(having(condition.field(), condition.any().get()));
      }
      if (!condition.none().isEmpty()) {
        left = left.andNot(having(condition.field(), condition.none()));
      }
    }
    return left;
  }

  private DocSet having(Field field, Set<String> values) throws IOException {
    List<BytesRef> terms = values.stream().map(BytesRef::new).toList();
    return DocSet.matching(searcher, new TermInSetQuery(Names.of(view).value(field), terms));
  }
}
