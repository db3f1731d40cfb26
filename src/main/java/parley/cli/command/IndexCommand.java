package parley.cli.command;

import module java.base;
import parley.cli.print.Screen;
import parley.ingest.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley index}: makes the collection. */
@Command(name = "index", description = {
    "Index files and folders. The collection then consists of exactly these; with --add also of what it held before.",
    "Without PATH its sources are indexed again (the seeds, where there are none)."},
    footer = {"", "Examples:", "  parley index ~/cables", "  parley index --add ~/speeches/2024.jsonl.gz", "  parley index --index /data/parley ~/cables"})
final class IndexCommand implements Callable<Integer> {
  private final Parts parts;
  private final Screen screen;

  @Mixin private IndexOption where;

  @Option(names = "--add", description = "keep what the collection held before")
  private boolean add;

  @Parameters(paramLabel = "PATH", arity = "0..*", description = "files and folders to index")
  private List<Path> paths = new ArrayList<>();

  IndexCommand(Parts parts, Screen screen) {
    this.parts = parts;
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Library library = new Library(parts, screen, where.folder(parts));
    Set<Path> roots = new LinkedHashSet<>();
    if (add || paths.isEmpty()) {
      roots.addAll(library.sources());
    }
    paths.forEach(path -> roots.add(path.toAbsolutePath().normalize()));
    if (roots.isEmpty()) {
      roots.add(parts.seeds());
    }
    Summary summary = library.index(List.copyOf(roots));
    library.report(summary);
    return summary.skipped().isEmpty() ? 0 : 1;
  }
}
