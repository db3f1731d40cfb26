package parley.eval.task;

import module java.base;
import com.fasterxml.jackson.databind.JsonNode;
import parley.eval.Given;
import parley.eval.Mistake;
import parley.eval.Report;
import parley.eval.Score;
import parley.search.row.AnnotatedRow;
import parley.search.row.DateRow;
import parley.search.row.TimexRow;
import parley.text.Span;

/**
 * Calendar dates: right when the spans overlap, one to one, and the values are equal; a time of day behind a
 * day is cut off. Reads TIMEX rows ({@code timexes} with {@code value}) and plain ones ({@code dates} with
 * {@code first} and {@code last}).
 */
public final class DatesTask implements Task {
  private static final Pattern CALENDAR =
      Pattern.compile("(?:BC)?\\d{4}(?:-(?:\\d{2}(?:-\\d{2})?|SP|SU|FA|WI|Q[1-4]|H[12]))?|\\d{3}|\\d{2}");
  private final Function<Given, AnnotatedRow> read;
  private final List<Mistake> mistakes = new ArrayList<>();
  private int texts;
  private int expected;
  private int found;
  private int overlapping;
  private int right;

  /** A date as it is compared. */
  private record Dated(Span span, String value) {}

  public DatesTask(Function<Given, AnnotatedRow> read) {
    this.read = read;
  }

  @Override
  public void add(Given gold) {
    boolean timex = gold.json().has("timexes");
    if (!timex && !gold.json().has("dates")) {
      return;
    }
    texts++;
    List<Dated> wanted = timex ? timexes(gold.json().get("timexes")) : days(gold.json().get("dates"));
    List<Dated> had = read.apply(gold).dates().stream().flatMap(row -> timex ? values(row) : days(row)).distinct().toList();
    expected += wanted.size();
    found += had.size();
    Pairing<Dated, Dated> pairing = new Pairing<>(wanted, had,
        (a, b) -> !a.span().overlaps(b.span()) ? 0 : a.value().equals(b.value()) ? 2 : 1);
    overlapping += pairing.pairs().size();
    pairing.pairs().forEach((want, have) -> compare(gold, want, have));
    pairing.unmet().forEach(want -> mistake(gold, "not found: " + granularity(want.value()), want.span(), want.value(), ""));
    pairing.spare().forEach(have -> mistake(gold, "not expected: " + granularity(have.value()), have.span(), "", have.value()));
  }

  private void compare(Given gold, Dated want, Dated have) {
    if (want.value().equals(have.value())) {
      right++;
    } else {
      String kind = "another value: " + granularity(want.value()) + " read as " + granularity(have.value());
      mistake(gold, kind, want.span(), want.value(), have.value());
    }
  }

  private void mistake(Given gold, String kind, Span at, String want, String have) {
    mistakes.add(new Mistake(kind, gold.id(), want, have, gold.around(at.start(), at.end())));
  }

  private static String granularity(String value) {
    return switch (value.replaceFirst("^BC", "").length()) {
      case 2 -> "century";
      case 3 -> "decade";
      case 4 -> "year";
      case 7 -> Character.isDigit(value.charAt(value.length() - 1)) && !value.contains("Q") && !value.contains("H") ? "month" : "part of a year";
      case 10 -> "day";
      default -> "period";
    };
  }

  private static List<Dated> timexes(JsonNode rows) {
    List<Dated> result = new ArrayList<>();
    for (JsonNode row : rows) {
      boolean counts = !row.path("nested").asBoolean() && row.path("set").asText("null").equals("null");
      calendar(row.path("value").asText("")).filter(_ -> counts)
          .ifPresent(value -> result.add(new Dated(new Span(row.get("start").asInt(), row.get("end").asInt()), value)));
    }
    return result;
  }

  private static List<Dated> days(JsonNode rows) {
    List<Dated> result = new ArrayList<>();
    for (JsonNode row : rows) {
      if (row.hasNonNull("first")) {
        String value = row.get("first").asText() + "/" + row.path("last").asText(row.get("first").asText());
        result.add(new Dated(new Span(row.get("start").asInt(), row.get("end").asInt()), value));
      }
    }
    return result;
  }

  /** The row's value, or those of its parts. */
  private static Stream<Dated> values(TimexRow row) {
    if (row.value().isEmpty()) {
      return row.parts().stream().flatMap(DatesTask::values);
    }
    return row.value().flatMap(DatesTask::calendar).map(value -> new Dated(span(row.date()), value)).stream();
  }

  private static Stream<Dated> days(TimexRow row) {
    DateRow date = row.date();
    return date.first().flatMap(first -> date.last().map(last -> new Dated(span(date), first + "/" + last))).stream();
  }

  private static Span span(DateRow row) {
    return new Span(row.start(), row.end());
  }

  private static Optional<String> calendar(String value) {
    int time = value.indexOf('T');
    String day = time == 10 ? value.substring(0, time) : value;
    return Optional.of(day).filter(v -> CALENDAR.matcher(v).matches());
  }

  @Override
  public Report report() {
    return new Report("dates", texts, List.of(new Score("dates with the right value", expected, right, found, right),
        new Score("dates at all", expected, overlapping, found, overlapping)), mistakes);
  }
}
