package dev.swingby.kernels;

/**
 * What a group normalisation does beside its weights.
 *
 * @param groups of neighbouring channels, all of one size
 * @param eps added to the variance
 * @param act applied to the result; its derivative must not need its own output
 */
public record Norm(int groups, double eps, Activation act) {
  /** Refuses what has no meaning. */
  public Norm {
    if (groups < 1 || !(eps >= 0)) {
      throw new IllegalArgumentException(
          "a group norm needs groups >= 1 and eps >= 0, got %d and %s".formatted(groups, eps));
    }
    if (act == Activation.TANH || act == Activation.SIGMOID) {
      throw new IllegalArgumentException(act + " cannot be fused with a group norm");
    }
  }
}
