package parley.lucene.folder;

import module java.base;

/** The right to write an index; one process and one writer has it at a time, and loses it when it ends. */
final class WriteLock implements Closeable {
  static final String FILE = "write.lock";

  private final FileChannel channel;

  private WriteLock(FileChannel channel) {
    this.channel = channel;
  }

  static WriteLock take(Path folder) throws IOException {
    FileChannel channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isLocked(channel)) {
      channel.close();
      throw new IndexRefused("the index " + folder + " is being written already; wait until that is done, or use another --index");
    }
    return new WriteLock(channel);
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // another writer in this process
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
