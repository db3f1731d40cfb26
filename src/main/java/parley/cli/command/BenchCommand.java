package parley.cli.command;

import module java.base;
import parley.cli.print.Screen;
import parley.eval.SearchBench;
import parley.eval.VerifyBench;
import parley.lucene.RawSearch;
import parley.search.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley bench search|verify}: how long searches or checks of quotations take on this index, beside raw Lucene. */
@Command(name = "bench", description = "Time searches with all facets, or checks of quotations, as a ratio to raw Lucene on the same index.",
    footer = {"", "Examples:", "  parley bench search --searches 200 --index DIR", "  parley bench verify --searches 400 --index DIR"})
final class BenchCommand implements Callable<Integer> {
  private final Parts parts;
  private final Screen screen;

  @Mixin private IndexOption where;

  @Parameters(paramLabel = "WHAT", description = "what is timed: search or verify")
  private What what;

  @Option(names = "--searches", defaultValue = "200", description = "how many searches (default: ${DEFAULT-VALUE})")
  private int searches;

  @Option(names = "--seed", defaultValue = "81", description = "which searches are drawn (default: ${DEFAULT-VALUE})")
  private long seed;

  /** What can be timed. */
  enum What { search, verify }

  BenchCommand(Parts parts, Screen screen) {
    this.parts = parts;
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    if (searches < 1 || searches > 100_000) {
      throw new Trouble("cannot run " + searches + " searches; write a number from 1 to 100000");
    }
    Path folder = where.folder(parts);
    try (Engine engine = new Library(parts, screen, folder).open(); RawSearch raw = RawSearch.open(folder)) {
      screen.line(String.format(Locale.ROOT, "%,d passages, %d searches, seed %d; milliseconds", engine.info().passages(), searches, seed));
      screen.line(String.format(Locale.ROOT, "%-16s %8s %8s %8s %8s %8s %6s", "", "searches", "p50", "p95", "raw p50", "raw p95", "ratio"));
      List<SearchBench.Result> rows = switch (what) {
        case search -> new SearchBench(engine, parts.reader(), raw).run(searches, seed);
        case verify -> new VerifyBench(engine, parts.verifier(engine), raw).run(searches, seed);
      };
      for (SearchBench.Result row : rows) {
        screen.line(String.format(Locale.ROOT, "%-16s %8d %8.2f %8.2f %8.2f %8.2f %6.1f", row.kind(), row.searches(), row.p50(), row.p95(),
            row.rawP50(), row.rawP95(), row.ratio()));
      }
    }
    return 0;
  }
}
