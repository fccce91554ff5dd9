package dev.swingby.kernels;

/**
 * What this machine can do at best on a number of threads, measured: multiply-adds in registers,
 * and the memory's bandwidth (McCalpin's STREAM, 1995: a plain read, and the triad {@code a = b + s
 * c} with its three streams counted; ordinary stores). Each figure is the best of several samples,
 * so a share of it errs to the low side.
 */
public final class Roofline {
  private static final long SPAN_NANOS = 300_000_000L;

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

  /** Floating-point operations a second; takes a third of a second. */
  public double flops(Precision precision) {
    int rounds = 20_000;
    double[] done = new double[threads];
    try (Workers workers = new Workers(threads)) {
      Workers.Job job = (part, parts) -> done[part] = provider.fmaProbe(precision, rounds);
      return best(workers, job, () -> java.util.Arrays.stream(done).sum());
    }
  }

  /** Bytes a second that can be read from memory; needs 64 MiB. */
  public double readBandwidth() {
    long[] data = new long[STREAM];
    long[] sums = new long[threads];
    try (Workers workers = new Workers(threads)) {
      Workers.Job job = (part, parts) -> sums[part] = sum(data, from(part), from(part + 1));
      return best(workers, job, () -> (double) STREAM * Long.BYTES + sums[0]);
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

  private static long sum(long[] data, int from, int to) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += data[i];
    }
    return sum;
  }

  private static void triad(double[] a, double[] b, double[] c, int from, int to) {
    for (int i = from; i < to; i++) {
      a[i] = b[i] + 3 * c[i];
    }
  }

  /** The best work per second of one pass, over a fixed span and at least some passes. */
  private double best(Workers workers, Workers.Job job, java.util.function.DoubleSupplier work) {
    double best = 0;
    long end = System.nanoTime() + SPAN_NANOS;
    for (int pass = 0; pass < 8 || System.nanoTime() < end; pass++) {
      long start = System.nanoTime();
      workers.run(job, threads);
      double nanos = Math.max(1, System.nanoTime() - start);
      best = Math.max(best, work.getAsDouble() / nanos * 1e9);
    }
    return best;
  }
}
