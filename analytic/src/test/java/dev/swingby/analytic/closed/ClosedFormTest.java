package dev.swingby.analytic.closed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.swingby.analytic.Draws;
import dev.swingby.analytic.Setting;
import dev.swingby.analytic.dynamics.Matrices;
import dev.swingby.analytic.dynamics.UpdateRule;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;

/** Closed forms against recurrences, quadrature and each other. */
class ClosedFormTest {
  private static final double U = 0x1p-53;

  /** The recurrence itself, step by step: the same up to its own n roundings. */
  @Property(tries = 200)
  void heavyBallIsItsRecurrence(
      @ForAll @Scale(8) @DoubleRange(min = 0, max = 0.99) double mu,
      @ForAll @Scale(8) @DoubleRange(min = 1e-4, max = 1.5) double q,
      @ForAll @IntRange(min = 0, max = 3000) int n) {
    double e = 1;
    double move = 0;
    for (int i = 0; i < n; i++) {
      move = mu * move - q * e;
      e += move;
    }
    // A step multiplies by a matrix whose powers stay below n + 1 (double root) in size.
    double bound = 8.0 * (n + 1) * (n + 1) * U;
    assertThat(Fading.descent(q, mu, 1, n)).isBetween(e - bound, e + bound);
  }

  /** m e'' + (1 - mu) e' + h e = 0 by finite differences, on both sides of the double root. */
  @Property(tries = 200)
  void fadingSolvesItsEquation(
      @ForAll @Scale(8) @DoubleRange(min = 0.05, max = 0.98) double mu,
      @ForAll @Scale(8) @DoubleRange(min = 1e-3, max = 5) double h,
      @ForAll @Scale(8) @DoubleRange(min = 0.1, max = 3) double t) {
    UpdateRule rule = new UpdateRule(0.05, mu, 0);
    assertThat(Fading.at(rule, h, 0)).isEqualTo(1);
    assertThat(Fading.rate(rule, h, 0)).isEqualTo(-h / (1 + mu));
    double p = rule.friction() / rule.mass();
    double frequency = Math.max(p, Math.sqrt(h / rule.mass()));
    double step = 1e-3 / frequency;
    double rate = (Fading.at(rule, h, t + step) - Fading.at(rule, h, t - step)) / (2 * step);
    double second = (Fading.rate(rule, h, t + step) - Fading.rate(rule, h, t - step)) / (2 * step);
    // Central differences: (frequency step)^2 / 6 of the third derivative, and rounding / step.
    double scale = 1 + p * p / frequency / frequency;
    double error = scale * (1e-6 / 6 + 8 * U / 1e-3);
    assertThat(rate).isCloseTo(Fading.rate(rule, h, t), within(4 * error * frequency));
    double left = rule.mass() * second + rule.friction() * Fading.rate(rule, h, t);
    assertThat(left)
        .isCloseTo(
            -h * Fading.at(rule, h, t), within(16 * error * rule.mass() * frequency * frequency));
  }

  private static org.assertj.core.data.Offset<Double> within(double bound) {
    return org.assertj.core.api.Assertions.within(bound);
  }

  @Property(tries = 50)
  void growthAndNoiseAreTheOneLayerTheorem(
      @ForAll @IntRange(min = 1, max = 6) int d,
      @ForAll @Scale(8) @DoubleRange(min = 0, max = 5) double t,
      @ForAll @IntRange(min = 0, max = 9999) int seed) {
    double[] a = new double[d];
    double[] mu = new double[d];
    for (int i = 0; i < d; i++) {
      a[i] = 0.1 + i * 0.7;
      mu[i] = 1 + 0.5 * i;
    }
    DMatrixRMaj w0 = Draws.gaussian(d, d, 0.3, seed);
    OneLayer layer = new OneLayer(CommonOps_DDRM.diag(a), w0);
    double[] growth = layer.growth(t, mu);
    double[] noise = layer.noise(t, mu);
    double[] out = Matrices.times(layer.product(t), mu);
    double size = 0;
    for (int k = 0; k < d; k++) {
      size += (1 + Math.abs(w0.get(k, k))) * mu[k];
    }
    double bound = 40.0 * d * d * U * size * (1 + Matrices.norm(w0));
    for (int k = 0; k < d; k++) {
      double fading = 0;
      for (int i = 0; i < d; i++) {
        fading += w0.get(k, i) * mu[i] * Math.exp(-a[i] * t);
      }
      assertThat(growth[k]).isCloseTo(mu[k] * (1 - Math.exp(-a[k] * t)), within(bound));
      assertThat(noise[k]).isCloseTo(fading, within(bound));
      assertThat(growth[k] + noise[k]).isCloseTo(out[k], within(bound));
    }
  }

