package parley.cli.print;

import module java.base;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import parley.ingest.Progress;

/** Shows how far indexing has come: a bar with rate and remaining time on a terminal, a line now and then elsewhere. */
public final class ProgressLine implements Consumer<Progress>, AutoCloseable {
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);
  private final Screen screen;
  private final Optional<ProgressBar> bar;
  private Instant lastLine = Instant.now();

  public ProgressLine(Screen screen) {
    this.screen = screen;
    this.bar = screen.errIsTerminal() ? Optional.of(bar(screen)) : Optional.empty();
  }

  private static ProgressBar bar(Screen screen) {
    return new ProgressBarBuilder()
        .setTaskName("indexing").setInitialMax(1).setUnit(" MB", 1_000_000).showSpeed()
        .setStyle(ProgressBarStyle.ASCII).setUpdateIntervalMillis(200).clearDisplayOnFinish()
        .setConsumer(new ConsoleProgressBarConsumer(screen.err(), screen.width())).build();
  }

  @Override
  public void accept(Progress progress) {
    bar.ifPresent(shown -> shown.maxHint(Math.max(1, progress.bytesTotal())).stepTo(progress.bytesDone())
        .setExtraMessage(" " + progress.passages() + " passages"));
    if (bar.isEmpty() && Duration.between(lastLine, Instant.now()).compareTo(BETWEEN_LINES) > 0) {
      lastLine = Instant.now();
      screen.note("  " + progress.filesDone() + " of " + progress.filesTotal() + " files, " + progress.passages() + " passages");
    }
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
