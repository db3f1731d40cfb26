package parley.document;

import module java.base;

/** When a document was published: a day, or the days of a month or year, and what says so. */
public record Published(LocalDate first, LocalDate last, Basis basis) {
  /** Where the publication date was read. */
  public enum Basis { SIDECAR, METADATA, DATELINE, TEXT }

  public Published {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("published " + first + " to " + last + " runs backwards");
    }
  }

  public static Published on(LocalDate day, Basis basis) {
    return new Published(day, day, basis);
  }
}
