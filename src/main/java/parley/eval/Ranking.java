package parley.eval;

import module java.base;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import parley.document.facts.JsonFields;
import parley.search.Engine;
import parley.search.RequestReader;
import parley.search.SearchRequest.View;
import parley.search.SearchResponse.Hit;

/**
 * How well searches rank documents, as nDCG of the first ten (Järvelin and Kekäläinen 2002, with the gain of a
 * judgement as it is written). A document stands where its best passage stands.
 */
public final class Ranking {
  private static final int CUT = 10;
  private static final ObjectMapper JSON = JsonFields.TREES;
  private final Engine engine;
  private final RequestReader reader;

  public Ranking(Engine engine, RequestReader reader) {
    this.engine = engine;
    this.reader = reader;
  }

  /** One query with its words. */
  private record Asked(String id, String words) {}

  /** What the searches of one folder came to: the mean and each query with its own figure, the worst first. */
  public record Result(int queries, double mean, SequencedMap<String, Double> each) {}

  /** Asks every query of {@code queries} (JSON Lines) that {@code judgements} (TSV with a header) judge. */
  public Result run(Path queries, Path judgements) throws IOException {
    Map<String, Map<String, Double>> gains = gains(judgements);
    Map<String, Double> figures = new TreeMap<>();
    for (Asked asked : asked(queries)) {
      Map<String, Double> judged = gains.getOrDefault(asked.id(), Map.of());
      if (!judged.isEmpty()) {
        figures.put(asked.id() + " " + asked.words(), gain(documents(asked.words()).stream().map(id -> judged.getOrDefault(id, 0.0)))
            / gain(judged.values().stream().sorted(Comparator.reverseOrder())));
      }
    }
    SequencedMap<String, Double> sorted = new LinkedHashMap<>();
    figures.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .forEach(figure -> sorted.put(figure.getKey(), figure.getValue()));
    return new Result(figures.size(), figures.values().stream().mapToDouble(Double::doubleValue).average().orElse(0), sorted);
  }

  private static double gain(Stream<Double> gains) {
    double sum = 0;
    int rank = 1;
    for (double gain : (Iterable<Double>) gains.limit(CUT)::iterator) {
      sum += gain / (Math.log(rank + 1) / Math.log(2));
      rank++;
    }
    return sum;
  }

  private List<String> documents(String words) {
    Map<String, List<String>> parameters = Map.of("q", List.of(words), "size", List.of("100"), "timeline", List.of("year"));
    return engine.search(reader.read(View.PASSAGES, parameters)).results().stream().map(Hit::row).map(Ranking::document).distinct().toList();
  }

  private static String document(Object row) {
    return ((parley.search.row.PassageRow) row).document().id();
  }

  private static List<Asked> asked(Path queries) throws IOException {
    List<Asked> result = new ArrayList<>();
    for (String line : Files.readAllLines(queries)) {
      JsonNode json = JSON.readTree(line);
      result.add(new Asked(json.path("_id").asText(), json.path("text").asText()));
    }
    return result;
  }

  private static Map<String, Map<String, Double>> gains(Path judgements) throws IOException {
    Map<String, Map<String, Double>> gains = new TreeMap<>();
    for (String line : Files.readAllLines(judgements)) {
      String[] cells = line.split("\t");
      if (cells.length == 3 && cells[2].matches("[0-9.]+")) {
        gains.computeIfAbsent(cells[0], _ -> new TreeMap<>()).put(cells[1], Double.valueOf(cells[2]));
      }
    }
    return gains;
  }
}