  /** The time by Simpson's rule over y: dt/dy = z^p / (L a), an integral of its own. */
  @Property(tries = 300)
  void deepModesTakeTheTimeOfTheIntegral(
      @ForAll @IntRange(min = 2, max = 40) int depth,
      @ForAll @Scale(8) @DoubleRange(min = -12, max = 1) double start,
      @ForAll @Scale(8) @DoubleRange(min = 1e-3, max = 12) double way) {
    double a = 0.7;
    // Next to 1 the logit of s0 itself has few digits.
    double s0 = Math.exp(start + Math.copySign(0.01, start));
    DeepMode mode = new DeepMode(depth, a, s0);
    boolean above = s0 > 1;
    double z0 = above ? 1 / s0 : s0;
    double y0 = Math.log(z0 / (1 - z0));
    double z = 1 / (1 + Math.exp(-(y0 + way)));
    double exponent = above ? 2 - 2.0 / depth : 2.0 / depth - 1;
    int cells = 2000;
    double sum = 0;
    for (int i = 0; i <= cells; i++) {
      double w = i == 0 || i == cells ? 1 : i % 2 == 1 ? 4 : 2;
      double zi = 1 / (1 + Math.exp(-(y0 + way * i / cells)));
      sum += w * Math.pow(zi, exponent);
    }
    double t = sum * way / cells / 3 / (depth * a);
    double s = above ? 1 / z : z;
    // Simpson: (h^4 / 180) times the fourth derivative, at most 2^4 times the integrand. A logit is
    // known to u / (1 - z) at either end, and time runs at z^p / (L a) per unit of it.
    double simpson = Math.pow(way / cells, 4) * 16 / 180;
    double logits = 8 * U * (1 / (1 - z0) + 1 / (1 - z) + 8);
    double pace = Math.max(1, Math.pow(z0, exponent)) / (depth * a);
    double slack = t * (simpson + 2e3 * U) + logits * pace;
    assertThat(mode.time(s)).isCloseTo(t, within(slack));
    // s(t) is off by ds/dt times the error of t.
    assertThat(mode.at(t)).isCloseTo(s, within(slack * Math.abs(mode.rate(t)) + 64 * U * s));
  }

  @Property(tries = 200)
  void deepModesAreTheirOwnInverse(
      @ForAll @IntRange(min = 2, max = 100) int depth,
      @ForAll @Scale(8) @DoubleRange(min = 1e-8, max = 3) double s0,
      @ForAll @Scale(8) @DoubleRange(min = 1e-6, max = 1) double part) {
    DeepMode mode = new DeepMode(depth, 1.3, s0);
    double s = s0 + part * (1 - s0) * 0.999;
    double back = mode.at(mode.time(s));
    // The time is known to a few roundings of its largest term, (s0^{2/L-1} + 1) L.
    double clock = 64 * U * (depth + Math.pow(Math.min(s0, 1), 2.0 / depth - 1) * depth) / depth;
    assertThat(back).isCloseTo(s, within(64 * U * s + clock * Math.abs(mode.rate(mode.time(s)))));
  }

  @Property(tries = 100)
  void depthTwoIsLogistic(
      @ForAll @Scale(8) @DoubleRange(min = 1e-6, max = 2) double s0,
      @ForAll @Scale(8) @DoubleRange(min = 0, max = 20) double t) {
    Mode deep = new DeepMode(2, 0.9, s0);
    Mode logistic = new Mode.Logistic(2 * 0.9, 0, s0);
    double s = logistic.at(t);
    // y = ln(s / (1 - s)) has |y0| + 2 a t + 1 units of roundoff, and s moves by s (1 - s) dy.
    double bound = 16 * U * (Math.abs(Math.log(s0)) + 2 * 0.9 * t + 40) * s;
    assertThat(deep.at(t)).isCloseTo(s, within(bound));
    assertThat(deep.rate(t)).isCloseTo(logistic.rate(t), within(2 * bound));
  }

  /** In the time L t, depth L is at a distance of order 1/L from infinite depth. */
  @Test
  void deepModesApproachInfiniteDepth() {
    Mode limit = new DeepMode(Double.POSITIVE_INFINITY, 1, 0.2);
    double[] distance = new double[2];
    for (int i = 0; i < 2; i++) {
      int depth = 400 << i;
      Mode deep = new DeepMode(depth, 1, 0.2);
      for (double t = 0.5; t < 12; t += 0.5) {
        distance[i] = Math.max(distance[i], Math.abs(deep.at(t / depth) - limit.at(t)));
      }
    }
    assertThat(Math.log(distance[0] / distance[1]) / Math.log(2)).isBetween(0.98, 1.02);
    assertThat(distance[1]).isLessThan(0.01);
  }

