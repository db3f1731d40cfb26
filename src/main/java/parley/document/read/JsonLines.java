package parley.document.read;

import module java.base;
import parley.document.Published.Basis;
import parley.document.SourceDocument;
import parley.document.decode.Binary;
import parley.document.decode.Decoder;
import parley.document.decode.Limits;
import parley.document.decode.Refusal;
import parley.document.decode.Unreadable;
import parley.document.facts.Facts;
import parley.document.facts.JsonFields;

/** A file of one JSON object a line, each a document with {@code text}; read a line at a time. */
final class JsonLines {
  private static final Set<String> FIELDS = Set.of("id", "title", "date", "source", "text", "url", "language");
  private static final int NAMED_LINES = 20;
  private final String path;
  private final LineReader lines;
  private final Assembly assembly;
  private final Deque<Outcome> waiting = new ArrayDeque<>();
  private int refused;
  private boolean broken;

  private JsonLines(String path, LineReader lines, Assembly assembly) {
    this.path = path;
    this.lines = lines;
    this.assembly = assembly;
  }

  /** The documents of {@code in}, if its first line is an object with text or its name says so. */
  static Optional<JsonLines> open(String path, InputStream in, Assembly assembly) throws IOException {
    LineReader lines = new LineReader(in, Limits.TEXT_BYTES);
    boolean any = lines.next();
    while (any && lines.isBlank()) {
      any = lines.next();
    }
    JsonLines result = new JsonLines(path, lines, assembly);
    if (!any || !isNamed(path) && !result.isDocument()) {
      return Optional.empty();
    }
    result.readLine();
    return Optional.of(result);
  }

  private static boolean isNamed(String path) {
    String name = path.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  private boolean isDocument() {
    try {
      return !lines.isTooLong() && fields().get("text").isPresent();
    } catch (Refusal e) {
      return false;
    }
  }

  /** What came of the next line; empty behind the last. */
  Optional<Outcome> next() {
    while (waiting.isEmpty()) {
      try {
        if (broken || !lines.next()) {
          return end();
        }
      } catch (IOException e) {
        broken = true;
        waiting.add(new Outcome.Refused(path, "line " + (lines.number() + 1) + " and what follows: " + Unreadable.reason(e)));
        break;
      }
      readLine();
    }
    return Optional.of(waiting.removeFirst());
  }

  private Optional<Outcome> end() {
    int unnamed = refused - NAMED_LINES;
    refused = 0;
    return unnamed <= 0 ? Optional.empty() : Optional.of(new Outcome.Refused(path, unnamed + " more lines cannot be read either"));
  }

  private void readLine() {
    if (lines.isBlank()) {
      return;
    }
    try {
      if (lines.isTooLong()) {
        throw new Refusal("is longer than " + Limits.megabytes(Limits.TEXT_BYTES) + ", the limit for a line; split it");
      }
      waiting.add(new Outcome.Read(document(fields())));
    } catch (Refusal e) {
      refuse(e.getMessage());
    }
  }

  private void refuse(String reason) {
    refused++;
    if (refused <= NAMED_LINES) {
      waiting.add(new Outcome.Refused(path, "line " + lines.number() + ": " + reason));
    }
  }

  private JsonFields fields() throws Refusal {
    return JsonFields.read(Decoder.decode(lines.bytes(), lines.length(), Optional.empty()), FIELDS);
  }

  private SourceDocument document(JsonFields fields) throws Refusal {
    String text = fields.get("text").orElseThrow(() -> new Refusal("has no \"text\"; write {\"title\": \"...\", \"text\": \"...\"}"));
    Binary.refuseControls(text);
    String id = fields.get("id").map(DocumentId::of).orElseGet(() -> DocumentId.of(path) + "-" + lines.number());
    String sha256 = DocumentId.sha256(lines.bytes(), lines.length());
    return assembly.document(new Assembly.Origin(id, path + ":" + lines.number(), sha256), text, facts(fields));
  }

  /** A date that cannot be read costs the date, not the document. */
  private Facts facts(JsonFields fields) throws Refusal {
    try {
      return Facts.of(fields, "date", "source", Basis.METADATA);
    } catch (Refusal e) {
      refuse(e.getMessage() + "; the document is read without it");
      return Facts.of(fields, "", "source", Basis.METADATA);
    }
  }
}
