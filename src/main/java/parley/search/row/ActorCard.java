package parley.search.row;

import module java.base;

/** What is held about one actor: spellings met in the texts, offices known, and how many rows name it. */
public record ActorCard(
    String name, String kind, Optional<String> country, List<String> spellings, List<OfficeRow> offices, long passages,
    long statements, long mediations) {
  public ActorCard with(List<OfficeRow> known) {
    return new ActorCard(name, kind, country, spellings, known, passages, statements, mediations);
  }

  /** An office and its years where they are known. */
  public record OfficeRow(String office, String of, Optional<String> first, Optional<String> last) {}
}
