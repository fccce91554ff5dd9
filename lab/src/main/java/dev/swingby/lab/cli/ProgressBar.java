package dev.swingby.lab.cli;

import dev.swingby.core.Progress;
import java.io.PrintStream;
import java.util.Locale;

/** A progress bar on stderr: only on a console, at most ten times a second. */
final class ProgressBar implements Progress {
  private static final long INTERVAL_NANOS = 100_000_000;
  private static final int WIDTH = 28;

  private final PrintStream err;
  private final boolean shown;
  private long start = System.nanoTime();
  private long last = start;
  private boolean drawn;
  private volatile boolean stopped;

  ProgressBar(PrintStream err) {
    this.err = err;
    this.shown = Terminal.interactive() && !"dumb".equals(System.getenv("TERM"));
  }

  /** From here on it shows the next run. */
  void begin() {
    start = System.nanoTime();
    last = start;
  }

  /** Asks the run to end at its next step. */
  void stop() {
    stopped = true;
  }

  @Override
  public boolean goesOn() {
    return !stopped;
  }

  @Override
  public boolean at(long step, long steps, double loss) {
    // The clock is read every 64th step only: a tiny model's step is faster than the clock.
    // Without a loss these are no steps of a training but parts of a study.
    if (shown && ((step & 63) == 0 || Double.isNaN(loss))) {
      long now = System.nanoTime();
      if (now - last > INTERVAL_NANOS) {
        last = now;
        draw(step, steps, loss, (now - start) * 1e-9);
      }
    }
    return !stopped;
  }

  private void draw(long step, long steps, double loss, double seconds) {
    double part = steps == 0 ? 1 : (double) step / steps;
    int full = (int) (part * WIDTH);
    double left = part > 0 ? seconds * (1 - part) / part : 0;
    String where =
        Double.isNaN(loss)
            ? ""
            : String.format(Locale.ROOT, "step %d of %d  loss %.4g  ", step, steps, loss);
    err.print(
        String.format(
            Locale.ROOT,
            "\r  [%s%s] %3.0f%%  %s%.0f s left ",
            "=".repeat(full),
            " ".repeat(WIDTH - full),
            100 * part,
            where,
            left));
    err.flush();
    drawn = true;
  }

  /** Wipes the bar. */
  void done() {
    if (drawn) {
      err.print("\r" + " ".repeat(100) + "\r");
      err.flush();
      drawn = false;
    }
  }
}
