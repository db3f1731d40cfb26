package parley.annotate.dates;

import module java.base;
import parley.annotate.Reading;
import parley.annotate.dates.time.Unit;
import parley.annotate.dates.written.Found;
import parley.knowledge.Calendar;
import parley.text.WordSet;
import parley.text.Words;

/** Reads what stands around dates in one document. */
final class ClueReader {
  private static final WordSet GOVERNING = WordSet.of("in", "on", "by", "during", "throughout", "of", "and", "for", "early", "late", "mid", "to", "year", "through", "around", "about");
  private static final WordSet DETERMINERS = WordSet.of("the", "a", "an", "its", "their", "his", "'s");
  private static final WordSet AHEAD = WordSet.of("until", "till", "by", "before", "for");
  private static final int LEADING = 2;
  private final Reading reading;
  private final Words words;
  private final TenseReader tenses;

  ClueReader(Reading reading, Calendar calendar) {
    this.reading = reading;
    words = reading.words();
    tenses = new TenseReader(reading, calendar);
  }

  Clues around(Found found) {
    int sentence = reading.sentenceAt(words.start(found.first()));
    int start = sentence < 0 ? 0 : words.from(reading.sentences().get(sentence).start());
    boolean leading = found.first() - start <= LEADING;
    return new Clues(sentence, tense(found, tenses.of(found, sentence, leading)), isAside(found), leading, false);
  }

  /** What the verbs say does not hold for a date that names a thing: "the June 7 primary". */
  private Tense tense(Found found, Tense verbs) {
    boolean dated = found.fields().filter(fields -> fields.unit().isFinerThan(Unit.YEAR)).isPresent();
    boolean named = dated && isNamed(found);
    boolean governed = AHEAD.contains(before(found)) || named && found.first() > 1 && AHEAD.contains(words.folded(found.first() - 2));
    if (dated && governed) {
      return verbs == Tense.PAST ? Tense.OPEN : Tense.FUTURE;
    }
    return named ? Tense.OPEN : verbs;
  }

  private boolean isNamed(Found found) {
    int last = found.last();
    boolean named = last + 1 < words.size() && (words.isPossessive(last + 1) || words.isFollowedDirectly(last)
        && DETERMINERS.contains(before(found)) && !GOVERNING.contains(words.folded(last + 1)));
    return named && found.modifier().isEmpty() && found.parts().isEmpty();
  }

  private String before(Found found) {
    return found.first() > 0 ? words.folded(found.first() - 1) : "";
  }

  /** "the August 1792 uprising" names an event. */
  private boolean isAttribute(Found found) {
    int last = found.last();
    boolean month = found.parts().isEmpty() && found.fields().filter(fields -> fields.year().isPresent() && fields.unit() == Unit.MONTH).isPresent();
    boolean article = "the".equals(words.folded(found.first())) || DETERMINERS.contains(before(found)) && !words.isPossessive(found.first() - 1);
    return month && article && found.modifier().isEmpty() && words.isFollowedDirectly(last) && !GOVERNING.contains(words.folded(last + 1));
  }

  /** "held out until the fall of the city in May 1945" looks ahead. */
  private boolean isLimit(Found found) {
    int from = Math.max(0, found.first() - 7);
    for (int i = found.first() - 1; i >= from && words.isFollowedDirectly(i); i--) {
      if (words.folded(i).equals("until") || words.folded(i).equals("till")) {
        return found.fields().filter(fields -> fields.year().isPresent()).isPresent();
      }
    }
    return false;
  }

  private boolean isAside(Found found) {
    String text = words.text();
    int start = words.start(found.first());
    boolean bracket = start > 0 && text.charAt(start - 1) == '(';
    boolean year = found.parts().isEmpty() && found.fields().filter(fields -> fields.unit() == Unit.YEAR).isPresent();
    int before = found.first() > 0 && words.folded(found.first() - 1).equals("the") ? found.first() - 2 : found.first() - 1;
    boolean governed = before < 0 || GOVERNING.contains(words.folded(before)) || found.modifier().isPresent()
        || start >= 2 && ".!?\n".indexOf(text.charAt(start - 2)) >= 0;
    return bracket || year && !governed || isAttribute(found) || isLimit(found);
  }
}
