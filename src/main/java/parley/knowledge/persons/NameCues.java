package parley.knowledge.persons;

import module java.base;
import parley.knowledge.Table;

/** What tells the family of languages that a name comes from: its beginning, its end, a whole word. */
final class NameCues {
  private static final int SHORTEST_REST = 2;
  private static final int LONGEST = 7;
  private final Map<String, Family> starts = new HashMap<>();
  private final Map<String, Family> ends = new HashMap<>();
  private final Map<String, Family> whole = new HashMap<>();

  private NameCues() {}

  private enum Where { START, END, WORD }

  static NameCues load() {
    NameCues cues = new NameCues();
    for (Table.Row row : Table.load("name-cues").rows()) {
      Map<String, Family> at = switch (row.choice("where", Where.class)) {
        case START -> cues.starts;
        case END -> cues.ends;
        case WORD -> cues.whole;
      };
      at.put(row.get("letters"), row.choice("family", Family.class));
    }
    return cues;
  }

  /** The family that one folded word of a name shows. */
  Family of(String folded) {
    Family found = whole.get(folded);
    for (int length = Math.min(LONGEST, folded.length() - SHORTEST_REST); length > 1 && found == null; length--) {
      found = ends.get(folded.substring(folded.length() - length));
    }
    for (int length = Math.min(LONGEST, folded.length()); length > 2 && found == null; length--) {
      found = starts.get(folded.substring(0, length));
    }
    return found == null ? Family.OTHER : found;
  }
}
