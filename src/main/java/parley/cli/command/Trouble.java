package parley.cli.command;

/** Something that a person can put right; the message is all they need. Ends the command with status 1. */
public final class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Trouble(String message) {
    super(message);
  }
}
