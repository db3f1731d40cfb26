package parley.cli;

import module java.base;

/** Something made the first time that it is asked for, and only once. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private volatile Optional<T> made = Optional.empty();

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    if (made.isEmpty()) {
      synchronized (this) {
        if (made.isEmpty()) {
          made = Optional.of(maker.get());
        }
      }
    }
    return made.get();
  }
}
