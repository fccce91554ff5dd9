package dev.swingby.lab.diffusion;

import dev.swingby.core.DivergenceException;
import dev.swingby.kernels.Kernels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.DoubleConsumer;
import java.util.function.DoublePredicate;

/**
 * Independent pieces of work, one thread each: better use of several cores than many threads on one
 * small model, and the same bits.
 */
public final class Jobs {
  private static final int WHOLE = 1 << 20;

  /** One piece of work. */
  @FunctionalInterface
  public interface Job<A, B> {
    /**
     * Does it.
     *
     * @param kernels of one thread
     * @param share told how much is done, 0 to 1; says whether to go on
     */
    B run(A item, Kernels kernels, DoublePredicate share) throws IOException, DivergenceException;
  }

  private Jobs() {}

  /**
   * Does all, so many at a time; the results in the order of the items.
   *
   * @param told on this thread how much of all is done; what it throws ends the work, each job at
   *     its next look at its share
   * @throws DivergenceException of the first job that diverged
   */
  public static <A, B> List<B> run(int threads, List<A> items, Job<A, B> job, DoubleConsumer told)
      throws DivergenceException {
    AtomicIntegerArray done = new AtomicIntegerArray(items.size() + 1);
    int stop = items.size();
    List<Callable<B>> calls = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      int index = i;
      calls.add(() -> {
        try (Kernels kernels = Kernels.create(1)) {
          return job.run(
              items.get(index),
              kernels,
              part -> {
                done.set(index, (int) (part * WHOLE));
                return done.get(stop) == 0;
              });
        } finally {
          done.set(index, WHOLE);
        }
      });
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads), Jobs::thread)) {
      List<Future<B>> futures = calls.stream().map(pool::submit).toList();
      try {
        List<B> results = new ArrayList<>();
        for (Future<B> future : futures) {
          while (!future.isDone()) {
            told.accept(part(done, items.size()));
            Thread.sleep(50);
          }
          results.add(future.get());
        }
        return results;
      } catch (ExecutionException e) {
        throw unwrapped(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      } finally {
        done.set(stop, 1);
        futures.forEach(future -> future.cancel(false));
      }
    }
  }

  private static Thread thread(Runnable work) {
    return Thread.ofPlatform().daemon().name("swingby-job").unstarted(work);
  }

  private static double part(AtomicIntegerArray done, int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += (double) done.get(i) / WHOLE / count;
    }
    return sum;
  }

  private static RuntimeException unwrapped(ExecutionException e) throws DivergenceException {
    switch (e.getCause()) {
      case DivergenceException cause -> throw cause;
      case IOException cause -> throw new UncheckedIOException(cause);
      case RuntimeException cause -> throw cause;
      case Error cause -> throw cause;
      case null, default -> throw new IllegalStateException(e);
    }
  }
}
