package dev.swingby.core.diffusion;

/**
 * The log signal-to-noise ratio of variational diffusion, -gamma(t) with {@code gamma = intercept +
 * slope t}, t in [0, 1]: an image x at time t is {@code z = alpha x + sigma eps}, {@code alpha^2 =
 * sigmoid(-gamma)}, {@code sigma^2 = sigmoid(gamma)} (Kingma, Salimans, Poole and Ho 2021, eq. 2 to
 * 4 and appendix H).
 *
 * @param intercept gamma(0)
 * @param slope gamma(1) - gamma(0), positive
 */
public record NoiseSchedule(double intercept, double slope) {
  /** From -5 to 10: what training starts from. */
  public static final NoiseSchedule START = new NoiseSchedule(-5, 15);

  /** gamma at a time. */
  public double gamma(double t) {
    return Math.fma(slope, t, intercept);
  }

  /** The time as networks are told it: gamma, scaled so that the start's goes from 0 to 1. */
  public double time(double t) {
    return timeAt(gamma(t));
  }

  /** The same for a gamma. */
  static double timeAt(double gamma) {
    return (gamma - START.intercept) / START.slope;
  }

  /** alpha at a gamma. */
  public static double alpha(double gamma) {
    return Math.sqrt(sigmoid(-gamma));
  }

  /** sigma at a gamma. */
  public static double sigma(double gamma) {
    return Math.sqrt(sigmoid(gamma));
  }

  static double sigmoid(double x) {
    return 1 / (1 + StrictMath.exp(-x));
  }
}
