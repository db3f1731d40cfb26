package parley.annotate.dates;

import module java.base;
import parley.annotate.Reading;
import parley.annotate.dates.written.Expression;
import parley.annotate.dates.written.Found;
import parley.knowledge.Calendar;
import parley.knowledge.Calendar.Kind;
import parley.text.Span;
import parley.text.WordSet;
import parley.text.Words;

/** Tells from the verbs around a date whether it is past or to come. */
final class TenseReader {
  private static final int REACH = 16;
  // "police said Wednesday" dates the saying; further off, the verb says nothing of the date
  private static final int BESIDE = 3;
  private static final WordSet TO_BE = WordSet.of("is", "are", "am", "be", "it's", "he's", "she's", "we're", "they're");
  private static final WordSet CLAUSE = WordSet.of("and", "but", "which", "who", "while", "because", "although");
  private static final WordSet ARTICLES = WordSet.of("the", "a", "an", "this", "that", "its", "his", "her", "their", "our", "my", "your");
  private final Words words;
  private final List<Span> sentences;
  private final Calendar calendar;

  TenseReader(Reading reading, Calendar calendar) {
    words = reading.words();
    sentences = reading.sentences();
    this.calendar = calendar;
  }

  /** The nearest verb before decides, else the nearest behind, within the sentence and a short reach. */
  Tense of(Found found, int sentence, boolean leading) {
    // "to doom his candidacy, Thursday's vote was a reminder": what owns something begins a clause
    boolean owns = found.last() + 1 < words.size() && words.isPossessive(found.last() + 1);
    Tense before = owns ? Tense.OPEN : before(found, sentence < 0 ? 0 : sentences.get(sentence).start());
    return before != Tense.OPEN ? before : behind(found, sentence < 0 ? 0 : sentences.get(sentence).end(), leading);
  }

  private Tense before(Found found, int start) {
    boolean infinitive = false;
    int from = Math.max(0, found.first() - REACH);
    for (int i = found.first() - 1; i >= from && words.start(i) >= start && !isQuoted(i); i--) {
      Tense tense = at(i, found.first() - i);
      boolean governs = i == found.first() - 1 || i == found.first() - 2 && calendar.of(words.folded(i + 1)).is(Kind.LEAD);
      if (tense == Tense.OPEN && TO_BE.contains(words.folded(i)) && (governs || isProgressive(i))) {
        return Tense.FUTURE;
      }
      if (tense != Tense.OPEN) {
        return tense;
      }
      Kind kind = calendar.of(words.folded(i)).kind();
      if (kind == Kind.INTENT) {
        return infinitive ? Tense.FUTURE : Tense.PAST;
      }
      if (kind == Kind.SAYING && !infinitive && found.expression() instanceof Expression.Weekday && !isWill(found.last() + 1)) {
        return Tense.PAST;
      }
      if (kind == Kind.SAYING || words.folded(i).equals("because")) {
        break;
      }
      infinitive |= isInfinitive(i);
    }
    // "he wants to win in November": an infinitive that no past verb governs is a plan
    return infinitive ? Tense.FUTURE : Tense.OPEN;
  }

  private Tense behind(Found found, int end, boolean leading) {
    for (int i = found.last() + 1; i < Math.min(words.size(), found.last() + REACH) && words.end(i) <= end; i++) {
      if (!leading && CLAUSE.contains(words.folded(i))) {
        break;
      }
      Tense tense = at(i, 0);
      if (tense != Tense.OPEN) {
        return tense;
      }
    }
    return Tense.OPEN;
  }

  private boolean isWill(int word) {
    return word < words.size() && calendar.of(words.folded(word)).is(Kind.FUTURE);
  }

  private Tense at(int word, int distance) {
    String folded = words.folded(word);
    boolean capital = words.isCapitalised(word);
    if (folded.equals("set") && (isFollowedBy(word, "for") || isFollowedBy(word, "to"))) {
      return Tense.FUTURE;
    }
    return switch (calendar.of(folded).kind()) {
      // "could have met"
      case FUTURE -> isFollowedBy(word, "have") && !folded.equals("will") && !folded.equals("won't") ? Tense.PAST : Tense.FUTURE;
      case PAST -> isAttribute(word) ? Tense.OPEN : Tense.PAST;
      case SAYING -> distance <= BESIDE ? Tense.PAST : Tense.OPEN;
      case LEAD -> folded.equals("since") ? Tense.PAST : Tense.OPEN;
      case NEIGHBOUR -> folded.equals("upcoming") || folded.equals("coming") ? Tense.FUTURE : Tense.OPEN;
      case MONTH -> folded.equals("may") && !capital ? Tense.FUTURE : Tense.OPEN;
      case NONE -> {
        boolean past = folded.length() > 4 && folded.endsWith("ed") && !capital && !isAttribute(word);
        yield folded.endsWith("'ll") ? Tense.FUTURE : past ? Tense.PAST : Tense.OPEN;
      }
      default -> Tense.OPEN;
    };
  }

  /** "its armed men", "will be released", "are counted": a participle that tells no tense of its own. */
  private boolean isAttribute(int word) {
    String before = word > 0 && words.isFollowedDirectly(word - 1) ? words.folded(word - 1) : "";
    return ARTICLES.contains(before) || before.equals("be") || before.equals("is") || before.equals("are");
  }

  private boolean isFollowedBy(int word, String folded) {
    return word + 1 < words.size() && words.folded(word + 1).equals(folded);
  }

  /** "is meeting", "is to meet". */
  private boolean isProgressive(int word) {
    if (word + 1 >= words.size()) {
      return false;
    }
    String next = words.folded(word + 1);
    return next.equals("to") || next.length() > 5 && next.endsWith("ing");
  }

  /** "to win": no article, number or name behind. */
  private boolean isInfinitive(int word) {
    if (!words.folded(word).equals("to") || word + 1 >= words.size() || words.isCapitalised(word + 1)) {
      return false;
    }
    String next = words.folded(word + 1);
    return Character.isLetter(next.charAt(0)) && !ARTICLES.contains(next) && !next.endsWith("ing") && !next.endsWith("s")
        && calendar.of(next).is(Kind.NONE);
  }

  /** Whether a quotation mark parts the word from the next one. */
  private boolean isQuoted(int word) {
    char after = words.end(word) < words.text().length() ? words.text().charAt(words.end(word)) : ' ';
    char next = words.end(word) + 1 < words.text().length() ? words.text().charAt(words.end(word) + 1) : ' ';
    return "\"“”".indexOf(after) >= 0 || "\"“”".indexOf(next) >= 0 || after == '\'' && next == '\'';
  }
}
