package dev.swingby.kernels;

/**
 * The kernels on raw arrays, unchecked but for assertions: what a provider implements. Call them
 * through {@link Kernels}, which checks shapes once and spreads the work over threads.
 *
 * <p>Every method is a fixed sequence of roundings, given in its comment, so that all providers
 * return the same bits. {@code fma} is one rounding. Reductions use {@link #LANES} logical lanes:
 * element i is accumulated into lane {@code i % LANES}, and lanes are added as a balanced tree
 * (lane l with lane l + LANES/2, then l + LANES/4, ...).
 */
public interface KernelProvider {
  /** Logical lanes of every reduction, a multiple of any hardware width. */
  int LANES = 32;

  /** Depth of one block of a matrix product: k is walked in blocks of this size. */
  int K_BLOCK = 512;

  /** "vector" or "scalar". */
  String name();

  /** Hardware vector width in bits; 0 for the scalar provider. */
  int vectorBits();

  /**
   * C = alpha op(A) op(B) + beta C, C (m,n). Per element: {@code c = beta c} (0 if beta is 0, even
   * for a NaN in C; c itself if beta is 1), then for each block of {@link #K_BLOCK} indices k
   * {@code s = 0; s = fma(a_ik, b_kj, s)} in order of k, {@code c = fma(alpha, s, c)}. C must not
   * overlap A or B.
   */
  void gemm(
      Layout layout,
      int m,
      int n,
      int k,
      float alpha,
      float[] a,
      int aOffset,
      int lda,
      float[] b,
      int bOffset,
      int ldb,
      float beta,
      float[] c,
      int cOffset,
      int ldc);

  /** The f64 twin of the f32 product. */
  void gemm(
      Layout layout,
      int m,
      int n,
      int k,
      double alpha,
      double[] a,
      int aOffset,
      int lda,
      double[] b,
      int bOffset,
      int ldb,
      double beta,
      double[] c,
      int cOffset,
      int ldc);

  /** y = act(x) over n elements; y may be x. */
  void activate(Activation act, int n, float[] x, int xOffset, float[] y, int yOffset);

  /** The f64 twin. */
  void activate(Activation act, int n, double[] x, int xOffset, double[] y, int yOffset);

  /**
   * dx = dy act'(x) over n elements, given x and y = act(x); dx may be dy. RELU passes dy where x >
   * 0, else 0 (NaN where x is NaN); TANH {@code dy * fma(-y, y, 1)}.
   */
  void activateBackward(
      Activation act,
      int n,
      float[] x,
      int xOffset,
      float[] y,
      int yOffset,
      float[] dy,
      int dyOffset,
      float[] dx,
      int dxOffset);

  /** The f64 twin. */
  void activateBackward(
      Activation act,
      int n,
      double[] x,
      int xOffset,
      double[] y,
      int yOffset,
      double[] dy,
      int dyOffset,
      double[] dx,
      int dxOffset);

  /** c_ij = c_ij + bias_j for C (m,n). */
  void addBias(int m, int n, float[] bias, int biasOffset, float[] c, int cOffset, int ldc);

  /** The f64 twin. */
  void addBias(int m, int n, double[] bias, int biasOffset, double[] c, int cOffset, int ldc);

  /** out_j = sum_i a_ij for A (m,n), in order of i, overwriting out. */
  void columnSums(int m, int n, float[] a, int aOffset, int lda, float[] out, int outOffset);

  /** The f64 twin. */
  void columnSums(int m, int n, double[] a, int aOffset, int lda, double[] out, int outOffset);

  /**
   * {@code e = y - t; r = scale * e} over n elements, and returns sum e^2 (lanes, fma). r may be y.
   */
  float residual(
      int n, float[] y, int yOffset, float[] t, int tOffset, float scale, float[] r, int rOffset);

  /** The f64 twin. */
  double residual(
      int n,
      double[] y,
      int yOffset,
      double[] t,
      int tOffset,
      double scale,
      double[] r,
      int rOffset);

  /** sum x_i y_i (lanes, fma). */
  float dot(int n, float[] x, int xOffset, float[] y, int yOffset);

  /** The f64 twin. */
  double dot(int n, double[] x, int xOffset, double[] y, int yOffset);

  /** sum x_i (lanes). */
  float sum(int n, float[] x, int xOffset);

  /** The f64 twin. */
  double sum(int n, double[] x, int xOffset);

  /** y = fma(alpha, x, y). */
  void axpy(int n, float alpha, float[] x, int xOffset, float[] y, int yOffset);

  /** The f64 twin. */
  void axpy(int n, double alpha, double[] x, int xOffset, double[] y, int yOffset);

  /** x = alpha * x. */
  void scale(int n, float alpha, float[] x, int xOffset);

  /** The f64 twin. */
  void scale(int n, double alpha, double[] x, int xOffset);

  /** y = exp(x); see the card of the elementary functions for the error bound. */
  void exp(int n, float[] x, int xOffset, float[] y, int yOffset);

  /** The f64 twin. */
  void exp(int n, double[] x, int xOffset, double[] y, int yOffset);

  /**
   * Gradient descent with L2 decay: {@code g' = fma(decay, p, g); p = fma(-rate, g', p)}; without
   * decay (0) {@code g' = g}.
   */
  void descend(int n, float rate, float decay, float[] g, int gOffset, float[] p, int pOffset);

  /** The f64 twin. */
  void descend(int n, double rate, double decay, double[] g, int gOffset, double[] p, int pOffset);

  /**
   * Heavy-ball momentum: {@code g' = fma(decay, p, g); v = fma(mu, v, g'); p = fma(-rate, v, p)}.
   */
  void momentum(
      int n,
      float rate,
      float mu,
      float decay,
      float[] g,
      int gOffset,
      float[] v,
      int vOffset,
      float[] p,
      int pOffset);

  /** The f64 twin. */
  void momentum(
      int n,
      double rate,
      double mu,
      double decay,
      double[] g,
      int gOffset,
      double[] v,
      int vOffset,
      double[] p,
      int pOffset);

  /**
   * Adam (Kingma and Ba 2015): {@code g' = fma(decay, p, g); m = fma(b1, m, (1-b1) * g'); v =
   * fma(b2, v, (1-b2) * (g' * g')); d = sqrt(v) * c2 + eps (mul, then add); p = fma(-rate * c1, m /
   * d, p)} with {@code c1 = 1 / (1 - b1^t)}, {@code c2 = 1 / sqrt(1 - b2^t)} from the caller. With
   * {@code decoupled} (AdamW, Loshchilov and Hutter 2019) {@code g' = g} and first {@code p = p *
   * (1 - rate * decay)}.
   */
  void adam(
      int n,
      float rate,
      float b1,
      float b2,
      float eps,
      float decay,
      boolean decoupled,
      float c1,
      float c2,
      float[] g,
      int gOffset,
      float[] m,
      int mOffset,
      float[] v,
      int vOffset,
      float[] p,
      int pOffset);

  /** The f64 twin. */
  void adam(
      int n,
      double rate,
      double b1,
      double b2,
      double eps,
      double decay,
      boolean decoupled,
      double c1,
      double c2,
      double[] g,
      int gOffset,
      double[] m,
      int mOffset,
      double[] v,
      int vOffset,
      double[] p,
      int pOffset);

  /** Index (0..n-1) of the first NaN or infinity, or -1. */
  int firstNonFinite(int n, float[] x, int xOffset);

  /** The f64 twin. */
  int firstNonFinite(int n, double[] x, int xOffset);
}
