package dev.swingby.kernels;

/** Pointwise nonlinearities y = act(x). NaN goes through all of them: act(NaN) is NaN. */
public enum Activation {
  /** y = x. */
  LINEAR,
  /** y = max(x, 0); the derivative at 0 is 0. */
  RELU,
  /** y = tanh(x). */
  TANH,
  /** y = x Phi(x) = x/2 (1 + erf(x / sqrt 2)), exact (Hendrycks and Gimpel 2016). */
  GELU,
  /** y = 1 / (1 + e^-x). */
  SIGMOID,
  /** y = x / (1 + e^-x), also called swish (Elfwing, Uchibe and Doya 2018). */
  SILU;

  /**
   * Whether y alone gives the derivative, so that x need not be kept: {@code activateBackward} then
   * takes y for x.
   */
  public boolean derivativeFromOutput() {
    return this != GELU && this != SILU;
  }
}
