package parley.lucene.folder;

import module java.base;
import org.apache.lucene.util.IOUtils;

/** Small files that are either wholly there or not at all, also after the power fails. */
final class Durable {
  static final String HALF = ".half";

  private Durable() {}

  static void write(Path file, String text) throws IOException {
    Path half = file.resolveSibling(file.getFileName() + HALF);
    Files.writeString(half, text);
    IOUtils.fsync(half, false);
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    IOUtils.fsync(file.toAbsolutePath().getParent(), true);
  }
}
