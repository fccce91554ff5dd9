package dev.swingby.core;

import java.util.ArrayList;
import java.util.List;

/**
 * The axes of concept space in the space of points: vectors in general position, one for each
 * concept, so that x = sum_p z_p v_p. Where they are not orthogonal the concepts are correlated.
 */
public final class Axes {
  /** A pivot below this fraction of the largest makes axes dependent. */
  private static final double LEAST_PIVOT = 1e-10;

  private Axes() {}

  /**
   * Unit vectors v_p with the inner products {@code v_p . v_q = correlation[p][q]}: the rows of its
   * Cholesky factor, followed by zeros.
   *
   * @param correlation (s, s), symmetric, positive definite, ones on the diagonal
   * @param dimension d >= s, the length of the vectors
   * @throws IllegalArgumentException if it is not such a matrix
   */
  public static List<List<Double>> ofCorrelation(List<List<Double>> correlation, int dimension) {
    int s = correlation.size();
    double[][] lower = new double[s][dimension];
    for (int p = 0; p < s; p++) {
      if (correlation.get(p).size() != s || correlation.get(p).get(p) != 1) {
        throw new IllegalArgumentException(
            "correlation must be a %d x %d matrix with ones on the diagonal".formatted(s, s));
      }
      for (int q = 0; q <= p; q++) {
        if (!correlation.get(p).get(q).equals(correlation.get(q).get(p))) {
          throw new IllegalArgumentException(
              "correlation must be symmetric, entries (%d,%d) and (%d,%d) differ"
                  .formatted(p + 1, q + 1, q + 1, p + 1));
        }
        double rest = correlation.get(p).get(q);
        for (int k = 0; k < q; k++) {
          rest -= lower[p][k] * lower[q][k];
        }
        if (q == p && !(rest > LEAST_PIVOT)) {
          throw new IllegalArgumentException(
              "correlation must be positive definite, row %d is not".formatted(p + 1));
        }
        lower[p][q] = q == p ? Math.sqrt(rest) : rest / lower[q][q];
      }
    }
    List<List<Double>> axes = new ArrayList<>();
    for (double[] row : lower) {
      axes.add(java.util.Arrays.stream(row).boxed().toList());
    }
    return axes;
  }

  /** The matrix (d, d) whose columns are the axes, and unit vectors from there on. */
  static double[] matrix(List<List<Double>> axes, int dimension) {
    double[] columns = new double[dimension * dimension];
    for (int p = 0; p < dimension; p++) {
      for (int i = 0; i < dimension; i++) {
        double unit = i == p ? 1 : 0;
        columns[i * dimension + p] = p < axes.size() ? axes.get(p).get(i) : unit;
      }
    }
    return columns;
  }

  /**
   * The inverse of a (d, d) matrix by Gauss-Jordan elimination with row pivoting.
   *
   * @throws IllegalArgumentException if its columns are dependent
   */
  static double[] inverse(double[] matrix, int d) {
    double[] left = matrix.clone();
    double[] right = new double[d * d];
    double largest = 0;
    for (int i = 0; i < d; i++) {
      right[i * d + i] = 1;
    }
    for (double value : matrix) {
      largest = Math.max(largest, Math.abs(value));
    }
    for (int k = 0; k < d; k++) {
      int best = k;
      for (int i = k + 1; i < d; i++) {
        best = Math.abs(left[i * d + k]) > Math.abs(left[best * d + k]) ? i : best;
      }
      double pivot = left[best * d + k];
      if (!(Math.abs(pivot) > LEAST_PIVOT * largest)) {
        throw new IllegalArgumentException(
            "axes must be linearly independent, axis %d is not".formatted(k + 1));
      }
      for (double[] m : new double[][] {left, right}) {
        for (int j = 0; j < d; j++) {
          double swapped = m[best * d + j] / pivot;
          m[best * d + j] = m[k * d + j];
          m[k * d + j] = swapped;
        }
      }
      eliminate(left, right, k, d);
    }
    return right;
  }

  private static void eliminate(double[] left, double[] right, int k, int d) {
    for (int i = 0; i < d; i++) {
      double factor = i == k ? 0 : left[i * d + k];
      for (int j = 0; j < d && factor != 0; j++) {
        right[i * d + j] = Math.fma(-factor, right[k * d + j], right[i * d + j]);
        left[i * d + j] = Math.fma(-factor, left[k * d + j], left[i * d + j]);
      }
    }
  }
}
