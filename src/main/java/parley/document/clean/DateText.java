package parley.document.clean;

import module java.base;

/** A date as pages, feeds and people write it: a day, a month or a year. */
public final class DateText {
  private static final String MONTH = Arrays.stream(Month.values())
      .map(month -> name(month, TextStyle.FULL) + "|" + name(month, TextStyle.SHORT) + "\\.?")
      .collect(Collectors.joining("|", "(?:", "|Sept\\.?)"));
  /** A day and month without a year, as a regular expression without capturing groups. */
  public static final String DAY_WITHOUT_YEAR_PATTERN = "(?:\\d{1,2}(?:st|nd|rd|th)? " + MONTH + "|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?)";
  /** A full day, as a regular expression without capturing groups. */
  public static final String DAY_PATTERN = "(?:\\d{1,2}(?:st|nd|rd|th)? " + MONTH + ",? \\d{4}|" + MONTH
      + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2})";
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:[T ].*)?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?");
  private static final Pattern DAY = Pattern.compile(DAY_PATTERN);
  private static final Pattern PARTS = Pattern.compile("\\d+|\\p{L}{3,}");

  /** The first and last day that a date stands for. */
  public record Days(LocalDate first, LocalDate last) {}

  private DateText() {}

  private static String name(Month month, TextStyle style) {
    return month.getDisplayName(style, Locale.ENGLISH);
  }

  /** The days of "2022-03-03T10:00Z", "2022-03", "2022", "20220303" or of text with a written day in it. */
  public static Optional<Days> days(String written) {
    String text = written.strip();
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return days(iso);
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return days(compact);
    }
    Matcher day = DAY.matcher(text);
    return text.length() < 200 && day.find() ? day(day.group()).map(found -> new Days(found, found)) : Optional.empty();
  }

  private static Optional<Days> days(Matcher parts) {
    try {
      Year year = Year.parse(parts.group(1));
      if (parts.group(2) == null) {
        return Optional.of(new Days(year.atDay(1), year.atDay(year.length())));
      }
      YearMonth month = year.atMonth(Integer.parseInt(parts.group(2)));
      if (parts.group(3) == null) {
        return Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
      }
      LocalDate day = LocalDate.of(year.getValue(), month.getMonthValue(), Integer.parseInt(parts.group(3)));
      return Optional.of(new Days(day, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day of text that matches {@link #DAY_PATTERN}; empty for 31 February. */
  public static Optional<LocalDate> day(String written) {
    Matcher iso = ISO.matcher(written);
    if (iso.matches()) {
      return days(iso).map(Days::first);
    }
    int day = 0;
    int year = 0;
    int month = 0;
    for (Matcher part = PARTS.matcher(written); part.find(); ) {
      String token = part.group();
      if (Character.isLetter(token.charAt(0))) {
        month = month(token);
      } else if (token.length() == 4) {
        year = Integer.parseInt(token);
      } else {
        day = Integer.parseInt(token);
      }
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int month(String name) {
    for (Month month : Month.values()) {
      if (name(month, TextStyle.FULL).regionMatches(true, 0, name, 0, 3)) {
        return month.getValue();
      }
    }
    return 0;
  }
}
