package dev.swingby.core.nn;

import dev.swingby.kernels.Tensor;

/**
 * A number u in about [0, 1] as sines and cosines of 1000 u f, f = 10^(-4 j / (n - 1)): the time
 * embedding of transformers (Vaswani et al. 2017) in the frequencies of the VDM code (Kingma et al.
 * 2021). StrictMath, so that all machines agree.
 */
final class TimeFeatures {
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

  void fill(double[] u, Tensor features) {
    int n = frequencies.length;
    for (int i = 0; i < features.rows(); i++) {
      for (int j = 0; j < n; j++) {
        features.set(i, j, StrictMath.sin(frequencies[j] * u[i]));
        features.set(i, n + j, StrictMath.cos(frequencies[j] * u[i]));
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
