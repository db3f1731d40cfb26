package parley.ingest;

/** A file, folder or document that was left out although it was asked for, and why in plain words. */
public record Skipped(String path, String reason) implements Comparable<Skipped> {
  @Override
  public int compareTo(Skipped other) {
    int byPath = path.compareTo(other.path);
    return byPath != 0 ? byPath : reason.compareTo(other.reason);
  }
}
