package parley.annotate.mediation;

import module java.base;

/**
 * Nominals that stand together for one thing in a sentence: "Egypt, Qatar and the United States". Never empty.
 *
 * @param start its first word, articles and adjectives included
 * @param preposition the folded preposition that it hangs on; empty where there is none
 */
record Group(List<Nominal> nominals, int start, String preposition) {
  Group {
    nominals = List.copyOf(nominals);
    if (nominals.isEmpty()) {
      throw new IllegalArgumentException("a group of nobody");
    }
  }

  int last() {
    return nominals.getLast().last();
  }

  boolean isFree() {
    return preposition.isEmpty();
  }

  /** Whether it is nothing but adjectives, which act only before a noun. */
  boolean isAdjective() {
    return nominals.stream().allMatch(Nominal::adjective);
  }
}
