package dev.swingby.analytic;

import dev.swingby.analytic.dynamics.Matrices;
import dev.swingby.kernels.Philox;
import org.ejml.data.DMatrixRMaj;

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
}
