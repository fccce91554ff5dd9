package dev.swingby.kernels;

import org.jspecify.annotations.Nullable;

/**
 * The kernels as callers use them: tensors in, shapes checked once, work spread over threads.
 *
 * <p>Output last, caller-owned buffers, no allocation per call. Results have the same bits for any
 * provider, vector width and number of threads: a matrix product is split by blocks of C only, a
 * reduction by fixed chunks of {@value #CHUNK} elements whose results are added as a balanced tree
 * over chunk indices.
 *
 * <p>Tensors of several lanes (see {@link Tensor}) are taken by products, layers and pointwise
 * kernels, columnSums and residual; those run on the calling thread where lanes must be told apart.
 *
 * <p>Every method throws IllegalArgumentException, naming the operand, if shapes or precisions do
 * not fit or a tensor that must be contiguous is not. One instance serves one calling thread at a
 * time.
 */
public final class Kernels implements AutoCloseable {
  /** Elements of one chunk of a reduction. */
  public static final int CHUNK = 1 << 14;

  /** Rows of one chunk of {@link #columnSums}. */
  public static final int ROW_CHUNK = 256;

  /** One of many independent pieces of work. */
  @FunctionalInterface
  public interface Piece {
    /** Does piece {@code index} with kernels that no other thread uses meanwhile. */
    void run(int index, Kernels kernels);
  }

  private final KernelProvider provider;
  private final KernelsF32 f32;
  private final KernelsF64 f64;
  private final Workers workers;
  private final MatrixProduct product;
  private final Interleaved interleaved;
  private final Pointwise pointwise;
  private final Reduction reduction;
  private final RowWise rowWise;
  private final RandomFill randomFill;
  private final ImageKernels images;

  /** Kernels of one thread each, for {@link #each}. */
  private Kernels[] own = {};

  private Kernels(KernelProvider provider, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be >= 1, got " + threads);
    }
    this.provider = provider;
    this.f32 = provider.f32();
    this.f64 = provider.f64();
    this.workers = new Workers(threads);
    this.product = new MatrixProduct(f32, f64, workers);
    this.interleaved = new Interleaved(f32, f64);
    this.pointwise = new Pointwise(f32, f64, workers);
    this.reduction = new Reduction(f32, f64, workers);
    this.rowWise = new RowWise(f32, f64, workers);
    this.randomFill = new RandomFill(provider.random(), workers);
    this.images = new ImageKernels(this, workers);
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

  /** The kernels on images. */
  public ImageKernels images() {
    return images;
  }

  /** Threads that share the work, the caller's own included. */
  public int threads() {
    return workers.threads();
  }

  /** Ends the worker threads; later calls run on the calling thread alone. */
  @Override
  public void close() {
    workers.close();
  }

  /**
   * Does the pieces 0 to count - 1, spread over the threads: whole pieces, each on one thread with
   * kernels of its own, in no fixed order. Returns when all are done; what a piece throws is thrown
   * here, after which no further piece is begun.
   */
  public void each(int count, Piece piece) {
    if (own.length == 0) {
      own = new Kernels[threads()];
      java.util.Arrays.setAll(own, i -> own.length == 1 ? this : new Kernels(provider, 1));
    }
    workers.run(new Pieces(piece, count, own), Math.clamp(count, 1, threads()));
  }

  /**
   * C = alpha op(A) op(B) + beta C, shapes by {@link Layout}. C must not share memory with A or B;
   * with beta 0 what stood in C does not matter, not even NaN.
   */
  public void gemm(Layout layout, double alpha, Tensor a, Tensor b, double beta, Tensor c) {
    Checks.product("gemm", layout, a, b, c);
    if (c.lanes() > 1) {
      interleaved.gemm(layout, alpha, a, b, beta, c);
      return;
    }
    product.plain(layout, alpha, a, b, beta, c);
  }

  /**
   * Many small products of one shape, as matrices one below the other: product i takes rows i m..
   * of A, B and C each divided into {@code count} equal parts. C_i = alpha op(A_i) op(B_i) + beta
   * C_i, bits as by {@link #gemm}.
   */
  public void gemmBatch(
      Layout layout, int count, double alpha, Tensor a, Tensor b, double beta, Tensor c) {
    Checks.batch("gemmBatch", layout, count, a, b, c);
    Checks.oneLane("gemmBatch", c);
    if (count == 0) {
      return;
    }
    product.batch(layout, count, alpha, a, b, beta, c);
  }

  /**
   * A layer forward: Z = X W^T + bias, Y = act(Z), with X (m,in), W (out,in), bias (1,out) or null,
   * Z and Y (m,out). Every sum starts from the bias and goes in order of k. Y may be Z where {@link
   * Activation#derivativeFromOutput}.
   */
  public void linear(
      Tensor x, Tensor w, @Nullable Tensor bias, Activation act, Tensor z, Tensor y) {
    Checks.product("linear", Layout.NT, x, w, y);
    Checks.alikeShape("linear: z", y, z);
    if (bias != null) {
      Checks.row("linear: bias", bias, y);
    }
    if (y.lanes() > 1) {
      interleaved.linear(x, w, bias, act, z, y);
      return;
    }
    product.linear(x, w, bias, act, z, y);
  }

