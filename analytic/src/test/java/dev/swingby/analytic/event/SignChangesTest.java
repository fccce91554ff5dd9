package dev.swingby.analytic.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

/** Sign changes, those between two looks included, and the interpolant they are looked for on. */
class SignChangesTest {
  private static List<SignChanges.Zero> scan(DoubleUnaryOperator f, DoubleUnaryOperator slope) {
    SignChanges changes = new SignChanges();
    List<SignChanges.Zero> zeros = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      zeros.addAll(changes.scan(f, slope, i, i + 1));
    }
    return zeros;
  }

  @Test
  void findsEverySignChangeInOrder() {
    double w = 2 * Math.PI;
    List<SignChanges.Zero> zeros = scan(t -> Math.cos(w * t), t -> -w * Math.sin(w * t));
    assertThat(zeros).hasSize(6);
    for (int i = 0; i < 6; i++) {
      assertThat(zeros.get(i).time()).isCloseTo(0.25 + 0.5 * i, within(4 * Math.ulp(3.0)));
      assertThat(zeros.get(i).rising()).isEqualTo(i % 2 == 1);
    }
  }

  /** Two zeros a few millionths apart, wherever they lie among the looks and intervals. */
  @Property(tries = 300)
  void findsTwoThatLieBetweenLooks(
      @ForAll @Scale(7) @DoubleRange(min = 0.2, max = 2.8) double centre,
      @ForAll @Scale(7) @DoubleRange(min = 1e-6, max = 3e-2) double half) {
    List<SignChanges.Zero> zeros =
        scan(t -> (t - centre) * (t - centre) - half * half, t -> 2 * (t - centre));
    assertThat(zeros).extracting(SignChanges.Zero::rising).containsExactly(false, true);
    // The function is known to its rounding, and its slope at a zero is 2 half.
    double resolution = 8 * Math.ulp(9.0) / (2 * half);
    assertThat(zeros.get(0).time()).isCloseTo(centre - half, within(resolution));
    assertThat(zeros.get(1).time()).isCloseTo(centre + half, within(resolution));
  }

  @Test
  void aTouchOrAConstantIsNoSignChange() {
    assertThat(scan(t -> (t - 1) * (t - 1), t -> 2 * (t - 1))).isEmpty();
    assertThat(scan(t -> (t - 1.01) * (t - 1.01) + 1e-12, t -> 2 * (t - 1.01))).isEmpty();
    assertThat(scan(t -> 0, t -> 0)).isEmpty();
    assertThat(scan(t -> t, t -> 1)).isEmpty();
  }

  @Test
  void aChangeAtTheSeamOfTwoIntervalsCountsOnce() {
    assertThat(scan(t -> t - 1, t -> 1)).containsExactly(new SignChanges.Zero(1, true));
    assertThat(scan(t -> Math.max(0, t - 2) + Math.min(0, t - 1), t -> 1)).hasSize(1);
  }

  @Property(tries = 100)
  void theInterpolantIsExactForPolynomials(
      @ForAll @Scale(4) @DoubleRange(min = -1, max = 1) double a,
      @ForAll @Scale(4) @DoubleRange(min = -1, max = 1) double b,
      @ForAll @Scale(4) @DoubleRange(min = 2, max = 3) double t) {
    double[] points = Chebyshev.points(2, 3);
    double[] values = new double[points.length];
    for (int i = 0; i < values.length; i++) {
      double x = points[i] - 2.5;
      values[i] = a * Math.pow(x, 7) + b * x * x * x - x;
    }
    double x = t - 2.5;
    Chebyshev f = new Chebyshev(2, 3, values);
    // Both formulas are backward stable; differentiation magnifies rounding by n^2 each time.
    double u = 0x1p-53 * 64;
    assertThat(f.at(t)).isCloseTo(a * Math.pow(x, 7) + b * x * x * x - x, within(u));
    double slope = 7 * a * Math.pow(x, 6) + 3 * b * x * x - 1;
    assertThat(f.derivative().at(t)).isCloseTo(slope, within(2 * 256 * u));
    double second = 42 * a * Math.pow(x, 5) + 6 * b * x;
    assertThat(f.derivative().derivative().at(t)).isCloseTo(second, within(4 * 65536 * u));
  }
}
