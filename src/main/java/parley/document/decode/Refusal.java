package parley.document.decode;

/** Why a file cannot become a document. The message is one plain sentence for people. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1;

  public Refusal(String reason) {
    super(reason);
  }
}
