package parley.server;

import module java.base;
import parley.quote.Claim;
import parley.schema.Field;
import parley.search.RequestReader;
import parley.search.SearchResponse;

/** The fields, and how much is given or read at once, told to the page and to other programs. */
public record Schema(List<Entry> fields, Limits limits) {
  public static final Schema CURRENT = new Schema(Stream.of(Field.values()).map(Entry::of).toList(),
      new Limits(SearchResponse.MOST_FACET_VALUES, RequestReader.MOST_OFFSET, Claim.MOST_CHARS));

  /** One field; {@code kind} and {@code uses} are in lower case. */
  public record Entry(String name, String label, String help, String kind, List<String> uses) {
    static Entry of(Field field) {
      List<String> uses = field.uses().stream().map(use -> use.name().toLowerCase(Locale.ROOT)).toList();
      return new Entry(field.key(), field.label(), field.help(), field.kind().name().toLowerCase(Locale.ROOT), uses);
    }
  }

  /**
   * The most there can be.
   *
   * @param facetValues values of one facet in an answer, beside those chosen
   * @param offset rows that can be passed over
   * @param quoteChars characters of a quotation that is checked
   */
  public record Limits(int facetValues, int offset, int quoteChars) {}
}
