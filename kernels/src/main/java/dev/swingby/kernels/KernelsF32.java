package dev.swingby.kernels;

import org.jspecify.annotations.Nullable;

/**
 * The f32 kernels on raw arrays, unchecked: what a provider implements.
 *
 * <p>Every method is a fixed sequence of roundings, given in its comment, so that all providers
 * return the same bits. {@code fma} is one rounding. Reductions use {@link #LANES} logical lanes:
 * element i goes to lane {@code i % LANES}, and lanes are added as a balanced tree (lane l with
 * lane l + LANES/2, then l + LANES/4, ...). NaN goes through every kernel.
 */
public interface KernelsF32 {
  /** Logical lanes of every reduction, a multiple of any hardware width. */
  int LANES = 256 / Float.BYTES;

  /**
   * C = alpha op(A) op(B) + beta C, C (m,n). Per element: {@code c = beta * c} (0 if beta is 0,
   * even for a NaN in C), then {@code c = fma(a_ik, alpha * b_kj, c)} in order of k. C must not
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

  /**
   * {@code count} products of one shape: {@link #gemm} of the matrices that begin at {@code aOffset
   * + i * aStep}, {@code bOffset + i * bStep} and {@code cOffset + i * cStep}.
   */
  void gemmBatch(
      Layout layout,
      int count,
      int m,
      int n,
      int k,
      float alpha,
      float[] a,
      int aOffset,
      int lda,
      int aStep,
      float[] b,
      int bOffset,
      int ldb,
      int bStep,
      float beta,
      float[] c,
      int cOffset,
      int ldc,
      int cStep);

