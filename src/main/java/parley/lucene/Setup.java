package parley.lucene;

import module java.base;
import parley.lucene.query.Spellings;

/**
 * With what an index is read.
 *
 * @param fingerprint of schema and knowledge; an index made with another is stale
 * @param limit how long a search may take before it answers with what it has
 */
public record Setup(String fingerprint, Spellings spellings, Duration limit) {
  public static final Duration USUAL_LIMIT = Duration.ofSeconds(2);
}
