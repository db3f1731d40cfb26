package parley.text;

import module java.base;

/**
 * A text made from a source by deleting characters and by writing white space or a character
 * reference as the character it stands for; every character of {@code value} leads back to the
 * stretch of the source that it was read from.
 */
public record CleanText(String value, Alignment toSource) {
  public CleanText {
    if (value.length() != toSource.length()) {
      throw new IllegalArgumentException(
          "text of " + value.length() + " characters with an alignment of " + toSource.length());
    }
  }

  /** The source itself, unchanged. */
  public static CleanText of(String source) {
    return new CleanText(source, Alignment.identity(source.length()));
  }

  public String at(Span span) {
    return span.of(value);
  }

  /** The stretch of the source that {@code span} of this text was read from. */
  public Span source(Span span) {
    return toSource.source(span);
  }

  /** Takes what is kept of {@code source} from left to right; what is passed over is deleted. */
  public static final class Builder {
    private final String source;
    private final StringBuilder value = new StringBuilder();
    private final Alignment.Builder alignment = new Alignment.Builder();

    public Builder(String source) {
      this.source = source;
    }

    /** Keeps the characters of the source from {@code start} to {@code end}. */
    public Builder keep(int start, int end) {
      value.append(source, start, end);
      alignment.add(end - start, start, end);
      return this;
    }

    /** Writes {@code written} for the stretch of the source from {@code start} to {@code end}. */
    public Builder write(String written, int start, int end) {
      value.append(written);
      alignment.add(written.length(), start, end);
      return this;
    }

    public int length() {
      return value.length();
    }

    public CleanText build() {
      return new CleanText(value.toString(), alignment.build());
    }
  }

  /** {@code further}, a clean text made from this one's value, led back to this one's source. */
  public CleanText then(CleanText further) {
    return new CleanText(further.value, further.toSource.through(toSource));
  }
}
