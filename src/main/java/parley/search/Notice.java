package parley.search;

/** Something the asker should know about an answer; {@code code} is stable, {@code message} is for people. */
public record Notice(String code, String message) {}
