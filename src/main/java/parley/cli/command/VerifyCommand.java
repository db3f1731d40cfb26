package parley.cli.command;

import module java.base;
import parley.cli.batch.Batch;
import parley.cli.print.Ruling;
import parley.cli.print.Screen;
import parley.quote.Citations;
import parley.quote.ClaimReader;
import parley.quote.Verdict;
import parley.quote.Verifier;
import parley.search.Engine;
import parley.server.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley verify}: whether claimed words stand in the documents, as claimed, and whose they are; one claim or a table of them. */
@Command(name = "verify", description = "Check a quotation against the documents.",
    footer = {"", "Examples:", "  parley verify \"as long as there are no talks\" --speaker \"Celso Amorim\" --date 2023-04",
        "  parley verify --batch claims.csv -o verdicts.csv", "", "A table has a header with the columns quote, speaker and date, in any order; only quote is needed."})
final class VerifyCommand implements Callable<Integer> {
  private static final Citations CITATIONS = new Citations("http://127.0.0.1:7070");
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);
  private final Parts parts;
  private final Screen screen;

  @Mixin private IndexOption where;

  @Option(names = "--speaker", paramLabel = "NAME", description = "who is claimed to have said it")
  private Optional<String> speaker = Optional.empty();

  @Option(names = "--date", paramLabel = "DATE", description = "the day, month or year on which it is claimed to have been said")
  private Optional<String> date = Optional.empty();

  @Option(names = "--json", description = "print what the API answers")
  private boolean json;

  @Option(names = "--batch", paramLabel = "FILE.csv", description = "check every row of a table (- for standard input)")
  private Optional<String> batch = Optional.empty();

  @Option(names = "-o", paramLabel = "FILE", description = "write the table of verdicts here instead of standard output")
  private Optional<Path> out = Optional.empty();

  @Parameters(paramLabel = "QUOTE", arity = "0..*", description = "the words that are claimed to have been said")
  private List<String> quote = List.of();

  VerifyCommand(Parts parts, Screen screen) {
    this.parts = parts;
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    try (Engine engine = new Library(parts, screen, where.folder(parts)).open()) {
      Verifier verifier = parts.verifier(engine);
      return batch.isPresent() ? table(verifier) : one(verifier);
    }
  }

  private int one(Verifier verifier) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put("quote", List.of(String.join(" ", quote)));
    speaker.ifPresent(name -> parameters.put("speaker", List.of(name)));
    date.ifPresent(day -> parameters.put("date", List.of(day)));
    Verdict verdict = verifier.verify(ClaimReader.read(parameters), CITATIONS);
    if (json) {
      screen.out().print(Json.text(verdict));
    } else {
      new Ruling(screen).show(verdict);
    }
    return 0;
  }

  private int table(Verifier verifier) throws IOException {
    if (!quote.isEmpty() || speaker.isPresent() || date.isPresent() || json) {
      throw new Trouble("with --batch the quotes, speakers and dates stand in the table; leave out QUOTE, --speaker, --date and --json");
    }
    Batch checked = new Batch(claim -> verifier.verify(claim, CITATIONS), progress());
    try (Reader table = batch.get().equals("-") ? new InputStreamReader(System.in, StandardCharsets.UTF_8) : Files.newBufferedReader(Path.of(batch.get()))) {
      Batch.Done done;
      if (out.isPresent()) {
        try (Writer file = Files.newBufferedWriter(out.get())) {
          done = checked.run(table, file);
        }
      } else {
        done = checked.run(new BufferedReader(table), screen.out());
      }
      screen.note("checked " + (done.rows() - done.bad()) + " of " + done.rows() + " rows" + (done.bad() > 0 ? ", " + done.bad() + " bad" : ""));
      return done.bad() > 0 ? 1 : 0;
    }
  }

  private Batch.Progress progress() {
    return new Batch.Progress() {
      private Instant last = Instant.now();

      @Override
      public void done(int rows) {
        if (Duration.between(last, Instant.now()).compareTo(BETWEEN_LINES) > 0) {
          last = Instant.now();
          screen.note("  " + rows + " rows");
        }
      }

      @Override
      public void bad(int line, String why) {
        screen.note("line " + line + ": " + Screen.safe(why));
      }
    };
  }
}