  @Test
  void deepModesRestAtTheirEnds() {
    for (double depth : new double[] {2, 3, 7, Double.POSITIVE_INFINITY}) {
      assertThat(new DeepMode(depth, 1, 0).at(5)).isZero();
      assertThat(new DeepMode(depth, 1, 1).at(5)).isEqualTo(1);
      assertThat(new DeepMode(depth, 0, 0.3).at(5)).isEqualTo(0.3);
      assertThat(new DeepMode(depth, 1, 0.3).at(1e6)).isEqualTo(1);
      assertThat(new DeepMode(depth, 1, 2).at(1e6)).isEqualTo(1);
      // At most exponential, at rate 2.
      assertThat(new DeepMode(depth, 1, 1e-30).at(1e-3)).isBetween(1e-30, 1e-30 * Math.exp(2.1e-3));
    }
  }

  @Test
  void logisticForgetsWhereDecayIsStronger() {
    for (double decay : new double[] {0.5, 0.5 * (1 + 1e-9), 0.8}) {
      Mode mode = new Mode.Logistic(1, decay, 0.3);
      assertThat(mode.at(0)).isEqualTo(0.3);
      assertThat(mode.at(2000)).isLessThan(1e-3);
      double h = 1e-5;
      double slope = (mode.at(1 + h) - mode.at(1 - h)) / (2 * h);
      assertThat(mode.rate(1)).isCloseTo(slope, within(1e-9));
    }
  }

  /** The aligned special case of the whitened solution is the logistic one; and nothing is late. */
  @Property(tries = 40)
  void whitenedAndAlignedAgreeWhereBothHold(
      @ForAll @IntRange(min = 1, max = 5) int d,
      @ForAll @Scale(8) @DoubleRange(min = 0, max = 60) double t,
      @ForAll @IntRange(min = 0, max = 9999) int seed) {
    double a = 0.8;
    DMatrixRMaj moment = Matrices.identity(d);
    CommonOps_DDRM.scale(a, moment);
    double[] s = new double[d];
    Arrays.setAll(s, i -> i == 2 ? 0 : 0.02 * (1 + i));
    DMatrixRMaj v = Draws.orthonormal(d, d, seed);
    List<DMatrixRMaj> w = Draws.balanced(2, s, v, v, seed);
    AlignedModes modes = AlignedModes.layered(moment, w, 0).orElseThrow();
    WhitenedTwoLayer whitened = WhitenedTwoLayer.of(moment, w.get(0), w.get(1)).orElseThrow();
    // Roundings of the start, O(d^2) units of it, grow like the modes themselves: relative to s0.
    double bound = 100.0 * d * d * U / 0.02;
    assertThat(Setting.distance(modes.product(t), whitened.product(t))).isLessThan(bound);
    assertThat(Setting.distance(modes.rate(t), whitened.rate(t))).isLessThan(4 * bound);
  }

  @Test
  void startsThatDoNotQualifyAreRefused() {
    DMatrixRMaj a = Draws.moment(3, 1);
    DMatrixRMaj iso = Matrices.identity(3);
    DMatrixRMaj v = Draws.orthonormal(3, 3, 2);
    DMatrixRMaj any = Draws.gaussian(3, 3, 0.2, 3);
    List<DMatrixRMaj> balanced = Draws.balanced(3, new double[] {0.1, 0.2, 0.3}, v, v, 4);
    assertThat(AlignedModes.layered(a, balanced, 0)).isEmpty();
    assertThat(AlignedModes.layered(iso, balanced, 0)).isPresent();
    assertThat(AlignedModes.layered(iso, balanced, 0.1)).isEmpty();
    assertThat(AlignedModes.layered(iso, List.of(any, any, any), 0)).isEmpty();
    assertThat(WhitenedTwoLayer.of(iso, any, Draws.gaussian(3, 3, 0.2, 5))).isEmpty();
    List<DMatrixRMaj> lambda = Draws.lambdaBalanced(3, 2, 0.4, 6);
    assertThat(WhitenedTwoLayer.of(iso, lambda.get(0), lambda.get(1))).isPresent();
    assertThat(WhitenedTwoLayer.of(a, lambda.get(0), lambda.get(1))).isEmpty();
    DMatrixRMaj near = lambda.get(0).copy();
    near.set(0, 0, near.get(0, 0) + 1e-9);
    assertThat(WhitenedTwoLayer.of(iso, near, lambda.get(1))).isEmpty();
  }
}
