package parley.ingest;

import module java.base;

/** What came of bringing a collection in; what was skipped is in order of its path. */
public record Summary(
    long documents, long passages, long statements, long mediations, List<Skipped> skipped, Duration took) {
  public Summary {
    skipped = skipped.stream().sorted().toList();
  }
}
