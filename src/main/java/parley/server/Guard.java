package parley.server;

import module java.base;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/**
 * What every request passes before anything else: headers that keep the page to itself, and the check
 * that the request was meant for this server.
 */
final class Guard {
  static final Map<String, String> HEADERS = Map.of(
      "Content-Security-Policy",
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
          + "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      "X-Content-Type-Options", "nosniff",
      "Referrer-Policy", "no-referrer",
      "Cross-Origin-Opener-Policy", "same-origin",
      "Cross-Origin-Resource-Policy", "same-origin");
  private static final Pattern LOOPBACK =
      Pattern.compile("(localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[::1])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);
  private final boolean loopbackOnly;

  Guard(boolean loopbackOnly) {
    this.loopbackOnly = loopbackOnly;
  }

  void check(Context context) {
    HEADERS.forEach(context::header);
    String host = Objects.requireNonNullElse(context.req().getHeader("Host"), "");
    // A foreign page can point its own name at 127.0.0.1 and would then read the answers as its own.
    if (loopbackOnly && !LOOPBACK.matcher(host).matches()) {
      Problems.of(HttpStatus.MISDIRECTED_REQUEST, "this server answers to localhost and 127.0.0.1 only; "
          + "start it with --host to reach it under another name").answer(context);
      context.skipRemainingHandlers();
    }
  }

  static boolean isLoopback(String host) {
    String name = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    return LOOPBACK.matcher(name).matches();
  }
}
