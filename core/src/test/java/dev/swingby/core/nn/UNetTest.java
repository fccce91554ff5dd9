package dev.swingby.core.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Philox;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Providers;
import dev.swingby.kernels.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The network's count of parameters, its gradients, and that its passes keep our promises. */
class UNetTest {
  /** Relative error of a central difference with h = 1e-5: see Bounds.CENTRAL_DIFFERENCE. */
  private static final double CENTRAL_DIFFERENCE = 1e-6;

  private static final double H = 1e-5;
  private static final int CONDITION = 5;
  private static final int IMAGES = 3;
  private static final long SEED = 5;
  private static final long STREAM = 1L << 40;

  private static UNetSpec small(int blocks, int heads, double dropout) {
    return new UNetSpec(8, CONDITION, List.of(4, 6, 8), blocks, 2, heads, 6, dropout);
  }

  /** The scalar sum w . output and everything it depends on. */
  private static final class Setting {
    final Kernels kernels = Kernels.create(1);
    final UNet net;
    final double[] u = {0.2, 0.55, 0.9};
    final double[] w;

    Setting(UNetSpec spec) {
      Weights weights = UNet.weights(spec, Precision.F64);
      // All weights random: what starts at zero must not hide anything.
      weights.start(1, 1);
      double[] p = weights.values().toDoubles();
      double[] noise = draw(p.length, 2);
      for (int i = 0; i < p.length; i++) {
        p[i] += 0.1 * noise[i];
      }
      weights.values().assign(p);
      net = new UNet(spec, weights, IMAGES, true);
      net.input().assign(draw(net.input().size(), 3));
      net.condition().assign(draw(net.condition().size(), 4));
      w = draw(net.output().size(), 5);
    }

    double loss() {
      net.train(kernels, u, SEED, STREAM);
      return dot(net.output().toDoubles(), w);
    }

    /** How the loss changes where a tensor moves along a direction. */
    double slope(Tensor at, double[] direction) {
      double[] start = at.toDoubles();
      double up = lossAt(at, start, direction, H);
      double down = lossAt(at, start, direction, -H);
      at.assign(start);
      return (up - down) / (2 * H);
    }

    /** How the output changes where a tensor moves along a direction, by central differences. */
    double[] derivative(Tensor at, double[] direction, double h) {
      double[] start = at.toDoubles();
      lossAt(at, start, direction, -h);
      double[] down = net.output().toDoubles();
      lossAt(at, start, direction, h);
      double[] difference = net.output().toDoubles();
      at.assign(start);
      for (int i = 0; i < difference.length; i++) {
        difference[i] = (difference[i] - down[i]) / (2 * h);
      }
      return difference;
    }

    private double lossAt(Tensor at, double[] start, double[] direction, double h) {
      double[] moved = start.clone();
      for (int i = 0; i < moved.length; i++) {
        moved[i] += h * direction[i];
      }
      at.assign(moved);
      return loss();
    }

    void backward() {
      loss();
      net.outputGradient().assign(w);
      net.backward(kernels);
    }
  }

  @ParameterizedTest
  @CsvSource({"1,0,0", "1,2,0.25", "2,4,0.1"})
  void theGradientIsTheDerivative(int blocks, int heads, double dropout) {
    Setting s = new Setting(small(blocks, heads, dropout));
    s.backward();
    Tensor values = s.net.weights().values();
    double[] gradient = s.net.weights().gradient().toDoubles();
    double[] du = new double[IMAGES];
    double[] dInput = s.net.inputGradient(s.kernels, du).toDoubles();
    double loss = Math.abs(s.loss());
    for (int k = 0; k < 4; k++) {
      double[] direction = draw(gradient.length, 10 + k);
      double scale = loss + norm(direction) * norm(gradient);
      assertThat(dot(gradient, direction))
          .isCloseTo(s.slope(values, direction), within(CENTRAL_DIFFERENCE * scale));
      direction = draw(dInput.length, 20 + k);
      scale = loss + norm(direction) * norm(dInput);
      assertThat(dot(dInput, direction))
          .isCloseTo(s.slope(s.net.input(), direction), within(CENTRAL_DIFFERENCE * scale));
    }
    for (int i = 0; i < IMAGES; i++) {
      // The fastest sine turns a thousand times: a smaller step for the time.
      double h = 1e-7;
      double before = s.u[i];
      s.u[i] = before + h;
      double up = s.loss();
      s.u[i] = before - h;
      double slope = (up - s.loss()) / (2 * h);
      s.u[i] = before;
      assertThat(du[i]).isCloseTo(slope, within(1e-6 * (loss / 1e-3 + norm(du))));
    }
  }

  /** Every part alone: a wrong one must not hide behind the others. */
  @Test
  void everyWeightHasItsGradient() {
    Setting s = new Setting(small(1, 2, 0.25));
    s.backward();
    Weights weights = s.net.weights();
    Tensor values = weights.values();
    double[] gradient = weights.gradient().toDoubles();
    double loss = Math.abs(s.loss());
    int from = 0;
    for (Tensor part : weights.named().values()) {
      double[] direction = new double[gradient.length];
      System.arraycopy(draw(part.size(), 30), 0, direction, from, part.size());
      double scale = loss + norm(direction) * norm(gradient);
      assertThat(dot(gradient, direction))
          .isCloseTo(s.slope(values, direction), within(CENTRAL_DIFFERENCE * scale));
      from += part.size();
    }
    assertThat(from).isEqualTo(weights.size());
  }

