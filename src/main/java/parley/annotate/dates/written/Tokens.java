package parley.annotate.dates.written;

import module java.base;
import parley.knowledge.Calendar.Entry;
import parley.knowledge.Calendar.Kind;
import parley.knowledge.Calendar.Phrase;
import parley.knowledge.Calendar;
import parley.text.WordSet;
import parley.text.Words;

/** A document's words as a calendar sees them: uses, numbers, and what stands between neighbours. */
final class Tokens {
  /** What stands between a word and the next one. */
  enum Gap { NOTHING, SPACE, COMMA, HYPHEN, SLASH, STOP, COLON, OTHER }

  private static final int NO_NUMBER = -1;
  private static final WordSet ORDINALS = WordSet.of("st", "nd", "rd", "th");
  private final Words words;
  private final Calendar calendar;
  private final Entry[] entries;
  private final int[] numbers;

  Tokens(Words words, Calendar calendar) {
    this.words = words;
    this.calendar = calendar;
    entries = new Entry[words.size()];
    numbers = new int[words.size()];
    for (int i = 0; i < entries.length; i++) {
      String folded = words.folded(i);
      boolean digits = isDigit(folded.charAt(0));
      entries[i] = digits ? numeral(folded) : calendar.of(folded);
      numbers[i] = digits ? number(folded) : NO_NUMBER;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int number(String folded) {
    if (folded.length() > 4) {
      return NO_NUMBER;
    }
    int value = 0;
    for (int i = 0; i < folded.length(); i++) {
      if (!isDigit(folded.charAt(i))) {
        return NO_NUMBER;
      }
      value = value * 10 + folded.charAt(i) - '0';
    }
    return value;
  }

  /** "20th" is an ordinal; other words that begin with a digit have no use of their own. */
  private static Entry numeral(String folded) {
    int digits = 0;
    while (digits < folded.length() && isDigit(folded.charAt(digits))) {
      digits++;
    }
    boolean ordinal = digits <= 3 && ORDINALS.contains(folded.substring(digits));
    return ordinal ? new Entry(folded, Kind.ORDINAL, folded.substring(0, digits), Calendar.Caution.PLAIN) : Entry.NONE;
  }

  int size() {
    return entries.length;
  }

  Words words() {
    return words;
  }

  boolean has(int word) {
    return word >= 0 && word < entries.length;
  }

  Entry entry(int word) {
    return has(word) ? entries[word] : Entry.NONE;
  }

  boolean is(int word, Kind kind) {
    return entry(word).kind() == kind;
  }

  boolean is(int word, String... folded) {
    if (has(word)) {
      for (String wanted : folded) {
        if (wanted.equals(words.folded(word))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The value of a word of up to four digits; -1 where it is not one. */
  int digits(int word) {
    return has(word) ? numbers[word] : NO_NUMBER;
  }

  int length(int word) {
    return has(word) ? words.end(word) - words.start(word) : 0;
  }

  boolean isYear(int word) {
    int value = digits(word);
    return value >= 1000 && value <= 2100 && length(word) == 4;
  }

  /** A day of the month in digits or as an ordinal in digits or words: 3, 3rd, third; 0 where none stands. */
  int dayOfMonth(int word) {
    int value = is(word, Kind.ORDINAL) ? entry(word).number() : digits(word);
    boolean decimal = is(word, Kind.ORDINAL) || length(word) <= 2;
    return decimal && value >= 1 && value <= 31 ? value : 0;
  }

  boolean isCapitalised(int word) {
    return has(word) && words.isCapitalised(word);
  }

  /** Whether a name could begin here: with a capital letter or a digit. */
  boolean isNameStart(int word) {
    return has(word) && (words.isCapitalised(word) || isDigit(words.folded(word).charAt(0)));
  }

  Gap gap(int word) {
    if (!has(word) || !has(word + 1)) {
      return Gap.OTHER;
    }
    Gap found = Gap.NOTHING;
    for (int i = words.end(word); i < words.start(word + 1); i++) {
      char c = words.text().charAt(i);
      if (c == '\n') {
        return Gap.OTHER;
      }
      Gap mark = Character.isWhitespace(c) || c == '\u00a0' ? Gap.SPACE : mark(c);
      if (mark != Gap.SPACE && found != Gap.NOTHING && found != Gap.SPACE) {
        return Gap.OTHER;
      }
      found = mark == Gap.SPACE && found != Gap.NOTHING ? found : mark;
    }
    return found;
  }

  private static Gap mark(char c) {
    return switch (c) {
      case ',' -> Gap.COMMA;
      case '-', '–', '—', '‐', '‑', '−' -> Gap.HYPHEN;
      case '/' -> Gap.SLASH;
      case '.' -> Gap.STOP;
      case ':' -> Gap.COLON;
      default -> Gap.OTHER;
    };
  }

  /** Whether the word behind {@code word} follows it within a date: after a space, or an abbreviation's stop. */
  boolean goesOn(int word) {
    Gap gap = gap(word);
    return gap == Gap.SPACE || gap == Gap.STOP && entry(word).caution() == Calendar.Caution.NUMBER;
  }

  boolean goesOnOverComma(int word) {
    return goesOn(word) || gap(word) == Gap.COMMA;
  }

  /** Whether " '98" follows {@code word}. */
  boolean hasShortYear(int word) {
    return digits(word + 1) > 20 && length(word + 1) == 2 && words.start(word + 1) - words.end(word) == 2
        && (before(word + 1) == '\'' || before(word + 1) == '’');
  }

  /** The day and year of a word like "9,1918", where the space is lost; empty for any other. */
  Optional<int[]> gluedDayAndYear(int word) {
    String folded = has(word) ? words.folded(word) : "";
    int comma = folded.length() - 5;
    if (comma < 1 || comma > 2 || folded.charAt(comma) != ',') {
      return Optional.empty();
    }
    int day = number(folded.substring(0, comma));
    int year = number(folded.substring(comma + 1));
    return day >= 1 && day <= 31 && year >= 1000 && year <= 2100 ? Optional.of(new int[] {day, year}) : Optional.empty();
  }

  /** The character before a word; a space at the start of the text. */
  char before(int word) {
    int start = has(word) ? words.start(word) : 0;
    return start > 0 ? words.text().charAt(start - 1) : ' ';
  }

  char after(int word) {
    int end = has(word) ? words.end(word) : Integer.MAX_VALUE;
    return end < words.text().length() ? words.text().charAt(end) : ' ';
  }

  boolean beginsPhrase(int word) {
    return entry(word).beginsPhrase() || (numbers[word] >= 0 || is(word, Kind.ORDINAL)) && !calendar.phrases(words.folded(word)).isEmpty();
  }

  /** The last word of a name that holds words of the calendar and is no date; -1 where none begins. */
  int endOfName(int word) {
    if (!beginsPhrase(word) || !isNameStart(word)) {
      return -1;
    }
    Optional<Phrase> phrase = phrase(word);
    return phrase.filter(found -> found.entry().is(Kind.NAME)).map(found -> word + found.words().size() - 1).orElse(-1);
  }

  /** The longest holiday or other phrase of the calendar that begins at {@code word}. */
  Optional<Phrase> phrase(int word) {
    Phrase longest = null;
    for (Phrase phrase : calendar.phrases(words.folded(word))) {
      boolean longer = longest == null || phrase.words().size() > longest.words().size();
      longest = longer && stands(phrase.words(), word) ? phrase : longest;
    }
    return Optional.ofNullable(longest);
  }

  private boolean stands(List<String> folded, int word) {
    for (int i = 0; i < folded.size(); i++) {
      if (!is(word + i, folded.get(i)) || i > 0 && gap(word + i - 1) == Gap.OTHER) {
        return false;
      }
    }
    return true;
  }
}
