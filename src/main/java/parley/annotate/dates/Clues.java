package parley.annotate.dates;

import module java.base;
import parley.annotate.Reading;
import parley.annotate.dates.written.Found;
import parley.text.Span;
import parley.text.Words;

/**
 * What stands around a date and tells how it is meant.
 *
 * @param future the sentence speaks of what is to come
 * @param aside it is mentioned in passing and does not move the narrative
 */
record Clues(int sentence, boolean future, boolean aside) {
  private static final Set<String> FUTURE = Set.of("will", "would", "shall", "expected", "scheduled", "planned", "plans", "due",
      "upcoming", "ahead", "until", "intends", "hopes");
  private static final Set<String> GOVERNING = Set.of("in", "on", "by", "during", "throughout", "of", "and", "for", "early", "late", "mid", "to", "year", "through", "around", "about");
  private static final int REACH = 12;

  static Clues around(Reading reading, Found found) {
    Words words = reading.words();
    int sentence = reading.sentenceAt(words.start(found.first()));
    boolean future = false;
    // a verb stands before its date: looking back a little keeps the time linear
    for (int i = found.first() - 1; i >= Math.max(0, found.first() - REACH) && !future; i--) {
      future = FUTURE.contains(words.folded(i));
    }
    return new Clues(sentence, future, isAside(words, found));
  }

  private static boolean isAside(Words words, Found found) {
    String text = words.text();
    int start = words.start(found.first());
    boolean bracket = start > 0 && text.charAt(start - 1) == '(';
    boolean year = found.parts().isEmpty() && found.fields().filter(fields -> fields.unit() == parley.annotate.dates.time.Unit.YEAR).isPresent();
    boolean governed = found.first() == 0 || GOVERNING.contains(words.folded(found.first() - 1)) || found.modifier().isPresent()
        || start >= 2 && ".!?\n".indexOf(text.charAt(start - 2)) >= 0;
    return bracket || year && !governed;
  }
}