  /**
   * {@link #gemm} of interleaved matrices: element (i, j) of matrix l of A stands at {@code aOffset
   * + i * lda + j * lanes + l}, as for B and C.
   */
  void gemmLanes(
      Layout layout,
      int lanes,
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

  /**
   * A layer forward: Z = X W^T + bias, Y = act(Z); X (m,k), W (n,k), Z and Y (m,n). Per element
   * {@code z = bias_j} (0 if bias is null), then {@code z = fma(x_ik, w_jk, z)} in order of k. Y
   * may be Z.
   */
  void linear(
      int m,
      int n,
      int k,
      float[] x,
      int xOffset,
      int ldx,
      float[] w,
      int wOffset,
      int ldw,
      float @Nullable [] bias,
      int biasOffset,
      Activation act,
      float[] z,
      int zOffset,
      int ldz,
      float[] y,
      int yOffset,
      int ldy);

  /**
   * A layer's gradient: dX = (dZ W) act'(Z); dZ (m,k), W (k,n), Z and dX (m,n). The product as in
   * {@link #gemm}, the derivative as in {@link #activateBackward} with Z for both x and y.
   */
  void backpropagate(
      int m,
      int n,
      int k,
      float[] dz,
      int dzOffset,
      int lddz,
      float[] w,
      int wOffset,
      int ldw,
      Activation act,
      float[] z,
      int zOffset,
      int ldz,
      float[] dx,
      int dxOffset,
      int lddx);

  /** y = act(x) over n elements; y may be x. */
  void activate(Activation act, int n, float[] x, int xOffset, float[] y, int yOffset);

  /**
   * dx = dy act'(x) over n elements, given x and y = act(x); dx may be dy. RELU gives dy where x >
   * 0, else 0 (x where x is NaN); TANH {@code dy * fma(-y, y, 1)}; GELU {@code dy * gelu'(x)}.
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

  /** y = exp(x) over n elements; y may be x. */
  void exp(int n, float[] x, int xOffset, float[] y, int yOffset);

  /** y = log(x) over n elements, minus infinity at 0, NaN below; y may be x. */
  void log(int n, float[] x, int xOffset, float[] y, int yOffset);

  /** y = erf(x) over n elements; y may be x. */
  void erf(int n, float[] x, int xOffset, float[] y, int yOffset);

  /** c_ij = c_ij + bias_j for C (m,n). */
  void addBias(int m, int n, float[] bias, int biasOffset, float[] c, int cOffset, int ldc);

  /** out_j = sum_i a_ij for A (m,n), in order of i, overwriting out. */
  void columnSums(int m, int n, float[] a, int aOffset, int lda, float[] out, int outOffset);

  /** {@code e = y - t; r = scale * e} over n elements; returns sum e^2 (lanes, fma). r may be y. */
  float residual(
      int n,
      float[] y,
      int yOffset,
      float[] t,
      int tOffset,
      float scale,
      float[] r,
      int rOffset);

  /**
   * {@link #residual} of interleaved rows of n elements: element i of row l stands at {@code i *
   * lanes + l}.
   *
   * @param sums scratch of LANES * lanes; its first {@code lanes} elements become the results
   */
  void residualLanes(
      int lanes,
      int n,
      float[] y,
      int yOffset,
      float[] t,
      int tOffset,
      float scale,
      float[] r,
      int rOffset,
      float[] sums);

  /** sum x_i y_i (lanes, fma). */
  float dot(int n, float[] x, int xOffset, float[] y, int yOffset);

  /** sum x_i (lanes). */
  float sum(int n, float[] x, int xOffset);

  /**
   * out[i] = the sum of stretch i of {@code count} stretches of n elements, one behind the other. A
   * provider may walk several at once: memory is faster in several streams.
   */
  default void sums(int count, int n, float[] x, int xOffset, float[] out, int outOffset) {
    for (int i = 0; i < count; i++) {
      out[outOffset + i] = sum(n, x, xOffset + i * n);
    }
  }

  /** sum |x_i| (lanes). */
  float absSum(int n, float[] x, int xOffset);

  /** {@code v = scale * x}; returns sum v^2 (lanes, fma). */
  float squares(int n, float scale, float[] x, int xOffset);

  /** max |x_i|, 0 if there are none; NaN if there is one. */
  float maxAbs(int n, float[] x, int xOffset);

  /**
   * Softmax of each of m rows of n elements, contiguous: {@code e = exp(x - max x); y = e * (1 /
   * sum e)} (lanes). A row that holds NaN or plus infinity becomes NaN, as does one of minus
   * infinities only. y may be x.
   */
  void softmax(int m, int n, float[] x, int xOffset, float[] y, int yOffset);

  /**
   * out_i = log sum_j e^{x_ij} of m rows of n elements, contiguous: {@code c + log(sum exp(x - c))}
   * (lanes), c the row's maximum if that is finite, else 0.
   */
  void logSumExp(int m, int n, float[] x, int xOffset, float[] out, int outOffset);

  /** y = fma(alpha, x, y). */
  void axpy(int n, float alpha, float[] x, int xOffset, float[] y, int yOffset);

  /** x = alpha * x. */
  void scale(int n, float alpha, float[] x, int xOffset);

  /** Gradient descent with L2 decay: {@code g' = fma(decay, p, g); p = fma(-rate, g', p)}. */
  void descend(int n, float rate, float decay, float[] g, int gOffset, float[] p, int pOffset);

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

  /**
   * Adam (Kingma and Ba 2015), constants in {@code h}: {@code p = keep * p; g' = fma(decay, p, g);
   * m = fma(b1, m, (1 - b1) * g'); v = fma(b2, v, (1 - b2) * (g' * g')); d = sqrt(v) * c2 +
   * epsilon; p = fma(-step, m / d, p)}.
   */
  void adam(
      int n,
      AdamStep h,
      float[] g,
      int gOffset,
      float[] m,
      int mOffset,
      float[] v,
      int vOffset,
      float[] p,
      int pOffset);

  /** Index (0..n-1) of the first NaN or infinity, or -1. */
  int firstNonFinite(int n, float[] x, int xOffset);
}
