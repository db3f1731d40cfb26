package parley.annotate.statements.turns;

import module java.base;
import parley.knowledge.Table;

/** The folded words for documents that one person says: "remarks", "address". */
record SpeechKinds(Set<String> words) {
  SpeechKinds {
    words = Set.copyOf(words);
  }

  static SpeechKinds load() {
    return new SpeechKinds(Table.load("speeches").rows().stream().map(row -> row.get("word")).collect(Collectors.toSet()));
  }

  boolean contains(String folded) {
    return words.contains(folded);
  }
}
