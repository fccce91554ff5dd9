package dev.swingby.bench.families;

import dev.swingby.core.Model;
import dev.swingby.kernels.Tensor;

/**
 * One descent step of a two-layer ReLU perceptron in f64, with a bound on what another precision
 * may make of it: every product is carried along in absolute values, {@code |error| <= gamma_n} of
 * them for n roundings in a row. Where an input of the ReLU is too close to 0 to tell its sign, the
 * unit's whole contribution counts as error.
 */
final class StepCheck {
  private final double[] expected;
  private final double[] bound;

  /** From the model's present weights (w1, b1, w2, b2) on the points x, inputs and targets. */
  StepCheck(Model model, Tensor x, double rate, double unitRoundoff) {
    int n = x.rows();
    int d = x.cols();
    int h = model.spec().width();
    double[] p = model.parameters().toDoubles();
    int b1 = h * d;
    int w2 = b1 + h;
    int b2 = w2 + d * h;
    double roundings = (n + 2 * h + d + 16) * unitRoundoff;
    double gamma = roundings / (1 - roundings);
    double[] g = new double[p.length];
    double[] a = new double[p.length];
    double[] in = x.toDoubles();
    double[] hidden = new double[h];
    double[] size = new double[h];
    double[] open = new double[h];
    double[] doubt = new double[h];
    double[] dy = new double[d];
    double[] ady = new double[d];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < h; j++) {
        double z = p[b1 + j];
        double s = Math.abs(z);
        for (int l = 0; l < d; l++) {
          z += p[j * d + l] * in[i * d + l];
          s += Math.abs(p[j * d + l] * in[i * d + l]);
        }
        hidden[j] = Math.max(z, 0);
        size[j] = s;
        open[j] = z > 0 ? 1 : 0;
        doubt[j] = Math.abs(z) <= gamma * s ? 1 : 0;
      }
      for (int o = 0; o < d; o++) {
        double y = p[b2 + o];
        double s = Math.abs(y) + Math.abs(in[i * d + o]);
        for (int j = 0; j < h; j++) {
          y += p[w2 + o * h + j] * hidden[j];
          s += Math.abs(p[w2 + o * h + j]) * size[j];
        }
        dy[o] = (y - in[i * d + o]) / n;
        ady[o] = s / n;
        g[b2 + o] += dy[o];
        a[b2 + o] += gamma * ady[o];
      }
      for (int j = 0; j < h; j++) {
        double back = 0;
        double s = 0;
        for (int o = 0; o < d; o++) {
          g[w2 + o * h + j] += dy[o] * hidden[j];
          a[w2 + o * h + j] += gamma * ady[o] * size[j];
          back += dy[o] * p[w2 + o * h + j];
          s += ady[o] * Math.abs(p[w2 + o * h + j]);
        }
        double error = gamma * s + doubt[j] * s;
        g[b1 + j] += open[j] * back;
        a[b1 + j] += error;
        for (int l = 0; l < d; l++) {
          g[j * d + l] += open[j] * back * in[i * d + l];
          a[j * d + l] += error * Math.abs(in[i * d + l]);
        }
      }
    }
    expected = new double[p.length];
    bound = new double[p.length];
    for (int i = 0; i < p.length; i++) {
      expected[i] = p[i] - rate * g[i];
      bound[i] = rate * a[i] + 2 * unitRoundoff * (Math.abs(p[i]) + rate * Math.abs(g[i]));
    }
  }

  /** Throws if a parameter after the step is out of bounds. */
  void check(String who, double[] got) {
    within(who, got, expected, bound);
  }

  /** Throws if an element differs from what is expected by more than its bound. */
  static void within(String who, double[] got, double[] expected, double[] bound) {
    for (int i = 0; i < expected.length; i++) {
      if (!(Math.abs(got[i] - expected[i]) <= bound[i])) {
        throw new IllegalStateException(
            "%s: parameter %d = %s after a step, expected %s within %.3g"
                .formatted(who, i, got[i], expected[i], bound[i]));
      }
    }
  }
}
