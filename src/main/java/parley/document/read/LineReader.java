package parley.document.read;

import module java.base;

/** The lines of a stream one at a time, in memory of one line. A line beyond the limit is passed over. */
final class LineReader {
  private static final int KEPT = 1 << 20;
  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private byte[] line = new byte[1 << 16];
  private int length;
  private boolean tooLong;
  private int number;

  LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Moves to the next line; false behind the last. */
  boolean next() throws IOException {
    if (line.length > KEPT) {
      line = new byte[1 << 16];
    }
    length = 0;
    tooLong = false;
    boolean any = false;
    while (at < filled || fill()) {
      any = true;
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      take(end - at);
      boolean whole = end < filled;
      at = whole ? end + 1 : end;
      if (whole) {
        break;
      }
    }
    number += any ? 1 : 0;
    return any;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = in.read(buffer);
    return filled > 0;
  }

  private void take(int count) {
    if (tooLong || count > limit - length) {
      tooLong = true;
      return;
    }
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.min(limit, Math.max(line.length * 2, length + count)));
    }
    System.arraycopy(buffer, at, line, length, count);
    length += count;
  }

  byte[] bytes() {
    return line;
  }

  int length() {
    return length;
  }

  boolean isTooLong() {
    return tooLong;
  }

  boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return !tooLong;
  }

  /** Counts from 1. */
  int number() {
    return number;
  }
}
