package dev.swingby.core;

import dev.swingby.kernels.Activation;

/**
 * The shape of a model and how its weights start.
 *
 * @param kind which family
 * @param depth number of weight matrices L (1 for {@code linear}; {@code symmetric} has one U)
 * @param width hidden width; for {@code symmetric} the columns of U
 * @param activation between the layers of an {@code mlp}; linear for the other kinds
 * @param bias whether each layer of an {@code mlp} has a bias (starts at 0)
 * @param initScale standard deviation of the Gaussian initial weights: {@code scale} for linear and
 *     symmetric, {@code scale / sqrt(fan-in)} for deep-linear and mlp
 */
public record ModelSpec(
    Kind kind, int depth, int width, Activation activation, boolean bias, double initScale) {

  /** The families of models. */
  public enum Kind {
    /** f(x) = W x. */
    LINEAR,
    /** f(x) = U U^T x. */
    SYMMETRIC,
    /** f(x) = W_L ... W_1 x. */
    DEEP_LINEAR,
    /** f(x) = W_L act(... act(W_1 x + b_1)) + b_L. */
    MLP
  }

  public ModelSpec {
    if (depth < 1) {
      throw new IllegalArgumentException("depth must be >= 1, got " + depth);
    }
    if (width < 1) {
      throw new IllegalArgumentException("width must be >= 1, got " + width);
    }
    if (!(initScale >= 0 && initScale < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("init scale must be >= 0 and finite, got " + initScale);
    }
    if (kind != Kind.MLP && (bias || activation != Activation.LINEAR)) {
      throw new IllegalArgumentException("bias and activation belong to kind mlp, not to " + kind);
    }
    if (kind == Kind.LINEAR && depth != 1) {
      throw new IllegalArgumentException("kind linear has depth 1, got " + depth);
    }
  }

  /** f(x) = W x. */
  public static ModelSpec linear(double initScale) {
    return new ModelSpec(Kind.LINEAR, 1, 1, Activation.LINEAR, false, initScale);
  }

  /** f(x) = U U^T x with U (d, width). */
  public static ModelSpec symmetric(int width, double initScale) {
    return new ModelSpec(Kind.SYMMETRIC, 1, width, Activation.LINEAR, false, initScale);
  }

  /** f(x) = W_L ... W_1 x. */
  public static ModelSpec deepLinear(int depth, int width, double initScale) {
    return new ModelSpec(Kind.DEEP_LINEAR, depth, width, Activation.LINEAR, false, initScale);
  }

  /** A multi-layer perceptron without biases. */
  public static ModelSpec mlp(int depth, int width, Activation activation, double initScale) {
    return new ModelSpec(Kind.MLP, depth, width, activation, false, initScale);
  }
}
