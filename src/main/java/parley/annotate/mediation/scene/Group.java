package parley.annotate.mediation.scene;

import module java.base;

/**
 * Nominals that stand together for one thing in a sentence: "Egypt, Qatar and the United States". Never empty.
 *
 * @param start its first word, articles and adjectives included
 * @param preposition the folded preposition that it hangs on; empty where there is none
 */
public record Group(List<Nominal> nominals, int start, String preposition) {
  public Group {
    nominals = List.copyOf(nominals);
    if (nominals.isEmpty()) {
      throw new IllegalArgumentException("a group of nobody");
    }
  }

  public int last() {
    return nominals.getLast().last();
  }

  public boolean isFree() {
    return preposition.isEmpty();
  }

  /** Whether it is nothing but adjectives, which act only before a noun. */
  public boolean isAdjective() {
    return nominals.stream().allMatch(Nominal::adjective);
  }
}
