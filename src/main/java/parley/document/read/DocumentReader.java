package parley.document.read;

import module java.base;
import parley.document.clean.Cleaner;
import parley.document.decode.Binary;
import parley.document.decode.Decoder;
import parley.document.decode.Limits;
import parley.document.decode.Refusal;
import parley.document.decode.Unreadable;
import parley.document.facts.Facts;
import parley.document.html.HtmlPage;
import parley.knowledge.Furniture;

/** Reads files as documents: one from plain text or HTML, many from JSON Lines, plain or gzipped. */
public final class DocumentReader {
  private static final int HEAD = 1 << 13;
  private final Assembly assembly;

  public DocumentReader(Furniture furniture) {
    this.assembly = new Assembly(new Cleaner(furniture));
  }

  /**
   * Hands what came of {@code source} to {@code sink}, in order: one outcome, or one for each line of JSON
   * Lines, and one more for a sidecar that cannot be read. What the sink throws goes through.
   */
  public void read(SourceFile source, Consumer<Outcome> sink) {
    Optional<Outcome> single;
    try (InputStream in = open(source)) {
      Optional<JsonLines> lines = beginsWithObject(in) ? JsonLines.open(source.path(), in, assembly) : Optional.empty();
      if (lines.isPresent()) {
        forward(lines.get(), sink);
        return;
      }
    } catch (IOException e) {
      sink.accept(new Outcome.Refused(source.path(), Unreadable.reason(e)));
      return;
    } catch (Refusal e) {
      sink.accept(new Outcome.Refused(source.path(), e.getMessage()));
      return;
    }
    Facts known = sidecar(source, sink);
    sink.accept(text(source, known));
  }

  /** What comes of a text at hand, about which {@code known} is known. */
  public Outcome read(String id, String text, Facts known) {
    try {
      Binary.refuseControls(text);
      String sha256 = DocumentId.sha256(text.getBytes(StandardCharsets.UTF_8));
      return new Outcome.Read(assembly.document(new Assembly.Origin(DocumentId.of(id), id, sha256), text, known));
    } catch (Refusal e) {
      return new Outcome.Refused(id, e.getMessage());
    }
  }

  private static void forward(JsonLines lines, Consumer<Outcome> sink) {
    for (Optional<Outcome> next = lines.next(); next.isPresent(); next = lines.next()) {
      sink.accept(next.get());
    }
  }

  private static Facts sidecar(SourceFile source, Consumer<Outcome> sink) {
    Optional<SourceFile> sidecar = Sidecar.of(source);
    if (sidecar.isEmpty()) {
      return Facts.NONE;
    }
    try {
      return Sidecar.read(sidecar.get());
    } catch (Refusal e) {
      sink.accept(new Outcome.Refused(sidecar.get().path(), e.getMessage()));
      return Facts.NONE;
    }
  }

  private Outcome text(SourceFile source, Facts known) {
    try (InputStream in = open(source)) {
      byte[] bytes = in.readNBytes(Limits.TEXT_BYTES + 1);
      if (bytes.length > Limits.TEXT_BYTES) {
        throw new Refusal("is larger than " + Limits.megabytes(Limits.TEXT_BYTES) + ", the limit for a text; split it");
      }
      String text = Decoder.decode(bytes, bytes.length, HtmlPage.declaredCharset(bytes, bytes.length));
      Binary.refuseControls(text);
      Assembly.Origin origin = new Assembly.Origin(DocumentId.of(source.path()), source.path(), DocumentId.sha256(bytes));
      return new Outcome.Read(assembly.document(origin, text, known));
    } catch (IOException e) {
      return new Outcome.Refused(source.path(), Unreadable.reason(e));
    } catch (Refusal e) {
      return new Outcome.Refused(source.path(), e.getMessage());
    }
  }

  /** The file's bytes, unpacked where they are gzipped. The stream can be marked and reset. */
  private static InputStream open(SourceFile source) throws IOException, Refusal {
    if (Files.exists(source.file()) && !Files.isRegularFile(source.file())) {
      throw new Refusal(Files.isDirectory(source.file()) ? "is a folder" : "is no ordinary file");
    }
    InputStream raw = new BufferedInputStream(Files.newInputStream(source.file()), HEAD);
    InputStream in = raw;
    try {
      byte[] head = peek(raw);
      if (head.length >= 2 && head[0] == 0x1F && head[1] == (byte) 0x8B) {
        in = new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), HEAD);
        head = peek(in);
      }
      refuse(head);
      return in;
    } catch (IOException | Refusal e) {
      in.close();
      throw e;
    }
  }

  private static void refuse(byte[] head) throws Refusal {
    if (head.length == 0) {
      throw new Refusal("is empty");
    }
    Optional<String> kind = Binary.kind(head, head.length);
    if (kind.isPresent()) {
      throw new Refusal("looks like " + kind.get() + "; only text, HTML and JSON Lines can be read");
    }
  }

  private static byte[] peek(InputStream in) throws IOException {
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    return head;
  }

  private static boolean beginsWithObject(InputStream in) throws IOException {
    String head = new String(peek(in), StandardCharsets.ISO_8859_1);
    return head.stripLeading().replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().startsWith("{");
  }
}
