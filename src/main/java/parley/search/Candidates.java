package parley.search;

import module java.base;
import parley.search.row.PassageRow;

/**
 * The passages most likely to hold given words, best first, and how rare each of the words is in the
 * collection.
 *
 * @param rarity for each word from 0 (in every passage) to 1 (in none)
 */
public record Candidates(List<PassageRow> passages, List<Double> rarity) {
  public Candidates {
    passages = List.copyOf(passages);
    rarity = List.copyOf(rarity);
  }
}
