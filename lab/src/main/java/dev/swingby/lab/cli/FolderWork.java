package dev.swingby.lab.cli;

import dev.swingby.lab.report.Figures;
import dev.swingby.lab.report.Report;
import dev.swingby.lab.run.Environment;
import dev.swingby.lab.run.Experiment;
import dev.swingby.lab.run.Outcome;
import dev.swingby.lab.run.RunFolder;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Work that fills a claimed folder: whole, or not at all. */
final class FolderWork {
  /** Fills a folder; returns the exit code. */
  @FunctionalInterface
  interface Task {
    int call() throws IOException;
  }

  private FolderWork() {}

  /**
   * Does the task. SIGINT and SIGTERM stop the progress bar, and the JVM waits until the task has
   * written what it has; if the task fails, nothing stays behind.
   */
  static int in(RunFolder folder, ProgressBar bar, Task task) throws IOException {
    try (Interruption _ = new Interruption(bar::stop)) {
      try {
        return task.call();
      } finally {
        folder.discard();
      }
    }
  }

  /**
   * Executes an experiment and writes its run folder, with figures and report if they are wanted.
   */
  static Outcome record(
      Experiment experiment, int threads, RunFolder folder, ProgressBar bar, boolean report)
      throws IOException {
    Instant started = Instant.now();
    long start = System.nanoTime();
    Outcome result = experiment.execute(threads, bar);
    double seconds = (System.nanoTime() - start) * 1e-9;
    bar.done();
    folder.write(experiment.config(), result, environment(threads, started, seconds));
    if (report && result.drawable()) {
      Figures.write(folder.partial());
      Report.write(folder.partial());
    }
    folder.finish();
    return result;
  }

  /** What {@code environment.json} says. */
  static Map<String, Object> environment(int threads, Instant started, double seconds) {
    Map<String, Object> environment = new LinkedHashMap<>(Environment.describe(threads));
    environment.put("started", started.toString());
    environment.put("seconds", seconds);
    return environment;
  }

  /** The exit code of an outcome. */
  static int code(Outcome result) {
    return switch (result.status()) {
      case INTERRUPTED -> Swingby.INTERRUPTED;
      case DIVERGED -> Swingby.DIVERGED;
      case COMPLETED -> result.held() ? Swingby.HELD : Swingby.FAILED;
    };
  }
}
