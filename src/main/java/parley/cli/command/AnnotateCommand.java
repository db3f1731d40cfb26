package parley.cli.command;

import module java.base;
import parley.annotate.Annotations;
import parley.cli.print.Findings;
import parley.cli.print.Screen;
import parley.document.About;
import parley.document.Passage;
import parley.document.Published;
import parley.document.SourceDocument;
import parley.document.read.Outcome;
import parley.document.read.SourceFile;
import parley.ingest.RowMaker;
import parley.ingest.Steps;
import parley.search.Parameters;
import parley.search.SearchRequest.DateRange;
import parley.search.row.PassageRow;
import parley.server.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley annotate}: what is read from a text, without any index. */
@Command(name = "annotate", description = "Show what is read from a file, or from standard input: dates, actors, statements, mediation.",
    footer = {"", "Examples:", "  parley annotate report.html --published 2013-09-24", "  echo 'Qatar hosted the talks.' | parley annotate - --json"})
final class AnnotateCommand implements Callable<Integer> {
  private final Parts parts;
  private final Screen screen;

  @Mixin private IndexOption where;

  @Option(names = "--json", description = "print what the API answers for a document")
  private boolean json;

  @Option(names = "--published", paramLabel = "DATE", description = "the day, month or year of publication")
  private Optional<String> published = Optional.empty();

  @picocli.CommandLine.Parameters(paramLabel = "FILE", description = "the file, or - for standard input")
  private String file;

  AnnotateCommand(Parts parts, Screen screen) {
    this.parts = parts;
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Published> day = published.map(AnnotateCommand::day);
    boolean standardInput = file.equals("-");
    Path path = standardInput ? received() : Path.of(file).toAbsolutePath();
    try {
      if (!Files.isRegularFile(path)) {
        throw new Trouble("there is no file " + file);
      }
      String name = standardInput ? "standard-input.txt" : path.getFileName().toString();
      return annotate(new SourceFile(path, name), day);
    } finally {
      if (standardInput) {
        Files.delete(path);
      }
    }
  }

  private static Published day(String date) {
    Parameters given = new Parameters(Map.of("published", List.of(date)));
    DateRange days = given.dates("published", "published");
    given.refuseProblems();
    return new Published(days.from().orElseThrow(), days.to().orElseThrow(), Published.Basis.SIDECAR);
  }

  private static Path received() throws IOException {
    Path path = Files.createTempFile("parley", ".txt");
    Files.copy(System.in, path, StandardCopyOption.REPLACE_EXISTING);
    return path;
  }

  private int annotate(SourceFile source, Optional<Published> day) {
    Steps steps = parts.steps().get();
    AtomicBoolean refusedAny = new AtomicBoolean();
    steps.reader().accept(source, outcome -> {
      switch (outcome) {
        case Outcome.Read(SourceDocument document) -> show(steps, day.map(known -> dated(document, known)).orElse(document));
        case Outcome.Refused(String path, String reason) -> {
          refusedAny.set(true);
          screen.note(Screen.safe(path) + ": " + Screen.safe(reason));
        }
      }
    });
    return refusedAny.get() ? 1 : 0;
  }

  private static SourceDocument dated(SourceDocument document, Published day) {
    About about = document.about();
    About dated = new About(about.title(), Optional.of(day), about.publisher(), about.url(), about.language());
    return new SourceDocument(document.id(), document.path(), dated, document.sha256(), document.sections(), document.text());
  }

  private void show(Steps steps, SourceDocument document) {
    List<Passage> passages = steps.passages().apply(document);
    Annotations read = steps.annotations().apply(document, passages);
    RowMaker maker = new RowMaker(document);
    List<PassageRow> rows = maker.passages(passages, read);
    if (json) {
      screen.out().print(Json.text(new Json.WithPassages(maker.document(), rows)));
    } else {
      new Findings(screen).show(maker.document(), rows);
    }
  }
}
