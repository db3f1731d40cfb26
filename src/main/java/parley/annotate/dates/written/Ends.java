package parley.annotate.dates.written;

import module java.base;
import parley.annotate.dates.time.Period;

/** The parts of one range or list, which lend each other month and year. Changes the list it is given. */
final class Ends {
  private final List<Found> parts;
  private final YearReader years;

  Ends(List<Found> parts, YearReader years) {
    this.parts = parts;
    this.years = years;
  }

  /** Completes the parts; false where they make no range or list. */
  boolean complete(boolean range) {
    takeYearBehind();
    lendEra();
    lendMonths();
    lendShift();
    lendYears(range);
    boolean whole = parts.stream().allMatch(Ends::isWhole);
    return whole && (!range || rises());
  }

  private static boolean isWhole(Found part) {
    return part.fields().map(fields -> !fields.isLoneDay() && fields.exists() && (fields.year().isEmpty() || fields.period().isPresent()))
        .orElse(true);
  }

  /** "March 20-22, 2023" has its year behind the last day. */
  private void takeYearBehind() {
    Found last = parts.getLast();
    boolean lone = last.fields().filter(Fields::isLoneDay).isPresent();
    Optional<YearReader.Year> year = lone ? years.behind(last.last()) : Optional.empty();
    if (year.isPresent()) {
      Fields dated = last.fields().orElseThrow().inYear(year.get().value());
      parts.set(parts.size() - 1, Found.of(last.first(), year.get().last(), dated));
    }
  }

  /** "1200-1150 BC": both are before Christ. */
  private void lendEra() {
    boolean before = parts.getLast().fields().filter(fields -> fields.year().orElse(1) <= 0).isPresent();
    for (int i = 0; before && i < parts.size(); i++) {
      Fields fields = parts.get(i).fields().orElseThrow();
      if (fields.year().orElse(0) > 0) {
        set(i, fields.inYear(1 - fields.year().getAsInt()));
      }
    }
  }

  private void lendMonths() {
    for (int i = parts.size() - 2; i >= 0; i--) {
      OptionalInt month = monthOf(parts.get(i + 1));
      if (isLone(i) && month.isPresent()) {
        set(i, parts.get(i).fields().orElseThrow().inMonth(month.getAsInt()));
      }
    }
    for (int i = 1; i < parts.size(); i++) {
      OptionalInt month = monthOf(parts.get(i - 1));
      if (isLone(i) && month.isPresent()) {
        set(i, parts.get(i).fields().orElseThrow().inMonth(month.getAsInt()));
      }
    }
  }

  private static OptionalInt monthOf(Found part) {
    return switch (part.expression()) {
      case Expression.Named(Fields fields) -> fields.month();
      case Expression.Within(Fields fields, _) -> fields.month();
      case Expression.Shift _, Expression.Nearest _, Expression.From _, Expression.Slice _, Expression.Weekday _, Expression.Anniversary _,
          Expression.YearOff _, Expression.Same _, Expression.AfterEvent _, Expression.BareYear _, Expression.Clock _ -> OptionalInt.empty();
    };
  }

  private boolean isLone(int part) {
    return parts.get(part).fields().filter(Fields::isLoneDay).isPresent();
  }

  /** "May and June of that year". */
  private void lendShift() {
    if (parts.getLast().expression() instanceof Expression.Within(_, Expression.Shift year)) {
      for (int i = 0; i < parts.size() - 1; i++) {
        Found part = parts.get(i);
        parts.set(i, part.fields().map(fields -> part.with(new Expression.Within(fields, year))).orElse(part));
      }
    }
  }

  private void lendYears(boolean range) {
    for (int i = parts.size() - 2; i >= 0; i--) {
      Optional<Fields> next = parts.get(i + 1).fields().filter(fields -> fields.year().isPresent());
      if (next.isPresent() && lacksYear(i)) {
        Fields fields = parts.get(i).fields().orElseThrow();
        int year = next.get().year().getAsInt();
        // "from December to January 1942" begins in 1941
        set(i, fields.inYear(isAfter(fields, next.get()) ? year - 1 : year));
      }
    }
    for (int i = 1; range && i < parts.size(); i++) {
      Optional<Fields> before = parts.get(i - 1).fields().filter(fields -> fields.year().isPresent());
      if (before.isPresent() && lacksYear(i)) {
        Fields fields = parts.get(i).fields().orElseThrow();
        int year = before.get().year().getAsInt();
        set(i, fields.inYear(isAfter(before.get(), fields) ? year + 1 : year));
      }
    }
  }

  private boolean lacksYear(int part) {
    return parts.get(part).fields().filter(fields -> fields.year().isEmpty()).isPresent();
  }

  private static boolean isAfter(Fields one, Fields other) {
    int months = one.month().orElse(1) - other.month().orElse(12);
    return months > 0 || months == 0 && one.day().orElse(1) > other.day().orElse(31);
  }

  private boolean rises() {
    for (int i = 1; i < parts.size(); i++) {
      Optional<Period> before = parts.get(i - 1).fields().flatMap(Fields::period);
      Optional<Period> after = parts.get(i).fields().flatMap(Fields::period);
      if (before.isPresent() && after.isPresent() && after.get().last().isBefore(before.get().first())) {
        return false;
      }
    }
    return true;
  }

  private void set(int part, Fields fields) {
    parts.set(part, parts.get(part).with(new Expression.Named(fields)));
  }
}
