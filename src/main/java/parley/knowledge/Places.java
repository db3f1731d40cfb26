package parley.knowledge;

import module java.base;

/** The towns, provinces, regions, rivers and seas of the tables by the words that write them. */
public final class Places {
  /**
   * A place that is no state.
   *
   * @param country canonical country name; none where it belongs to no one country
   */
  public record Place(String name, Optional<String> country) {}

  private Places() {}

  public static Phrases<Place> load() {
    Phrases<Place> places = new Phrases<>();
    for (Table.Row row : Table.load("places").rows()) {
      places.add(row.get("alias"), new Place(row.get("name"), row.optional("country")));
    }
    return places;
  }
}
