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
import parley.eval.Given;
import parley.eval.GivenLines;
import parley.ingest.RowMaker;
import parley.ingest.Steps;
import parley.search.Parameters;
import parley.search.SearchRequest.DateRange;
import parley.search.row.AnnotatedRow;
import parley.server.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley annotate}: what is read from a text, without any index. */
@Command(name = "annotate", description = "Show what is read from a file, or from standard input: dates, actors, statements, mediation.",
    footer = {"", "Examples:", "  parley annotate report.html --published 2013-09-24", "  echo 'Qatar hosted the talks.' | parley annotate - --json",
        "  parley annotate texts.jsonl --jsonl > read.jsonl"})
final class AnnotateCommand implements Callable<Integer> {
  private static final int SIDE_BY_SIDE = 64;
  private static final long MOST_CHARACTERS = 4_000_000;
  private final Parts parts;
  private final Screen screen;
  private boolean refusedAny;

  @Mixin private IndexOption where;

  @Option(names = "--json", description = "print one JSON object, with offsets in UTF-16 units of the text as it was given")
  private boolean json;

  @Option(names = "--jsonl", description = "read a text from each line ({\"id\", \"text\", \"published\"}), print an object for each")
  private boolean lines;

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
    if (!standardInput && !Files.isRegularFile(Path.of(file))) {
      throw new Trouble("there is no file " + file);
    }
    if (lines) {
      annotateLines(standardInput ? System.in : Files.newInputStream(Path.of(file)), day);
      return refusedAny ? 1 : 0;
    }
    Path path = standardInput ? received() : Path.of(file).toAbsolutePath();
    try {
      annotate(new SourceFile(path, standardInput ? "standard-input.txt" : path.getFileName().toString()), day);
    } finally {
      if (standardInput) {
        Files.delete(path);
      }
    }
    return refusedAny ? 1 : 0;
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

  /** An object for every line with an object, so that the answers stand in the order of the texts. */
  private void annotateLines(InputStream in, Optional<Published> day) throws IOException {
    Steps steps = parts.steps().get();
    try (GivenLines texts = new GivenLines(in, this::refused)) {
      for (List<Given> batch = batch(texts); !batch.isEmpty(); batch = batch(texts)) {
        for (AnnotatedRow row : batch.parallelStream().map(text -> annotated(steps, text.publishedBy(day))).toList()) {
          screen.out().write(Json.bytes(row));
          screen.out().println();
        }
      }
    }
  }

  /** As many of the next texts as are read side by side; none behind the last. */
  private static List<Given> batch(GivenLines texts) throws IOException {
    List<Given> batch = new ArrayList<>();
    long characters = 0;
    while (batch.size() < SIDE_BY_SIDE && characters < MOST_CHARACTERS) {
      Optional<Given> text = texts.next();
      if (text.isEmpty()) {
        return batch;
      }
      batch.add(text.get());
      characters += text.get().text().length();
    }
    return batch;
  }

  private AnnotatedRow annotated(Steps steps, Given given) {
    try {
      return read(steps, given);
    } catch (RuntimeException | StackOverflowError e) {
      refused(given.id() + ": broke the program (" + e.getClass().getSimpleName() + "); please report it");
      return AnnotatedRow.nothing(given.id());
    }
  }

  private AnnotatedRow read(Steps steps, Given given) {
    return switch (steps.texts().read(given.id(), given.text(), given.facts())) {
      case Outcome.Read(SourceDocument document) -> steps.annotated(document).named(given.id());
      case Outcome.Refused(String id, String reason) -> {
        refused(id + ": " + reason);
        yield AnnotatedRow.nothing(given.id());
      }
    };
  }

  private void annotate(SourceFile source, Optional<Published> day) {
    Steps steps = parts.steps().get();
    steps.files().accept(source, outcome -> {
      switch (outcome) {
        case Outcome.Read(SourceDocument document) -> show(steps, day.map(known -> dated(document, known)).orElse(document));
        case Outcome.Refused(String path, String reason) -> refused(path + ": " + reason);
      }
    });
  }

  private synchronized void refused(String message) {
    refusedAny = true;
    screen.note(Screen.safe(message));
  }

  private static SourceDocument dated(SourceDocument document, Published day) {
    About about = document.about();
    About dated = new About(about.title(), Optional.of(day), about.publisher(), about.url(), about.language());
    return new SourceDocument(document.id(), document.path(), dated, document.sha256(), document.sections(), document.text());
  }

  private void show(Steps steps, SourceDocument document) {
    if (json) {
      screen.out().print(Json.text(steps.annotated(document)));
      return;
    }
    List<Passage> passages = steps.passages().apply(document);
    Annotations read = steps.annotations().apply(document, passages);
    RowMaker maker = new RowMaker(document);
    new Findings(screen).show(maker.document(), maker.passages(passages, read));
  }
}
