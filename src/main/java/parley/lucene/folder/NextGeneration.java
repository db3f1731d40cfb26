package parley.lucene.folder;

import module java.base;

/**
 * A generation in the making, with the right to write the index. Closing it without {@link #publish}
 * removes it; a process that dies leaves a folder which the next writer removes.
 */
public final class NextGeneration implements Closeable {
  private final IndexFolder index;
  private final WriteLock lock;
  private final String name;
  private final List<String> sources;
  private boolean published;

  private NextGeneration(IndexFolder index, WriteLock lock, String name, List<String> sources) {
    this.index = index;
    this.lock = lock;
    this.name = name;
    this.sources = List.copyOf(sources);
  }

  public static NextGeneration begin(Path folder, List<String> sources) {
    IndexFolder index = new IndexFolder(folder);
    try {
      Optional<String> stranger = index.stranger();
      if (stranger.isPresent()) {
        throw new IndexRefused(stranger.get() + "; move it away, or use another --index");
      }
      Files.createDirectories(folder);
      WriteLock lock = WriteLock.take(folder);
      try {
        index.announce(sources);
        index.sweep();
        return new NextGeneration(index, lock, index.begin(), sources);
      } catch (IOException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new IndexRefused("cannot write the index " + folder + " (" + e + "); check that the folder can be written, or use another --index", e);
    }
  }

  public Path path() {
    return index.generation(name);
  }

  /** Makes this generation the live one. Its files must be complete and on the disk. */
  public void publish(String fingerprint) throws IOException {
    index.publish(name, Stamp.of(path(), fingerprint, sources));
    published = true;
    index.sweep();
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      if (!published) {
        index.remove(name);
      }
    }
  }
}
