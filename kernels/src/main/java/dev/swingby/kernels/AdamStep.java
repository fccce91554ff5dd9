package dev.swingby.kernels;

/**
 * The constants of one step of Adam (Kingma and Ba 2015) or AdamW (Loshchilov and Hutter 2019).
 * Mutable, so that a training step allocates nothing.
 */
public final class AdamStep {
  double b1;
  double b2;
  double epsilon;

  /** rate / (1 - b1^t): the rate with the first moment's bias correction. */
  double step;

  /** 1 / sqrt(1 - b2^t): the second moment's bias correction. */
  double c2;

  /** L2 decay added to the gradient (0 for AdamW). */
  double decay;

  /** Factor on the parameters first: 1 - rate * decay for AdamW, else 1. */
  double keep;

  void set(
      double rate,
      double beta1,
      double beta2,
      double eps,
      double weightDecay,
      boolean decoupled,
      long t) {
    b1 = beta1;
    b2 = beta2;
    epsilon = eps;
    step = rate / rest(beta1, t);
    c2 = 1 / Math.sqrt(rest(beta2, t));
    decay = decoupled ? 0 : weightDecay;
    keep = decoupled ? 1 - rate * weightDecay : 1;
  }

  /** 1 - beta^t. Not by StrictMath.pow, which allocates unless C2 inlines all of it. */
  private static double rest(double beta, long t) {
    return -StrictMath.expm1((double) t * StrictMath.log(beta));
  }

  /** Decay of the first moment. */
  public double b1() {
    return b1;
  }

  /** Decay of the second moment. */
  public double b2() {
    return b2;
  }

  /** Added to the root of the second moment. */
  public double epsilon() {
    return epsilon;
  }

  /** The rate with the first moment's bias correction, rate / (1 - b1^t). */
  public double step() {
    return step;
  }

  /** The second moment's bias correction, 1 / sqrt(1 - b2^t). */
  public double c2() {
    return c2;
  }

  /** L2 decay added to the gradient. */
  public double decay() {
    return decay;
  }

  /** Factor on the parameters before the step. */
  public double keep() {
    return keep;
  }
}
