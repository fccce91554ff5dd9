package dev.swingby.core.nn;

import dev.swingby.kernels.Tensor;

/**
 * A number u in about [0, 1] as sines and cosines of 1000 u f, f = 10^(-4 j / (n - 1)): the time
 * embedding of transformers (Vaswani et al. 2017) in the frequencies of the VDM code (Kingma et al.
 * 2021). StrictMath, so that all machines agree, of angles reduced here: it reduces large ones in
 * an array of its own, a new one every time.
 */
final class TimeFeatures {
  /** pi / 2 in two parts (Cody and Waite 1980): the nearest double and the rest. */
  private static final double HALF_PI = Math.PI / 2;

  private static final double HALF_PI_REST = 6.123233995736766e-17;

  private final double[] frequencies;

  /**
   * @param width of the features, even: first the sines, then the cosines
   */
  TimeFeatures(int width) {
    frequencies = new double[width / 2];
    for (int j = 0; j < frequencies.length; j++) {
      double part = frequencies.length == 1 ? 0 : (double) j / (frequencies.length - 1);
      frequencies[j] = 1000 * StrictMath.pow(10, -4 * part);
    }
  }

  /**
   * sin(x + quarters pi / 2), off by less than 4 times 2^-53 where |x| is below 2^20: two roundings
   * of the reduced angle, which is at most about pi / 4, and one of StrictMath.
   */
  static double sine(double x, int quarters) {
    double n = Math.rint(x / HALF_PI);
    double r = Math.fma(-n, HALF_PI_REST, Math.fma(-n, HALF_PI, x));
    return switch ((int) (((long) n + quarters) & 3)) {
      case 0 -> StrictMath.sin(r);
      case 1 -> StrictMath.cos(r);
      case 2 -> -StrictMath.sin(r);
      default -> -StrictMath.cos(r);
    };
  }

  void fill(double[] u, Tensor features) {
    int n = frequencies.length;
    for (int i = 0; i < features.rows(); i++) {
      for (int j = 0; j < n; j++) {
        features.set(i, j, sine(frequencies[j] * u[i], 0));
        features.set(i, n + j, sine(frequencies[j] * u[i], 1));
      }
    }
  }

  /** du from the gradient of the features, and the features themselves. */
  void backward(Tensor features, Tensor dFeatures, double[] du) {
    int n = frequencies.length;
    for (int i = 0; i < features.rows(); i++) {
      double sum = 0;
      for (int j = 0; j < n; j++) {
        double sine = dFeatures.get(i, j) * features.get(i, n + j);
        sum += frequencies[j] * (sine - dFeatures.get(i, n + j) * features.get(i, j));
      }
      du[i] = sum;
    }
  }
}
