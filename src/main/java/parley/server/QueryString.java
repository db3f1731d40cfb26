package parley.server;

import module java.base;
import parley.search.InvalidRequest;
import parley.search.Problem;

/** The parameters of a request, decoded, in the order in which they came; a repeated one keeps all its values. */
final class QueryString {
  private QueryString() {}

  static Map<String, List<String>> read(String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (String pair : query.split("&")) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals), "", problems);
      String value = decoded(equals < 0 ? "" : pair.substring(equals + 1), name, problems);
      parameters.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }
    if (!problems.isEmpty()) {
      throw new InvalidRequest(problems);
    }
    return parameters;
  }

  private static String decoded(String text, String parameter, List<Problem> problems) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      problems.add(Problem.of("encoding", parameter.isEmpty() ? text : parameter,
          "cannot decode \"" + text + "\"; after % come two hexadecimal digits, and a % itself is written %25"));
      return text;
    }
  }
}
