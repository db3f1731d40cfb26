package parley.document;

import module java.base;
import parley.text.CleanText;

/**
 * A document as it was read: what it says, what is known about it, and its sections, which follow each
 * other and cover the text.
 *
 * @param id made from the path alone; matches {@code [A-Za-z0-9._-]+}
 * @param path relative to the source that it came from, with "/" between its parts
 * @param sha256 of the bytes it was read from, in lower-case hexadecimal
 */
public record SourceDocument(
    String id, String path, About about, String sha256, List<Section> sections, CleanText text) {
  public SourceDocument {
    if (!id.matches("[A-Za-z0-9._-]+")) {
      throw new IllegalArgumentException("document id \"" + id + "\" does not match [A-Za-z0-9._-]+");
    }
    sections = List.copyOf(sections);
  }
}
