package parley.lucene;

import module java.base;
import parley.lucene.folder.IndexFolder;
import parley.lucene.folder.Stamp;

/** What is found in a folder where an index should be. {@code sources} are what it was made from, as far as known. */
public sealed interface Index {
  /** Complete, and made with the same schema and knowledge. */
  record Usable(LuceneEngine engine) implements Index {}

  /** Nothing yet; there are sources where a first index was begun but never finished. */
  record Missing(List<String> sources) implements Index {}

  /** Complete, but made by another version, or with other schema or knowledge. */
  record Stale(String why, List<String> sources) implements Index {}

  record Damaged(String why, List<String> sources) implements Index {}

  /** Not an index: nothing here may be written or removed. */
  record Foreign(String why) implements Index {}

  /** Looks into {@code path} and opens the live generation; writes nothing. */
  static Index open(Path path, Setup setup) {
    IndexFolder folder = new IndexFolder(path);
    try {
      Optional<String> stranger = folder.stranger();
      if (stranger.isPresent()) {
        return new Foreign(stranger.get());
      }
      Optional<String> current = folder.current();
      if (current.isEmpty()) {
        return new Missing(folder.sources());
      }
      Stamp stamp = folder.stamp(current.get());
      Optional<String> stale = stale(stamp, setup);
      return stale.isPresent()
          ? new Stale(stale.get(), stamp.sources())
          : new Usable(new LuceneEngine(new Snapshots(folder, Snapshot.open(folder, current.get()), setup.fingerprint()), setup));
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      // broken bytes show as any of these
      return new Damaged("the index " + path + " is damaged (" + e.getMessage() + ")", folder.sources());
    }
  }

  private static Optional<String> stale(Stamp stamp, Setup setup) {
    if (!stamp.format().equals(Stamp.FORMAT)) {
      return Optional.of("the index has format " + stamp.format() + ", this version reads " + Stamp.FORMAT);
    }
    return stamp.fingerprint().equals(setup.fingerprint())
        ? Optional.empty()
        : Optional.of("the index was made with other fields or other knowledge");
  }
}
