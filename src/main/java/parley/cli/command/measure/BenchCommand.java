package parley.cli.command.measure;

import module java.base;
import parley.cli.command.IndexOption;
import parley.cli.command.Library;
import parley.cli.command.Parts;
import parley.cli.command.Trouble;
import parley.cli.print.Screen;
import parley.document.read.SourceFile;
import parley.eval.MixedCollection;
import parley.eval.ReadingBench;
import parley.eval.SearchBench;
import parley.eval.VerifyBench;
import parley.ingest.SourceWalk;
import parley.lucene.RawSearch;
import parley.search.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley bench}: how long searches and checks of quotations take beside raw Lucene searches, and how fast sources are read. */
@Command(name = "bench", description = "Time searches with all facets, or checks of quotations, as a ratio to raw Lucene on the same index; or the reading of sources.",
    footer = {"", "Examples:", "  parley bench search --searches 200 --index DIR", "  parley bench verify --searches 400 --index DIR", "  parley bench verify --mixed 10 --index DIR", "  parley bench reading PATH --times 8"})
public final class BenchCommand implements Callable<Integer> {
  private final Parts parts;
  private final Screen screen;

  @Mixin private IndexOption where;

  @Parameters(index = "0", paramLabel = "WHAT", description = "what is timed: ${COMPLETION-CANDIDATES}")
  private What what;

  @Parameters(index = "1..*", paramLabel = "PATH", description = "for reading: the sources (default: the seeds)")
  private List<Path> sources = List.of();

  @Option(names = "--searches", defaultValue = "200", description = "how many searches (default: ${DEFAULT-VALUE})")
  private int searches;

  @Option(names = "--seed", defaultValue = "81", description = "which searches are drawn (default: ${DEFAULT-VALUE})")
  private long seed;

  @Option(names = "--times", defaultValue = "4", description = "how often the sources are put together as one document, at most (default: ${DEFAULT-VALUE})")
  private int times;

  @Option(names = "--mixed", defaultValue = "0", paramLabel = "N",
      description = "for verify: time a collection N times as large instead, made of the sentences of the index in any order")
  private int mixed;

  /** What can be timed. */
  enum What { search, verify, reading }

  public BenchCommand(Parts parts, Screen screen) {
    this.parts = parts;
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    switch (what) {
      case search, verify -> search();
      case reading -> reading();
    }
    return 0;
  }

  private void search() throws IOException {
    if (searches < 1 || searches > 100_000) {
      throw new Trouble("cannot run " + searches + " searches; write a number from 1 to 100000");
    }
    Path folder = where.folder(parts);
    if (mixed < 0 || mixed > 100) {
      throw new Trouble("cannot mix a collection " + mixed + " times as large; write a number from 0 to 100");
    }
    if (mixed == 0) {
      try (Engine engine = new Library(parts, screen, folder).open()) {
        time(engine, folder);
      }
    } else {
      mixed(folder);
    }
  }

  /** In a folder of its own, which is removed afterwards. */
  private void mixed(Path folder) throws IOException {
    Path larger = Files.createTempDirectory("parley-mixed");
    try {
      try (Engine engine = new Library(parts, screen, folder).open(); Engine.Writer writer = parts.indexes().write(larger, List.of())) {
        screen.note("mixing sentences into " + larger);
        new MixedCollection(engine, parts.learning().lexicon().get().sentences()).write(writer, mixed, seed);
        writer.commit();
      }
      try (Engine engine = new Library(parts, screen, larger).open()) {
        time(engine, larger);
      }
    } finally {
      try (Stream<Path> files = Files.walk(larger)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void time(Engine engine, Path folder) throws IOException {
    try (RawSearch raw = RawSearch.open(folder)) {
      screen.line(String.format(Locale.ROOT, "%,d passages, %d searches, seed %d; milliseconds", engine.info().passages(), searches, seed));
      screen.line(String.format(Locale.ROOT, "%-16s %8s %8s %8s %8s %8s %6s", "", "searches", "p50", "p95", "raw p50", "raw p95", "ratio"));
      List<SearchBench.Result> rows = what == What.search
          ? new SearchBench(engine, parts.reader(), raw).run(searches, seed)
          : new VerifyBench(engine, parts.verifier(engine), raw).run(searches, seed);
      for (SearchBench.Result row : rows) {
        screen.line(String.format(Locale.ROOT, "%-16s %8d %8.2f %8.2f %8.2f %8.2f %6.1f", row.kind(), row.searches(), row.p50(), row.p95(),
            row.rawP50(), row.rawP95(), row.ratio()));
      }
    }
  }

  private void reading() {
    List<Path> roots = sources.isEmpty() ? List.of(parts.seeds()) : sources;
    List<SourceFile> files = SourceWalk.of(roots, where.folder(parts)).files().stream().map(SourceWalk.Sized::file).toList();
    if (files.isEmpty()) {
      throw new Trouble("there is nothing to read in " + roots.getFirst());
    }
    screen.line("one thread; millions of characters of clean text, seconds of processor time, millions of characters a second");
    screen.line(String.format(Locale.ROOT, "%-20s %10s %8s %8s %8s %8s", "", "characters", "clean", "split", "annotate", "rate"));
    for (ReadingBench.Result row : new ReadingBench(parts.steps().get()).run(files, times)) {
      screen.line(String.format(Locale.ROOT, "%-20s %10.2f %8.2f %8.2f %8.2f %8.2f", row.what(), row.megaCharacters(), row.clean(), row.split(),
          row.annotate(), row.rate()));
    }
  }
}
