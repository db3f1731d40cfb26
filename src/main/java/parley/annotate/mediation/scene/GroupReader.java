package parley.annotate.mediation.scene;

import module java.base;
import parley.text.Words;

/** Joins the nominals of a sentence to groups: what a comma in a list, "and" or "together with" binds acts together. */
final class GroupReader {
  /** Joins the last of three, but parts two: "the soldiers, and President Gnassingbé was thanked". */
  private static final String AND_AFTER_COMMA = ", and";

  private static final int LONGEST_JOINT = 40;
  private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "both", "its", "his", "her", "their", "other", "main",
      "chief", "lead", "only", "key", "two", "three", "four", "then", "former", "late", "neighbouring", "neighboring", "special",
      "new", "senior", "several", "some", "many", "various", "respected", "veteran", "retired", "neutral", "by", "own");
  private static final Set<String> PREPOSITIONS = Set.of("in", "with", "from", "for", "against", "about", "on", "into", "over", "near", "at", "between", "among", "of", "to",
      "than", "via", "inside", "outside", "by", "under", "through", "upon", "towards", "toward", "within", "without",
      "around", "across", "like", "amid", "after", "before", "during", "until", "since", "as");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "his", "her", "their");
  private final Words words;
  private final int from;

  private GroupReader(Words words, int from) {
    this.words = words;
    this.from = from;
  }

  static List<Group> read(Words words, int from, List<Nominal> nominals) {
    return new GroupReader(words, from).groups(nominals);
  }

  static boolean isPreposition(String folded) {
    return PREPOSITIONS.contains(folded);
  }

  private List<Group> groups(List<Nominal> nominals) {
    List<Group> found = new ArrayList<>();
    int at = 0;
    while (at < nominals.size()) {
      int end = end(nominals, at);
      found.add(group(nominals.subList(at, end)));
      at = end;
    }
    return found;
  }

  /** Behind the last nominal of the list that begins at {@code first}: "A, B and C", but not "A and B, C". */
  private int end(List<Nominal> nominals, int first) {
    int end = first + 1;
    int joined = first + 1;
    while (end < nominals.size()) {
      String joint = joint(nominals.get(end - 1), nominals.get(end));
      boolean clause = joint.equals(AND_AFTER_COMMA) && end == first + 1;
      if (joint.equals("and") || joint.equals(AND_AFTER_COMMA) && !clause) {
        joined = ++end;
        if (end < nominals.size() && !joint(nominals.get(end - 1), nominals.get(end)).endsWith("and")) {
          return joined;
        }
      } else if (joint.equals(",")) {
        end++;
      } else {
        break;
      }
    }
    return joined;
  }

  /** "and", ", and" or "," where the nominals are members of a list; empty where they are not. */
  private String joint(Nominal left, Nominal right) {
    int start = words.end(left.last());
    int end = words.start(right.first());
    if (end < start || end - start > LONGEST_JOINT) {
      return "";
    }
    String gap = words.text().substring(start, end).strip();
    String joint = gap.startsWith("'s") || gap.startsWith("’s") ? gap.substring(2).strip() : gap;
    return switch (joint) {
      case ", and", ", and the" -> AND_AFTER_COMMA;
      case "and", "and the", "as well as", "as well as the", ", as well as", "along with", "together with",
          ", together with", ", along with", "and also", "together with the", "along with the", "and its", "and his", "& ", "and former",
          "- and", "and then", "and with", "and by", "and from", "alongside", "and of", "and the other", "and other" -> "and";
      case ",", ", the" -> ",";
      default -> "";
    };
  }

  private Group group(List<Nominal> nominals) {
    int start = nominals.getFirst().first();
    while (start > from && isWithin(start - 1) && !ARTICLES.contains(words.folded(start))) {
      start--;
    }
    int before = start - 1;
    boolean prepositional = before >= from && PREPOSITIONS.contains(words.folded(before)) && !hasComma(before);
    return new Group(nominals, start, prepositional ? words.folded(before) : "");
  }

  private boolean isWithin(int word) {
    String folded = words.folded(word);
    boolean capital = words.isCapitalised(word) && word > from && !PREPOSITIONS.contains(folded);
    boolean link = folded.equals("of") && word > from && words.isCapitalised(word - 1) && words.isCapitalised(word + 1);
    return !hasComma(word) && (DETERMINERS.contains(folded) && !folded.equals("by") || capital || link);
  }

  private boolean hasComma(int word) {
    return Scene.hasMark(words, word, word + 1);
  }
}
