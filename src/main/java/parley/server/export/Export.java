package parley.server.export;

import module java.base;
import io.javalin.http.Context;
import parley.quote.Citations;
import parley.search.Engine;
import parley.search.SearchRequest;
import parley.server.Json;

/** Every row of a search as a file, written while it is read, so that its length does not matter. */
public record Export(Engine engine) {
  /** The kinds of file. */
  public enum Format {
    CSV("text/csv; charset=utf-8; header=present"),
    JSONL("application/jsonl; charset=utf-8");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }

    String extension() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Citations that lead to the address under which the request came. */
  public static Citations citations(Context context) {
    return new Citations(context.scheme() + "://" + context.req().getHeader("Host"));
  }

  public void answer(Context context, SearchRequest request, Format format) {
    String view = request.view().name().toLowerCase(Locale.ROOT);
    context.contentType(format.mediaType)
        .header("Content-Disposition", "attachment; filename=\"parley-" + view + "." + format.extension() + "\"")
        .header("Cache-Control", "no-store");
    if (context.req().getMethod().equals("HEAD")) {
      return;
    }
    Citations citations = citations(context);
    try {
      OutputStream out = new BufferedOutputStream(context.outputStream(), 1 << 15);
      switch (format) {
        case CSV -> csv(out, request, new Columns(request.view(), citations));
        case JSONL -> engine.export(request, row -> line(out, Json.bytes(cited(row, citations))));
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void csv(OutputStream out, SearchRequest request, Columns columns) throws IOException {
    out.write(Csv.line(columns.names()).getBytes(StandardCharsets.UTF_8));
    engine.export(request, row -> write(out, Csv.line(columns.cells(row)).getBytes(StandardCharsets.UTF_8)));
  }

  private static Json.Cited cited(Engine.Row row, Citations citations) {
    Object content = switch (row) {
      case Engine.Row.OfPassage(var passage) -> passage;
      case Engine.Row.OfStatement(var hit) -> hit;
      case Engine.Row.OfMediation(var hit) -> hit;
    };
    return new Json.Cited(content, citations.of(Columns.document(row), Columns.heading(row), Columns.passage(row)));
  }

  private static void line(OutputStream out, byte[] json) {
    write(out, json);
    write(out, new byte[] {'\n'});
  }

  private static void write(OutputStream out, byte[] bytes) {
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
