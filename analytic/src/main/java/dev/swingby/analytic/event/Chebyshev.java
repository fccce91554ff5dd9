package dev.swingby.analytic.event;

/**
 * A smooth function on an interval by its values at the {@link #POINTS} Chebyshev points of the
 * second kind: value by the barycentric formula, derivative by the differentiation matrix (Berrut
 * and Trefethen 2004; Trefethen 2000, theorem 7). Exact for polynomials of degree 16, which is more
 * than twice that of an integrator's step.
 */
final class Chebyshev {
  /** Points of an interval, both ends among them. */
  static final int POINTS = 17;

  private static final double[] UNIT = new double[POINTS];
  private static final double[] WEIGHT = new double[POINTS];
  private static final double[][] SLOPE = new double[POINTS][POINTS];

  static {
    int n = POINTS - 1;
    for (int i = 0; i <= n; i++) {
      // sin keeps the points symmetric to the last bit.
      UNIT[i] = Math.sin(Math.PI * (2 * i - n) / (2.0 * n));
      WEIGHT[i] = (i % 2 == 0 ? 1 : -1) * (i == 0 || i == n ? 0.5 : 1);
    }
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= n; j++) {
        if (i != j) {
          SLOPE[i][j] = WEIGHT[j] / WEIGHT[i] / (UNIT[i] - UNIT[j]);
          SLOPE[i][i] -= SLOPE[i][j];
        }
      }
    }
  }

  private final double from;
  private final double to;
  private final double[] values;

  /** The interpolant of values at {@link #points}. */
  Chebyshev(double from, double to, double[] values) {
    this.from = from;
    this.to = to;
    this.values = values;
  }

  /** The points of an interval, in order. */
  static double[] points(double from, double to) {
    double[] t = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      t[i] = from + (to - from) * (UNIT[i] + 1) / 2;
    }
    t[POINTS - 1] = to;
    return t;
  }

  /** The value at a time. */
  double at(double t) {
    double x = (t - from - (to - t)) / (to - from);
    double above = 0;
    double below = 0;
    for (int i = 0; i < POINTS; i++) {
      double distance = x - UNIT[i];
      if (distance == 0) {
        return values[i];
      }
      above += WEIGHT[i] / distance * values[i];
      below += WEIGHT[i] / distance;
    }
    return above / below;
  }

  /**
   * An estimate of how far rounding moves a derivative, per size of the values: on a step of a few
   * ulps, as an integrator takes where it starts again, it is all there is. A polynomial's slope is
   * at most POINTS^2 times its size (Markov); the values are taken to carry 16 roundings, somewhat
   * more than was seen.
   */
  static double derivativeRounding(double from, double to) {
    return 16 * 0x1p-53 * POINTS * POINTS * 2 / (to - from);
  }

  /** The derivative in time. */
  Chebyshev derivative() {
    double[] slopes = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      for (int j = 0; j < POINTS; j++) {
        slopes[i] = Math.fma(SLOPE[i][j], values[j], slopes[i]);
      }
      slopes[i] *= 2 / (to - from);
    }
    return new Chebyshev(from, to, slopes);
  }
}
