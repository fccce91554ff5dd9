package dev.swingby.kernels;

/**
 * The kernels as callers use them: tensors in, shapes checked once, work spread over threads.
 *
 * <p>Output last, caller-owned buffers, no allocation per call. Results have the same bits for any
 * provider, vector width and number of threads: a matrix product is split by blocks of C only, a
 * reduction by fixed chunks of {@value #CHUNK} elements whose results are added as a balanced tree
 * over chunk indices.
 *
 * <p>One instance serves one calling thread at a time.
 */
public final class Kernels implements AutoCloseable {
  /** Elements of one chunk of a parallel reduction. */
  public static final int CHUNK = 1 << 14;

  private final KernelProvider provider;
  private final int threads;

  private Kernels(KernelProvider provider, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be >= 1, got " + threads);
    }
    this.provider = provider;
    this.threads = threads;
  }

  /** The best provider of this JVM (see {@link Providers}) on the given number of threads. */
  public static Kernels create(int threads) {
    return new Kernels(Providers.best(), threads);
  }

  /** A chosen provider on the given number of threads. */
  public static Kernels create(KernelProvider provider, int threads) {
    return new Kernels(provider, threads);
  }

  /** The provider that serves the calls. */
  public KernelProvider provider() {
    return provider;
  }

  /** Threads that share the work, the caller's own included. */
  public int threads() {
    return threads;
  }

  @Override
  public void close() {}

  /**
   * C = alpha op(A) op(B) + beta C, shapes by {@link Layout}. C must not share memory with A or B.
   *
   * @throws IllegalArgumentException if shapes or precisions do not fit
   */
  public void gemm(Layout layout, double alpha, Tensor a, Tensor b, double beta, Tensor c) {
    throw new UnsupportedOperationException();
  }

  /** y = act(x), same shapes, contiguous; y may be x. */
  public void activate(Activation act, Tensor x, Tensor y) {
    throw new UnsupportedOperationException();
  }

  /** dx = dy act'(x) given x and y = act(x), same shapes, contiguous; dx may be dy. */
  public void activateBackward(Activation act, Tensor x, Tensor y, Tensor dy, Tensor dx) {
    throw new UnsupportedOperationException();
  }

  /** Adds the row vector {@code bias} (1,n) to every row of C (m,n). */
  public void addBias(Tensor bias, Tensor c) {
    throw new UnsupportedOperationException();
  }

  /** out (1,n) = the sums of the columns of A (m,n). */
  public void columnSums(Tensor a, Tensor out) {
    throw new UnsupportedOperationException();
  }

  /** r = scale (y - t), same shapes, contiguous, r may be y; returns sum (y - t)^2. */
  public double residual(Tensor y, Tensor t, double scale, Tensor r) {
    throw new UnsupportedOperationException();
  }

  /** sum x_i y_i over all elements, contiguous. */
  public double dot(Tensor x, Tensor y) {
    throw new UnsupportedOperationException();
  }

  /** sum x_i over all elements, contiguous. */
  public double sum(Tensor x) {
    throw new UnsupportedOperationException();
  }

  /** y += alpha x, contiguous. */
  public void axpy(double alpha, Tensor x, Tensor y) {
    throw new UnsupportedOperationException();
  }

  /** x *= alpha, contiguous. */
  public void scale(double alpha, Tensor x) {
    throw new UnsupportedOperationException();
  }

  /** y = exp(x), contiguous; y may be x. */
  public void exp(Tensor x, Tensor y) {
    throw new UnsupportedOperationException();
  }

  /** p -= rate (g + decay p), contiguous. */
  public void descend(double rate, double decay, Tensor g, Tensor p) {
    throw new UnsupportedOperationException();
  }

  /** v = mu v + g + decay p; p -= rate v, contiguous. */
  public void momentum(double rate, double mu, double decay, Tensor g, Tensor v, Tensor p) {
    throw new UnsupportedOperationException();
  }

  /**
   * One step of Adam, or of AdamW if {@code decoupled}; {@code step} counts from 1 (for the bias
   * corrections). See {@link KernelProvider} for the formula.
   */
  public void adam(
      double rate,
      double b1,
      double b2,
      double eps,
      double decay,
      boolean decoupled,
      long step,
      Tensor g,
      Tensor m,
      Tensor v,
      Tensor p) {
    throw new UnsupportedOperationException();
  }

  /** Row-major index of the first NaN or infinity, or -1; contiguous. */
  public int firstNonFinite(Tensor x) {
    throw new UnsupportedOperationException();
  }
}
