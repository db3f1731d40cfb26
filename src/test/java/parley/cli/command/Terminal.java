package parley.cli.command;

import module java.base;
import parley.annotate.Annotations;
import parley.cli.print.Screen;
import parley.document.About;
import parley.document.Passage;
import parley.document.SourceDocument;
import parley.document.read.Outcome;
import parley.golden.Tables;
import parley.ingest.Steps;
import parley.search.Engine;
import parley.search.RequestReader;
import parley.search.row.DocumentRow;
import parley.search.row.PassageRow;
import parley.server.ShelfEngine;
import parley.text.CleanText;
import parley.text.Span;

/** Runs commands with an index in memory, and keeps what they print. */
final class Terminal {
  final ByteArrayOutputStream out = new ByteArrayOutputStream();
  final ByteArrayOutputStream err = new ByteArrayOutputStream();
  final Path home;
  final Set<String> indexed = new ConcurrentSkipListSet<>();
  List<String> sources = List.of();
  boolean ready = true;

  Terminal(Path home) {
    this.home = home;
  }

  int run(String... arguments) {
    Screen screen = new Screen(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
        false, false, 100);
    return new Commands(parts(), screen).run(arguments);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private Parts parts() {
    return new Parts(new RequestReader((field, value) -> List.of()), new Parts.Learning(Terminal::steps, Tables::quotations), new Parts.Indexes() {
      @Override
      public Parts.Opening open(Path folder) {
        return ready ? new Parts.Opening.Ready(new ShelfEngine(() -> {})) : new Parts.Opening.Unusable("there is no index", sources);
      }

      @Override
      public Engine.Writer write(Path folder, List<String> from) {
        return new MemoryWriter(from);
      }
    }, String::equals, home);
  }

  private static Steps steps() {
    return new Steps((file, sink) -> {
      try {
        String text = Files.readString(file.file());
        About about = new About(file.path(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        if (text.isEmpty()) {
          sink.accept(new Outcome.Refused(file.path(), "is empty"));
        } else {
          sink.accept(new Outcome.Read(new SourceDocument(
              file.path().replace('/', '_'), file.path(), about, "00", List.of(), CleanText.of(text))));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }, (id, text, known) -> new Outcome.Read(new SourceDocument(id.replaceAll("[^a-z0-9]", "-"), id, known.about(id), "00", List.of(), CleanText.of(text))), document -> {
      String text = document.text().value();
      Span all = new Span(0, text.length());
      return List.of(new Passage(document.id() + ".1", document.id(), 1, List.of(), all, text, List.of(all)));
    }, (document, passages) -> new Annotations(List.of(), List.of(), List.of(), List.of()));
  }

  /** Becomes the index when it is committed. */
  private final class MemoryWriter implements Engine.Writer {
    private final List<String> from;
    private final Set<String> written = new ConcurrentSkipListSet<>();

    MemoryWriter(List<String> from) {
      this.from = from;
    }

    @Override
    public void replace(DocumentRow document, List<PassageRow> passages) {
      written.add(document.ref().id());
    }

    @Override
    public void commit() {
      indexed.clear();
      indexed.addAll(written);
      sources = from;
      ready = true;
    }

    @Override
    public void close() {}
  }
}
