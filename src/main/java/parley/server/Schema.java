package parley.server;

import module java.base;
import parley.schema.Field;

/** The fields, told to the page and to other programs. */
public record Schema(List<Entry> fields) {
  public static final Schema CURRENT = new Schema(Stream.of(Field.values()).map(Entry::of).toList());

  /** One field; {@code kind} and {@code uses} are in lower case. */
  public record Entry(String name, String label, String help, String kind, List<String> uses) {
    static Entry of(Field field) {
      List<String> uses = field.uses().stream().map(use -> use.name().toLowerCase(Locale.ROOT)).toList();
      return new Entry(field.key(), field.label(), field.help(), field.kind().name().toLowerCase(Locale.ROOT), uses);
    }
  }
}
