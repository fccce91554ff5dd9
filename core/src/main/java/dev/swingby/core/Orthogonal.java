package dev.swingby.core;

import dev.swingby.kernels.Philox;

/** Orthogonal factors by Householder reflections (Golub and Van Loan 2013, algorithm 5.2.1). */
final class Orthogonal {
  private Orthogonal() {}

  /** The (d, d) upper triangular R of X = Q R for X (n, d), n >= d; cost 2 n d^2. */
  static double[] triangularFactor(double[] x, int n, int d) {
    double[] work = x.clone();
    for (int k = 0; k < d; k++) {
      reflect(work, n, d, k);
    }
    double[] r = new double[d * d];
    for (int i = 0; i < d; i++) {
      System.arraycopy(work, i * d + i, r, i * d + i, d - i);
    }
    return r;
  }

  /** Zeroes column k below its diagonal and applies the same reflection to the columns after it. */
  private static void reflect(double[] work, int n, int d, int k) {
    double scale = 0;
    for (int i = k; i < n; i++) {
      scale = Math.max(scale, Math.abs(work[i * d + k]));
    }
    if (scale == 0) {
      return;
    }
    double[] v = new double[n - k];
    double norm2 = 0;
    for (int i = k; i < n; i++) {
      v[i - k] = work[i * d + k] / scale;
      norm2 = Math.fma(v[i - k], v[i - k], norm2);
    }
    double alpha = -Math.copySign(Math.sqrt(norm2), v[0]);
    // |v|^2 of the reflector v - alpha e_1 without cancellation: alpha has the other sign.
    double beta = 2 * (norm2 - alpha * v[0]);
    v[0] -= alpha;
    work[k * d + k] = alpha * scale;
    // Row by row, as the points lie in memory.
    double[] factor = new double[d];
    for (int i = k; i < n; i++) {
      for (int j = k + 1; j < d; j++) {
        factor[j] = Math.fma(v[i - k], work[i * d + j], factor[j]);
      }
    }
    for (int j = k + 1; j < d; j++) {
      factor[j] = -2 * factor[j] / beta;
    }
    for (int i = k; i < n; i++) {
      for (int j = k + 1; j < d; j++) {
        work[i * d + j] = Math.fma(factor[j], v[i - k], work[i * d + j]);
      }
    }
  }

  /**
   * A uniformly distributed rotation (Haar measure on the orthogonal group), row-major (d, d): the
   * orthonormalised columns of a Gaussian matrix (Mezzadri 2007), by Gram-Schmidt done twice.
   */
  static double[] random(int d, long seed) {
    double[] q = new double[d * d];
    Philox.gaussian(seed, Streams.ROTATION, 0, q);
    for (int j = 0; j < d; j++) {
      for (int pass = 0; pass < 2; pass++) {
        for (int p = 0; p < j; p++) {
          double dot = 0;
          for (int i = 0; i < d; i++) {
            dot = Math.fma(q[i * d + p], q[i * d + j], dot);
          }
          for (int i = 0; i < d; i++) {
            q[i * d + j] = Math.fma(-dot, q[i * d + p], q[i * d + j]);
          }
        }
      }
      double norm2 = 0;
      for (int i = 0; i < d; i++) {
        norm2 = Math.fma(q[i * d + j], q[i * d + j], norm2);
      }
      double norm = Math.sqrt(norm2);
      for (int i = 0; i < d; i++) {
        q[i * d + j] /= norm;
      }
    }
    return q;
  }
}
