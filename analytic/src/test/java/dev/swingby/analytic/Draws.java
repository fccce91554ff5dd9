package dev.swingby.analytic;

import dev.swingby.analytic.dynamics.Matrices;
import dev.swingby.kernels.Philox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.RandomMatrices_DDRM;

/** Random matrices of the tests. */
public final class Draws {
  private Draws() {}

  /** Independent Gaussians of a standard deviation. */
  public static DMatrixRMaj gaussian(int rows, int cols, double scale, long seed) {
    double[] values = new double[rows * cols];
    Philox.gaussian(seed, 50, 0, values);
    for (int i = 0; i < values.length; i++) {
      values[i] *= scale;
    }
    return Matrices.of(values, rows, cols);
  }

  /** A second moment in general position. */
  public static DMatrixRMaj moment(int d, long seed) {
    DMatrixRMaj x = gaussian(d + 3, d, 0.7, seed);
    return Matrices.transposedTimes(x, x);
  }

  /** Orthonormal columns, (rows, cols). */
  public static DMatrixRMaj orthonormal(int rows, int cols, long seed) {
    DMatrixRMaj q = RandomMatrices_DDRM.orthogonal(rows, rows, new Random(seed));
    return CommonOps_DDRM.extract(q, 0, rows, 0, cols);
  }

  /** U diag(s) V^T. */
  public static DMatrixRMaj factored(DMatrixRMaj u, double[] s, DMatrixRMaj v) {
    DMatrixRMaj scaled = u.copy();
    CommonOps_DDRM.multCols(scaled, s);
    return Matrices.timesTransposed(scaled, v);
  }

  /**
   * Balanced layers of width d whose product has the singular values s, with left and right
   * singular vectors u and v: W_l = R_l diag(s^{1/L}) R_{l-1}^T.
   */
  public static List<DMatrixRMaj> balanced(
      int depth, double[] s, DMatrixRMaj u, DMatrixRMaj v, long seed) {
    int d = s.length;
    double[] root = new double[d];
    Arrays.setAll(root, i -> Math.pow(s[i], 1.0 / depth));
    List<DMatrixRMaj> layers = new ArrayList<>();
    DMatrixRMaj right = v;
    for (int l = 1; l <= depth; l++) {
      DMatrixRMaj left = l == depth ? u : orthonormal(d, d, seed + l);
      layers.add(factored(left, root, right));
      right = left;
    }
    return layers;
  }

  /** {W1, W2} of hidden width h with W2^T W2 - W1 W1^T = lambda I; h <= d if lambda is not 0. */
  public static List<DMatrixRMaj> lambdaBalanced(int d, int h, double lambda, long seed) {
    int rank = Math.min(d, h);
    double[] below = new double[rank];
    double[] above = new double[rank];
    Random random = new Random(seed);
    for (int i = 0; i < rank; i++) {
      double s = 0.01 + 0.3 * random.nextDouble();
      below[i] = Math.sqrt(s + Math.max(0, -lambda));
      above[i] = Math.sqrt(s + Math.max(0, lambda));
    }
    DMatrixRMaj r = orthonormal(h, rank, seed + 1);
    DMatrixRMaj w1 = factored(r, below, orthonormal(d, rank, seed + 2));
    DMatrixRMaj w2 = factored(orthonormal(d, rank, seed + 3), above, r);
    return List.of(w1, w2);
  }
}
