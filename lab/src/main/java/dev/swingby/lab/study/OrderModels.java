package dev.swingby.lab.study;

import dev.swingby.core.ModelSpec;
import dev.swingby.kernels.Activation;
import java.util.List;

/** The models on which observations of the order of learning are made. */
final class OrderModels {
  /** The standard deviation of PyTorch's initial weights, times the root of the fan-in. */
  static final double PYTORCH = 1 / Math.sqrt(3);

  /** Of a symmetric model: PyTorch's would start with a third of each concept learned. */
  private static final double SMALL = 0.02;

  private static final int WIDTH = 64;

  private OrderModels() {}

  /**
   * A model.
   *
   * @param name in text and legends
   * @param file in file names
   * @param spec its shape
   * @param lean whether its statistics are trained with a larger rate in so many times fewer steps,
   *     on fewer points: the same flow, at less cost
   */
  record Named(String name, String file, ModelSpec spec, boolean lean) {}

  /** f(x) = W x from PyTorch's initial weights. */
  static Named oneLayer(int dimension) {
    return new Named(
        "one layer", "one-layer", ModelSpec.linear(PYTORCH / Math.sqrt(dimension)), false);
  }

  /** The two of the paper's figures 11 and 12. */
  static List<Named> twoLayers() {
    return List.of(
        new Named(
            "two-layer linear", "two-layer-linear", ModelSpec.deepLinear(2, WIDTH, PYTORCH), true),
        mlp("two-layer ReLU", Activation.RELU));
  }

  /** Where the same is to be seen, beyond the paper's figures. */
  static List<Named> others(int dimension) {
    return List.of(
        new Named("symmetric", "symmetric", ModelSpec.symmetric(dimension, SMALL), true),
        mlp("two-layer GELU", Activation.GELU),
        mlp("two-layer tanh", Activation.TANH));
  }

  private static Named mlp(String name, Activation activation) {
    String file = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    return new Named(name, file, ModelSpec.mlp(2, WIDTH, activation, PYTORCH), true);
  }
}
