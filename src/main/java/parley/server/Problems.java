package parley.server;

import module java.base;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import parley.search.Problem;

/** An answer that says what went wrong, as RFC 9457 has it. */
record Problems(String type, String title, int status, String detail, List<Problem> problems) {
  static final String MEDIA_TYPE = "application/problem+json";

  static Problems of(HttpStatus status, String detail) {
    return new Problems("about:blank", status.getMessage(), status.getCode(), detail, List.of());
  }

  static Problems invalid(List<Problem> problems) {
    String detail = problems.stream().map(Problem::message).collect(Collectors.joining("; "));
    return new Problems("about:blank", "the request cannot be answered as it is", 400, detail, problems);
  }

  void answer(Context context) {
    context.res().setCharacterEncoding(null); // the media type has no charset parameter
    context.status(status).contentType(MEDIA_TYPE).header("Cache-Control", "no-store").result(Json.bytes(this));
  }
}
