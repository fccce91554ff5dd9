package dev.swingby.analytic.stage;

import org.hipparchus.special.Gamma;

/**
 * When the symmetric model learns the concept that is last of s, over random starts (derived here
 * from {@link StageModel}). Of w_11(0) only what the rows of U learned before do not reach counts:
 * the pivot {@code d = |u_1|^2} less its projection on them. For Gaussian U of scale tau and width
 * k {@code d / tau^2} is chi-squared with {@code k - s + 1} degrees of freedom, and the concept is
 * half learned at {@code ln(1/d - 1) / (4 a)}. With {@code k < s} nothing is left, ever: {@code
 * W(t) = Phi W(0) Phi^T} keeps its rank, under gradient descent on any batches too.
 *
 * @param rate a > 0 of the concept
 * @param scale tau > 0
 * @param width k, columns of U
 * @param concepts s
 */
public record LastConcept(double rate, double scale, int width, int concepts) {
  public LastConcept {
    if (!(rate > 0 && scale > 0) || width < 1 || concepts < 1) {
      throw new IllegalArgumentException(
          "rate, scale, width and concepts must be > 0, got %s, %s, %d, %d"
              .formatted(rate, scale, width, concepts));
    }
  }

  /** The share of starts in which the concept is not half learned at time t >= 0. */
  public double shareUnlearned(double t) {
    int freedom = width - concepts + 1;
    if (freedom <= 0) {
      return 1;
    }
    double pivot = 1 / (1 + Math.exp(4 * rate * t));
    return Gamma.regularizedGammaP(freedom / 2.0, pivot / (2 * scale * scale));
  }
}
