package parley.document.read;

import module java.base;
import parley.document.decode.Decoder;
import parley.document.decode.Limits;
import parley.document.decode.Refusal;
import parley.document.decode.Unreadable;
import parley.document.facts.Facts;
import parley.document.facts.JsonFields;
import parley.document.Published;

/** A file {@code NAME.meta.json} beside a document, which beats what is read from the document itself. */
final class Sidecar {
  static final String ENDING = ".meta.json";
  private static final Set<String> FIELDS = Set.of("title", "published", "publisher", "url", "language");

  private Sidecar() {}

  /** The sidecar of {@code source}: {@code a.txt.meta.json}, or else {@code a.meta.json}. */
  static Optional<SourceFile> of(SourceFile source) {
    String name = source.file().getFileName().toString();
    int dot = name.lastIndexOf('.');
    List<String> names = dot > 0 ? List.of(name, name.substring(0, dot)) : List.of(name);
    for (String candidate : names) {
      Path file = source.file().resolveSibling(candidate + ENDING);
      if (Files.exists(file)) {
        String folder = source.path().substring(0, source.path().lastIndexOf('/') + 1);
        return Optional.of(new SourceFile(file, folder + candidate + ENDING));
      }
    }
    return Optional.empty();
  }

  static Facts read(SourceFile sidecar) throws Refusal {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(sidecar.file())) {
      bytes = in.readNBytes(Limits.SIDECAR_BYTES + 1);
    } catch (IOException e) {
      throw new Refusal(Unreadable.reason(e));
    }
    if (bytes.length > Limits.SIDECAR_BYTES) {
      throw new Refusal("is larger than " + Limits.megabytes(Limits.SIDECAR_BYTES) + ", the limit for a sidecar");
    }
    JsonFields fields = JsonFields.read(Decoder.decode(bytes, bytes.length, Optional.empty()), FIELDS);
    return Facts.of(fields, "published", "publisher", Published.Basis.SIDECAR);
  }
}
