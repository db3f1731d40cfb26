package parley.server;

import module java.base;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus.Code;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import parley.search.InvalidRequest;

/** What is answered when something goes wrong, wherever it does: always a problem, never a stack trace. */
final class Failures {
  private static final System.Logger LOG = System.getLogger(Failures.class.getName());
  private final Predicate<String> known;

  /** @param known tells the paths that exist */
  Failures(Predicate<String> known) {
    this.known = known;
  }

  void handle(JavalinConfig config) {
    config.routes.exception(InvalidRequest.class, (e, context) -> Problems.invalid(e.problems()).answer(context));
    config.routes.exception(HttpResponseException.class, this::refused);
    config.routes.exception(UncheckedIOException.class, Failures::broken);
    config.routes.exception(IOException.class, Failures::broken);
    // The last resort of the whole server: whatever else is thrown is a mistake of ours.
    config.routes.exception(RuntimeException.class, Failures::ours);
    config.router.javaLangErrorHandler((response, error) -> {
      String id = logged(error);
      response.setStatus(500);
      response.setHeader("X-Request-Id", id);
    });
    config.jetty.modifyServer(server -> server.setErrorHandler(Failures::beforeRouting));
  }

  void pageOrAbsent(Context context, Pages pages) {
    if (pages.answer(context, context.path())) {
      return;
    }
    if (Objects.requireNonNullElse(context.header("Accept"), "").contains("text/html")) {
      pages.absent(context);
    } else {
      Problems.of(HttpStatus.NOT_FOUND, "there is nothing at this address").answer(context);
    }
  }

  private void refused(HttpResponseException refusal, Context context) {
    boolean methodOnly = refusal.getStatus() == 405;
    if (methodOnly && !known.test(context.path())) {
      Problems.of(HttpStatus.NOT_FOUND, "there is nothing at this address").answer(context);
    } else if (methodOnly) {
      boolean posts = context.path().equals(Routes.VERIFY);
      context.header("Allow", posts ? "GET, HEAD, POST" : "GET, HEAD");
      Problems.of(HttpStatus.METHOD_NOT_ALLOWED, "this address is only for reading; use GET" + (posts ? " or POST" : "")).answer(context);
    } else {
      Problems.of(HttpStatus.forStatus(refusal.getStatus()), String.valueOf(refusal.getMessage())).answer(context);
    }
  }

  private static void broken(Exception failure, Context context) {
    // A reader who closes the window in the middle of an export is no error, and nobody is left to tell.
    if (!context.res().isCommitted()) {
      ours(failure, context);
    }
  }

  private static void ours(Exception failure, Context context) {
    String id = logged(failure);
    if (context.res().isCommitted()) {
      // The headers are gone: only breaking the connection tells the client that the rest is missing.
      throw new IllegalStateException("the answer to request " + id + " broke off");
    }
    context.header("X-Request-Id", id);
    Problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "this is a mistake of the server's; its log tells more under " + id)
        .answer(context);
  }

  private static String logged(Throwable failure) {
    String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    LOG.log(System.Logger.Level.ERROR, "request " + id + " failed", failure);
    return id;
  }

  /** Answers what Jetty refuses by itself: addresses that cannot be decoded, headers beyond its limits. */
  private static boolean beforeRouting(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    String title = Optional.ofNullable(org.eclipse.jetty.http.HttpStatus.getCode(status)).map(Code::getMessage).orElse("");
    Problems problem = new Problems("about:blank", title, status, "the request cannot be read", List.of());
    Guard.HEADERS.forEach((name, value) -> response.getHeaders().put(name, value));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problems.MEDIA_TYPE);
    Content.Sink.write(response, true, new String(Json.bytes(problem), StandardCharsets.UTF_8), callback);
    return true;
  }
}
