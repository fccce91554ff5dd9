package dev.swingby.core.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.swingby.core.nn.UNet;
import dev.swingby.core.nn.Weights;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Philox;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import org.junit.jupiter.api.Test;

/** The bound against a computation of its own, and its gradients against differences. */
class VariationalLossTest {
  private static final int IMAGES = 3;
  private static final double[] TIMES = {0.1, 0.45, 0.8};

  private final Kernels kernels = Kernels.create(1);
  private final UNet net;
  private final VariationalLoss loss;

  VariationalLossTest() {
    Weights weights = UNet.weights(Small.network(0.25), Precision.F64);
    double[] p = draw(weights.size(), 1);
    for (int i = 0; i < p.length; i++) {
      p[i] *= 0.2;
    }
    weights.values().assign(p);
    net = new UNet(Small.network(0.25), weights, IMAGES, true);
    net.condition().assign(draw(net.condition().size(), 2));
    loss = new VariationalLoss(net, true);
    loss.images().assign(draw(loss.images().size(), 3));
    loss.noise().assign(draw(loss.noise().size(), 4));
  }

  private static double[] draw(int n, long seed) {
    double[] out = new double[n];
    Philox.gaussian(seed, 99, 0, out);
    return out;
  }

  private double bound(NoiseSchedule schedule) {
    loss.forward(kernels, schedule.intercept(), schedule.slope(), TIMES, 5, 1L << 50);
    return loss.diffusion() + loss.prior() + loss.reconstruction();
  }

  /** The formulas once more, from the network's own output. */
  @Test
  void theTermsAreThoseOfThePaper() {
    NoiseSchedule schedule = new NoiseSchedule(-4, 9);
    bound(schedule);
    double[] x = loss.images().toDoubles();
    double[] eps = loss.noise().toDoubles();
    double[] z = net.input().toDoubles();
    // The output has become the residual in no other place than the output's gradient.
    double[] predicted = net.output().toDoubles();
    int d = x.length / IMAGES;
    double diffusion = 0;
    double prior = 0;
    double end = 1 / (1 + Math.exp(-5));
    for (int i = 0; i < x.length; i++) {
      double gamma = -4 + 9 * TIMES[i / d];
      double alpha = Math.sqrt(1 / (1 + Math.exp(gamma)));
      double sigma = Math.sqrt(1 - alpha * alpha);
      assertThat(z[i]).isCloseTo(alpha * x[i] + sigma * eps[i], within(1e-14));
      diffusion += 4.5 * Math.pow(eps[i] - predicted[i], 2);
      prior += 0.5 * (end + (1 - end) * x[i] * x[i] - Math.log(end) - 1);
    }
    double bits = x.length * Math.log(2);
    // Sums of some hundred terms, and powers and roots of a few roundings each.
    assertThat(loss.diffusion()).isCloseTo(diffusion / bits, within(1e-12 * diffusion / bits));
    assertThat(loss.prior()).isCloseTo(prior / bits, within(1e-12 * prior / bits));
    double reconstruction = (Math.exp(-4) * 1e6 + Math.log(2 * Math.PI * 1e-6)) / 2 / Math.log(2);
    assertThat(loss.reconstruction()).isCloseTo(reconstruction, within(1e-11 * reconstruction));
  }

  @Test
  void theGradientIsTheDerivative() {
    NoiseSchedule schedule = new NoiseSchedule(-4, 9);
    double here = bound(schedule);
    loss.backward(kernels);
    Tensor values = net.weights().values();
    double[] gradient = net.weights().gradient().toDoubles();
    double[] direction = draw(gradient.length, 7);
    double[] start = values.toDoubles();
    double h = 1e-5;
    double analytic = 0;
    double norm = 0;
    for (int i = 0; i < start.length; i++) {
      analytic += gradient[i] * direction[i];
      norm += gradient[i] * gradient[i];
    }
    double slope = (moved(start, direction, h) - moved(start, direction, -h)) / (2 * h);
    values.assign(start);
    // What does not move, the reconstruction, rounds all the same.
    double scale = here + Math.sqrt(norm * start.length);
    assertThat(analytic).isCloseTo(slope, within(1e-6 * scale));
  }

  private double moved(double[] start, double[] direction, double h) {
    double[] p = start.clone();
    for (int i = 0; i < p.length; i++) {
      p[i] += h * direction[i];
    }
    net.weights().values().assign(p);
    return bound(new NoiseSchedule(-4, 9));
  }

  /** Through the noisy images, the time the network is told, and the terms without a network. */
  @Test
  void theScheduleGradientIsTheDerivative() {
    for (double[] s : new double[][] {{-4, 9}, {-12, 14}}) {
      bound(new NoiseSchedule(s[0], s[1]));
      loss.backward(kernels);
      Tensor gradient = Tensor.zeros(Precision.F64, 1, 2);
      loss.scheduleGradient(kernels, TIMES, gradient);
      // The fastest sine of the time turns 67 times a unit of gamma: a small step.
      double h = 1e-6;
      double intercept =
          (bound(new NoiseSchedule(s[0] + h, s[1])) - bound(new NoiseSchedule(s[0] - h, s[1])))
              / (2 * h);
      double slope =
          (bound(new NoiseSchedule(s[0], s[1] + h)) - bound(new NoiseSchedule(s[0], s[1] - h)))
              / (2 * h);
      // Truncation h^2 67^3 of the fast part, rounding of the bound over h.
      double bound = 1e-6 + 1e-16 * 100 * bound(new NoiseSchedule(s[0], s[1])) / h;
      assertThat(gradient.get(0, 0)).isCloseTo(intercept, within(bound));
      assertThat(gradient.get(0, 1)).isCloseTo(slope, within(bound));
    }
  }
}
