package dev.swingby.core;

import dev.swingby.kernels.Philox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The structured identity mapping task (Yang, Park, Lubana, Okawa, Hu, Tanaka 2024, arXiv
 * 2410.08309): clusters {@code x ~ N(mu_p e_p, diag(sigma^2))} on the axes, the composed point
 * {@code x* = sum_p mu_p e_p} held out as the test point.
 *
 * @param dimension d
 * @param signal mu_p > 0 of the s <= d concepts
 * @param diversity sigma_i >= 0: one number (on the s informative axes), or s, or d of them
 * @param samples points per cluster, or {@link #POPULATION}
 * @param rotated whether one random rotation turns all points
 * @param originCluster whether one more cluster stands at the origin
 * @param axes the axes v_p of the concepts as points, s or d vectors of length d in general
 *     position, or none for the unit vectors: everything above is in coordinates along them, {@code
 *     x = sum_p z_p v_p}
 * @param tests the test points
 */
public record SimTask(
    int dimension,
    List<Double> signal,
    List<Double> diversity,
    int samples,
    boolean rotated,
    boolean originCluster,
    List<List<Double>> axes,
    Tests tests) {

  /** What the model is tested on; the composed point comes first. */
  public enum Tests {
    /** The composed point. */
    COMPOSITION,
    /**
     * Every corner {@code x^(v) = sum_p v_p mu_p v_p}, v in {0,1}^s: test point i has for v_p bit p
     * of 2^s - 1 - i.
     */
    CORNERS
  }

  /** More concepts have too many corners. */
  public static final int MOST_CORNERED = 12;

  /** In place of a number of samples: train on the exact second moment. */
  public static final int POPULATION = 0;

  public SimTask {
    signal = List.copyOf(signal);
    diversity = List.copyOf(diversity);
    axes = axes.stream().map(List::copyOf).toList();
    int s = signal.size();
    if (s < 1 || s > dimension) {
      throw new IllegalArgumentException(
          "dimension must be >= the number of signals, got dimension %d for %d signals"
              .formatted(dimension, s));
    }
    for (double mu : signal) {
      if (!(mu > 0 && mu < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("signal must be positive and finite, got " + mu);
      }
    }
    int given = diversity.size();
    if (given != 1 && given != s && given != dimension) {
      throw new IllegalArgumentException(
          "diversity must be one number, or one for each of the %d signals or %d dimensions, got %d"
              .formatted(s, dimension, given));
    }
    for (double sigma : diversity) {
      if (!(sigma >= 0 && sigma < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("diversity must be >= 0 and finite, got " + sigma);
      }
    }
    if (samples < 0) {
      throw new IllegalArgumentException("samples must be positive, got " + samples);
    }
    if (tests == Tests.CORNERS && s > MOST_CORNERED) {
      throw new IllegalArgumentException(
          "corners are for at most %d signals, got %d".formatted(MOST_CORNERED, s));
    }
    checkAxes(axes, s, dimension);
  }

  private static void checkAxes(List<List<Double>> axes, int s, int dimension) {
    if (!axes.isEmpty() && axes.size() != s && axes.size() != dimension) {
      throw new IllegalArgumentException(
          "axes must be one vector for each of the %d signals or %d dimensions, got %d"
              .formatted(s, dimension, axes.size()));
    }
    for (List<Double> axis : axes) {
      if (axis.size() != dimension || !axis.stream().allMatch(Double::isFinite)) {
        throw new IllegalArgumentException(
            "each axis must have %d finite numbers, got %s".formatted(dimension, axis));
      }
    }
    if (!axes.isEmpty()) {
      Axes.inverse(Axes.matrix(axes, dimension), dimension);
    }
  }

  /** A task along the unit vectors, tested on the composed point. */
  public SimTask(
      int dimension,
      List<Double> signal,
      List<Double> diversity,
      int samples,
      boolean rotated,
      boolean originCluster) {
    this(
        dimension,
        signal,
        diversity,
        samples,
        rotated,
        originCluster,
        List.of(),
        Tests.COMPOSITION);
  }

  /** The same task along other axes. */
  public SimTask along(List<List<Double>> otherAxes) {
    return new SimTask(
        dimension, signal, diversity, samples, rotated, originCluster, otherAxes, tests);
  }

  /** The same task tested on other points. */
  public SimTask testedOn(Tests otherTests) {
    return new SimTask(
        dimension, signal, diversity, samples, rotated, originCluster, axes, otherTests);
  }

  /** A task on the population, without rotation or origin cluster. */
  public static SimTask population(int dimension, List<Double> signal, double diversity) {
    return new SimTask(dimension, signal, List.of(diversity), POPULATION, false, false);
  }

  /** Draws the task: rotation and points are functions of the seed. */
  public Task draw(long seed) {
    int d = dimension;
    int s = signal.size();
    double[] rotation = rotated ? Orthogonal.random(d, seed) : identity(d);
    double[] basis = rotation;
    double[] dual = rotation;
    if (!axes.isEmpty()) {
      double[] matrix = Axes.matrix(axes, d);
      basis = times(rotation, matrix);
      dual = times(rotation, transposed(Axes.inverse(matrix, d)));
    }
    double[] sigma = new double[d];
    for (int i = 0; i < d; i++) {
      boolean given = diversity.size() == d || i < s;
      sigma[i] = given ? diversity.get(diversity.size() == 1 ? 0 : i) : 0;
    }
    int clusters = s + (originCluster ? 1 : 0);
    List<double[]> centroids = new ArrayList<>();
    for (int p = 0; p < clusters; p++) {
      centroids.add(along(basis, corner(p < s ? 1 << p : 0)));
    }
    double[] x =
        samples == POPULATION
            ? populationRows(basis, sigma, clusters)
            : sampledRows(basis, sigma, clusters, seed);
    List<Double> spread = new ArrayList<>();
    for (double value : sigma) {
      spread.add(value);
    }
    return new Task(
        d,
        x,
        testRows(basis),
        samples == POPULATION,
        Optional.of(
            new Task.Concepts(signal, List.copyOf(spread), basis, dual, List.copyOf(centroids))));
  }

  /** The concept coordinates of a corner: mu_p where bit p is set. */
  private double[] corner(int bits) {
    double[] z = new double[dimension];
    for (int p = 0; p < signal.size(); p++) {
      z[p] = (bits >> p & 1) != 0 ? signal.get(p) : 0;
    }
    return z;
  }

  private double[] testRows(double[] basis) {
    int full = (1 << signal.size()) - 1;
    int points = tests == Tests.CORNERS ? full + 1 : 1;
    double[] rows = new double[points * dimension];
    for (int i = 0; i < points; i++) {
      System.arraycopy(along(basis, corner(full - i)), 0, rows, i * dimension, dimension);
    }
    return rows;
  }

  /**
   * Rows sqrt(d a_i) b_i, b_i the i-th column of the basis, a_i = sigma_i^2 + mu_i^2 / clusters.
   */
  private double[] populationRows(double[] basis, double[] sigma, int clusters) {
    int d = dimension;
    double[] x = new double[d * d];
    for (int i = 0; i < d; i++) {
      double mu = i < signal.size() ? signal.get(i) : 0;
      double root = Math.sqrt(d * (sigma[i] * sigma[i] + mu * mu / clusters));
      for (int j = 0; j < d; j++) {
        x[i * d + j] = root * basis[j * d + i];
      }
    }
    return x;
  }

  private double[] sampledRows(double[] basis, double[] sigma, int clusters, long seed) {
    int d = dimension;
    double[] x = new double[Math.multiplyExact(Math.multiplyExact(clusters, samples), d)];
    double[] z = new double[d];
    boolean plain = !rotated && axes.isEmpty();
    for (int row = 0; row < clusters * samples; row++) {
      int p = row / samples;
      Philox.gaussian(seed, Streams.POINTS, (long) row * d, z);
      for (int i = 0; i < d; i++) {
        z[i] = sigma[i] * z[i] + (i == p && p < signal.size() ? signal.get(p) : 0);
      }
      System.arraycopy(plain ? z : along(basis, z), 0, x, row * d, d);
    }
    return x;
  }

  private static double[] times(double[] a, double[] b) {
    int d = (int) Math.round(Math.sqrt(a.length));
    double[] c = new double[d * d];
    for (int i = 0; i < d; i++) {
      for (int k = 0; k < d; k++) {
        for (int j = 0; j < d; j++) {
          c[i * d + j] = Math.fma(a[i * d + k], b[k * d + j], c[i * d + j]);
        }
      }
    }
    return c;
  }

  private static double[] transposed(double[] a) {
    int d = (int) Math.round(Math.sqrt(a.length));
    double[] t = new double[d * d];
    for (int i = 0; i < d; i++) {
      for (int j = 0; j < d; j++) {
        t[j * d + i] = a[i * d + j];
      }
    }
    return t;
  }

  /** The point with coordinates z. */
  private static double[] along(double[] basis, double[] z) {
    int d = z.length;
    double[] out = new double[d];
    for (int j = 0; j < d; j++) {
      if (z[j] != 0) { // points are 0 along most axes; a term of 0 changes no sum
        for (int i = 0; i < d; i++) {
          out[i] = Math.fma(basis[i * d + j], z[j], out[i]);
        }
      }
    }
    return out;
  }

  private static double[] identity(int d) {
    double[] eye = new double[d * d];
    for (int i = 0; i < d; i++) {
      eye[i * d + i] = 1;
    }
    return eye;
  }
}
