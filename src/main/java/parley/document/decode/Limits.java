package parley.document.decode;

/** How much of a file is read before it is refused. */
public final class Limits {
  /** Bytes of a text file or of a line of JSON. */
  public static final int TEXT_BYTES = 32 << 20;
  /** Tags of a page: each costs some hundred bytes while it is read. */
  public static final int TAGS = 500_000;
  /** Bytes of a sidecar. */
  public static final int SIDECAR_BYTES = 1 << 20;

  private Limits() {}

  public static String megabytes(int bytes) {
    return (bytes >> 20) + " MB";
  }
}
