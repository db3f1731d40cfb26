package parley.document.clean;

import module java.base;

/** The publication day that stands at the top of a text, complete with its year. */
public final class Dateline {
  private static final int LOOK_AT = 5;
  private static final int LONGEST = 160;
  private static final String DAY = DateText.DAY_PATTERN;
  private static final String WEEKDAY = "(?:\\p{L}{3,9},? )?";
  private static final String CLOCK = "(?:,?(?: at)?(?: -| \\|)? ?\\d{1,2}[:.h]\\d{2}(?: ?[AaPp]\\.?[Mm]\\.?)?(?: ?\\(?[A-Z]{2,5}\\)?)?)?";
  private static final Pattern ALONE = Pattern.compile(WEEKDAY + "(?<day>" + DAY + ")" + CLOCK);
  private static final Pattern LABELLED =
      Pattern.compile("(?i)(?:(?:first )?published|posted|date|issued|by)\\b.{0,80}?\\b(?<day>" + DAY + ")\\b.{0,40}");
  private static final Pattern LEADING = Pattern.compile(
      "(?:[\\p{Lu}][\\p{L}.' -]{1,40}(?:, ?[\\p{Lu}][\\p{L}.' -]{1,30})?,? )?\\(?" + WEEKDAY + "(?<day>" + DAY + ")\\)?(?: ?[(/][^)/]{2,30}[)/])? ?(?:--?|–|—|:) .*",
      Pattern.DOTALL);

  private Dateline() {}

  /** Whether {@code line} is a full date and nothing else. */
  static boolean isDateAlone(String line) {
    return line.length() <= 60 && ALONE.matcher(line).matches();
  }

  /** The day that one of the first lines of {@code cleaned} names as that of publication. */
  public static Optional<LocalDate> in(Cleaned cleaned) {
    List<String> lines = cleaned.text().value().lines().limit(LOOK_AT).toList();
    long dates = cleaned.text().value().lines().filter(Dateline::isDateAlone).limit(2).count();
    for (String line : lines) {
      String start = line.substring(0, Math.min(line.length(), LONGEST));
      Optional<LocalDate> day = line.length() <= LONGEST ? day(LABELLED, line) : Optional.empty();
      // several lines of a date each are the entries of a chronology
      if (day.isEmpty() && dates == 1 && isDateAlone(line)) {
        day = day(ALONE, line);
      }
      if (day.isEmpty()) {
        day = day(LEADING, start);
      }
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.matches() ? DateText.day(matcher.group("day")) : Optional.empty();
  }
}
