package parley.search;

import module java.base;

/** A day, a month or a year, as it is typed: 2022-03-29, 2022-03, 2022. */
public record Period(LocalDate first, LocalDate last) {
  public static Optional<Period> read(String typed) {
    if (!typed.matches("[0-9]{4}(-[0-9]{1,2}(-[0-9]{1,2})?)?")) {
      return Optional.empty();
    }
    String[] parts = typed.split("-");
    int year = Integer.parseInt(parts[0]);
    int month = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
    int day = parts.length > 2 ? Integer.parseInt(parts[2]) : 1;
    boolean exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(Math.max(year, 1), month).lengthOfMonth();
    if (!exists) {
      return Optional.empty();
    }
    LocalDate first = LocalDate.of(year, month, day);
    LocalDate last = switch (parts.length) {
      case 1 -> LocalDate.of(year, 12, 31);
      case 2 -> first.plusMonths(1).minusDays(1);
      default -> first;
    };
    return Optional.of(new Period(first, last));
  }
}
