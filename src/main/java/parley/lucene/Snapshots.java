package parley.lucene;

import module java.base;
import java.lang.System.Logger;
import parley.lucene.folder.IndexFolder;
import parley.lucene.folder.Stamp;

/** The generation that is being read, exchanged within a second when another one becomes live. */
final class Snapshots {
  private static final Logger LOG = System.getLogger(Snapshots.class.getName());
  private static final long BETWEEN_LOOKS = Duration.ofSeconds(1).toNanos();

  private final IndexFolder folder;
  private final String fingerprint;
  private final AtomicLong lastLook = new AtomicLong(System.nanoTime());
  private volatile Snapshot current;
  private volatile boolean closed;

  Snapshots(IndexFolder folder, Snapshot first, String fingerprint) {
    this.folder = folder;
    this.current = first;
    this.fingerprint = fingerprint;
  }

  /** The snapshot to answer from; it must be released. */
  Snapshot acquire() throws IOException {
    long last = lastLook.get();
    if (System.nanoTime() - last >= BETWEEN_LOOKS && lastLook.compareAndSet(last, System.nanoTime())) {
      look();
    }
    while (!closed) {
      Snapshot snapshot = current;
      if (snapshot.hold()) {
        return snapshot;
      }
    }
    throw new IllegalStateException("the index is closed");
  }

  /** Goes over to the live generation where that is another one and can be read. */
  synchronized void look() {
    try {
      Optional<String> live = folder.current();
      if (closed || live.isEmpty() || live.get().equals(current.generation())) {
        return;
      }
      Stamp stamp = folder.stamp(live.get());
      if (!stamp.format().equals(Stamp.FORMAT) || !stamp.fingerprint().equals(fingerprint)) {
        LOG.log(Logger.Level.WARNING, "the index was made again with other fields or knowledge; restart to read it");
        return;
      }
      Snapshot before = current;
      current = Snapshot.open(folder, live.get());
      before.release();
    } catch (IOException e) {
      LOG.log(Logger.Level.WARNING, "the new index cannot be read, going on with the one before: " + e.getMessage());
    }
  }

  synchronized void close() throws IOException {
    if (!closed) {
      closed = true;
      current.release();
    }
  }
}
