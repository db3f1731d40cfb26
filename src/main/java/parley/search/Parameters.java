package parley.search;

import module java.base;
import parley.search.SearchRequest.DateRange;

/** Parameters as they were given; reading them one by one collects their problems. */
public final class Parameters {
  private final Map<String, List<String>> given;
  private final List<Problem> problems = new ArrayList<>();

  public Parameters(Map<String, List<String>> given) {
    this.given = given;
  }

  /** Notes a problem for every parameter that is not in {@code known}. */
  public void refuseUnknown(Collection<String> known) {
    given.keySet().stream().filter(name -> !known.contains(name)).sorted().forEach(name -> problem(
        "unknown_parameter", name, "unknown parameter \"" + shown(name) + "\"; the parameters are " + String.join(", ", known)));
  }

  /** @throws InvalidRequest when any reading so far met a problem */
  public void refuseProblems() {
    if (!problems.isEmpty()) {
      throw new InvalidRequest(problems);
    }
  }

  /** The text of a parameter given at most once; empty where it is missing. */
  public String text(String name, int mostChars) {
    String value = single(name).orElse("");
    if (value.length() > mostChars) {
      problems.add(new Problem("too_long", name, name + " has " + value.length() + " characters; write at most " + mostChars,
          Optional.of(mostChars)));
      return "";
    }
    return value;
  }

  /** All values of a parameter that may be repeated, empty ones left out. */
  public List<String> values(String name, int most, int mostChars) {
    List<String> values = given.getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank()).toList();
    if (values.size() > most) {
      problem("too_many", name, name + " is given " + values.size() + " times; give it at most " + most + " times");
      return List.of();
    }
    List<String> fitting = values.stream().filter(value -> value.length() <= mostChars).toList();
    if (fitting.size() < values.size()) {
      problem("too_long", name, name + " takes at most " + mostChars + " characters");
    }
    return fitting;
  }

  /** A whole number from 0 to {@code most}; {@code fallback} where it is missing. */
  public int number(String name, int fallback, int most) {
    String value = single(name).orElse("");
    if (value.isEmpty()) {
      return fallback;
    }
    if (value.matches("[0-9]{1,9}") && Integer.parseInt(value) <= most) {
      return Integer.parseInt(value);
    }
    problem("bad_number", name, "cannot read " + name + " \"" + shown(value) + "\"; write a whole number from 0 to " + most);
    return fallback;
  }

  /** One of the constants of {@code type}, read in any case. */
  public <E extends Enum<E>> E choice(String name, Class<E> type, E fallback) {
    String value = single(name).orElse("");
    if (value.isEmpty()) {
      return fallback;
    }
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(value)) {
        return constant;
      }
    }
    String choices = Stream.of(type.getEnumConstants()).map(c -> c.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    problem("bad_choice", name, name + " \"" + shown(value) + "\" is not one of " + choices);
    return fallback;
  }

  /** The days from the first of {@code from} to the last of {@code to}; either may be a day, month or year. */
  public DateRange dates(String from, String to) {
    Optional<Period> start = period(from);
    Optional<LocalDate> first = start.map(Period::first);
    Optional<LocalDate> last = (to.equals(from) ? start : period(to)).map(Period::last);
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      problem("bad_range", from, from + " " + first.get() + " lies after " + to + " " + last.get() + "; exchange them");
      return DateRange.ALL;
    }
    return new DateRange(first, last);
  }

  private Optional<Period> period(String name) {
    String value = single(name).orElse("").strip();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<Period> period = Period.read(value);
    if (period.isEmpty()) {
      problem("bad_date", name, "cannot read date \"" + shown(value) + "\"; write a day, month or year: 2022-03-29, 2022-03, 2022");
    }
    return period;
  }

  private Optional<String> single(String name) {
    List<String> values = given.getOrDefault(name, List.of());
    if (values.size() > 1) {
      problem("repeated", name, name + " is given " + values.size() + " times; give it once");
    }
    return values.stream().findFirst();
  }

  private void problem(String code, String parameter, String message) {
    problems.add(Problem.of(code, shown(parameter), message));
  }

  private static String shown(String value) {
    return value.length() <= 60 ? value : value.substring(0, 60) + "…";
  }
}
