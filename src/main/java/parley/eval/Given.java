package parley.eval;

import module java.base;
import com.fasterxml.jackson.databind.JsonNode;
import parley.document.Published;
import parley.document.facts.Facts;

/**
 * A text to read, and the line of JSON that it came in.
 *
 * @param id as it was given, else the number of the line
 * @param text empty where the line has none, as the tokens of a tagged sentence have
 */
public record Given(String id, String text, Optional<Published> published, JsonNode json) {
  private static final int CONTEXT = 70;

  /** What is known about the text beside it. */
  public Facts facts() {
    return new Facts(Optional.empty(), published, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same, published on {@code day} where the line does not tell. */
  public Given publishedBy(Optional<Published> day) {
    return new Given(id, text, published.or(() -> day), json);
  }

  /** The same line with a text that was made of it. */
  public Given withText(String made) {
    return new Given(id, made, published, json);
  }

  /** The text from {@code start} to {@code end}, cut to what there is, on one line. */
  public String at(int start, int end) {
    int from = Math.clamp(start, 0, text.length());
    return text.substring(from, Math.clamp(end, from, text.length())).replaceAll("\\s+", " ");
  }

  /** The text around a place. */
  public String around(int start, int end) {
    return at(start - CONTEXT, start) + "[" + at(start, end) + "]" + at(end, end + CONTEXT);
  }
}
