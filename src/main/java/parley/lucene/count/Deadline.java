package parley.lucene.count;

import module java.base;
import org.apache.lucene.index.QueryTimeout;

/** The moment at which a search stops looking; the answer then says that it is partial. */
public final class Deadline implements QueryTimeout {
  private final long start;
  private final long allowed;
  private double share = 1;
  private boolean passed;

  private Deadline(long allowed) {
    this.start = System.nanoTime();
    this.allowed = allowed;
  }

  public static Deadline in(Duration limit) {
    return new Deadline(limit.toNanos());
  }

  public static Deadline never() {
    return new Deadline(Long.MAX_VALUE);
  }

  /** From now on only this share of the whole time may be used, so that later steps keep theirs. */
  public Deadline upTo(double newShare) {
    share = newShare;
    return this;
  }

  @Override
  public boolean shouldExit() {
    boolean over = System.nanoTime() - start >= allowed * share;
    passed |= over;
    return over;
  }

  /** Whether something was stopped. */
  public boolean hasPassed() {
    return passed;
  }
}
