package dev.swingby.lab.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Turns SIGINT and SIGTERM into a polite stop: the JVM waits until what was made is kept. */
final class Interruption implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 30;

  private final CountDownLatch kept = new CountDownLatch(1);
  private final Thread hook;

  /**
   * From now until {@link #close}.
   *
   * @param stop asks the work to end soon
   */
  Interruption(Runnable stop) {
    hook =
        new Thread(() -> {
          stop.run();
          await();
        });
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void await() {
    try {
      if (!kept.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        System.getLogger("dev.swingby.lab")
            .log(System.Logger.Level.WARNING, "the run folder was not finished in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Everything is kept: the JVM may end. */
  @Override
  public void close() {
    kept.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is going down: the hook is running.
    }
  }
}
