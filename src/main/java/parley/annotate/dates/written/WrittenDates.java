package parley.annotate.dates.written;

import module java.base;
import parley.knowledge.Calendar;
import parley.knowledge.Calendar.Kind;
import parley.text.Words;

/** Finds the dates written in a text, in order and without overlap, in time linear in its length. */
public final class WrittenDates {
  private final Tokens tokens;
  private final SpanReader reader;
  private final ClockReader clocks;
  private final AppositionReader appositions;

  public WrittenDates(Words words, Calendar calendar) {
    tokens = new Tokens(words, calendar);
    reader = new SpanReader(tokens);
    clocks = new ClockReader(tokens);
    appositions = new AppositionReader(tokens);
  }

  public List<Found> all() {
    List<Found> all = new ArrayList<>();
    int word = 0;
    while (word < tokens.size()) {
      int name = tokens.endOfName(word);
      if (name >= word) {
        word = name + 1;
        continue;
      }
      Optional<Found> found = mayBegin(word) ? reader.at(word) : Optional.empty();
      boolean open = found.isEmpty() || found.get().expression() instanceof Expression.AfterEvent;
      if (open && !all.isEmpty() && word - all.getLast().last() <= 2) {
        Optional<Found> event = found;
        found = appositions.at(word, all.getLast()).or(() -> event);
      }
      if (found.isPresent()) {
        int previous = all.isEmpty() ? -1 : all.getLast().last();
        Found dated = withClock(withArticle(found.get(), previous));
        all.add(dated);
        word = dated.last() + 1;
      } else {
        word++;
      }
    }
    return all;
  }

  /** "Thursday at 8 p.m." is one date. */
  private Found withClock(Found found) {
    int at = found.last() + 1;
    boolean close = tokens.goesOnOverComma(found.last()) && tokens.is(at, "at", "around") && tokens.goesOn(at);
    boolean day = close && found.parts().isEmpty() && ClockReader.isDay(found);
    return day ? clocks.at(at + 1).map(clock -> found.between(found.first(), clock.last())).orElse(found) : found;
  }

  private Found withArticle(Found found, int previous) {
    int article = found.first() - 1;
    // in "the 1994 memorandum" the article is the noun's
    boolean noun = tokens.digits(found.first()) >= 0 || tokens.is(found.first(), Kind.MONTH);
    boolean takes = !noun && article > previous && tokens.is(article, "the") && tokens.goesOn(article);
    return takes ? found.between(article, found.last()) : found;
  }

  private boolean mayBegin(int word) {
    return switch (tokens.entry(word).kind()) {
      case LEAD, COUNTED, SEASONAL, PAST, FUTURE, INTENT, SAYING, HAPPENING, NAME, NUMBERED, COUNTING -> tokens.isNameStart(word) && tokens.beginsPhrase(word);
      case NONE -> {
        char first = tokens.words().folded(word).charAt(0);
        boolean code = (first == 'q' || first == 'h') && tokens.length(word) == 2;
        yield first >= '0' && first <= '9' || code || tokens.isNameStart(word) && tokens.beginsPhrase(word);
      }
      default -> true;
    };
  }
}
