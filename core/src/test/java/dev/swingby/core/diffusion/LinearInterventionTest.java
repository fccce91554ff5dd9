package dev.swingby.core.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.swingby.core.diffusion.Sampler.Method;
import dev.swingby.core.diffusion.Sampler.Settings;
import dev.swingby.core.nn.UNet;
import dev.swingby.core.nn.Weights;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Philox;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Providers;
import dev.swingby.kernels.Tensor;
import org.junit.jupiter.api.Test;

/** The linear intervention against its formula, its directions, and its bits. */
class LinearInterventionTest {
  private static final Settings SAMPLING = new Settings(Method.ANCESTRAL, 3, 1);

  private final Kernels kernels = Kernels.create(1);

  static Denoiser model(long seed, Precision precision) {
    Weights weights = UNet.weights(Small.network(0), precision);
    weights.values().assign(draw(weights.size(), seed, 0.2));
    return new Denoiser(Small.network(0), weights, NoiseSchedule.START);
  }

  private static double[] draw(int n, long seed, double scale) {
    double[] out = new double[n];
    Philox.gaussian(seed, 99, 0, out);
    for (int i = 0; i < n; i++) {
      out[i] *= scale;
    }
    return out;
  }

  private static Tensor conditions(int n, long seed) {
    return Tensor.copyOf(Precision.F32, draw(n * 11, seed, 1), n, 11);
  }

  private static LinearIntervention intervention(
      Kernels kernels, Denoiser model, double alpha, double beta) {
    return new LinearIntervention(
        Directions.of(kernels, model, conditions(1, 5)),
        Directions.of(kernels, model, conditions(1, 6)),
        alpha,
        beta);
  }

  @Test
  void itIsTheFormula() {
    Denoiser model = model(1, Precision.F64);
    LinearIntervention intervention = intervention(kernels, model, 2, 0.3);
    for (int block = 0; block < intervention.toward().units().size(); block++) {
      double[] b = intervention.toward().units().get(block).toDoubles();
      double[] l = intervention.away().units().get(block).toDoubles();
      int n = b.length;
      double[] v = draw(3 * n, 7 + block, 1);
      Tensor embedding = Tensor.copyOf(Precision.F64, v, 3, n);
      intervention.apply(kernels, block, embedding);
      for (int i = 0; i < 3; i++) {
        double vb = 0;
        double size = 0;
        for (int j = 0; j < n; j++) {
          vb += v[i * n + j] * b[j];
          size += Math.abs(v[i * n + j] * b[j]);
        }
        double[] moved = new double[n];
        double vl = 0;
        double sizeAfter = 0;
        for (int j = 0; j < n; j++) {
          moved[j] = v[i * n + j] + 2 * vb * b[j];
          vl += moved[j] * l[j];
          sizeAfter += (Math.abs(v[i * n + j]) + 2 * size * Math.abs(b[j])) * Math.abs(l[j]);
        }
        for (int j = 0; j < n; j++) {
          double largest =
              Math.abs(v[i * n + j]) + 2 * size * Math.abs(b[j]) + 0.3 * sizeAfter * Math.abs(l[j]);
          // Both sides: two sums of n products, each scaled and added.
          double m = 2 * (2 * n + 6);
          double gamma = m * 0x1p-53 / (1 - m * 0x1p-53);
          assertThat(embedding.get(i, j))
              .isCloseTo(moved[j] - 0.3 * vl * l[j], within(2 * gamma * largest));
        }
      }
    }
  }

  /** Nearest f32 to values of length 1: relative errors of 2^-24 each. */
  @Test
  void directionsHaveLengthOne() {
    Directions own = Directions.of(kernels, model(1, Precision.F32), conditions(1, 5));
    Directions random = own.random(3, 0);
    assertThat(own.units()).extracting(Tensor::cols).containsExactly(8, 16, 16, 16, 16, 8);
    for (Directions directions : new Directions[] {own, random}) {
      for (Tensor unit : directions.units()) {
        double squares = 0;
        for (double x : unit.toDoubles()) {
          squares += x * x;
        }
        assertThat(Math.sqrt(squares)).isCloseTo(1, within(0x1p-23));
      }
    }
    for (int block = 0; block < 6; block++) {
      double[] drawn = random.units().get(block).toDoubles();
      assertThat(own.random(3, 0).units().get(block).toDoubles()).isEqualTo(drawn);
      assertThat(own.random(3, 1).units().get(block).toDoubles()).isNotEqualTo(drawn);
      assertThat(own.random(4, 0).units().get(block).toDoubles()).isNotEqualTo(drawn);
    }
    assertThat(random.units().get(1).toDoubles())
        .as("blocks of one width")
        .isNotEqualTo(random.units().get(2).toDoubles());
  }

  @Test
  void noStrengthKeepsTheBits() {
    Denoiser model = model(1, Precision.F32);
    Tensor prompts = conditions(3, 8);
    Sampler sampler = new Sampler(kernels, model, 2);
    double[] plain = sampler.sample(prompts, SAMPLING, 1).toDoubles();
    LinearIntervention none = intervention(kernels, model, 0, 0);
    assertThat(sampler.sample(prompts, SAMPLING, 1, none).toDoubles()).isEqualTo(plain);
    LinearIntervention some = intervention(kernels, model, 1, 0.1);
    assertThat(sampler.sample(prompts, SAMPLING, 1, some).toDoubles()).isNotEqualTo(plain);
    assertThat(sampler.sample(prompts, SAMPLING, 1).toDoubles()).isEqualTo(plain);
  }

  @Test
  void sameBitsOnAnyThreadsAndProvider() {
    double[] expected = drawn(Kernels.create(Providers.scalar(), 1));
    for (int threads : new int[] {1, 2, 3}) {
      try (Kernels others = Kernels.create(threads)) {
        assertThat(drawn(others)).as("%d threads", threads).isEqualTo(expected);
      }
    }
  }

  private static double[] drawn(Kernels kernels) {
    Denoiser model = model(1, Precision.F32);
    LinearIntervention some = intervention(kernels, model, 1, 0.1);
    return new Sampler(kernels, model, 3)
        .sample(conditions(5, 8), new Settings(Method.ANCESTRAL, 3, 2), 1, some)
        .toDoubles();
  }
}
