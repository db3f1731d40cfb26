package parley.eval;

import module java.base;
import parley.lucene.RawSearch;
import parley.search.Engine;
import parley.search.RequestReader;
import parley.search.SearchRequest;
import parley.search.SearchRequest.View;
import parley.search.row.PassageRow;

/**
 * Times mixed searches with all facets and the timeline, one after another on one thread, beside raw
 * Lucene searches for the same words. The searches are drawn from the collection by a seed, so that two
 * runs over the same collection ask the same.
 */
public final class SearchBench {
  private static final int WARM_UP_ROUNDS = 3;
  private final Engine engine;
  private final RequestReader reader;
  private final RawSearch raw;

  public SearchBench(Engine engine, RequestReader reader, RawSearch raw) {
    this.engine = engine;
    this.reader = reader;
    this.raw = raw;
  }

  /** A search of the mix: what kind it is, its parameters, and its bare words. */
  record Mixed(String kind, Map<String, List<String>> parameters, String words) {}

  /** Times in milliseconds: the middle one and the one that 95 of 100 stay under, with facets and raw. */
  public record Result(String kind, int searches, double p50, double p95, double rawP50, double rawP95) {
    /** The time with all that we add, as a multiple of the raw search's, in the middle. */
    public double ratio() {
      return p50 / rawP50;
    }

    /** Of pairs of times, ours and raw. */
    static Result of(String kind, List<double[]> times) {
      return new Result(kind, times.size(), percentile(times, 0, 0.50), percentile(times, 0, 0.95), percentile(times, 1, 0.50),
          percentile(times, 1, 0.95));
    }

    private static double percentile(List<double[]> times, int column, double share) {
      double[] sorted = times.stream().mapToDouble(time -> time[column]).sorted().toArray();
      return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }
  }

  /** Runs {@code count} searches; a row for each kind, the last one for all. */
  public List<Result> run(int count, long seed) throws IOException {
    List<Mixed> mix = mix(count, new Random(seed));
    for (int round = 0; round < WARM_UP_ROUNDS; round++) {
      time(mix);
    }
    Map<String, List<double[]>> byKind = time(mix);
    List<Result> results = new ArrayList<>();
    byKind.forEach((kind, times) -> results.add(Result.of(kind, times)));
    results.add(Result.of("all", byKind.values().stream().flatMap(List::stream).toList()));
    return results;
  }

  private Map<String, List<double[]>> time(List<Mixed> mix) throws IOException {
    Map<String, List<double[]>> byKind = new TreeMap<>();
    for (Mixed search : mix) {
      SearchRequest request = reader.read(View.PASSAGES, search.parameters());
      long start = System.nanoTime();
      engine.search(request);
      long middle = System.nanoTime();
      raw.search(search.words(), RequestReader.DEFAULT_SIZE);
      long end = System.nanoTime();
      byKind.computeIfAbsent(search.kind(), k -> new ArrayList<>()).add(new double[] {(middle - start) / 1e6, (end - middle) / 1e6});
    }
    return byKind;
  }

  private List<Mixed> mix(int count, Random random) {
    long documents = engine.info().documents();
    List<Mixed> mix = new ArrayList<>();
    while (mix.size() < count) {
      int at = random.nextInt((int) Math.min(documents, RequestReader.MOST_OFFSET));
      List<PassageRow> passages = engine.passagesOf(engine.documents(new SearchRequest.Page(at, 1)).results().getFirst().document().id());
      PassageRow passage = passages.get(random.nextInt(passages.size()));
      String[] words = passage.text().replaceAll("[^\\p{L} ]", " ").strip().split("\\s+");
      if (words.length >= 12) {
        mix.add(search(mix.size() % 6, passage, words, random));
      }
    }
    return mix;
  }

  private static Mixed search(int kind, PassageRow passage, String[] words, Random random) {
    String one = longest(words, random);
    String two = one + " " + longest(words, random);
    int at = random.nextInt(words.length - 3);
    String three = String.join(" ", Arrays.copyOfRange(words, at, at + 3));
    String actor = passage.actors().isEmpty() ? "United Nations" : passage.actors().get(random.nextInt(passage.actors().size())).name();
    return switch (kind) {
      case 0 -> new Mixed("one word", Map.of("q", List.of(one)), one);
      case 1 -> new Mixed("two words", Map.of("q", List.of(two)), two);
      case 2 -> new Mixed("phrase", Map.of("q", List.of('"' + three + '"')), three);
      case 3 -> new Mixed("name and word", Map.of("q", List.of(actor + " " + one)), actor + " " + one);
      case 4 -> new Mixed("word and filter", Map.of("q", List.of(one), "actor", List.of(actor)), one);
      default -> new Mixed("word and dates", Map.of("q", List.of(one), "from", List.of("1980"), "to", List.of("2010")), one);
    };
  }

  private static String longest(String[] words, Random random) {
    return IntStream.range(0, 4).mapToObj(_ -> words[random.nextInt(words.length)])
        .max(Comparator.comparingInt(String::length)).orElseThrow();
  }
}
