package parley.lucene;

import module java.base;
import parley.schema.Field;
import parley.search.QueryNode;
import parley.search.SearchRequest;
import parley.search.SearchRequest.Filter;
import parley.search.SearchRequest.View;
import parley.search.row.ActorRow;
import parley.search.row.MediationRow;
import parley.search.row.NamedRow;
import parley.search.row.PassageRow;
import parley.search.row.StatementRow;
import parley.text.Words;

/** Answers by looking at every row in turn; what the real engine is measured against. */
final class NaiveEngine {
  private final List<PassageRow> passages;
  private final Map<View, List<Item>> items = new EnumMap<>(View.class);

  NaiveEngine(List<PassageRow> passages) {
    this.passages = passages;
    Stream.of(View.values()).forEach(view -> items.put(view, items(view)));
  }

  /** A row of any view, reduced to what filters look at; a thing is what filters of a group must agree on. */
  private record Item(String id, List<String> words, Map<Field, List<String>> values, List<Map<Field, List<String>>> said,
      List<Map<Field, List<String>>> mediated, List<LocalDate[]> days) {}

  Set<String> ids(SearchRequest request) {
    List<Item> all = items.get(request.view());
    boolean any = all.stream().noneMatch(item -> hasWords(item, withoutFilters(request.words()), false));
    return all.stream()
        .filter(item -> hasWords(item, request.words(), any))
        .filter(item -> overlaps(item, request))
        .filter(item -> passes(item, request))
        .map(Item::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Set<String> values(View view, Field field) {
    return items.get(view).stream()
        .flatMap(item -> Stream.concat(Stream.of(item.values()), Stream.concat(item.said().stream(), item.mediated().stream())))
        .flatMap(values -> values.getOrDefault(field, List.of()).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static QueryNode withoutFilters(QueryNode words) {
    return words instanceof QueryNode.And(List<QueryNode> nodes) ? new QueryNode.And(nodes.stream().filter(node -> !isFilter(node)).toList()) : words;
  }

  private static boolean isFilter(QueryNode node) {
    return node instanceof QueryNode.Is || node instanceof QueryNode.Not(QueryNode.Is _);
  }

  private static boolean hasWords(Item item, QueryNode node, boolean any) {
    List<String> words = item.words();
    return switch (node) {
      case QueryNode.All _ -> true;
      case QueryNode.Word(String text, _, _) -> words.contains(text);
      case QueryNode.Phrase(String text, _, _) -> Collections.indexOfSubList(words, Words.folded(text)) >= 0;
      case QueryNode.Is(Field field, String value, _) -> has(item, field, value);
      case QueryNode.Not(QueryNode inner) -> !hasWords(item, inner, false);
      case QueryNode.Or(List<QueryNode> nodes) -> nodes.stream().anyMatch(one -> hasWords(item, one, any && one instanceof QueryNode.And));
      case QueryNode.And(List<QueryNode> nodes) -> {
        List<QueryNode> soft = any ? nodes.stream().filter(one -> !(one instanceof QueryNode.Is || one instanceof QueryNode.Not)).toList() : List.of();
        boolean hard = nodes.stream().filter(one -> !soft.contains(one)).allMatch(one -> hasWords(item, one, false));
        boolean alone = nodes.stream().filter(one -> !isFilter(one)).count() == 1;
        yield hard && (soft.isEmpty() || soft.stream().anyMatch(one -> hasWords(item, one, alone && one instanceof QueryNode.Or)));
      }
    };
  }

  private static boolean has(Item item, Field field, String value) {
    return Stream.concat(Stream.of(item.values()), Stream.concat(item.said().stream(), item.mediated().stream()))
        .anyMatch(values -> values.getOrDefault(field, List.of()).contains(value));
  }

  private static boolean overlaps(Item item, SearchRequest request) {
    LocalDate from = request.dates().from().orElse(LocalDate.MIN);
    LocalDate to = request.dates().to().orElse(LocalDate.MAX);
    return request.dates().isAll() || item.days().stream().anyMatch(days -> !days[0].isAfter(to) && !days[1].isBefore(from));
  }

  private static boolean passes(Item item, SearchRequest request) {
    Map<Boolean, List<Filter>> saidOrNot = request.filters().stream()
        .collect(Collectors.partitioningBy(filter -> !item.values().containsKey(filter.field())));
    List<Filter> grouped = saidOrNot.get(true);
    return agree(item.values(), saidOrNot.get(false))
        && onOneThing(item.said(), grouped.stream().filter(filter -> isSaid(filter.field())).toList())
        && onOneThing(item.mediated(), grouped.stream().filter(filter -> !isSaid(filter.field())).toList());
  }

  private static boolean isSaid(Field field) {
    return field == Field.SPEAKER || field == Field.FORM;
  }

  private static boolean onOneThing(List<Map<Field, List<String>>> things, List<Filter> filters) {
    if (filters.isEmpty()) {
      return true;
    }
    if (filters.stream().allMatch(Filter::excluded)) {
      return filters.stream().noneMatch(filter -> things.stream().anyMatch(thing -> thing.get(filter.field()).contains(filter.value())));
    }
    return things.stream().anyMatch(thing -> agree(thing, filters));
  }

  private static boolean agree(Map<Field, List<String>> values, List<Filter> filters) {
    return filters.stream().collect(Collectors.groupingBy(Filter::field)).entrySet().stream().allMatch(entry -> {
      List<String> has = values.getOrDefault(entry.getKey(), List.of());
      List<Filter> wanted = entry.getValue().stream().filter(filter -> !filter.excluded()).toList();
      return entry.getValue().stream().filter(Filter::excluded).noneMatch(filter -> has.contains(filter.value()))
          && (wanted.isEmpty() || wanted.stream().anyMatch(filter -> has.contains(filter.value())));
    });
  }

  private List<Item> items(View view) {
    return switch (view) {
      case PASSAGES -> passages.stream().map(NaiveEngine::item).toList();
      case STATEMENTS -> passages.stream()
          .flatMap(row -> row.statements().stream().map(said -> item(said.id(), said.text(), said(said, row), said.date().map(when -> new LocalDate[] {when.first(), when.last()}))))
          .toList();
      case MEDIATIONS -> passages.stream()
          .flatMap(row -> row.mediations().stream().map(med -> item(med.id(), med.text(), mediated(med, row), med.date().map(when -> new LocalDate[] {when.first(), when.last()}))))
          .toList();
    };
  }

  private static Item item(String id, String text, Map<Field, List<String>> values, Optional<LocalDate[]> days) {
    return new Item(id, Words.folded(text), values, List.of(), List.of(), days.stream().toList());
  }

  private static Item item(PassageRow row) {
    List<ActorRow> named = row.actors().stream().filter(actor -> !actor.kind().equals("unnamed")).toList();
    Map<Field, List<String>> values = Map.of(
        Field.ACTOR, named.stream().filter(actor -> !actor.kind().equals("place")).map(ActorRow::name).toList(),
        Field.PLACE, named.stream().filter(actor -> actor.kind().equals("place")).map(ActorRow::name).toList(),
        Field.COUNTRY, named.stream().filter(actor -> Set.of("country", "body").contains(actor.kind()))
            .flatMap(actor -> actor.country().stream()).toList(),
        Field.DOCUMENT, List.of(row.document().id()));
    List<LocalDate[]> days = row.dates().stream().filter(date -> date.first().isPresent())
        .map(date -> new LocalDate[] {date.first().get(), date.last().get()}).toList();
    return new Item(row.id(), Words.folded(row.text()), values, row.statements().stream().map(said -> said(said, row)).toList(),
        row.mediations().stream().map(mediated -> mediated(mediated, row)).toList(), days);
  }

  private static Map<Field, List<String>> said(StatementRow said, PassageRow row) {
    return Map.of(
        Field.SPEAKER, said.speaker().map(NaiveEngine::name).stream().toList(),
        Field.COUNTRY, said.speaker().flatMap(NamedRow::country).stream().toList(),
        Field.ADDRESSEE, said.addressee().map(NaiveEngine::name).stream().toList(),
        Field.FORM, List.of(said.form()),
        Field.DOCUMENT, List.of(row.document().id()));
  }

  private static Map<Field, List<String>> mediated(MediationRow mediated, PassageRow row) {
    return Map.of(
        Field.MEDIATOR, mediated.mediator().stream().toList(),
        Field.MEDIATOR_COUNTRY, mediated.country().stream().toList(),
        Field.STANCE, List.of(mediated.stance()),
        Field.PARTY, mediated.parties(),
        Field.DOCUMENT, List.of(row.document().id()));
  }

  private static String name(NamedRow named) {
    return named.kind().equals("unnamed") ? "unnamed" : named.name();
  }
}
