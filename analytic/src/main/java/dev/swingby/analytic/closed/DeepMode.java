package dev.swingby.analytic.closed;

/**
 * One mode of a balanced and aligned model of depth L >= 2: {@code ds/dt = L a s^{2 - 2/L} (1 - s)}
 * (Saxe, McClelland and Ganguli 2014, equation for deep chains). With b = 2/L the time is known,
 *
 * <pre>
 *   L a t = s^{b-1}/(b-1) + s^b/b + s^{b+1} Phi(s, b+1) + const,   Phi(z, b) = sum_k z^k/(k+b),
 * </pre>
 *
 * an incomplete beta function ({@code b Phi(z, b) = 2F1(1, b; 1+b; z)}, Abramowitz and Stegun
 * 15.3.10 near z = 1), and s(t) is its inverse, found by Newton's method in {@code y =
 * ln(s/(1-s))}, where neither end loses digits. Starts above 1 take the same way in z = 1/s: {@code
 * L a t = z^p Phi(z, p)}, p = 2 - b. In the limit of infinite depth b = 0 and the time is L t.
 */
final class DeepMode implements Mode {
  private static final int MOST_ITERATIONS = 200;

  private final double b;
  private final double speed;
  private final double start;
  private final boolean above;
  private final double y0;

  /**
   * @param depth L >= 2, or infinity: time then stands for L t
   * @param a eigenvalue of the second moment
   * @param start s0 >= 0
   */
  DeepMode(double depth, double a, double start) {
    boolean infinite = Double.isInfinite(depth);
    b = infinite ? 0 : 2 / depth;
    speed = infinite ? a : depth * a;
    this.start = start;
    above = start > 1;
    double z = above ? 1 / start : start;
    y0 = Math.log(z) - Math.log1p(-z);
  }

  @Override
  public double at(double t) {
    if (still(t)) {
      return start;
    }
    double z = 1 / (1 + Math.exp(-logit(t)));
    return above ? 1 / z : z;
  }

  @Override
  public double rate(double t) {
    if (start == 0 || start == 1 || speed == 0) {
      return 0;
    }
    double y = t == 0 ? y0 : logit(t);
    double s = 1 / (1 + Math.exp(-y));
    double left = 1 / (1 + Math.exp(y));
    // Above 1, z = 1/s: s - 1 = (1 - z) / z.
    return above ? -speed * Math.pow(s, b - 2) * left / s : speed * Math.pow(s, 2 - b) * left;
  }

  private boolean still(double t) {
    return start == 0 || start == 1 || speed == 0 || t == 0;
  }

  /** The time at which s is reached; NaN if it never is. */
  double time(double s) {
    double z = above ? 1 / s : s;
    double y = Math.log(z) - Math.log1p(-z);
    return y >= y0 ? (clock(y) - clock(y0)) / speed : Double.NaN;
  }

  /** y = ln(z / (1 - z)) at time t: clock(y) = clock(y0) + speed t, increasing in y. */
  private double logit(double t) {
    double elapsed = speed * t;
    double target = clock(y0) + elapsed;
    // dclock/dy = z^p is at least 1 below, and between z0^p and 1 above.
    double low = above ? y0 + elapsed : y0;
    double high = above ? y0 + elapsed / pace(y0) : y0 + elapsed;
    double y = above ? low : guess(elapsed, high);
    for (int i = 0; i < MOST_ITERATIONS; i++) {
      double ahead = clock(y) - target;
      if (ahead > 0) {
        high = y;
      } else {
        low = y;
      }
      double next = y - ahead / pace(y);
      if (!(next > low && next < high)) {
        next = low + (high - low) / 2;
      }
      if (Math.abs(next - y) <= 2 * Math.ulp(Math.max(Math.abs(y), 1))) {
        return next;
      }
      y = next;
    }
    return y;
  }

  /** Where growth without saturation would be: z^{b-1} = z0^{b-1} - (1 - b) elapsed. */
  private double guess(double elapsed, double high) {
    double left = Math.exp((b - 1) * y0) - (1 - b) * elapsed;
    double y = left > 1 && b < 1 ? Math.log(left) / (b - 1) : Math.min(0, high);
    return Math.max(y0, Math.min(high, y));
  }

  /** dclock/dy = z^p. */
  private double pace(double y) {
    return Math.exp((above ? 2 - b : b - 1) * logOfZ(y));
  }

  private static double logOfZ(double y) {
    return y < 0 ? y - Math.log1p(Math.exp(y)) : -Math.log1p(Math.exp(-y));
  }

  /** The right-hand side of the class's equation, up to a constant that stays finite for b = 0. */
  private double clock(double y) {
    double log = logOfZ(y);
    if (above) {
      return Math.exp((2 - b) * log) * phi(y, 2 - b);
    }
    return power(b - 1, log) + power(b, log) + Math.exp((b + 1) * log) * phi(y, b + 1);
  }

  /** (z^e - 1) / e. */
  private static double power(double e, double log) {
    return e == 0 ? log : Math.expm1(e * log) / e;
  }

  /** Phi(z, c) = sum_k z^k / (k + c) at z = 1 / (1 + e^-y), 1 <= c <= 2. */
  static double phi(double y, double c) {
    double sum = 0;
    if (y <= 0) {
      double z = 1 / (1 + Math.exp(-y));
      double power = 1;
      for (int k = 0; power > 1e-18; k++) {
        sum += power / (k + c);
        power *= z;
      }
      return sum;
    }
    double left = 1 / (1 + Math.exp(y));
    double minusLog = y + Math.log1p(Math.exp(-y));
    double digammas = digamma(1) - digamma(c);
    double power = 1;
    for (int k = 0; power * (minusLog + 1) > 1e-18; k++) {
      sum += power * (digammas + minusLog);
      digammas += 1.0 / (k + 1) - 1 / (c + k);
      power *= left * (c + k) / (k + 1);
    }
    return sum;
  }

  /**
   * psi(x) for x > 0, by its recurrence and asymptotic series (Abramowitz and Stegun 6.3.18);
   * Hipparchus' is good to 3e-9 only.
   */
  private static double digamma(double x) {
    double shifted = x;
    double sum = 0;
    for (; shifted < 12; shifted++) {
      sum -= 1 / shifted;
    }
    double i = 1 / (shifted * shifted);
    double series =
        i * (1.0 / 252 - i * (1.0 / 240 - i * (1.0 / 132 - i * (691.0 / 32760 - i / 12))));
    series = i * (1.0 / 12 - i * (1.0 / 120 - series));
    return sum + Math.log(shifted) - 0.5 / shifted - series;
  }
}