  /**
   * A layer's gradient with respect to the layer below: dZ' = (dZ W) act'(Z'), with dZ (m,out), W
   * (out,in), dZ' (m,in). {@code z} holds Z', or act(Z') where {@link
   * Activation#derivativeFromOutput}.
   */
  public void backpropagate(Tensor dz, Tensor w, Activation act, Tensor z, Tensor dx) {
    Checks.product("backpropagate", Layout.NN, dz, w, dx);
    Checks.alikeShape("backpropagate: z", dx, z);
    if (dx.lanes() > 1) {
      interleaved.backpropagate(dz, w, act, z, dx);
      return;
    }
    product.backpropagate(dz, w, act, z, dx);
  }

  /** y = act(x), same shapes, contiguous; y may be x. */
  public void activate(Activation act, Tensor x, Tensor y) {
    Checks.alike("activate: y", x, y);
    pointwise.set(act);
    pointwise.run(Pointwise.Kind.ACTIVATE, x, y, y, y);
  }

  /** dx = dy act'(x) given x and y = act(x), same shapes, contiguous; dx may be dy. */
  public void activateBackward(Activation act, Tensor x, Tensor y, Tensor dy, Tensor dx) {
    Checks.alike("activateBackward: y", x, y);
    Checks.alike("activateBackward: dy", x, dy);
    Checks.alike("activateBackward: dx", x, dx);
    pointwise.set(act);
    pointwise.run(Pointwise.Kind.ACTIVATE_BACKWARD, x, y, dy, dx);
  }

  /** y = exp(x), same shapes, contiguous; y may be x. */
  public void exp(Tensor x, Tensor y) {
    Checks.alike("exp: y", x, y);
    pointwise.run(Pointwise.Kind.EXP, x, y, y, y);
  }

  /** y = log(x), minus infinity at 0, NaN below; same shapes, contiguous; y may be x. */
  public void log(Tensor x, Tensor y) {
    Checks.alike("log: y", x, y);
    pointwise.run(Pointwise.Kind.LOG, x, y, y, y);
  }

  /** y = erf(x), same shapes, contiguous; y may be x. */
  public void erf(Tensor x, Tensor y) {
    Checks.alike("erf: y", x, y);
    pointwise.run(Pointwise.Kind.ERF, x, y, y, y);
  }

  /**
   * Softmax of every row, same shapes, contiguous; y may be x. A row that holds NaN or plus
   * infinity becomes NaN, as does one of minus infinities only.
   */
  public void softmax(Tensor x, Tensor y) {
    Checks.alike("softmax: y", x, y);
    Checks.oneLane("softmax", x);
    rowWise.run(RowWise.Kind.SOFTMAX, x, y);
  }

  /** out (m,1) = log sum_j e^{x_ij} of every row of x (m,n), contiguous, without overflow. */
  public void logSumExp(Tensor x, Tensor out) {
    Checks.column("logSumExp: out", out, x);
    Checks.oneLane("logSumExp", x);
    rowWise.run(RowWise.Kind.LOG_SUM_EXP, x, out);
  }

  /** Adds the row vector {@code bias} (1,n) to every row of C (m,n). */
  public void addBias(Tensor bias, Tensor c) {
    Checks.row("addBias: bias", bias, c);
    rowWise.run(RowWise.Kind.ADD_BIAS, c, bias);
  }

  /**
   * out (1,n) = the sums of the columns of A (m,n): chunks of {@value #ROW_CHUNK} rows in order,
   * then the chunks as a balanced tree.
   */
  public void columnSums(Tensor a, Tensor out) {
    Checks.row("columnSums: out", out, a);
    rowWise.columnSums(a, out);
  }

  /** r = scale (y - t), same shapes, contiguous, r may be y; returns sum (y - t)^2. */
  public double residual(Tensor y, Tensor t, double scale, Tensor r) {
    Checks.alike("residual: t", y, t);
    Checks.alike("residual: r", y, r);
    return reduction.run(Reduction.Kind.RESIDUAL, y, t, scale, r);
  }

  /**
   * The same for every lane of tensors of several: {@code squares[l]} becomes what {@link
   * #residual(Tensor, Tensor, double, Tensor)} returns for lane l alone.
   */
  public void residual(Tensor y, Tensor t, double scale, Tensor r, double[] squares) {
    if (y.lanes() == 1) {
      squares[0] = residual(y, t, scale, r);
      return;
    }
    Checks.alike("residual: t", y, t);
    Checks.alike("residual: r", y, r);
    interleaved.residual(y, t, scale, r, squares);
  }

