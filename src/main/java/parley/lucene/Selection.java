package parley.lucene;

import module java.base;
import parley.lucene.count.Condition;
import parley.lucene.count.Dictionary;
import parley.lucene.count.Dimension;
import parley.lucene.field.Names;
import parley.schema.Field;
import parley.search.Notice;
import parley.search.SearchRequest.Filter;
import parley.search.SearchRequest.View;

/**
 * The filters of a request as conditions on values that are in the index.
 *
 * @param chosen values to be counted in any case, chosen or excluded; true where chosen
 */
record Selection(
    Map<Dimension, List<Condition>> conditions, Map<Field, Map<String, Boolean>> chosen, List<Notice> notices, List<String> understood) {

  static Selection of(Snapshot snapshot, View view, List<Filter> asked, List<Filter> typed) {
    Reader reader = new Reader(snapshot, view);
    Map<Field, List<Filter>> byField = new EnumMap<>(Field.class);
    asked.forEach(filter -> byField.computeIfAbsent(filter.field(), _ -> new ArrayList<>()).add(filter));
    byField.forEach((field, filters) -> reader.add(field, filters, false));
    typed.forEach(filter -> reader.add(filter.field(), List.of(filter), true));
    return new Selection(reader.conditions, reader.chosen, reader.notices, reader.understood);
  }

  List<Condition> conditions(Dimension dimension) {
    return conditions.getOrDefault(dimension, List.of());
  }

  /** Reads filters one by one. */
  private static final class Reader {
    private final Snapshot snapshot;
    private final View view;
    private final Map<Dimension, List<Condition>> conditions = new LinkedHashMap<>();
    private final Map<Field, Map<String, Boolean>> chosen = new EnumMap<>(Field.class);
    private final List<Notice> notices = new ArrayList<>();
    private final List<String> understood = new ArrayList<>();

    Reader(Snapshot snapshot, View view) {
      this.snapshot = snapshot;
      this.view = view;
    }

    void add(Field field, List<Filter> filters, boolean fixed) {
      Set<String> any = new LinkedHashSet<>();
      Set<String> none = new LinkedHashSet<>();
      for (Filter filter : filters) {
        String value = meant(field, filter.value());
        (filter.excluded() ? none : any).add(value);
        if (!fixed) {
          chosen.computeIfAbsent(field, _ -> new LinkedHashMap<>()).merge(value, !filter.excluded(), Boolean::logicalOr);
        }
      }
      conditions.computeIfAbsent(Dimension.of(view, field), _ -> new ArrayList<>())
          .add(new Condition(field, any.isEmpty() ? Optional.empty() : Optional.of(any), none, fixed));
    }

    private String meant(Field field, String given) {
      Dictionary dictionary = snapshot.dictionary(view, field);
      String kept = Names.kept(given);
      Optional<String> meant = dictionary.meant(kept);
      if (meant.isEmpty()) {
        notices.add(new Notice("unknown_value", "nothing here has " + field.key() + " \"" + given + "\""));
      } else if (!meant.get().equals(kept)) {
        understood.add(field.key() + " \"" + given + "\": taken as " + meant.get());
      }
      return meant.orElse(kept);
    }
  }
}
