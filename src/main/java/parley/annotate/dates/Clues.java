package parley.annotate.dates;

import module java.base;
import parley.annotate.Reading;
import parley.annotate.dates.time.Unit;
import parley.annotate.dates.written.Found;
import parley.text.Span;
import parley.text.Words;

/**
 * What stands around a date and tells how it is meant.
 *
 * @param tense what the verb nearest to it speaks of
 * @param leading the sentence begins with it: "In May 1942 ..."
 * @param aside it is mentioned in passing and does not move the narrative
 * @param heading it stands in a heading
 */
record Clues(int sentence, Tense tense, boolean aside, boolean leading, boolean heading) {
  /** Whether what is dated is over, is to come, or cannot be told. */
  enum Tense { PAST, FUTURE, OPEN }

  private static final Set<String> FUTURE = Set.of("will", "would", "shall", "expected", "scheduled", "planned", "plans", "due",
      "upcoming", "ahead", "until", "intends", "hopes", "could", "might", "should", "intend", "hope", "expects", "expect");
  private static final Set<String> PAST = Set.of("said", "says", "told", "was", "were", "had", "did", "became", "began", "met", "held", "took",
      "went", "came", "won", "lost", "left", "made", "gave", "saw", "broke", "fell", "since", "ago");
  private static final Set<String> GOVERNING = Set.of("in", "on", "by", "during", "throughout", "of", "and", "for", "early", "late", "mid", "to", "year", "through", "around", "about");
  private static final Set<String> LIMITS = Set.of("until", "till");
  private static final int REACH = 12;
  private static final int LEADING = 2;

  static Clues around(Reading reading, Found found) {
    Words words = reading.words();
    int sentence = reading.sentenceAt(words.start(found.first()));
    int start = sentence < 0 ? 0 : words.from(reading.sentences().get(sentence).start());
    return new Clues(sentence, tense(reading, found, sentence), isAside(words, found), found.first() - start <= LEADING, false);
  }

  Clues inHeading(boolean stands) {
    return new Clues(sentence, tense, aside, leading, stands);
  }

  /** The nearest verb before decides, else the nearest behind, within the sentence and a short reach. */
  private static Tense tense(Reading reading, Found found, int sentence) {
    Words words = reading.words();
    int start = sentence < 0 ? 0 : reading.sentences().get(sentence).start();
    int end = sentence < 0 ? 0 : reading.sentences().get(sentence).end();
    for (int i = found.first() - 1; i >= Math.max(0, found.first() - REACH) && words.start(i) >= start; i--) {
      if (isQuoted(words, i)) {
        break;
      }
      Tense tense = tense(words, i);
      if (tense != Tense.OPEN) {
        return tense;
      }
    }
    for (int i = found.last() + 1; i < Math.min(words.size(), found.last() + REACH) && words.end(i) <= end; i++) {
      Tense tense = tense(words, i);
      if (tense != Tense.OPEN) {
        return tense;
      }
    }
    return Tense.OPEN;
  }

  /** Whether a quotation mark parts the word from the next one. */
  private static boolean isQuoted(Words words, int word) {
    char after = words.end(word) < words.text().length() ? words.text().charAt(words.end(word)) : ' ';
    char next = words.end(word) + 1 < words.text().length() ? words.text().charAt(words.end(word) + 1) : ' ';
    return "\"“”".indexOf(after) >= 0 || "\"“”".indexOf(next) >= 0;
  }

  private static Tense tense(Words words, int word) {
    String folded = words.folded(word);
    if (FUTURE.contains(folded)) {
      return Tense.FUTURE;
    }
    boolean past = PAST.contains(folded) || folded.length() > 4 && folded.endsWith("ed") && !words.isCapitalised(word);
    return past ? Tense.PAST : Tense.OPEN;
  }

  /** "the August 1792 uprising" names an event. */
  private static boolean isAttribute(Words words, Found found) {
    int last = found.last();
    boolean month = found.parts().isEmpty() && found.fields().filter(fields -> fields.year().isPresent() && fields.unit() == Unit.MONTH).isPresent();
    boolean article = "the".equals(words.folded(found.first())) || found.first() > 0 && Set.of("the", "a", "an", "its", "their", "his").contains(words.folded(found.first() - 1));
    return month && article && found.modifier().isEmpty() && words.isFollowedDirectly(last) && !GOVERNING.contains(words.folded(last + 1));
  }

  /** "held out until the fall of the city in May 1945" looks ahead. */
  private static boolean isLimit(Words words, Found found) {
    int from = Math.max(0, found.first() - 7);
    for (int i = found.first() - 1; i >= from && words.isFollowedDirectly(i); i--) {
      if (LIMITS.contains(words.folded(i))) {
        return found.fields().filter(fields -> fields.year().isPresent()).isPresent();
      }
    }
    return false;
  }

  private static boolean isAside(Words words, Found found) {
    String text = words.text();
    int start = words.start(found.first());
    boolean bracket = start > 0 && text.charAt(start - 1) == '(';
    boolean year = found.parts().isEmpty() && found.fields().filter(fields -> fields.unit() == Unit.YEAR).isPresent();
    int before = found.first() > 0 && words.folded(found.first() - 1).equals("the") ? found.first() - 2 : found.first() - 1;
    boolean governed = before < 0 || GOVERNING.contains(words.folded(before)) || found.modifier().isPresent()
        || start >= 2 && ".!?\n".indexOf(text.charAt(start - 2)) >= 0;
    return bracket || year && !governed || isAttribute(words, found) || isLimit(words, found);
  }
}
