package parley.annotate.dates;

import module java.base;
import parley.annotate.Reading;
import parley.annotate.dates.time.Period;
import parley.annotate.dates.time.Unit;
import parley.text.Span;
import parley.text.Words;

/** The days told of lately, each with its sentence, to tell on which day a thing named again took place. */
final class EventDays {
  private static final int REACH = 3;
  private static final int LONGEST_SENTENCE = 80;

  private record Told(int sentence, Period day) {}

  private final Reading reading;
  private final Deque<Told> told = new ArrayDeque<>();

  EventDays(Reading reading) {
    this.reading = reading;
  }

  void note(int sentence, Period period) {
    while (!told.isEmpty() && sentence - told.peekFirst().sentence() > REACH) {
      told.removeFirst();
    }
    if (period.unit() == Unit.DAY && sentence >= 0 && told.size() < LONGEST_SENTENCE) {
      told.addLast(new Told(sentence, period));
    }
  }

  /** The only day of the nearest sentence before that has one of {@code names} and days, if it has one day only. */
  Optional<Period> of(List<String> names, int sentence) {
    for (int at = sentence - 1; at >= 0 && at >= sentence - REACH; at--) {
      int here = at;
      List<Period> days = told.stream().filter(day -> day.sentence() == here).map(Told::day).distinct().toList();
      if (!days.isEmpty() && mentions(reading.sentences().get(at), names)) {
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean mentions(Span sentence, List<String> names) {
    Words words = reading.words();
    int first = words.from(sentence.start());
    for (int i = first; i < words.size() && i < first + LONGEST_SENTENCE && words.end(i) <= sentence.end(); i++) {
      if (names.contains(words.folded(i))) {
        return true;
      }
    }
    return false;
  }
}
