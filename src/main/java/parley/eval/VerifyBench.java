package parley.eval;

import module java.base;
import parley.eval.SearchBench.Result;
import parley.lucene.RawSearch;
import parley.quote.Citations;
import parley.quote.Claim;
import parley.quote.Verifier;
import parley.search.Engine;
import parley.search.SearchRequest;
import parley.search.row.PassageRow;

/**
 * Times checks of quotations, one after another on one thread, beside raw Lucene searches for the same
 * words. The claims are stretches of the collection, as they stand, changed, or short, drawn by a seed.
 */
public final class VerifyBench {
  private static final int WARM_UP_ROUNDS = 2;
  private static final int LONGEST = 40;
  private final Engine engine;
  private final Verifier verifier;
  private final RawSearch raw;

  public VerifyBench(Engine engine, Verifier verifier, RawSearch raw) {
    this.engine = engine;
    this.verifier = verifier;
    this.raw = raw;
  }

  /** A claim of the mix and its kind. */
  private record Drawn(String kind, String words) {}

  /** Checks {@code count} claims; a row for each kind, the last one for all. */
  public List<Result> run(int count, long seed) throws IOException {
    List<Drawn> claims = claims(count, new Random(seed));
    for (int round = 0; round < WARM_UP_ROUNDS; round++) {
      time(claims);
    }
    Map<String, List<double[]>> byKind = time(claims);
    List<Result> results = new ArrayList<>();
    byKind.forEach((kind, times) -> results.add(Result.of(kind, times)));
    results.add(Result.of("all", byKind.values().stream().flatMap(List::stream).toList()));
    return results;
  }

  private Map<String, List<double[]>> time(List<Drawn> claims) throws IOException {
    Map<String, List<double[]>> byKind = new TreeMap<>();
    for (Drawn claim : claims) {
      long start = System.nanoTime();
      verifier.verify(Claim.of(claim.words()), new Citations(""));
      long middle = System.nanoTime();
      raw.search(claim.words(), 20);
      long end = System.nanoTime();
      byKind.computeIfAbsent(claim.kind(), k -> new ArrayList<>()).add(new double[] {(middle - start) / 1e6, (end - middle) / 1e6});
    }
    return byKind;
  }

  private List<Drawn> claims(int count, Random random) {
    List<Drawn> claims = new ArrayList<>();
    while (claims.size() < count) {
      String[] words = words(random);
      String[] others = words(random);
      if (words.length < LONGEST || others.length < LONGEST) {
        continue;
      }
      switch (claims.size() % 4) {
        case 0 -> claims.add(new Drawn("as it stands", stretch(words, 8 + random.nextInt(LONGEST - 8), random)));
        case 1 -> claims.add(new Drawn("changed", changed(words, others, 8, random)));
        case 2 -> claims.add(new Drawn("half changed", changed(words, others, 2, random)));
        default -> claims.add(new Drawn("short", stretch(words, 2 + random.nextInt(4), random)));
      }
    }
    return claims;
  }

  private String[] words(Random random) {
    int documents = (int) Math.min(engine.info().documents(), 10_000);
    String id = engine.documents(new SearchRequest.Page(random.nextInt(documents), 1)).results().getFirst().document().id();
    List<PassageRow> passages = engine.passagesOf(id);
    return passages.get(random.nextInt(passages.size())).text().strip().split("\\s+");
  }

  private static String stretch(String[] words, int length, Random random) {
    int at = random.nextInt(words.length - length + 1);
    return String.join(" ", Arrays.copyOfRange(words, at, at + length));
  }

  /** A stretch of which one word in {@code each} is another. */
  private static String changed(String[] words, String[] others, int each, Random random) {
    String[] stretch = stretch(words, 20, random).split(" ");
    for (int i = random.nextInt(each); i < stretch.length; i += each) {
      stretch[i] = others[random.nextInt(others.length)];
    }
    return String.join(" ", stretch);
  }
}
