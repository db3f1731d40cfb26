package parley.knowledge;

import module java.base;
import parley.text.WordMap;
import parley.text.Words;

/** The words that dates are made of: months, weekdays, numbers, units and the words that relate them. */
public final class Calendar {
  /** What a word does in a date. */
  public enum Kind {
    MONTH, WEEKDAY, SEASON, HOLIDAY, EVENT, UNIT, NUMBER, ORDINAL, DECADE, ERA,
    PORTION, APPROXIMATION, DIRECTION, NEIGHBOUR, DEICTIC, DAYPART, SEASONAL, LEAD, COUNTED,
    PAST, FUTURE, INTENT, SAYING, HAPPENING, NAME, NUMBERED, COUNTING, NONE
  }

  /** What must stand around a word before it is taken for a date. */
  public enum Caution {
    /** Nothing more. */
    PLAIN,
    /** A capital letter: "March", not "march". */
    CAPITAL,
    /** A capital letter and a number or a lead ("in") beside it, for words that are verbs or names. */
    NEIGHBOUR,
    /** A number beside it, for abbreviations. */
    NUMBER,
    /** "of" behind it, for nouns: "the end of March". */
    OF,
    /** Counts from the day of publication, not from the day told of. */
    SPEECH
  }

  /** One word or phrase with its use; {@code value} is a number or a code by its kind. Some words begin phrases. */
  public record Entry(String word, Kind kind, String value, Caution caution, boolean beginsPhrase) {
    public static final Entry NONE = new Entry("", Kind.NONE, "", Caution.PLAIN);

    public Entry(String word, Kind kind, String value, Caution caution) {
      this(word, kind, value, caution, false);
    }

    private Entry beginningPhrase() {
      return new Entry(word, kind, value, caution, true);
    }

    /** The value of kinds that count. */
    public int number() {
      return Integer.parseInt(value);
    }

    public boolean is(Kind wanted) {
      return kind == wanted;
    }
  }

  /** An entry of several words, which are folded. */
  public record Phrase(List<String> words, Entry entry) {}

  /** A sentence that needs the row, and its dates as TIMEX2 values. */
  public record Example(String place, String text, String reads) {}

  private final WordMap<Entry> words = new WordMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final List<Example> examples = new ArrayList<>();

  public static Calendar load() {
    return new Calendar(Table.load("calendar"));
  }

  public Calendar(Table table) {
    for (Table.Row row : table.rows()) {
      Entry entry = new Entry(row.get("word"), row.choice("kind", Kind.class), row.get("value"), row.choice("caution", Caution.class));
      refuseBadValue(row, entry);
      List<String> parts = Words.folded(entry.word());
      if (parts.size() == 1) {
        if (words.contains(parts.getFirst())) {
          throw row.refused("word \"" + entry.word() + "\" stands twice; give it one kind");
        }
        words.put(parts.getFirst(), entry);
      } else {
        phrases.computeIfAbsent(parts.getFirst(), _ -> new ArrayList<>()).add(new Phrase(parts, entry));
      }
      examples.add(new Example(row.place(), row.get("example"), row.get("reads")));
    }
    phrases.keySet().forEach(first -> words.put(first, of(first).beginningPhrase()));
  }

  private static void refuseBadValue(Table.Row row, Entry entry) {
    boolean good = switch (entry.kind()) {
      case MONTH, WEEKDAY, NUMBER, ORDINAL, DECADE, DIRECTION, NEIGHBOUR, DEICTIC -> entry.value().matches("-?[0-9]{1,4}");
      case SEASON -> Set.of("3", "6", "9", "12").contains(entry.value());
      case HOLIDAY -> entry.value().matches("[01][0-9]-([0-3][0-9]|[1-5]-[1-7])|easter[+-][0-9]{1,2}");
      case EVENT -> entry.value().matches("[0-9]{4}-[01][0-9]-[0-3][0-9]");
      case UNIT -> Set.of("day", "week", "month", "quarter", "half", "year", "decade", "century").contains(entry.value());
      case PORTION -> Set.of("start", "mid", "end", "all").contains(entry.value());
      case ERA -> Set.of("bc", "ad").contains(entry.value());
      case APPROXIMATION, DAYPART, SEASONAL, LEAD, COUNTED,
    PAST, FUTURE, INTENT, SAYING, HAPPENING, NAME, NUMBERED, COUNTING, NONE -> true;
    };
    if (!good) {
      throw row.refused("value \"" + entry.value() + "\" does not suit kind " + entry.kind().name().toLowerCase(Locale.ROOT));
    }
  }

  /** The use of a folded word; {@link Entry#NONE} where it has none. */
  public Entry of(String folded) {
    return words.getOrDefault(folded, Entry.NONE);
  }

  /** The phrases of several words that begin with {@code folded}. */
  public List<Phrase> phrases(String folded) {
    return phrases.getOrDefault(folded, List.of());
  }

  /** One a row, in the order of the table. */
  public List<Example> examples() {
    return List.copyOf(examples);
  }
}
