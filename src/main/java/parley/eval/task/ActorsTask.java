package parley.eval.task;

import module java.base;
import com.fasterxml.jackson.databind.JsonNode;
import parley.eval.Given;
import parley.eval.Mistake;
import parley.eval.Report;
import parley.eval.Score;
import parley.search.row.AnnotatedRow;
import parley.text.Span;

/**
 * Persons, places and organisations: one is found, or right, when its span overlaps one of the same kind.
 * Annotators nest them: "[the members of the [Security Council]]".
 * Reads {@code entities} with types, and {@code tokens} with BIO {@code tags}.
 */
public final class ActorsTask implements Task {
  private static final Map<String, String> KINDS = Map.ofEntries(
      Map.entry("person", "persons"), Map.entry("politician", "persons"), Map.entry("location", "places"), Map.entry("country", "places"),
      Map.entry("place", "places"), Map.entry("organisation", "organisations"), Map.entry("politicalparty", "organisations"),
      Map.entry("body", "organisations"), Map.entry("group", "organisations"));
  private final Function<Given, AnnotatedRow> read;
  private final SequencedMap<String, int[]> counts = new LinkedHashMap<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private int texts;

  /** Somebody or something as it is compared. */
  private record Named(Span span, String kind) {}

  public ActorsTask(Function<Given, AnnotatedRow> read) {
    this.read = read;
    List.of("persons", "places", "organisations").forEach(kind -> counts.put(kind, new int[4]));
  }

  @Override
  public void add(Given line) {
    Given gold = line.json().has("tokens") ? line.withText(joined(line.json().get("tokens"))) : line;
    List<Named> wanted = gold.json().has("tokens") ? tagged(gold.json()) : entities(gold.json().path("entities"));
    texts++;
    List<Named> had = read.apply(gold).actors().stream().filter(row -> KINDS.containsKey(row.kind()))
        .map(row -> new Named(new Span(row.start(), row.end()), KINDS.get(row.kind()))).toList();
    for (String kind : counts.keySet()) {
      List<Named> ofKind = wanted.stream().filter(named -> named.kind().equals(kind)).toList();
      List<Named> found = had.stream().filter(named -> named.kind().equals(kind)).toList();
      List<Named> missed = apart(ofKind, found);
      List<Named> spare = apart(found, ofKind);
      int[] sums = counts.get(kind);
      sums[0] += ofKind.size();
      sums[1] += ofKind.size() - missed.size();
      sums[2] += found.size();
      sums[3] += found.size() - spare.size();
      missed.forEach(want -> mistakes.add(mistake(gold, "not found: " + kind, want, true)));
      spare.forEach(have -> mistakes.add(mistake(gold, "not expected: " + kind, have, false)));
    }
  }

  /** Those of {@code some} that overlap none of {@code others}. */
  private static List<Named> apart(List<Named> some, List<Named> others) {
    return some.stream().filter(one -> others.stream().noneMatch(other -> one.span().overlaps(other.span()))).toList();
  }

  private static Mistake mistake(Given gold, String kind, Named named, boolean wanted) {
    String text = gold.at(named.span().start(), named.span().end());
    return new Mistake(kind, gold.id(), wanted ? text : "", wanted ? "" : text, gold.around(named.span().start(), named.span().end()));
  }

  private static List<Named> entities(JsonNode rows) {
    List<Named> result = new ArrayList<>();
    for (JsonNode row : rows) {
      kind(row.path("type").asText()).ifPresent(kind -> result.add(new Named(new Span(row.get("start").asInt(), row.get("end").asInt()), kind)));
    }
    return result;
  }

  private static Optional<String> kind(String type) {
    return Optional.ofNullable(KINDS.get(type.toLowerCase(Locale.ROOT)));
  }

  private static String joined(JsonNode tokens) {
    return StreamSupport.stream(tokens.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining(" "));
  }

  private static List<Named> tagged(JsonNode sentence) {
    List<Named> result = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < sentence.get("tokens").size(); i++) {
      int end = start + sentence.get("tokens").get(i).asText().length();
      String tag = sentence.path("tags").path(i).asText("O");
      if (tag.startsWith("B-")) {
        int from = start;
        kind(tag.substring(2)).ifPresent(kind -> result.add(new Named(new Span(from, end), kind)));
      } else if (tag.startsWith("I-") && kind(tag.substring(2)).isPresent() && !result.isEmpty()) {
        Named begun = result.removeLast();
        result.add(new Named(new Span(begun.span().start(), end), begun.kind()));
      }
      start = end + 1;
    }
    return result;
  }

  @Override
  public Report report() {
    List<Score> scores = new ArrayList<>();
    counts.forEach((kind, sums) -> scores.add(new Score(kind, sums[0], sums[1], sums[2], sums[3])));
    return new Report("actors", texts, scores, mistakes);
  }
}
