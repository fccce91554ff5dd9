package dev.swingby.kernels;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/**
 * What this machine can do at best on a number of threads, measured: multiply-adds in registers,
 * and the memory's bandwidth (a plain read, an update in place, and the triad {@code a = b + s c}
 * of McCalpin's STREAM, 1995, with its three streams counted; ordinary stores). Each figure is the
 * best of several samples, so a share of it errs to the low side.
 */
public final class Roofline {
  private static final long STEADY_NANOS = 250_000_000L;
  private static final long MOST_NANOS = 3_000_000_000L;

  /** Calls of something with loops after which it is due for compilation, also where that lags. */
  private static final int COMPILED_CALLS = 500;

  /** Elements of each stream: twice the largest usual last-level cache in all. */
  private static final int STREAM = 1 << 23;

  private final KernelProvider provider;
  private final int threads;

  private Roofline(KernelProvider provider, int threads) {
    this.provider = provider;
    this.threads = threads;
  }

  /** On so many threads, with the provider's arithmetic. */
  public static Roofline of(KernelProvider provider, int threads) {
    return new Roofline(provider, threads);
  }

  /** Floating-point operations a second; takes about half a second. */
  public double flops(Precision precision) {
    int rounds = 20_000;
    double[] done = new double[threads];
    try (Workers workers = new Workers(threads)) {
      Workers.Job job = (part, parts) -> done[part] = provider.fmaProbe(precision, rounds);
      return best(() -> workers.run(job, threads), () -> Arrays.stream(done).sum());
    }
  }

  /** Bytes a second that can be read from memory; needs 64 MiB. */
  public double readBandwidth() {
    double[] data = new double[STREAM];
    double[] sums = new double[threads];
    try (Workers workers = new Workers(threads)) {
      Workers.Job job =
          (part, parts) -> sums[part] = provider.readProbe(data, from(part), from(part + 1));
      return best(workers, job, () -> (double) STREAM * Double.BYTES + sums[0]);
    }
  }

  /** Bytes a second, read and written, where every element is changed in place; needs 64 MiB. */
  public double updateBandwidth() {
    double[] data = new double[STREAM];
    try (Workers workers = new Workers(threads)) {
      Workers.Job job = (part, parts) -> update(data, from(part), from(part + 1));
      return best(workers, job, () -> 2.0 * STREAM * Double.BYTES + data[0]);
    }
  }

  /** Bytes a second that the triad moves; needs 192 MiB. */
  public double triadBandwidth() {
    double[] a = new double[STREAM];
    double[] b = new double[STREAM];
    double[] c = new double[STREAM];
    try (Workers workers = new Workers(threads)) {
      Workers.Job job = (part, parts) -> triad(a, b, c, from(part), from(part + 1));
      return best(workers, job, () -> 3.0 * STREAM * Double.BYTES + a[0]);
    }
  }

  private int from(int part) {
    return (int) ((long) STREAM * part / threads);
  }

  private static void update(double[] data, int from, int to) {
    for (int i = from; i < to; i++) {
      data[i] *= 3;
    }
  }

  private static void triad(double[] a, double[] b, double[] c, int from, int to) {
    for (int i = from; i < to; i++) {
      a[i] = b[i] + 3 * c[i];
    }
  }

  private double best(Workers workers, Workers.Job job, DoubleSupplier work) {
    return best(() -> workers.run(job, threads), work, 1);
  }

  /**
   * The most work a second that a call ever does: called until it has not become faster for a
   * while, so until it is compiled.
   */
  public static double best(Runnable call, DoubleSupplier work) {
    return best(call, work, COMPILED_CALLS);
  }

  private static double best(Runnable call, DoubleSupplier work, int leastCalls) {
    double best = 0;
    int calls = 0;
    long start = System.nanoTime();
    long improved = start;
    long now = start;
    while ((calls < leastCalls || now - improved < STEADY_NANOS) && now - start < MOST_NANOS) {
      long from = now;
      call.run();
      calls++;
      now = System.nanoTime();
      double rate = work.getAsDouble() / Math.max(1, now - from) * 1e9;
      if (rate > 1.02 * best) {
        improved = now;
      }
      best = Math.max(best, rate);
    }
    return best;
  }
}
