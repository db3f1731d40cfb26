package parley.search;

import module java.base;

/** One mistake of the caller's; {@code position} counts characters from 0 inside the parameter's value. */
public record Problem(String code, String parameter, String message, Optional<Integer> position) {
  public static Problem of(String code, String parameter, String message) {
    return new Problem(code, parameter, message, Optional.empty());
  }
}
