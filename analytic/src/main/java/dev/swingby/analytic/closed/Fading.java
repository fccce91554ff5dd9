package dev.swingby.analytic.closed;

import dev.swingby.analytic.dynamics.UpdateRule;

/**
 * How an error of size 1 fades in a quadratic well of curvature h (the eigenvalue of A plus the
 * weight decay): the solution of {@code m e'' + (1 - mu) e' + h e = 0}, {@code e(0) = 1}, {@code
 * e'(0) = -h / (1 + mu)}, and of the recurrence {@code e_{n+1} - e_n = mu (e_n - e_{n-1}) - eta h
 * e_n}, {@code e_0 = e_{-1} = 1}, that it stands for.
 */
final class Fading {
  private Fading() {}

  /** e(t). */
  static double at(UpdateRule rule, double h, double t) {
    return rule.inertial() ? Oscillator.of(rule, h).at(t) : Math.exp(-h * t / rule.friction());
  }

  /** e'(t). */
  static double rate(UpdateRule rule, double h, double t) {
    return rule.inertial()
        ? Oscillator.of(rule, h).rate(t)
        : -h / rule.friction() * Math.exp(-h * t / rule.friction());
  }

  /** e_n with step eta. */
  static double descent(double eta, double mu, double h, long n) {
    return mu == 0 ? power(eta * h, n) : heavyBall(eta * h, mu, n);
  }

  /** (1 - x)^n by logarithms: pow of the rounded 1 - x would be off by n roundings. */
  private static double power(double x, long n) {
    if (n == 0 || x == 0) {
      return 1;
    }
    if (x == 1) {
      return 0;
    }
    double size = x < 1 ? Math.exp(n * Math.log1p(-x)) : Math.exp(n * Math.log(x - 1));
    return x > 1 && n % 2 != 0 ? -size : size;
  }

  /**
   * The n-th power of the step (e, d) -> (e + d', d'), d' = mu d - q e, by repeated squaring: no
   * case is special, also not the double root, at n roundings as in the recurrence itself.
   */
  private static double heavyBall(double q, double mu, long n) {
    double[] power = {1, 0, 0, 1};
    double[] square = {1 - q, mu, -q, mu};
    for (long left = n; left > 0; left >>= 1) {
      if ((left & 1) != 0) {
        power = times(power, square);
      }
      square = times(square, square);
    }
    return power[0];
  }

  private static double[] times(double[] a, double[] b) {
    return new double[] {
      Math.fma(a[0], b[0], a[1] * b[2]),
      Math.fma(a[0], b[1], a[1] * b[3]),
      Math.fma(a[2], b[0], a[3] * b[2]),
      Math.fma(a[2], b[1], a[3] * b[3])
    };
  }

  /**
   * {@code e = E (C + (p + v) S)}, p = (1 - mu) / 2m, v = e'(0): damped ({@code w^2 = p^2 - h/m >=
   * 0}, C = cosh wt, S = sinh(wt)/w, E = exp(-pt)) or oscillating (cos, sin).
   */
  private record Oscillator(double p, double stiffness, double v, double square) {
    static Oscillator of(UpdateRule rule, double h) {
      double p = rule.friction() / (2 * rule.mass());
      double stiffness = h / rule.mass();
      return new Oscillator(p, stiffness, -h / (1 + rule.momentum()), p * p - stiffness);
    }

    double at(double t) {
      return combined(t, 1, p + v);
    }

    double rate(double t) {
      return combined(t, v, -stiffness - p * v);
    }

    /** E (c C + s S), with the decaying exponential taken out of the hyperbolic functions. */
    private double combined(double t, double c, double s) {
      if (square < 0) {
        double w = Math.sqrt(-square);
        return Math.exp(-p * t) * (c * Math.cos(w * t) + s * Math.sin(w * t) / w);
      }
      double w = Math.sqrt(square);
      // p - w without cancellation.
      double slow = Math.exp(-stiffness / (p + w) * t);
      double fade = Math.expm1(-2 * w * t);
      return slow * (c * (2 + fade) / 2 + s * (w == 0 ? t : -fade / (2 * w)));
    }
  }
}
