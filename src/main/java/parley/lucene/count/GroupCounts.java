package parley.lucene.count;

import module java.base;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;
import parley.lucene.field.Group;
import parley.schema.Field;

/**
 * The things (statements, mediations) that rows have, and counts of what is in them: a value counts only
 * where it belongs to a thing that meets all conditions on it. Safe for many threads.
 */
public final class GroupCounts {
  private final Ordinals ordinals;
  private final int[] segmentSizes;
  private final List<Field> fields;
  private final List<Dictionary> dictionaries = new ArrayList<>();
  // by field, by thing: the numbers of the values
  private final int[][][] numbers;

  private GroupCounts(Ordinals ordinals, int[] segmentSizes, Group group) {
    this.ordinals = ordinals;
    this.segmentSizes = segmentSizes;
    this.fields = group.fields();
    this.numbers = new int[fields.size()][][];
    List<List<List<String>>> things = Stream.of(ordinals.values()).map(group::read).toList();
    for (int i = 0; i < fields.size(); i++) {
      int field = i;
      Dictionary dictionary = new Dictionary(things.stream().flatMap(thing -> thing.get(field).stream()).distinct().sorted().toArray(String[]::new));
      dictionaries.add(dictionary);
      numbers[i] = things.stream()
          .map(thing -> thing.get(field).stream().mapToInt(value -> dictionary.number(value).orElseThrow()).toArray())
          .toArray(int[][]::new);
    }
  }

  public static GroupCounts read(IndexReader reader, String thingsField, Group group) throws IOException {
    int[] sizes = reader.leaves().stream().map(LeafReaderContext::reader).mapToInt(IndexReader::maxDoc).toArray();
    return new GroupCounts(Ordinals.read(reader, thingsField), sizes, group);
  }

  public Dictionary dictionary(Field field) {
    return dictionaries.get(fields.indexOf(field));
  }

  /** The rows of the set that have a thing which meets every condition. */
  public DocSet restrict(DocSet rows, List<Condition> conditions, Deadline deadline) {
    BitSet accepted = accepted(conditions);
    int[] things = ordinals.numbers();
    FixedBitSet[] result = IntStream.of(segmentSizes).mapToObj(FixedBitSet::new).toArray(FixedBitSet[]::new);
    ordinals.column().eachRow(rows, deadline, (segment, row, from, to) -> {
      for (int i = from; i < to; i++) {
        if (accepted.get(things[i])) {
          result[segment].set(row - ordinals.column().base(segment));
          return;
        }
      }
    });
    return new DocSet(result);
  }

  /** How many rows of the set have a thing that meets the conditions and has the value, by the value's number. */
  public int[] count(DocSet rows, Field field, List<Condition> conditions, Deadline deadline) {
    BitSet accepted = accepted(conditions);
    int[] things = ordinals.numbers();
    int[][] values = numbers[fields.indexOf(field)];
    int[] counts = new int[dictionary(field).size()];
    int[] lastRow = new int[counts.length];
    ordinals.column().eachRow(rows, deadline, (_, row, from, to) -> {
      for (int i = from; i < to; i++) {
        if (accepted.get(things[i])) {
          for (int value : values[things[i]]) {
            // two statements by one speaker are one row
            if (lastRow[value] != row + 1) {
              lastRow[value] = row + 1;
              counts[value]++;
            }
          }
        }
      }
    });
    return counts;
  }

  /** The things that meet every condition. */
  private BitSet accepted(List<Condition> conditions) {
    int size = ordinals.values().length;
    BitSet accepted = new BitSet(size);
    accepted.set(0, size);
    for (Condition condition : conditions) {
      int[][] values = numbers[fields.indexOf(condition.field())];
      Dictionary dictionary = dictionary(condition.field());
      Optional<BitSet> any = condition.any().map(dictionary::numbers);
      BitSet none = dictionary.numbers(condition.none());
      for (int thing = accepted.nextSetBit(0); thing >= 0; thing = accepted.nextSetBit(thing + 1)) {
        if (any.isPresent() && !hasOneOf(values[thing], any.get()) || hasOneOf(values[thing], none)) {
          accepted.clear(thing);
        }
      }
    }
    return accepted;
  }

  private static boolean hasOneOf(int[] values, BitSet wanted) {
    for (int value : values) {
      if (wanted.get(value)) {
        return true;
      }
    }
    return false;
  }
}
