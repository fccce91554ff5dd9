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
 */
public record SimTask(
    int dimension,
    List<Double> signal,
    List<Double> diversity,
    int samples,
    boolean rotated,
    boolean originCluster) {

  /** In place of a number of samples: train on the exact second moment. */
  public static final int POPULATION = 0;

  public SimTask {
    signal = List.copyOf(signal);
    diversity = List.copyOf(diversity);
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
    double[] sigma = new double[d];
    for (int i = 0; i < d; i++) {
      boolean given = diversity.size() == d || i < s;
      sigma[i] = given ? diversity.get(diversity.size() == 1 ? 0 : i) : 0;
    }
    int clusters = s + (originCluster ? 1 : 0);
    List<double[]> centroids = new ArrayList<>();
    double[] composed = new double[d];
    for (int p = 0; p < clusters; p++) {
      double[] z = new double[d];
      if (p < s) {
        z[p] = signal.get(p);
        composed[p] = signal.get(p);
      }
      centroids.add(rotate(rotation, z));
    }
    double[] x =
        samples == POPULATION
            ? populationRows(rotation, sigma, clusters)
            : sampledRows(rotation, sigma, clusters, seed);
    List<Double> axes = new ArrayList<>();
    for (double value : sigma) {
      axes.add(value);
    }
    return new Task(
        d,
        x,
        rotate(rotation, composed),
        samples == POPULATION,
        Optional.of(
            new Task.Concepts(signal, List.copyOf(axes), rotation, List.copyOf(centroids))));
  }

  /** Rows sqrt(d a_i) r_i with a_i = sigma_i^2 + mu_i^2 / clusters. */
  private double[] populationRows(double[] rotation, double[] sigma, int clusters) {
    int d = dimension;
    double[] x = new double[d * d];
    for (int i = 0; i < d; i++) {
      double mu = i < signal.size() ? signal.get(i) : 0;
      double root = Math.sqrt(d * (sigma[i] * sigma[i] + mu * mu / clusters));
      for (int j = 0; j < d; j++) {
        x[i * d + j] = root * rotation[j * d + i];
      }
    }
    return x;
  }

  private double[] sampledRows(double[] rotation, double[] sigma, int clusters, long seed) {
    int d = dimension;
    double[] x = new double[Math.multiplyExact(Math.multiplyExact(clusters, samples), d)];
    double[] z = new double[d];
    for (int row = 0; row < clusters * samples; row++) {
      int p = row / samples;
      Philox.gaussian(seed, Streams.POINTS, (long) row * d, z);
      for (int i = 0; i < d; i++) {
        z[i] = sigma[i] * z[i] + (i == p && p < signal.size() ? signal.get(p) : 0);
      }
      System.arraycopy(rotated ? rotate(rotation, z) : z, 0, x, row * d, d);
    }
    return x;
  }

  private static double[] rotate(double[] rotation, double[] z) {
    int d = z.length;
    double[] out = new double[d];
    for (int i = 0; i < d; i++) {
      for (int j = 0; j < d; j++) {
        out[i] = Math.fma(rotation[i * d + j], z[j], out[i]);
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
