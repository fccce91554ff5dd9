package dev.swingby.bench.families;

import dev.swingby.core.Model;
import dev.swingby.kernels.Tensor;

/**
 * One descent step of {@code f(x) = U U^T x} in f64, with a bound on what another precision may
 * make of it: the sums are formed again in absolute values, {@code |error| <= gamma_n} of them for
 * n roundings in a row.
 */
final class SymmetricStepCheck {
  private final double[] expected;
  private final double[] bound;

  SymmetricStepCheck(Model model, Tensor x, double rate, double unitRoundoff) {
    double[] u = model.parameters().toDoubles();
    double[] points = x.toDoubles();
    int d = x.cols();
    int n = x.rows();
    double[] g = gradient(u, points, n, d, -1);
    double[] size = gradient(absolute(u), absolute(points), n, d, 1);
    double roundings = (2.0 * n + 4 * d + 16) * unitRoundoff;
    double gamma = roundings / (1 - roundings);
    expected = new double[u.length];
    bound = new double[u.length];
    for (int i = 0; i < u.length; i++) {
      expected[i] = u[i] - rate * g[i];
      bound[i] = rate * gamma * size[i] + 2 * unitRoundoff * Math.abs(u[i]);
    }
  }

  /** dU = R^T H + X^T (R U) with H = X U and R = (H U^T + sign X) / n. */
  private static double[] gradient(double[] u, double[] x, int n, int d, double sign) {
    int k = u.length / d;
    double[] g = new double[u.length];
    for (int p = 0; p < n; p++) {
      double[] h = new double[k];
      double[] r = new double[d];
      double[] back = new double[k];
      for (int j = 0; j < k; j++) {
        for (int i = 0; i < d; i++) {
          h[j] += x[p * d + i] * u[i * k + j];
        }
      }
      for (int i = 0; i < d; i++) {
        r[i] = sign * x[p * d + i];
        for (int j = 0; j < k; j++) {
          r[i] += h[j] * u[i * k + j];
        }
        r[i] /= n;
        for (int j = 0; j < k; j++) {
          back[j] += r[i] * u[i * k + j];
        }
      }
      for (int i = 0; i < d; i++) {
        for (int j = 0; j < k; j++) {
          g[i * k + j] += r[i] * h[j] + x[p * d + i] * back[j];
        }
      }
    }
    return g;
  }

  private static double[] absolute(double[] values) {
    return java.util.Arrays.stream(values).map(Math::abs).toArray();
  }

  /** Throws if a parameter after the step is out of bounds. */
  void check(String who, double[] got) {
    StepCheck.within(who, got, expected, bound);
  }
}
