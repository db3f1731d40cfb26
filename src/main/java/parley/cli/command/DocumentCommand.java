package parley.cli.command;

import module java.base;
import parley.cli.print.Screen;
import parley.search.Engine;
import parley.search.row.DocumentRow;
import parley.search.row.PassageRow;
import parley.server.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley document}: one document of the index, as text or with everything read from it. */
@Command(name = "document", description = "Show one document of the index.",
    footer = {"", "Examples:", "  parley document camp-david.txt", "  parley document camp-david.txt --json"})
final class DocumentCommand implements Callable<Integer> {
  private final Parts parts;
  private final Screen screen;

  @Mixin private IndexOption where;

  @Option(names = "--json", description = "print what the API answers")
  private boolean json;

  @Parameters(paramLabel = "ID", description = "the document's id, as searches show it before the dot of a passage")
  private String id;

  DocumentCommand(Parts parts, Screen screen) {
    this.parts = parts;
    this.screen = screen;
  }

  @Override
  public Integer call() {
    try (Engine engine = new Library(parts, screen, where.folder(parts)).open()) {
      DocumentRow document = engine.document(id)
          .orElseThrow(() -> new Trouble("there is no document \"" + id + "\" in the index; ids stand at the results of a search"));
      List<PassageRow> passages = engine.passagesOf(id);
      if (json) {
        screen.out().print(Json.text(new Json.WithPassages(document, passages)));
      } else {
        show(document);
      }
    }
    return 0;
  }

  private void show(DocumentRow document) {
    screen.line(screen.bold(Screen.safe(document.ref().title())));
    String published = document.ref().published()
        .map(p -> p.first().equals(p.last()) ? ", " + p.first() : ", " + p.first() + " to " + p.last()).orElse("");
    screen.line(screen.dim(Screen.safe(document.ref().path()) + published));
    screen.line("");
    document.text().lines().forEach(line -> {
      if (line.isBlank()) {
        screen.line("");
      }
      screen.paragraph(line, List.of(), 0);
    });
  }
}
