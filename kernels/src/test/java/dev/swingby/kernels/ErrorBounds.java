package dev.swingby.kernels;

import java.math.BigDecimal;

/** The error models behind the bounds of the kernel tests (Higham 2002, chapter 3). */
public final class ErrorBounds {
  private ErrorBounds() {}

  /** gamma_m = m u / (1 - m u): the relative error m roundings in a row can make. */
  public static double gamma(Precision precision, double m) {
    double u = precision.unitRoundoff();
    return m * u / (1 - m * u);
  }

  /**
   * |got - exact| of an inner product of length k plus an update with alpha and beta: each product
   * passes at most k + 2 roundings.
   *
   * @param magnitude sum of the absolute values of all terms
   */
  public static double product(Precision precision, int k, double magnitude) {
    return gamma(precision, k + 2.0) * magnitude + Double.MIN_VALUE;
  }

  /** |got - exact| of a sum of n terms over L lanes: ceil(n / L) additions, then log2 L. */
  public static double lanes(Precision precision, int n, int lanes, double magnitude) {
    double m = Math.ceil((double) n / lanes) + Math.ceil(Math.log(lanes) / Math.log(2)) + 2;
    return gamma(precision, m) * magnitude + Double.MIN_VALUE;
  }

  /** The distance of {@code got} from {@code exact} in units in the last place of f32. */
  public static double ulps(float got, double exact) {
    if (got == exact || (Float.isNaN(got) && Double.isNaN(exact))) {
      return 0;
    }
    float nearest = (float) exact;
    if (Float.isInfinite(nearest) || Float.isInfinite(got)) {
      return nearest == got ? 0 : Double.POSITIVE_INFINITY;
    }
    return Math.abs(got - exact) / Math.ulp(nearest);
  }

  /** The distance of {@code got} from {@code exact} in units in the last place of f64. */
  public static double ulps(double got, BigDecimal exact) {
    double nearest = exact.doubleValue();
    if (!Double.isFinite(got) || !Double.isFinite(nearest)) {
      return got == nearest ? 0 : Double.POSITIVE_INFINITY;
    }
    return new BigDecimal(got).subtract(exact).abs().doubleValue() / Math.ulp(nearest);
  }
}