  /**
   * The original counts 10,913,859, of which a 2 x 2 convolution at the lowest level and one after
   * the highest, 4 * 256^2 + 256 and 4 * 64^2 + 64, are never used: we leave those out.
   */
  @Test
  void thePapersNetworkHasTenPointNineMillionParameters() {
    int unused = 4 * 256 * 256 + 256 + 4 * 64 * 64 + 64;
    UNetSpec spec = UNetSpec.paper(32, 11);
    assertThat(UNet.weights(spec, Precision.F32).size() + unused).isEqualTo(10_913_859);
  }

  @Test
  void itStartsAsTheIdentity() {
    UNetSpec spec = small(2, 2, 0.1);
    Weights weights = UNet.weights(spec, Precision.F32);
    weights.start(7, 1);
    UNet net = new UNet(spec, weights, IMAGES, false);
    net.input().assign(draw(net.input().size(), 3));
    try (Kernels kernels = Kernels.create(1)) {
      net.evaluate(kernels, new double[] {0, 0.5, 1});
    }
    assertThat(net.output().toDoubles()).isEqualTo(net.input().toDoubles());
  }

  @Test
  void sameBitsOnAnyThreadsAndProvider() {
    double[] expected = trained(Kernels.create(Providers.scalar(), 1));
    for (int threads : new int[] {1, 2, 3}) {
      try (Kernels kernels = Kernels.create(threads)) {
        assertThat(trained(kernels)).as("%d threads", threads).isEqualTo(expected);
      }
    }
  }

  private static double[] trained(Kernels kernels) {
    UNetSpec spec = new UNetSpec(16, CONDITION, List.of(16, 24), 1, 8, 2, 16, 0.1);
    Weights weights = UNet.weights(spec, Precision.F32);
    weights.start(1, 1);
    UNet net = new UNet(spec, weights, 5, true);
    net.input().assign(draw(net.input().size(), 3));
    net.condition().assign(draw(net.condition().size(), 4));
    for (int step = 0; step < 3; step++) {
      net.train(kernels, new double[] {0.1, 0.3, 0.5, 0.7, 0.9}, SEED, STREAM + step * 64L);
      net.outputGradient().assign(net.output());
      net.backward(kernels);
      kernels.descend(1e-3, 0, weights.gradient(), weights.values());
    }
    return weights.values().toDoubles();
  }

  /**
   * J v by differences of the whole output, J^T w by the backward pass: for inputs and weights, the
   * same v against several w.
   */
  @Test
  void theBackwardPassIsTheAdjoint() {
    Setting s = new Setting(small(1, 2, 0.25));
    for (Tensor at : List.of(s.net.input(), s.net.weights().values())) {
      double[] v = draw(at.size(), 40);
      double h = 1e-4 / norm(v);
      double[] near = s.derivative(at, v, h);
      double[] far = s.derivative(at, v, 2 * h);
      double truncation = 0;
      double output = norm(s.net.output().toDoubles());
      for (int i = 0; i < near.length; i++) {
        truncation = Math.hypot(truncation, near[i] - far[i]);
      }
      for (int k = 0; k < 3; k++) {
        double[] w = draw(near.length, 50 + k);
        System.arraycopy(w, 0, s.w, 0, w.length);
        s.backward();
        double[] transposed =
            at == s.net.input()
                ? s.net.inputGradient(s.kernels, new double[IMAGES]).toDoubles()
                : s.net.weights().gradient().toDoubles();
        // The error of a central difference is a third of what doubling its step changes, to
        // leading order. Rounding: of paths through 12 layers of up to 9 * 16 products.
        double rounding = 12 * 9 * 16 * 0x1p-53 * output / h;
        assertThat(dot(transposed, v))
            .isCloseTo(dot(near, w), within((truncation + rounding) * norm(w)));
        assertThat(Math.abs(dot(near, w)))
            .as("more than the error")
            .isGreaterThan(100 * (truncation + rounding));
      }
    }
  }

  /** Angles of the time far from 0 too, against StrictMath: the bound is the method's. */
  @Test
  void reducedAnglesHaveTheSameSines() {
    for (double x : draw(10_000, 60)) {
      double angle = 1000 * x;
      assertThat(TimeFeatures.sine(angle, 0)).isCloseTo(StrictMath.sin(angle), within(5 * 0x1p-53));
      assertThat(TimeFeatures.sine(angle, 1)).isCloseTo(StrictMath.cos(angle), within(5 * 0x1p-53));
    }
  }

  @Test
  void whatDoesNotFitIsRefused() {
    assertThatThrownBy(() -> new UNetSpec(18, 3, List.of(8, 8, 8), 1, 8, 0, 4, 0))
        .hasMessage("pixels must be divisible by 2^2, got 18");
    assertThatThrownBy(() -> new UNetSpec(16, 3, List.of(8, 12), 1, 8, 0, 4, 0))
        .hasMessage("channels must be positive multiples of the 8 groups, got 12");
    Weights other = UNet.weights(small(1, 0, 0), Precision.F32);
    assertThatThrownBy(() -> new UNet(small(1, 2, 0), other, 1, false))
        .hasMessageContaining("these weights are of another network: attention.norm.gain");
  }

  static double[] draw(int n, long seed) {
    double[] out = new double[n];
    Philox.gaussian(seed, 99, 0, out);
    return out;
  }

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum = Math.fma(a[i], b[i], sum);
    }
    return sum;
  }

  static double norm(double[] a) {
    return Math.sqrt(dot(a, a));
  }
}
