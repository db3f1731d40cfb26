package parley.annotate.actors;

import module java.base;
import parley.knowledge.names.Name;
import parley.knowledge.names.Offices;
import parley.text.Words;

/**
 * The years that a document is about, read from the years that it writes and from the offices of the
 * people whom it names in full. Tells which of several namesakes led a state or its diplomacy then.
 */
final class Era {
  private static final int EARLIEST = 1800;
  private static final int LATEST = 2100;
  /** Who is called by the surname alone in texts of the time. */
  private static final Set<String> LEADING = Set.of("president", "prime minister", "king", "queen", "emperor", "foreign minister",
      "foreign secretary", "secretary of state", "chancellor", "secretary-general", "vice president", "supreme leader");
  private final Offices offices;
  private final int[] weight = new int[LATEST - EARLIEST + 1];

  Era(Words words, List<Persona> people, Offices offices) {
    this.offices = offices;
    for (int word = 0; word < words.size(); word++) {
      String folded = words.folded(word);
      if (folded.length() == 4 && (folded.startsWith("1") || folded.startsWith("20"))) {
        year(folded).ifPresent(year -> weight[year - EARLIEST] += 2);
      }
    }
    for (Persona persona : people) {
      if (persona.isKnown()) {
        years(persona.name()).forEach(year -> weight[year - EARLIEST]++);
      }
    }
  }

  private static OptionalInt year(String written) {
    return written.chars().allMatch(Character::isDigit) && Integer.parseInt(written) >= EARLIEST && Integer.parseInt(written) < LATEST
        ? OptionalInt.of(Integer.parseInt(written)) : OptionalInt.empty();
  }

  private IntStream years(String name) {
    return offices.of(name).stream().filter(held -> held.first().isPresent())
        .flatMapToInt(held -> IntStream.rangeClosed(Integer.parseInt(held.first().orElseThrow()),
            held.last().map(Integer::parseInt).orElse(LATEST - 1))).filter(year -> year >= EARLIEST && year < LATEST).distinct();
  }

  /** The one of {@code namesakes} in a leading office in these years, where no other was. */
  Optional<Name> contemporary(List<Name> namesakes) {
    List<Map.Entry<Name, Integer>> weights = namesakes.stream()
        .filter(name -> offices.of(name.canonical()).stream().anyMatch(held -> LEADING.contains(held.office())))
        .map(name -> Map.entry(name, years(name.canonical()).map(year -> weight[year - EARLIEST]).sum()))
        .sorted(Map.Entry.<Name, Integer>comparingByValue().reversed()).toList();
    if (weights.isEmpty() || weights.size() > 1 && weights.get(1).getValue() > 0) {
      return Optional.empty();
    }
    // a document without any year leaves the one who led anything
    boolean only = weights.size() == 1 && IntStream.of(weight).sum() == 0;
    return only || weights.getFirst().getValue() > 1 ? Optional.of(weights.getFirst().getKey()) : Optional.empty();
  }
}
