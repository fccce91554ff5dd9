package dev.swingby.analytic.ensemble;

import dev.swingby.core.Progress;
import dev.swingby.kernels.KernelProvider;
import dev.swingby.kernels.LaneKernels;
import dev.swingby.kernels.Providers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Many small flows integrated at once, one a SIMD lane, by {@link Dop853}: order 8, with step
 * control of its own for every flow. Turning points of the test loss are located on the way, by the
 * dense output.
 *
 * <p>The error over time stays below about 100 times the tolerance, as that of {@link Flow}. What
 * is found of a flow depends on nothing but that flow: not on its neighbours, the vector width, the
 * provider or the number of threads, to the bit.
 */
public final class Ensemble {
  /** Flows a thread takes at a time. */
  static final int CHUNK = 2048;

  private static final ThreadFactory DAEMON =
      Thread.ofPlatform().daemon().name("swingby-ensemble-", 1).factory();

  private final KernelProvider provider;
  private final int dimension;
  private final int quantities;
  private final double tolerance;
  private final Supplier<LaneSystem> systems;

  private Ensemble(
      KernelProvider provider, int dimension, double tolerance, Supplier<LaneSystem> systems) {
    if (!(tolerance > 0 && tolerance < 1)) {
      throw new IllegalArgumentException("tolerance must be in (0, 1), got " + tolerance);
    }
    this.provider = provider;
    this.dimension = dimension;
    this.tolerance = tolerance;
    this.systems = systems;
    quantities = systems.get().quantities();
  }

  /**
   * Flows of the symmetric model f(x) = U U^T x. The unknowns are W = U U^T, packed: w_ij, i <= j,
   * by rows. W must be positive definite: where U has fewer columns than rows, rounding in W grows
   * like a concept, and comes up late in the flow.
   *
   * @param dimension d, from 2 to 16 (d = 1 is logistic, and one unknown makes a poor error
   *     estimate)
   * @param tolerance relative, of an entry of W. An error at t = 0 grows with the entry and, if
   *     rows of U are nearly parallel, comes out larger still: both make a flow's own tolerances
   *     smaller
   */
  public static Ensemble symmetric(int dimension, double tolerance) {
    return symmetric(Providers.best(), dimension, tolerance);
  }

  static Ensemble symmetric(KernelProvider provider, int dimension, double tolerance) {
    if (dimension < 2 || dimension > 16) {
      throw new IllegalArgumentException("dimension must be from 2 to 16, got " + dimension);
    }
    LaneKernels kernels = provider.lanes();
    return new Ensemble(
        provider, dimension, tolerance, () -> new SymmetricLanes(kernels, dimension));
  }

  /** A flow to be filled in, as a {@link Source} is given them. */
  public FlowCase newCase() {
    return new FlowCase(dimension, quantities);
  }

  /** Says what each flow is. */
  @FunctionalInterface
  public interface Source {
    /**
     * Fills in flow {@code index}, a pure function of it: called from any thread, in any order.
     * Every field keeps what an earlier call wrote there.
     */
    void load(int index, FlowCase flow);
  }

  /** How a flow ended. */
  public enum Status {
    /** At its end, or when its loss had settled at 0. */
    SOLVED,
    /** Not solved: the run was stopped before. */
    STOPPED,
    /** Not begun: a parameter is out of range. */
    INVALID,
    /** Given up: the state left the range of numbers. */
    DIVERGED,
    /** Given up: too stiff for an explicit method. */
    TOO_MANY_STEPS
  }

  /**
   * Integrates.
   *
   * @param count how many flows
   * @param source what they are
   * @param threads that share the work, the caller's included
   * @param progress told now and then, on the calling thread, of flows done and all flows (the loss
   *     is NaN); stops the run by false
   * @return what was found; flows that could not be integrated are marked there, not thrown
   */
  public EnsembleResult run(int count, Source source, int threads, Progress progress) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be >= 1, got " + threads);
    }
    Run run = new Run(new EnsembleResult(dimension, quantities, count), source, progress);
    int helpers = Math.min(threads, run.turns.size()) - 1;
    List<Future<?>> others = new ArrayList<>();
    try (ExecutorService pool = Executors.newThreadPerTaskExecutor(DAEMON)) {
      for (int i = 0; i < helpers; i++) {
        others.add(pool.submit(() -> run.work(false)));
      }
      run.work(true);
      for (Future<?> other : others) {
        other.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a source of flows failed: " + e.getCause(), e.getCause());
    }
    run.result.take(run.turns);
    return run.result;
  }

  /** One run: chunks are taken by whoever is free; what is found does not depend on by whom. */
  final class Run {
    final EnsembleResult result;
    final Source source;
    private final Progress progress;
    private final List<TurnList> turns = new ArrayList<>();
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean stopped;

    Run(EnsembleResult result, Source source, Progress progress) {
      this.result = result;
      this.source = source;
      this.progress = progress;
      for (int from = 0; from < result.count(); from += CHUNK) {
        turns.add(new TurnList());
      }
    }

    private void work(boolean caller) {
      LaneKernels kernels = provider.lanes();
      TurnLocator locator = new TurnLocator(kernels, systems.get());
      LaneIntegrator integrator =
          new LaneIntegrator(this, kernels, systems.get(), locator, newCase());
      try {
        for (int c = taken.getAndIncrement(); c < turns.size(); c = taken.getAndIncrement()) {
          int from = c * CHUNK;
          locator.into(turns.get(c));
          integrator.run(from, Math.min(result.count(), from + CHUNK), caller);
        }
      } catch (RuntimeException | Error e) {
        stopped = true;
        throw e;
      }
    }

    double tolerance() {
      return tolerance;
    }

    /** Counts flows as done. */
    void done(int flows) {
      done.addAndGet(flows);
    }

    /** Whether to go on; the caller's own thread asks and tells. */
    boolean goesOn(boolean caller) {
      if (caller && !stopped) {
        // Multiples of 64: a progress bar looks at its clock only then.
        stopped = !progress.at(done.get() & ~63, result.count(), Double.NaN);
      }
      return !stopped;
    }
  }
}
