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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

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
    CountDownLatch written = new CountDownLatch(1);
    Thread hook =
        new Thread(() -> {
          bar.stop();
          await(written);
        });
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return task.call();
    } finally {
      folder.discard();
      written.countDown();
      unhook(hook);
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

  private static void await(CountDownLatch written) {
    try {
      if (!written.await(30, TimeUnit.SECONDS)) {
        System.getLogger("dev.swingby.lab")
            .log(System.Logger.Level.WARNING, "the folder was not finished in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void unhook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is going down: the hook is running.
    }
  }
}
