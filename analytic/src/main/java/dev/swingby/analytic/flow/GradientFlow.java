package dev.swingby.analytic.flow;

/**
 * The flow {@code dtheta/dt = -grad L - lambda theta} of weights: the limit of gradient descent
 * with small steps and weight decay lambda.
 */
public abstract class GradientFlow extends Flow {
  private final double weightDecay;

  GradientFlow(double weightDecay, double tolerance) {
    super(tolerance);
    if (!(weightDecay >= 0 && weightDecay < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("weight decay must be >= 0, got " + weightDecay);
    }
    this.weightDecay = weightDecay;
  }

  /** -grad L, a new array. */
  abstract double[] force(double[] weights);

  /** The equation without weight decay, and its source. */
  abstract String gradient();

  @Override
  final String equation() {
    return weightDecay == 0 ? gradient() : gradient() + " with weight decay";
  }

  @Override
  final double[] derivative(double[] weights) {
    double[] out = force(weights);
    if (weightDecay > 0) {
      for (int i = 0; i < out.length; i++) {
        out[i] = Math.fma(-weightDecay, weights[i], out[i]);
      }
    }
    return out;
  }
}
