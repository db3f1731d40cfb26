package parley.cli.command.measure;

import module java.base;
import parley.cli.command.IndexOption;
import parley.cli.command.Library;
import parley.cli.command.Parts;
import parley.cli.command.Trouble;
import parley.cli.print.Screen;
import parley.eval.SearchBench;
import parley.lucene.RawSearch;
import parley.search.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley bench search}: how long searches take on this index, beside raw Lucene searches for the same words. */
@Command(name = "bench", description = "Time searches with all facets, as a ratio to raw Lucene on the same index.",
    footer = {"", "Example:", "  parley bench search --searches 200 --index DIR"})
public final class BenchCommand implements Callable<Integer> {
  private final Parts parts;
  private final Screen screen;

  @Mixin private IndexOption where;

  @Parameters(paramLabel = "WHAT", description = "what is timed: search")
  private What what;

  @Option(names = "--searches", defaultValue = "200", description = "how many searches (default: ${DEFAULT-VALUE})")
  private int searches;

  @Option(names = "--seed", defaultValue = "81", description = "which searches are drawn (default: ${DEFAULT-VALUE})")
  private long seed;

  /** What can be timed. */
  enum What { search }

  public BenchCommand(Parts parts, Screen screen) {
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
      for (SearchBench.Result row : new SearchBench(engine, parts.reader(), raw).run(searches, seed)) {
        screen.line(String.format(Locale.ROOT, "%-16s %8d %8.2f %8.2f %8.2f %8.2f %6.1f", row.kind(), row.searches(), row.p50(), row.p95(),
            row.rawP50(), row.rawP95(), row.ratio()));
      }
    }
    return 0;
  }
}
