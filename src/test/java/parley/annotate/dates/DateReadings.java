package parley.annotate.dates;

import module java.base;
import parley.annotate.DateMention;
import parley.annotate.Reading;
import parley.annotate.When;
import parley.knowledge.Calendar;

/** What the finder finds, written for the eye: {@code early March 2022 = 2022-03 START}. */
final class DateReadings {
  static final DateFinder FINDER = new DateFinder(Calendar.load());

  private DateReadings() {}

  static String of(Reading reading) {
    return FINDER.find(reading).stream().map(mention -> mention.span().of(reading.text()) + " = " + value(mention))
        .collect(Collectors.joining("; "));
  }

  /** As a TIMEX2 value; the ends of a range with a slash between. */
  static String value(DateMention mention) {
    if (!mention.parts().isEmpty()) {
      return mention.parts().stream().map(DateReadings::value).collect(Collectors.joining("/"));
    }
    return mention.timex().map(timex -> timex.value() + timex.mod().map(mod -> " " + mod).orElse("")).orElseGet(() -> days(mention));
  }

  static String days(DateMention mention) {
    return switch (mention.when()) {
      case When.Known known -> known.first() + ".." + known.last();
      case When.Unknown unknown -> "? " + unknown.why();
    };
  }
}
