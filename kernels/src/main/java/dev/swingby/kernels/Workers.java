package dev.swingby.kernels;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A few threads that share one caller's work: part i of n parts goes to thread i, the caller is
 * thread 0. Workers spin briefly, then park: a hand-off within a training step costs about a
 * microsecond, an idle pool costs nothing. Handing off allocates nothing.
 */
final class Workers implements AutoCloseable {
  /** One part of the work; what it computes must not depend on which thread runs it. */
  interface Job {
    void part(int part, int parts);
  }

  private static final long SPIN_NANOS = 50_000;

  /** Who has waited this long waits for a long piece of work, and leaves the core to it. */
  private static final long YIELD_NANOS = 2_000_000;

  private static final long NAP_NANOS = 50_000;

  private final Worker[] workers;
  private final AtomicInteger pending = new AtomicInteger();
  private final AtomicInteger epoch = new AtomicInteger();
  private final long spinNanos;
  private volatile boolean closed;
  private volatile @Nullable Throwable failure;
  private @Nullable Job job;
  private int parts;

  Workers(int threads) {
    // More threads than cores: who spins keeps the others from working.
    spinNanos = threads <= Runtime.getRuntime().availableProcessors() ? SPIN_NANOS : 0;
    workers = new Worker[threads - 1];
    for (int i = 0; i < workers.length; i++) {
      workers[i] = new Worker(i + 1);
      workers[i].start();
    }
  }

  int threads() {
    return workers.length + 1;
  }

  /** Runs all parts (at most one a thread) and returns when all are done. */
  void run(Job work, int count) {
    if (count > threads()) {
      throw new IllegalArgumentException(count + " parts for " + threads() + " threads");
    }
    if (count == 1 || closed) {
      for (int i = 0; i < count; i++) {
        work.part(i, count);
      }
      return;
    }
    job = work;
    parts = count;
    failure = null;
    // Every worker answers every epoch, also those without a part: none can meet a later job early.
    pending.set(workers.length);
    epoch.incrementAndGet();
    for (Worker worker : workers) {
      if (worker.parked) {
        LockSupport.unpark(worker);
      }
    }
    Throwable own = attempt(work, 0, count);
    awaitWorkers();
    Throwable thrown = own != null ? own : failure;
    if (thrown instanceof RuntimeException e) {
      throw e;
    }
    if (thrown instanceof Error e) {
      throw e;
    }
  }

  private void awaitWorkers() {
    long start = System.nanoTime();
    while (pending.get() > 0) {
      long waited = System.nanoTime() - start;
      if (waited < spinNanos) {
        Thread.onSpinWait();
      } else if (waited < YIELD_NANOS) {
        Thread.yield();
      } else {
        LockSupport.parkNanos(NAP_NANOS);
      }
    }
  }

  private static @Nullable Throwable attempt(Job work, int part, int count) {
    try {
      work.part(part, count);
      return null;
    } catch (RuntimeException | Error e) {
      return e;
    }
  }

  @Override
  public void close() {
    closed = true;
    for (Worker worker : workers) {
      LockSupport.unpark(worker);
    }
  }

  private final class Worker extends Thread {
    private final int index;
    private volatile boolean parked;

    Worker(int index) {
      super("swingby-worker-" + index);
      this.index = index;
      setDaemon(true);
    }

    @Override
    public void run() {
      int seen = 0;
      while (true) {
        seen = await(seen);
        if (closed) {
          return;
        }
        Job work = job;
        int count = parts;
        if (work != null && index < count) {
          Throwable thrown = attempt(work, index, count);
          if (thrown != null) {
            failure = thrown;
          }
        }
        pending.decrementAndGet();
      }
    }

    private int await(int seen) {
      long start = System.nanoTime();
      while (epoch.get() == seen && !closed) {
        if (System.nanoTime() - start < spinNanos) {
          Thread.onSpinWait();
          continue;
        }
        parked = true;
        // Looked at again after saying so: the caller may have missed it.
        if (epoch.get() == seen && !closed) {
          LockSupport.park(Workers.this);
        }
        parked = false;
      }
      return epoch.get();
    }
  }
}
