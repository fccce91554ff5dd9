package dev.swingby.lab.figure;

import java.util.Arrays;
import java.util.List;

/**
 * Knobs for the reader: signals, diversities and the start of a linear model in the plane of its
 * concepts, on the population. The page integrates the flow itself ({@code flow.js}).
 *
 * @param model which flow
 * @param depth of balanced layers; 2 for the symmetric model
 * @param signal mu_p of each of 2 to 4 concepts
 * @param diversity sigma_p of each
 * @param clusters over which the points are spread: the concepts, and the origin where it has one
 * @param start the product of the weights at t = 0, in concept coordinates, row-major
 * @param scale of the initial weights ({@code SYMMETRIC}: the start goes with its square), or of
 *     the initial product ({@code LAYERS}: with itself)
 * @param time that is shown at least
 */
public record Explorer(
    Model model,
    int depth,
    double[] signal,
    double[] diversity,
    int clusters,
    double[] start,
    double scale,
    double time) {
  /** The most concepts whose knobs a reader can still oversee. */
  public static final int MOST_CONCEPTS = 4;

  /** Which flow. */
  public enum Model {
    /** f(x) = U U^T x. */
    SYMMETRIC,
    /** f(x) = W_L ... W_1 x with balanced layers; one layer needs no balance. */
    LAYERS
  }

  public Explorer {
    int d = signal.length;
    if (d < 2 || d > MOST_CONCEPTS || diversity.length != d || start.length != d * d) {
      throw new IllegalArgumentException(
          "an explorer has 2 to %d signals, as many diversities, and a square start, got %d, %d, %d"
              .formatted(MOST_CONCEPTS, d, diversity.length, start.length));
    }
  }

  /** The symmetric model from W(0), which a scale of the initial weights gave. */
  public static Explorer symmetric(
      List<Double> signal, List<Double> diversity, double[] start, double scale, double time) {
    return of(Model.SYMMETRIC, 2, signal, diversity, start, scale, time);
  }

  /** Balanced layers whose product starts so, of the size that {@code scale} names. */
  public static Explorer layers(
      int depth,
      List<Double> signal,
      List<Double> diversity,
      double[] start,
      double scale,
      double time) {
    return of(Model.LAYERS, depth, signal, diversity, start, scale, time);
  }

  /** A start of {@code scale} on the diagonal and a part of it off the diagonal. */
  public static double[] even(int concepts, double scale, double mixed) {
    double[] start = new double[concepts * concepts];
    Arrays.fill(start, scale * mixed);
    for (int i = 0; i < concepts; i++) {
      start[i * concepts + i] = scale;
    }
    return start;
  }

  private static Explorer of(
      Model model,
      int depth,
      List<Double> signal,
      List<Double> diversity,
      double[] start,
      double scale,
      double time) {
    int s = signal.size();
    double[] sigma = new double[s];
    Arrays.setAll(sigma, p -> diversity.get(diversity.size() == 1 ? 0 : p));
    double[] mu = signal.stream().mapToDouble(Double::doubleValue).toArray();
    return new Explorer(model, depth, mu, sigma, s, start, scale, time);
  }
}
