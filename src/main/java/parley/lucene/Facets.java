package parley.lucene;

import module java.base;
import parley.lucene.count.Condition;
import parley.lucene.count.Deadline;
import parley.lucene.count.Dictionary;
import parley.lucene.count.Dimension;
import parley.lucene.count.DocSet;
import parley.lucene.count.PlainCounts;
import parley.lucene.field.Names;
import parley.schema.Field;
import parley.search.SearchRequest.View;
import parley.search.SearchResponse;
import parley.search.SearchResponse.FacetValue;
import parley.text.Folding;

/** How many rows each value of a field would give: the field's own filters loosened, all others in force. */
final class Facets {
  private static final int LISTED = 100;

  private final Snapshot snapshot;
  private final View view;
  private final Selection selection;
  private final Matches matches;
  private final Deadline deadline;

  Facets(Snapshot snapshot, View view, Selection selection, Matches matches, Deadline deadline) {
    this.snapshot = snapshot;
    this.view = view;
    this.selection = selection;
    this.matches = matches;
    this.deadline = deadline;
  }

  static Field.Use use(View view) {
    return switch (view) {
      case PASSAGES -> Field.Use.PASSAGES;
      case STATEMENTS -> Field.Use.STATEMENTS;
      case MEDIATIONS -> Field.Use.MEDIATIONS;
    };
  }

  static boolean counts(View view, Field field) {
    return field.serves(use(view)) && field.serves(Field.Use.FACET);
  }

  /** Every field of the view with its most frequent values, by key, in the order of the schema. */
  Map<String, List<FacetValue>> all() throws IOException {
    Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
    for (Field field : Field.values()) {
      if (counts(view, field)) {
        facets.put(field.key(), shown(field));
      }
    }
    return facets;
  }

  /** The values that contain {@code part} as people read them, spelling folded. */
  List<FacetValue> containing(Field field, String part) throws IOException {
    String wanted = Folding.fold(part);
    return best(field, LISTED, value -> Folding.fold(label(field, value).orElse(value)).contains(wanted));
  }

  private Optional<String> label(Field field, String value) {
    return field == Field.DOCUMENT ? snapshot.title(value) : Optional.empty();
  }

  private List<FacetValue> shown(Field field) throws IOException {
    return best(field, SearchResponse.MOST_FACET_VALUES, _ -> true);
  }

  private List<FacetValue> best(Field field, int most, Predicate<String> wanted) throws IOException {
    int[] counts = counts(field);
    Dictionary dictionary = snapshot.dictionary(view, field);
    Map<String, Boolean> chosen = selection.chosen().getOrDefault(field, Map.of());
    Comparator<FacetValue> order = Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value);
    PriorityQueue<FacetValue> best = new PriorityQueue<>(order.reversed());
    for (int i = 0; i < counts.length; i++) {
      boolean mayEnter = counts[i] > 0 && (best.size() < most || counts[i] >= best.element().count());
      if (mayEnter && wanted.test(dictionary.value(i))) {
        best.add(new FacetValue(dictionary.value(i), counts[i], chosen.getOrDefault(dictionary.value(i), false)));
        if (best.size() > most) {
          best.remove();
        }
      }
    }
    Set<FacetValue> values = new TreeSet<>(order);
    values.addAll(best);
    // what was chosen or excluded must stay in sight, or it could not be undone
    chosen.forEach((value, selected) -> {
      if (wanted.test(value)) {
        OptionalInt number = dictionary.number(value);
        values.add(new FacetValue(value, number.isPresent() ? counts[number.getAsInt()] : 0, selected));
      }
    });
    return values.stream().map(value -> value.labelled(label(field, value.value()))).toList();
  }

  private int[] counts(Field field) throws IOException {
    Dimension dimension = Dimension.of(view, field);
    List<Condition> inForce = selection.conditions(dimension).stream()
        .filter(condition -> condition.fixed() || condition.field() != field)
        .toList();
    DocSet others = matches.without(dimension);
    return switch (dimension) {
      case Dimension.Plain _ -> {
        PlainCounts plain = snapshot.plain(Names.of(view).value(field));
        yield plain.count(matches.narrowed(others, dimension, inForce), deadline);
      }
      case Dimension.Thing(var group) -> snapshot.group(group).count(others, field, inForce, deadline);
    };
  }
}
