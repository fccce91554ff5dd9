package dev.swingby.core.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.swingby.core.Streams;
import dev.swingby.core.diffusion.Sampler.Method;
import dev.swingby.core.diffusion.Sampler.Settings;
import dev.swingby.core.nn.UNet;
import dev.swingby.core.nn.Weights;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Philox;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Sampling against the formulas, and that an image does not depend on its neighbours. */
class SamplerTest {
  private static final int VALUES = 8 * 8 * 3;
  private static final Tensor CONDITIONS = Tensor.zeros(Precision.F32, 5, 11);

  private final Kernels kernels = Kernels.create(1);

  private Sampler sampler(double scale, int batch) {
    Weights weights = UNet.weights(Small.network(0), Precision.F32);
    double[] p = new double[weights.size()];
    Philox.gaussian(1, 99, 0, p);
    weights.start(2, 1);
    for (int i = 0; i < p.length; i++) {
      weights.values().set(0, i, weights.values().get(0, i) + scale * p[i]);
    }
    return new Sampler(
        kernels, new Denoiser(Small.network(0), weights, NoiseSchedule.START), batch);
  }

  /** A network that is the identity takes z for the noise: every step is a multiplication. */
  @Test
  void theStepsAreThoseOfThePapers() {
    int steps = 7;
    for (Method method : Method.values()) {
      Tensor images = sampler(0, 5).sample(CONDITIONS, new Settings(method, steps, 1), 9);
      for (int i = 0; i < 5 * VALUES; i += 31) {
        double z = Philox.gaussian(9, Streams.SAMPLES, i);
        double largest = Math.abs(z);
        for (int k = 0; k < steps; k++) {
          double gt = -5 + 15 * (1 - (double) k / steps);
          double gs = -5 + 15 * (1 - (k + 1.0) / steps);
          double at = Math.sqrt(1 / (1 + Math.exp(gt)));
          double st = Math.sqrt(1 / (1 + Math.exp(-gt)));
          double as = Math.sqrt(1 / (1 + Math.exp(gs)));
          double ss = Math.sqrt(1 / (1 + Math.exp(-gs)));
          double c = 1 - Math.exp(gs - gt);
          double fresh = Philox.gaussian(9, Streams.SAMPLING + k, i);
          z =
              method == Method.DDIM
                  ? as * (z - st * z) / at + ss * z
                  : as / at * (z - c * st * z) + ss * Math.sqrt(c) * fresh;
          largest = Math.max(largest, Math.abs(z));
        }
        double alpha = Math.sqrt(1 / (1 + Math.exp(-5)));
        double x = (z - Math.sqrt(1 - alpha * alpha) * z) / alpha;
        // f32: a dozen roundings a step, of values no larger than as / at times those met.
        double bound = steps * 12 * 0x1p-24 * 12 * largest;
        assertThat(images.get(i / 3, i % 3)).as("%s %d", method, i).isCloseTo(x, within(bound));
      }
    }
  }

  @Test
  void anImageDoesNotDependOnItsBatch() {
    Settings settings = new Settings(Method.ANCESTRAL, 4, 2);
    double[] together = sampler(0.1, 5).sample(CONDITIONS, settings, 3).toDoubles();
    double[] inTwos = sampler(0.1, 2).sample(CONDITIONS, settings, 3).toDoubles();
    assertThat(inTwos).isEqualTo(together);
    double[] other = sampler(0.1, 5).sample(CONDITIONS, settings, 4).toDoubles();
    assertThat(Arrays.equals(other, together)).isFalse();
  }

  @Test
  void guidanceMovesAwayFromNoCondition() {
    Tensor none = Tensor.zeros(Precision.F32, 2, 11);
    none.fill(Sampler.NO_CONDITION);
    Sampler sampler = sampler(0.1, 2);
    double[] plain = sampler.sample(none, new Settings(Method.DDIM, 3, 1), 3).toDoubles();
    double[] guided = sampler.sample(none, new Settings(Method.DDIM, 3, 4), 3).toDoubles();
    for (int i = 0; i < plain.length; i++) {
      // The two predictions are equal: (1 - w) e + w e is e up to rounding.
      assertThat(guided[i]).isCloseTo(plain[i], within(1e-4 * (1 + Math.abs(plain[i]))));
    }
    double[] conditioned =
        sampler.sample(CONDITIONS.rows(0, 2), new Settings(Method.DDIM, 3, 4), 3).toDoubles();
    assertThat(Arrays.equals(conditioned, guided)).isFalse();
  }
}
