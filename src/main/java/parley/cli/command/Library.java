package parley.cli.command;

import module java.base;
import parley.cli.print.ProgressLine;
import parley.cli.print.Screen;
import parley.ingest.Ingest;
import parley.ingest.Skipped;
import parley.ingest.SourceWalk;
import parley.ingest.Summary;
import parley.search.Engine;

/** The collection of one index folder: opened, or made of its sources. */
public record Library(Parts parts, Screen screen, Path folder) {
  /** The engine, after indexing what the index names, or the seeds, where no usable index is there. */
  public Engine open() {
    return switch (parts.indexes().open(folder)) {
      case Parts.Opening.Ready(Engine engine) -> engine;
      case Parts.Opening.Unusable(String reason, List<String> sources) -> rebuilt(reason, sources);
    };
  }

  private Engine rebuilt(String reason, List<String> sources) {
    List<Path> roots = sources.isEmpty() ? List.of(parts.seeds()) : sources.stream().map(Path::of).toList();
    if (roots.stream().noneMatch(Files::exists)) {
      throw new Trouble(reason + ", and its sources cannot be read (" + shown(roots)
          + "); name what to index: ./parley index PATH");
    }
    screen.note(reason);
    report(index(roots));
    return switch (parts.indexes().open(folder)) {
      case Parts.Opening.Ready(Engine engine) -> engine;
      case Parts.Opening.Unusable(String still, List<String> _) -> throw new Trouble(still + ", even after indexing");
    };
  }

  /** What the index was made of; nothing where there is none or that is not known. */
  public List<Path> sources() {
    return switch (parts.indexes().open(folder)) {
      case Parts.Opening.Ready(Engine engine) -> {
        try (engine) {
          yield engine.info().sources().stream().map(Path::of).toList();
        }
      }
      case Parts.Opening.Unusable(String _, List<String> sources) -> sources.stream().map(Path::of).toList();
    };
  }

  /** Makes the collection consist of {@code roots}; leaves it as it was where nothing in them can be read. */
  public Summary index(List<Path> roots) {
    writable();
    SourceWalk.Found found = SourceWalk.of(roots, folder);
    screen.note("indexing " + counted(found.files().size(), "file") + " of " + shown(roots)
        + " into " + folder);
    List<String> kept = roots.stream().map(Path::toString).toList();
    try (Engine.Writer writer = parts.indexes().write(folder, kept)) {
      Summary summary;
      try (ProgressLine progress = new ProgressLine(screen)) {
        summary = new Ingest(parts.steps().get(), writer, progress).run(found);
      }
      if (summary.documents() == 0) {
        report(summary);
        throw new Trouble("there is no document to index in " + shown(roots) + "; the index in " + folder + " stays as it was");
      }
      writer.commit();
      return summary;
    }
  }

  private void writable() {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw unwritable();
    }
    if (!Files.isWritable(folder)) {
      throw unwritable();
    }
  }

  private Trouble unwritable() {
    return new Trouble("cannot write to the index folder " + folder + "; change its permissions, or choose another with --index DIR");
  }

  /** Tells what came of indexing; every file that was skipped is named. */
  public void report(Summary summary) {
    screen.note("indexed " + counted(summary.documents(), "document") + ", " + counted(summary.passages(), "passage") + ", "
        + counted(summary.statements(), "statement") + ", " + counted(summary.mediations(), "mediation")
        + String.format(Locale.ROOT, " in %.1f s", summary.took().toMillis() / 1000.0));
    if (!summary.skipped().isEmpty()) {
      screen.note("skipped " + summary.skipped().size() + ":");
      for (Skipped skipped : summary.skipped()) {
        screen.note("  " + Screen.safe(skipped.path()).replace('\n', ' ') + ": " + Screen.safe(skipped.reason()));
      }
    }
  }

  private static String counted(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }

  private static String shown(List<Path> roots) {
    return roots.stream().map(Path::toString).collect(Collectors.joining(", "));
  }
}
