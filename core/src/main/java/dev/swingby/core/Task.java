package dev.swingby.core;

import dev.swingby.kernels.Tensor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be learned: the identity on N points in d dimensions, and watched: its value at m test
 * points. Immutable; arrays handed out are the task's own and must not be written to.
 *
 * <p>A population task stands for infinitely many points: its d rows are {@code sqrt(d a_i) r_i}
 * ({@code a_i, r_i} the eigenpairs of the second moment A), so {@code (1/d) X^T X = A} holds
 * exactly and every linear model trains on it as on the population itself.
 */
public final class Task {
  private final int dimension;
  private final double[] x;
  private final double[] test;
  private final boolean population;
  private final Optional<Concepts> concepts;

  /** Kept once it is known; whichever thread makes it makes the same. */
  private volatile @Nullable Task compressed;

  Task(int dimension, double[] x, double[] test, boolean population, Optional<Concepts> concepts) {
    if (dimension < 1 || x.length == 0 || test.length == 0) {
      throw new IllegalArgumentException(
          "a task needs at least one dimension, point and test point");
    }
    if (x.length % dimension != 0 || test.length % dimension != 0) {
      throw new IllegalArgumentException(
          "%d and %d values are no rows of dimension %d"
              .formatted(x.length, test.length, dimension));
    }
    this.dimension = dimension;
    this.x = x;
    this.test = test;
    this.population = population;
    this.concepts = concepts;
  }

  /**
   * A task on the user's own data.
   *
   * @param x training points, row-major (N, d)
   * @param test test points, row-major (m, d)
   */
  public static Task of(int dimension, double[] x, double[] test) {
    return new Task(dimension, x.clone(), test.clone(), false, Optional.empty());
  }

  /**
   * The same test points and concepts with other training points.
   *
   * @param points row-major (N, d)
   */
  public Task withPoints(double[] points) {
    return new Task(dimension, points.clone(), test, false, concepts);
  }

  /** The number of dimensions d. */
  public int dimension() {
    return dimension;
  }

  /** The number of training points N. */
  public int points() {
    return x.length / dimension;
  }

  /** The training points, row-major (N, d). */
  public double[] x() {
    return x;
  }

  /** The number of test points m. */
  public int testPoints() {
    return test.length / dimension;
  }

  /** The test points, row-major (m, d). */
  public double[] test() {
    return test;
  }

  /** Whether the rows of x stand for the population, not for drawn points. */
  public boolean population() {
    return population;
  }

  /** The concepts behind the points, where they are known (SIM). */
  public Optional<Concepts> concepts() {
    return concepts;
  }

  /** The second moment {@code A = (1/N) sum_i x_i x_i^T}, row-major (d, d), exactly symmetric. */
  public double[] secondMoment() {
    int d = dimension;
    double[] a = new double[d * d];
    // A few rows of A at a time, so that they stay in the cache while the points pass by.
    for (int top = 0; top < d; top += 8) {
      for (int row = 0; row < points(); row++) {
        for (int i = top; i < Math.min(d, top + 8); i++) {
          double xi = x[row * d + i];
          for (int j = 0; j <= i; j++) {
            a[i * d + j] = Math.fma(xi, x[row * d + j], a[i * d + j]);
          }
        }
      }
    }
    for (int i = 0; i < d; i++) {
      for (int j = 0; j <= i; j++) {
        a[i * d + j] /= points();
        a[j * d + i] = a[i * d + j];
      }
    }
    return a;
  }

  /**
   * The same task for every linear model and full batches, in at most d points: {@code X = Q R}
   * gives {@code X^T X = R^T R}, so the rows of {@code R sqrt(d/N)} have the second moment of X.
   * Losses and gradients are equal (up to rounding); a step no longer costs by the number of
   * points.
   */
  public Task compressed() {
    Task known = compressed;
    if (known == null) {
      known = points() <= dimension ? this : triangular();
      compressed = known;
    }
    return known;
  }

  private Task triangular() {
    int n = points();
    double[] r = Orthogonal.triangularFactor(x, n, dimension);
    double factor = Math.sqrt((double) dimension / n);
    for (int i = 0; i < r.length; i++) {
      r[i] *= factor;
    }
    return new Task(dimension, r, test, population, concepts);
  }

  /** The rows of a row-major (rows, d) array as a tensor of the model's precision. */
  Tensor tensor(double[] values, dev.swingby.kernels.Precision precision) {
    return Tensor.copyOf(precision, values, values.length / dimension, dimension);
  }

  /**
   * The concepts of a SIM task.
   *
   * @param signal mu_p of the s concepts
   * @param diversity sigma_i of the d axes
   * @param axes the (d, d) matrix B, row-major, that takes concept coordinates z to points x = B z:
   *     a rotation, unless the task says otherwise
   * @param dual the inverse of its transpose, row-major (d, d): z = dual^T x; for a rotation the
   *     same
   * @param centroids the cluster centres as points, the origin cluster last if there is one
   */
  public record Concepts(
      List<Double> signal,
      List<Double> diversity,
      double[] axes,
      double[] dual,
      List<double[]> centroids) {
    /** The number of concepts s. */
    public int count() {
      return signal.size();
    }

    /** The concept coordinates {@code z = B^-1 x} of a point, the s informative ones. */
    public double[] coordinates(double[] point) {
      int d = point.length;
      double[] z = new double[count()];
      for (int p = 0; p < z.length; p++) {
        for (int i = 0; i < d; i++) {
          z[p] = Math.fma(dual[i * d + p], point[i], z[p]);
        }
      }
      return z;
    }
  }
}
