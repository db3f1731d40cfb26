package parley.lucene.count;

import module java.base;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import parley.lucene.field.Group;
import parley.schema.Field;

/**
 * The things (statements, mediations) that rows have, and counts of what is in them: a value counts only
 * where it belongs to a thing that meets all conditions on it. Safe for many threads.
 */
public final class GroupCounts {
  private final Ordinals ordinals;
  private final List<Field> fields;
  private final List<List<List<String>>> things;
  private final List<Dictionary> dictionaries;
  // by field, by thing: the numbers of the values
  private final int[][][] numbers;

  private GroupCounts(Ordinals ordinals, Group group) {
    this.ordinals = ordinals;
    this.fields = group.fields();
    this.things = Stream.of(ordinals.values()).map(group::read).toList();
    this.dictionaries = new ArrayList<>();
    this.numbers = new int[fields.size()][][];
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
    return new GroupCounts(Ordinals.read(reader, thingsField), group);
  }

  public Dictionary dictionary(Field field) {
    return dictionaries.get(fields.indexOf(field));
  }

  /** The rows of the set that have a thing which meets every condition. */
  public DocSet restrict(DocSet rows, List<Condition> conditions, Deadline deadline) throws IOException {
    BitSet accepted = accepted(conditions);
    FixedBitSet[] result = new FixedBitSet[ordinals.leaves().size()];
    for (LeafReaderContext leaf : ordinals.leaves()) {
      FixedBitSet found = new FixedBitSet(leaf.reader().maxDoc());
      result[leaf.ord] = found;
      eachThing(leaf, rows, deadline, (doc, thing) -> {
        if (accepted.get(thing)) {
          found.set(doc);
        }
      });
    }
    return new DocSet(result);
  }

  /** How many rows of the set have a thing that meets the conditions and has the value, by the value's number. */
  public int[] count(DocSet rows, Field field, List<Condition> conditions, Deadline deadline) throws IOException {
    BitSet accepted = accepted(conditions);
    int[][] values = numbers[fields.indexOf(field)];
    int[] counts = new int[dictionary(field).size()];
    int[] lastRow = new int[counts.length];
    for (LeafReaderContext leaf : ordinals.leaves()) {
      int row = leaf.docBase + 1;
      eachThing(leaf, rows, deadline, (doc, thing) -> {
        if (accepted.get(thing)) {
          for (int value : values[thing]) {
            // two statements by one speaker are one row
            if (lastRow[value] != row + doc) {
              lastRow[value] = row + doc;
              counts[value]++;
            }
          }
        }
      });
    }
    return counts;
  }

  private BitSet accepted(List<Condition> conditions) {
    BitSet accepted = new BitSet(things.size());
    for (int i = 0; i < things.size(); i++) {
      List<List<String>> thing = things.get(i);
      accepted.set(i, conditions.stream().allMatch(condition -> condition.accepts(thing.get(fields.indexOf(condition.field())))));
    }
    return accepted;
  }

  private void eachThing(LeafReaderContext leaf, DocSet rows, Deadline deadline, Visitor visitor) throws IOException {
    SortedSetDocValues values = ordinals.segment(leaf);
    FixedBitSet wanted = rows.segment(leaf.ord);
    // most rows have no such thing, so the things lead
    for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      if (wanted.get(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          visitor.visit(doc, ordinals.global(leaf, values.nextOrd()));
        }
      }
      if ((doc & 0xFFF) == 0 && deadline.shouldExit()) {
        return;
      }
    }
  }

  /** Takes a row of a segment and the number of one of its things. */
  private interface Visitor {
    void visit(int doc, int thing);
  }
}
