package parley.document.read;

import module java.base;

/** The id of a document, made from its path alone: safe in a URL, and different for every path. */
final class DocumentId {
  private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._-]");
  private static final int LONGEST = 200;

  private DocumentId() {}

  static String of(String path) {
    String safe = UNSAFE.matcher(path).replaceAll("-");
    if (safe.equals(path) && path.length() <= LONGEST && !path.isEmpty()) {
      return path;
    }
    String hash = sha256(path.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    return safe.substring(0, Math.min(safe.length(), LONGEST)) + "-" + hash;
  }

  static String sha256(byte[] bytes) {
    return sha256(bytes, bytes.length);
  }

  static String sha256(byte[] bytes, int length) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, 0, length);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
