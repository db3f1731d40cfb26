package parley.lucene.field;

import module java.base;

/** The days from first to last, both included, counted from 1970; packed into one number for the index. */
public record Days(int first, int last) {
  public Days {
    if (last < first) {
      throw new IllegalArgumentException("days " + first + ".." + last + " do not run forwards");
    }
  }

  /** Days that stand the wrong way round are taken as the stretch between them. */
  public static Days of(LocalDate first, LocalDate last) {
    int a = day(first);
    int b = day(last);
    return new Days(Math.min(a, b), Math.max(a, b));
  }

  public static int day(LocalDate date) {
    return Math.clamp(date.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** From the earlier first to the later last day. */
  public Days through(Days other) {
    return new Days(Math.min(first, other.first), Math.max(last, other.last));
  }

  /** Packed numbers sort by first day. */
  public long packed() {
    return (long) first << 32 | last & 0xFFFF_FFFFL;
  }

  public static int first(long packed) {
    return (int) (packed >> 32);
  }

  public static int last(long packed) {
    return (int) packed;
  }
}
