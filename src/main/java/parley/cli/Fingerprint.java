package parley.cli;

import module java.base;
import parley.schema.Field;

/** What an index depends on beside its sources: the fields of the schema and the rows of the knowledge tables. */
final class Fingerprint {
  static final List<String> TABLES = List.of(
      "abbreviations", "bodies", "calendar", "countries", "first-names", "furniture", "given-names", "groups", "heads",
      "lone-surnames", "media", "mediation-cues", "mediation-stances", "mediation-words", "name-cues", "name-sounds",
      "offices", "papers", "people", "places", "reporting-nouns", "romanisation", "sense-words", "speech-verbs", "speeches",
      "spellings", "titles");

  private Fingerprint() {}

  static String current() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Field field : Field.values()) {
        digest.update((field.key() + field.kind() + new TreeSet<>(field.uses()) + "\n").getBytes(StandardCharsets.UTF_8));
      }
      for (String table : TABLES) {
        digest.update(bytes(table));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String table) {
    try (InputStream in = Fingerprint.class.getResourceAsStream("/knowledge/" + table + ".tsv")) {
      if (in == null) {
        throw new IllegalStateException("there is no knowledge/" + table + ".tsv");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
