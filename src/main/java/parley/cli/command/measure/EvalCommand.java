package parley.cli.command.measure;

import module java.base;
import parley.cli.command.IndexOption;
import parley.cli.command.Parts;
import parley.cli.command.Trouble;
import parley.cli.print.Screen;
import parley.document.read.Outcome;
import parley.eval.Given;
import parley.eval.GivenLines;
import parley.eval.Report;
import parley.eval.task.ActorsTask;
import parley.eval.task.DatesTask;
import parley.eval.task.MediationTask;
import parley.eval.task.NamesTask;
import parley.eval.task.StatementsTask;
import parley.eval.task.Task;
import parley.ingest.Steps;
import parley.search.row.AnnotatedRow;
import parley.server.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley eval}: how right the reading is, against annotated text. */
@Command(name = "eval", description = "Score what is read against annotated text: precision, recall, F, and a list of every mistake.",
    footer = {"", "Examples:", "  parley eval dates --gold wars.jsonl", "  parley eval search --gold FOLDER",
        "", "The folder for search holds corpus.jsonl, queries*.jsonl and qrels*.tsv."})
public final class EvalCommand implements Callable<Integer> {
  private final Parts parts;
  private final Screen screen;
  private boolean troubled;

  @Mixin private IndexOption where;

  @Parameters(paramLabel = "TASK", description = "what is scored: ${COMPLETION-CANDIDATES}")
  private What task;

  @Option(names = "--gold", paramLabel = "FILE", required = true, description = "annotated texts, one JSON object a line")
  private Path gold;

  @Option(names = "--errors", paramLabel = "FILE", description = "where the list of mistakes goes (default: eval-TASK.txt here)")
  private Optional<Path> errors = Optional.empty();

  @Option(names = "--json", description = "print the scores as JSON")
  private boolean json;

  /** What can be scored. */
  enum What { dates, statements, actors, names, mediation, search }

  /** The scores as they are printed in JSON. */
  private record Figures(String task, int texts, List<Figure> scores, Map<String, Integer> mistakes) {
    private record Figure(String name, int expected, int recalled, int found, int right, double precision, double recall, double f) {}

    static Figures of(Report report) {
      return new Figures(report.task(), report.texts(), report.scores().stream().map(score -> new Figure(score.name(), score.expected(),
          score.recalled(), score.found(), score.right(), score.precision(), score.recall(), score.f())).toList(), report.kinds());
    }
  }

  public EvalCommand(Parts parts, Screen screen) {
    this.parts = parts;
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.exists(gold)) {
      throw new Trouble("there is no file " + gold);
    }
    if (task == What.search) {
      new SearchEvaluation(parts, screen).run(gold, errorFile(), json);
      return 0;
    }
    if (!Files.isRegularFile(gold)) {
      throw new Trouble(gold + " is no file; only search is scored with a folder");
    }
    Report report = report(task());
    if (report.texts() == 0) {
      throw new Trouble("there is nothing in " + gold + " that " + task + " could be scored with");
    }
    Files.write(errorFile(), report.errorList());
    if (json) {
      screen.out().print(Json.text(Figures.of(report)));
    } else {
      report.table().forEach(screen::line);
      report.kinds().entrySet().stream().limit(10).forEach(kind -> screen.line(String.format(Locale.ROOT, "%6d  %s", kind.getValue(), kind.getKey())));
    }
    screen.note("every mistake is in " + errorFile());
    return troubled ? 1 : 0;
  }

  private Path errorFile() {
    return errors.orElse(Path.of("eval-" + task + ".txt"));
  }

  private Report report(Task scored) throws IOException {
    try (GivenLines lines = new GivenLines(Files.newInputStream(gold), this::trouble)) {
      for (Optional<Given> given = lines.next(); given.isPresent(); given = lines.next()) {
        scored.add(given.get());
      }
    }
    return scored.report();
  }

  private Task task() {
    return switch (task) {
      case dates -> new DatesTask(reading());
      case statements -> new StatementsTask(reading(), parts.samePerson());
      case actors -> new ActorsTask(reading());
      case names -> new NamesTask(parts.samePerson());
      case mediation -> new MediationTask(reading(), parts.samePerson());
      case search -> throw new IllegalStateException("search is scored with a folder");
    };
  }

  private Function<Given, AnnotatedRow> reading() {
    Steps steps = parts.steps().get();
    return given -> switch (steps.texts().read(given.id(), given.text(), given.facts())) {
      case Outcome.Read(var document) -> steps.annotated(document);
      case Outcome.Refused(var path, var reason) -> {
        trouble(path + ": " + reason);
        yield AnnotatedRow.nothing(path);
      }
    };
  }

  private void trouble(String message) {
    troubled = true;
    screen.note(Screen.safe(message));
  }
}