  /** sum x_i y_i over all elements, contiguous. */
  public double dot(Tensor x, Tensor y) {
    Checks.alike("dot: y", x, y);
    return reduction.run(Reduction.Kind.DOT, x, y, 1, y);
  }

  /** sum x_i over all elements, contiguous. */
  public double sum(Tensor x) {
    Checks.alike("sum: x", x, x);
    return reduction.run(Reduction.Kind.SUM, x, x, 1, x);
  }

  /** sum |x_i| over all elements, contiguous. */
  public double norm1(Tensor x) {
    Checks.alike("norm1: x", x, x);
    return reduction.run(Reduction.Kind.ABS_SUM, x, x, 1, x);
  }

  /**
   * sqrt(sum x_i^2) over all elements, contiguous. Overflows only if the norm itself does, and
   * loses nothing to underflow: where the plain sum of squares leaves the safe range, it is formed
   * again from x scaled by a power of two. NaN if there is one, infinite if an element is.
   */
  public double norm2(Tensor x) {
    Checks.alike("norm2: x", x, x);
    double squares = reduction.run(Reduction.Kind.SQUARES, x, x, 1, x);
    boolean single = x.precision() == Precision.F32;
    // Above this, squares that underflowed are below the rounding of the sum.
    if (squares >= (single ? 0x1p-90 : 0x1p-960) && squares <= Double.MAX_VALUE) {
      return Math.sqrt(squares);
    }
    double most = normMax(x);
    if (!(most > 0 && most <= Double.MAX_VALUE)) {
      return most;
    }
    int exponent = Math.max(Math.getExponent(most), single ? -120 : -1000);
    squares = reduction.run(Reduction.Kind.SQUARES, x, x, Math.scalb(1.0, -exponent), x);
    return Math.scalb(Math.sqrt(squares), exponent);
  }

  /** max |x_i| over all elements, contiguous; NaN if there is one, 0 if there are none. */
  public double normMax(Tensor x) {
    Checks.alike("normMax: x", x, x);
    return reduction.run(Reduction.Kind.MAX_ABS, x, x, 1, x);
  }

  /** y += alpha x, contiguous. */
  public void axpy(double alpha, Tensor x, Tensor y) {
    Checks.alike("axpy: y", x, y);
    pointwise.set(alpha, 0, 0);
    pointwise.run(Pointwise.Kind.AXPY, x, y, y, y);
  }

  /** x *= alpha, contiguous. */
  public void scale(double alpha, Tensor x) {
    Checks.alike("scale: x", x, x);
    pointwise.set(alpha, 0, 0);
    pointwise.run(Pointwise.Kind.SCALE, x, x, x, x);
  }

  /** p -= rate (g + decay p), contiguous. */
  public void descend(double rate, double decay, Tensor g, Tensor p) {
    Checks.alike("descend: g", p, g);
    pointwise.set(rate, 0, decay);
    pointwise.run(Pointwise.Kind.DESCEND, g, p, p, p);
  }

  /** v = mu v + g + decay p; p -= rate v, contiguous. */
  public void momentum(double rate, double mu, double decay, Tensor g, Tensor v, Tensor p) {
    Checks.alike("momentum: g", p, g);
    Checks.alike("momentum: v", p, v);
    pointwise.set(rate, mu, decay);
    pointwise.run(Pointwise.Kind.MOMENTUM, g, v, p, p);
  }

  /**
   * One step of Adam, or of AdamW if {@code decoupled}; {@code step} counts from 1 (for the bias
   * corrections). The formula stands at {@link KernelsF64#adam}.
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
    Checks.alike("adam: g", p, g);
    Checks.alike("adam: m", p, m);
    Checks.alike("adam: v", p, v);
    pointwise.adamStep.set(rate, b1, b2, eps, decay, decoupled, step);
    pointwise.run(Pointwise.Kind.ADAM, g, m, v, p);
  }

  /**
   * Fills {@code out}, contiguous, with elements from {@code from} on of a stream of {@link
   * Philox}, uniform on (0, 1): element i of the stream is the same whoever asks.
   */
  public void uniform(long seed, long stream, long from, Tensor out) {
    Checks.alike("uniform: out", out, out);
    randomFill.run(false, seed, stream, from, out);
  }

  /** The same, standard normal. */
  public void gaussian(long seed, long stream, long from, Tensor out) {
    Checks.alike("gaussian: out", out, out);
    randomFill.run(true, seed, stream, from, out);
  }

  /** Row-major index of the first NaN or infinity, or -1; contiguous. */
  public int firstNonFinite(Tensor x) {
    Checks.alike("firstNonFinite: x", x, x);
    return (int) reduction.run(Reduction.Kind.FIRST_NON_FINITE, x, x, 1, x);
  }
}
