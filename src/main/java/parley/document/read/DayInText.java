package parley.document.read;

import module java.base;
import parley.document.clean.DateText;

/**
 * The day of publication that a text's own words leave no choice about: "today, 29 March 2022", a label
 * at its foot, a dateline without a year that full dates shortly before it complete.
 */
final class DayInText {
  private static final int LOOK_AT = 20_000;
  private static final int TOP_LINES = 5;
  private static final int FOOT_LINES = 5;
  private static final int LONGEST_LABEL = 120;
  // a report tells of what happened shortly before it
  private static final int RECENT_DAYS = 120;
  private static final String WEEKDAY = "(?:(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?";
  private static final String NO_YEAR = DateText.DAY_WITHOUT_YEAR_PATTERN;
  private static final Pattern TODAY = Pattern.compile(
      "(?i)\\b(?:today|tonight|this (?:morning|afternoon|evening))(?:,? on)?,? \\(?" + WEEKDAY + "(?<day>" + DateText.DAY_PATTERN + ")");
  private static final Pattern FOOT = Pattern.compile(
      "(?i)(?:(?:first )?published|posted|issued|(?:last )?(?:updated|modified)|date)\\b.{0,40}?\\b(?<day>" + DateText.DAY_PATTERN + ")\\b.{0,30}");
  private static final Pattern DATELINE = Pattern.compile(
      "(?:[\\p{Lu}][\\p{L}.' -]{1,40}(?:, ?(?!\\p{L}{3,6}day)[\\p{Lu}][\\p{L}.' -]{1,30})?,? )?\\(?" + WEEKDAY + "(?<day>" + NO_YEAR + ")\\)?(?: ?[(/][^)/]{2,30}[)/])? ?(?:--?|–|—|:) .*",
      Pattern.DOTALL);
  private static final Pattern FULL = Pattern.compile(DateText.DAY_PATTERN);

  private DayInText() {}

  static Optional<LocalDate> in(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOK_AT));
    return today(start).or(() -> foot(text)).or(() -> dateline(start));
  }

  /** The day that every "today, 29 March 2022" outside quotation marks names. */
  private static Optional<LocalDate> today(String text) {
    Set<LocalDate> days = new HashSet<>();
    for (Matcher matcher = TODAY.matcher(text); matcher.find(); ) {
      if (!isQuoted(text, matcher.start())) {
        DateText.day(matcher.group("day")).ifPresent(days::add);
      }
    }
    return days.size() == 1 ? Optional.of(days.iterator().next()) : Optional.empty();
  }

  /** Whether a quotation mark is open at {@code offset} in its paragraph. */
  private static boolean isQuoted(String text, int offset) {
    int open = 0;
    for (int i = text.lastIndexOf('\n', offset) + 1; i < offset; i++) {
      open = switch (text.charAt(i)) {
        case '“', '«' -> 1;
        case '”', '»' -> 0;
        case '"' -> 1 - open;
        default -> open;
      };
    }
    return open > 0;
  }

  private static Optional<LocalDate> foot(String text) {
    int end = text.length();
    for (int line = 0; line < FOOT_LINES && end > 0; line++) {
      int start = text.lastIndexOf('\n', end - 1) + 1;
      if (end - start <= LONGEST_LABEL) {
        Matcher matcher = FOOT.matcher(text.substring(start, end).strip());
        if (matcher.matches()) {
          return DateText.day(matcher.group("day"));
        }
      }
      end = start - 1;
    }
    return Optional.empty();
  }

  /** "KYIV, April 5 (Agency) - ..." in a text whose latest full date is of the weeks before. */
  private static Optional<LocalDate> dateline(String text) {
    for (String line : text.lines().limit(TOP_LINES).toList()) {
      Matcher matcher = DATELINE.matcher(line.substring(0, Math.min(line.length(), 160)));
      if (matcher.matches()) {
        Optional<String> weekday = Optional.ofNullable(matcher.group("weekday"));
        return latest(text).flatMap(latest -> following(matcher.group("day"), latest))
            .filter(day -> weekday.isEmpty() || day.getDayOfWeek().name().startsWith(weekday.get().toUpperCase(Locale.ROOT)));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> latest(String text) {
    return FULL.matcher(text).results().map(MatchResult::group).map(DateText::day).flatMap(Optional::stream).max(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> following(String written, LocalDate latest) {
    return IntStream.rangeClosed(latest.getYear(), latest.getYear() + 1).mapToObj(year -> DateText.day(written + ", " + year)).flatMap(Optional::stream)
        .filter(day -> !day.isBefore(latest) && !day.isAfter(latest.plusDays(RECENT_DAYS))).findFirst();
  }
}
