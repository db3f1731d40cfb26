package parley.schema;

import module java.base;
import parley.knowledge.Table;

/** A short text that is another one whenever the fields or the knowledge tables are; an index made with another is stale. */
public final class Fingerprint {
  private Fingerprint() {}

  public static String ofSchemaAndKnowledge() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Field field : Field.values()) {
        digest.update((field.key() + field.kind() + new TreeSet<>(field.uses())).getBytes(StandardCharsets.UTF_8));
      }
      Table.digest(digest);
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
