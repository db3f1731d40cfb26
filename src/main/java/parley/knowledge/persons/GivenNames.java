package parley.knowledge.persons;

import module java.base;
import parley.knowledge.Table;
import parley.text.Folding;

/** Which given names the same person bears beside each other, as {@code given-names.tsv} has them. */
final class GivenNames {
  private final Map<String, Map<String, Kind>> heads = new HashMap<>();
  private final Map<String, Map<String, Kind>> bySound = new HashMap<>();

  private GivenNames() {}

  /** How close two given names are that are not one spelling; the closest first. */
  enum Kind { SPELLING, NICKNAME, COGNATE, RELATED }

  static GivenNames load(Sounds sounds) {
    GivenNames names = new GivenNames();
    for (Table.Row row : Table.load("given-names").rows()) {
      String head = Folding.fold(row.get("name"));
      Kind kind = row.choice("kind", Kind.class);
      names.add(Folding.fold(row.get("variant")), head, kind, sounds);
      names.add(head, head, Kind.SPELLING, sounds);
    }
    return names;
  }

  private void add(String variant, String head, Kind kind, Sounds sounds) {
    heads.computeIfAbsent(variant, v -> new HashMap<>(2)).put(head, kind);
    bySound.computeIfAbsent(sounds.of(variant, Family.SLAVIC), v -> new HashMap<>(2)).merge(head, kind, (x, y) -> x.compareTo(y) < 0 ? x : y);
  }

  /** How two given names belong together, which by "Sergey" and "Serhii" only their sounds tell. */
  Optional<Kind> between(NamePart one, NamePart other, Family family) {
    Optional<Kind> written = between(one.folded(), other.folded());
    return written.isPresent() || family != Family.SLAVIC ? written
        : between(bySound.getOrDefault(one.sound(family), Map.of()), bySound.getOrDefault(other.sound(family), Map.of()));
  }

  /** How two folded given names belong together: as variant and name, or as two variants of one name. */
  Optional<Kind> between(String one, String other) {
    return between(heads.getOrDefault(one, Map.of()), heads.getOrDefault(other, Map.of()));
  }

  private static Optional<Kind> between(Map<String, Kind> a, Map<String, Kind> b) {
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
