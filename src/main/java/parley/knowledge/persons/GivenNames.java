package parley.knowledge.persons;

import module java.base;
import parley.knowledge.Table;
import parley.text.Folding;

/** Which given names the same person bears beside each other, as {@code given-names.tsv} has them. */
final class GivenNames {
  private final Map<String, Map<String, Kind>> heads;

  private GivenNames(Map<String, Map<String, Kind>> heads) {
    this.heads = heads;
  }

  /** How close two given names are that are not one spelling; the closest first. */
  enum Kind { SPELLING, NICKNAME, COGNATE, RELATED }

  static GivenNames load() {
    Map<String, Map<String, Kind>> heads = new HashMap<>();
    for (Table.Row row : Table.load("given-names").rows()) {
      String head = Folding.fold(row.get("name"));
      heads.computeIfAbsent(Folding.fold(row.get("variant")), v -> new HashMap<>(2)).put(head, row.choice("kind", Kind.class));
      heads.computeIfAbsent(head, h -> new HashMap<>(2)).put(head, Kind.SPELLING);
    }
    return new GivenNames(heads);
  }

  /** How two folded given names belong together: as variant and name, or as two variants of one name. */
  Optional<Kind> between(String one, String other) {
    Map<String, Kind> a = heads.getOrDefault(one, Map.of());
    Map<String, Kind> b = heads.getOrDefault(other, Map.of());
    Kind closest = null;
    for (Map.Entry<String, Kind> head : a.entrySet()) {
      Kind second = b.get(head.getKey());
      if (second != null) {
        Kind looser = second.compareTo(head.getValue()) > 0 ? second : head.getValue();
        closest = closest == null || looser.compareTo(closest) < 0 ? looser : closest;
      }
    }
    return Optional.ofNullable(closest);
  }

  boolean contains(String folded) {
    return heads.containsKey(folded);
  }

  boolean isSpelling(String folded) {
    Map<String, Kind> kinds = heads.get(folded);
    return kinds != null && !kinds.containsValue(Kind.NICKNAME);
  }
}
