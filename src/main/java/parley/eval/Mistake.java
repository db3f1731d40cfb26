package parley.eval;

/**
 * A place where what was found is not what was expected.
 *
 * @param kind what went wrong, in words that many mistakes share
 * @param text the id of the text
 * @param sentence the surroundings, with the place in brackets
 */
public record Mistake(String kind, String text, String expected, String found, String sentence) {}
