package parley.lucene.count;

import module java.base;
import parley.text.Folding;

/** The values of a field, each with its number. */
public final class Dictionary {
  private final String[] values;
  private final Map<String, Integer> numbers;
  private volatile Optional<Map<String, List<Integer>>> folded = Optional.empty();

  Dictionary(String[] values) {
    this.values = values;
    numbers = HashMap.newHashMap(values.length);
    for (int i = 0; i < values.length; i++) {
      numbers.put(values[i], i);
    }
  }

  public int size() {
    return values.length;
  }

  public String value(int number) {
    return values[number];
  }

  public OptionalInt number(String value) {
    Integer number = numbers.get(value);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** The numbers of those values that there are. */
  BitSet numbers(Collection<String> wanted) {
    BitSet found = new BitSet(values.length);
    wanted.stream().map(this::number).filter(OptionalInt::isPresent).forEach(number -> found.set(number.getAsInt()));
    return found;
  }

  /** The value meant: itself, or the only one that is the same but for case and diacritics. */
  public Optional<String> meant(String value) {
    if (numbers.containsKey(value)) {
      return Optional.of(value);
    }
    List<Integer> alike = folded().getOrDefault(Folding.fold(value), List.of());
    return alike.size() == 1 ? Optional.of(values[alike.getFirst()]) : Optional.empty();
  }

  /** Made when it is first asked for; that two threads may both make it does no harm. */
  private Map<String, List<Integer>> folded() {
    if (folded.isEmpty()) {
      Map<String, List<Integer>> made = HashMap.newHashMap(values.length);
      for (int i = 0; i < values.length; i++) {
        made.computeIfAbsent(Folding.fold(values[i]), _ -> new ArrayList<>(1)).add(i);
      }
      folded = Optional.of(made);
    }
    return folded.get();
  }
}
