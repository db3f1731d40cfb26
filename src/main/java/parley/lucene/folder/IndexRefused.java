package parley.lucene.folder;

/** An index that cannot be written or read, with a message for people: what is wrong and what to do. */
public final class IndexRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  public IndexRefused(String message) {
    super(message);
  }

  public IndexRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
