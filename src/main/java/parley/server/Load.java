package parley.server;

import module java.base;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;

/** Lets only so many requests run at a time; what comes beyond them is asked to come again. */
final class Load {
  private final Semaphore places;

  Load(int most) {
    places = new Semaphore(most);
  }

  Handler limit(Handler handler) {
    return context -> {
      if (!places.tryAcquire()) {
        context.header("Retry-After", "1");
        Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "too many searches are running; try again in a second").answer(context);
        return;
      }
      try {
        handler.handle(context);
      } finally {
        places.release();
      }
    };
  }
}
