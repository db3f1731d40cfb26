package parley.text;

import module java.base;

/**
 * The way from each character of a clean text back to its source, kept as runs. In a run of equal
 * lengths the characters correspond one to one; any other run corresponds as a whole.
 */
public final class Alignment {
  private final int[] clean;
  private final int[] sourceStart;
  private final int[] sourceEnd;
  private final int length;

  private Alignment(int[] clean, int[] sourceStart, int[] sourceEnd, int length) {
    this.clean = clean;
    this.sourceStart = sourceStart;
    this.sourceEnd = sourceEnd;
    this.length = length;
  }

  public static Alignment identity(int length) {
    return new Builder().add(length, 0, length).build();
  }

  /** The number of characters of the clean text. */
  public int length() {
    return length;
  }

  /** The stretch of the source from the first to the last character of {@code span}. */
  public Span source(Span span) {
    if (span.end() > length) {
      throw new IndexOutOfBoundsException(span + " in a text of " + length + " characters");
    }
    if (length == 0) {
      return new Span(0, 0);
    }
    if (span.isEmpty()) {
      int at = span.start() < length ? startOf(span.start()) : sourceEnd[clean.length - 1];
      return new Span(at, at);
    }
    return new Span(startOf(span.start()), endOf(span.end() - 1));
  }

  /** This alignment, whose source is the clean text of {@code earlier}, led on to that one's source. */
  public Alignment through(Alignment earlier) {
    Builder result = new Builder();
    for (int run = 0; run < clean.length; run++) {
      int runLength = runEnd(run) - clean[run];
      if (isLiteral(run)) {
        earlier.copy(sourceStart[run], sourceEnd[run], result);
      } else {
        Span origin = earlier.source(new Span(sourceStart[run], sourceEnd[run]));
        result.add(runLength, origin.start(), origin.end());
      }
    }
    return result.build();
  }

  private void copy(int start, int end, Builder result) {
    for (int at = start, run = start < end ? runAt(start) : 0; at < end; run++) {
      int stop = Math.min(end, runEnd(run));
      boolean whole = isLiteral(run) || at == clean[run] && stop == runEnd(run);
      if (whole) {
        result.add(stop - at, startOf(at), endOf(stop - 1));
      } else {
        result.add(stop - at, sourceStart[run], sourceEnd[run]);
      }
      at = stop;
    }
  }

  private int startOf(int offset) {
    int run = runAt(offset);
    return isLiteral(run) ? sourceStart[run] + offset - clean[run] : sourceStart[run];
  }

  private int endOf(int offset) {
    int run = runAt(offset);
    return isLiteral(run) ? sourceStart[run] + offset - clean[run] + 1 : sourceEnd[run];
  }

  private boolean isLiteral(int run) {
    return runEnd(run) - clean[run] == sourceEnd[run] - sourceStart[run];
  }

  private int runEnd(int run) {
    return run + 1 < clean.length ? clean[run + 1] : length;
  }

  private int runAt(int offset) {
    int found = Arrays.binarySearch(clean, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Takes runs from left to right. Neighbouring one-to-one runs become one. */
  static final class Builder {
    private int[] clean = new int[8];
    private int[] sourceStart = new int[8];
    private int[] sourceEnd = new int[8];
    private int size;
    private int length;

    Builder add(int cleanLength, int start, int end) {
      if (cleanLength == 0) {
        return this;
      }
      boolean literal = cleanLength == end - start;
      if (literal && size > 0 && sourceEnd[size - 1] == start && lastIsLiteral()) {
        sourceEnd[size - 1] = end;
      } else {
        grow();
        clean[size] = length;
        sourceStart[size] = start;
        sourceEnd[size++] = end;
      }
      length += cleanLength;
      return this;
    }

    private boolean lastIsLiteral() {
      return length - clean[size - 1] == sourceEnd[size - 1] - sourceStart[size - 1];
    }

    private void grow() {
      if (size == clean.length) {
        clean = Arrays.copyOf(clean, size * 2);
        sourceStart = Arrays.copyOf(sourceStart, size * 2);
        sourceEnd = Arrays.copyOf(sourceEnd, size * 2);
      }
    }

    Alignment build() {
      return new Alignment(
          Arrays.copyOf(clean, size), Arrays.copyOf(sourceStart, size), Arrays.copyOf(sourceEnd, size), length);
    }
  }
}
