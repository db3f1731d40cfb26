package parley.document.read;

import module java.base;

/**
 * A file to read.
 *
 * @param path its place relative to the source that it came from, with "/" between its parts
 */
public record SourceFile(Path file, String path) {
  /** Whether a file of this name tells about another one and is no document itself. */
  public static boolean isSidecar(Path file) {
    return String.valueOf(file.getFileName()).endsWith(Sidecar.ENDING);
  }
}
