package parley.search;

import module java.base;

/** A request that cannot be answered, with every problem found in it, never only the first. */
public final class InvalidRequest extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient List<Problem> problems;

  public InvalidRequest(List<Problem> problems) {
    super(problems.stream().map(Problem::message).collect(Collectors.joining("; ")));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
