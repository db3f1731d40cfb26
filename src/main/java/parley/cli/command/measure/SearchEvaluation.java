package parley.cli.command.measure;

import module java.base;
import parley.cli.command.Library;
import parley.cli.command.Parts;
import parley.cli.command.TemporaryFolder;
import parley.cli.command.Trouble;
import parley.cli.print.Screen;
import parley.eval.Given;
import parley.eval.GivenLines;
import parley.eval.Ranking;
import parley.search.Engine;
import parley.server.Json;

/** Scores searches over a collection of its own, which is indexed for it and thrown away. */
record SearchEvaluation(Parts parts, Screen screen) {
  void run(Path gold, Path errors, boolean json) throws IOException {
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      Path corpus = withIds(file(gold, "corpus", ".jsonl"), folder.path().resolve("corpus.jsonl"));
      Library library = new Library(parts, screen, folder.path().resolve("index"));
      library.index(List.of(corpus));
      try (Engine engine = library.open()) {
        Ranking.Result result = new Ranking(engine, parts.reader()).run(file(gold, "queries", ".jsonl"), file(gold, "qrels", ".tsv"));
        Files.write(errors, result.each().entrySet().stream().map(e -> String.format(Locale.ROOT, "%.3f  %s", e.getValue(), e.getKey())).toList());
        screen.out().print(json ? Json.text(result) : String.format(Locale.ROOT, "search: %d queries, nDCG@10 %.3f%n", result.queries(), result.mean()));
      }
    }
    screen.note("every query, the worst first, is in " + errors);
  }

  private static Path file(Path folder, String start, String end) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new Trouble(folder + " is no folder; search is scored with one that holds corpus.jsonl, queries*.jsonl and qrels*.tsv");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith(start) && file.getFileName().toString().endsWith(end)).sorted()
          .findFirst().orElseThrow(() -> new Trouble("there is no " + start + "*" + end + " in " + folder));
    }
  }

  /** The corpus with its {@code _id} where an index looks for an id. */
  private Path withIds(Path corpus, Path copy) throws IOException {
    try (GivenLines lines = new GivenLines(Files.newInputStream(corpus), screen::note); OutputStream out = Files.newOutputStream(copy)) {
      for (Optional<Given> given = lines.next(); given.isPresent(); given = lines.next()) {
        var json = given.get().json();
        out.write(Json.bytes(Map.of("id", json.path("_id").asText(given.get().id()), "title", json.path("title").asText(), "text", given.get().text())));
        out.write('\n');
      }
    }
    return copy;
  }
}
