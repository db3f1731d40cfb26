package parley.cli;

/** Something that a person can put right; the message is all they need. Ends the command with status 1. */
final class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1;

  Trouble(String message) {
    super(message);
  }
}
