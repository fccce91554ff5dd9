package dev.swingby.core;

/** Where every tolerance of these tests comes from. */
final class Bounds {
  /** Unit roundoff of f64. */
  static final double U = 0x1p-53;

  /**
   * Relative error of a central difference with step h = 1e-5 of a smooth loss of order one:
   * truncation h^2 |L'''| / 6, about 1e-10, and rounding u |L| / h, about 1e-11; four orders of
   * room for the constants of a random model.
   */
  static final double CENTRAL_DIFFERENCE = 1e-6;

  private Bounds() {}

  /** gamma_m = m u / (1 - m u) (Higham 2002, lemma 3.1): m roundings in a row. */
  static double gamma(double m) {
    return m * U / (1 - m * U);
  }

  /**
   * Two correctly rounded ways through n steps of gradient descent in d dimensions, of terms no
   * larger than {@code size}, where each step is a contraction: the errors of all steps add up.
   */
  static double descent(long n, int d, int depth, double size) {
    return gamma((double) n * depth * (2.0 * d + 8)) * size;
  }
}
