package parley.annotate.mediation;

import module java.base;
import parley.knowledge.Table;
import parley.text.Words;

/** The classes of words that cues name, such as all forms of "broker" or all words for an agreement. */
final class WordClasses {
  private WordClasses() {}

  static Map<String, Set<String>> load() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (Table.Row row : Table.load("mediation-words").rows()) {
      List<String> folded = Words.folded(row.get("word"));
      if (folded.size() != 1) {
        throw row.refused("word \"" + row.get("word") + "\" is " + folded.size() + " words; write one");
      }
      classes.computeIfAbsent(row.get("class"), name -> new HashSet<>()).add(folded.getFirst());
    }
    return classes;
  }
}
