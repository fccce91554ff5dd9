package dev.swingby.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lane kernels: the bits of the scalar reference, nothing beside; and the reference within its
 * error model.
 */
class LaneKernelsTest {
  private static final int LANES = LaneKernels.LANES;
  private static final double GUARD = -7.25;
  private static final int GUARDS = 5;
  private static final int[] SLOTS = {0, 3, 1, 4, 2};
  private static final double[] C = {0.3, -1.7, 2.1, 0, -0.4};
  private static final double[] NEXT = {1.1, 0.2, -0.7, 0.5, 1, -0.25};
  private static final double[] SPECIAL = {
    Double.NaN, Double.POSITIVE_INFINITY, -1e300, 1e-310, 0.0, -0.0
  };

  private final LaneKernels vector = Providers.best().lanes();
  private final LaneKernels scalar = Providers.scalar().lanes();

  /** Operands of order d, each with guards behind. */
  private static final class Operands {
    final int d;
    final int q;
    final int size;
    final double[] s;
    final double[] x;
    final double[] h;
    final double[] y;
    final double[] k;
    final double[] t;
    final double[] out;
    final double[] loss;
    final double[] slope;
    final double[] end;

    Operands(int d, boolean special) {
      this.d = d;
      q = d * (d + 1) / 2;
      size = q * LANES;
      s = draw(1, size, special);
      x = draw(2, d * LANES, special);
      h = draw(3, LANES, false);
      y = draw(4, size, special);
      k = draw(5, 8 * size, special);
      t = draw(6, size, false);
      out = draw(7, size, false);
      loss = draw(8, LANES, false);
      slope = draw(9, 4 * LANES, special);
      end = draw(10, LANES, false);
      for (double[] positive : List.of(h, end)) {
        for (int i = 0; i < LANES; i++) {
          positive[i] = Math.abs(positive[i]);
        }
      }
    }

    private double[] draw(int stream, int n, boolean special) {
      double[] all = new double[n + GUARDS];
      for (int i = 0; i < n; i++) {
        boolean odd = special && (i + stream) % 7 == 0;
        all[i] = odd ? SPECIAL[i % SPECIAL.length] : Philox.gaussian(d, stream, i);
      }
      Arrays.fill(all, n, all.length, GUARD);
      return all;
    }

    List<double[]> arrays() {
      return List.of(s, x, h, y, k, t, out, loss, slope, end);
    }
  }

  private void same(String name, BiConsumer<LaneKernels, Operands> kernel) {
    for (int d = 1; d <= 6; d++) {
      for (boolean special : new boolean[] {false, true}) {
        Operands ours = new Operands(d, special);
        Operands theirs = new Operands(d, special);
        kernel.accept(vector, ours);
        kernel.accept(scalar, theirs);
        for (int i = 0; i < ours.arrays().size(); i++) {
          // Scratch may hold anything; its guards are checked all the same.
          double[] a = ours.arrays().get(i);
          double[] b = theirs.arrays().get(i);
          int from = a == ours.t ? a.length - GUARDS : 0;
          for (int j = from; j < a.length; j++) {
            assertThat(Double.doubleToLongBits(a[j]))
                .as("%s d=%d special=%s operand %d element %d", name, d, special, i, j)
                .isEqualTo(Double.doubleToLongBits(b[j]));
          }
        }
      }
    }
  }

  @Test
  void stepsHaveTheBitsOfTheReference() {
    for (int terms = 1; terms <= SLOTS.length; terms++) {
      int n = terms;
      same("combine", (f, o) -> f.combine(o.q, o.h, o.y, n, SLOTS, C, o.k, o.out));
      same(
          "finish",
          (f, o) ->
              f.finish(
                  o.q, o.h, o.end, o.h, o.y, n, SLOTS, C, NEXT, NEXT, o.k, o.out, o.loss, o.slope));
      for (int at : new int[] {-1, LANES}) {
        same(
            "stages",
            (f, o) -> {
              double[] state = new double[o.size];
              double[] loss = new double[LANES];
              f.stages(
                  o.d, o.s, o.x, o.h, o.y, n, SLOTS, C, NEXT, o.k, 5, o.slope, at, o.t, state,
                  loss);
            });
      }
    }
    same(
        "control",
        (f, o) -> o.out[0] = Double.longBitsToDouble(f.control(o.q, o.y, o.k, o.end, o.loss, o.h)));
  }

  @Test
  void systemsHaveTheBitsOfTheReference() {
    same("quadratic", (f, o) -> f.quadratic(o.d, o.s, o.y, o.t, o.k, 2 * o.size));
    same(
        "residual",
        (f, o) -> f.residual(o.d, o.s, o.x, o.y, o.t, o.k, o.size, o.loss, o.slope, 2 * LANES));
    for (int order = 1; order <= 8; order++) {
      int n = order;
      same("nested", (f, o) -> f.nested(o.q, n, o.k, o.h, o.out));
    }
    for (int mask : new int[] {0, -1, 0x0F0F5A01, 1 << 31}) {
      same("select", (f, o) -> f.select(o.q, mask, o.y, o.k, o.out));
      same("select in place", (f, o) -> f.select(o.q, mask, o.out, o.y, o.out));
    }
    for (int samples : new int[] {3, 4}) {
      same("zeros", (f, o) -> o.out[0] = f.zeros(samples, 0.5, o.slope));
    }
  }

  /** Every lane alone: what stands in the others changes nothing. */
  @Test
  void lanesDoNotMix() {
    Operands clean = new Operands(3, false);
    Operands dirty = new Operands(3, false);
    for (double[] array : List.of(dirty.s, dirty.x, dirty.h, dirty.y, dirty.k)) {
      for (int i = 0; i + GUARDS < array.length; i++) {
        array[i] = i % LANES == 17 ? array[i] : Double.NaN;
      }
    }
    for (Operands o : List.of(clean, dirty)) {
      double[] state = new double[o.size];
      vector.stages(
          3, o.s, o.x, o.h, o.y, 4, SLOTS, C, NEXT, o.k, 5, o.slope, 0, o.t, state, o.loss);
    }
    for (int i = 17; i < clean.k.length - GUARDS; i += LANES) {
      assertThat(dirty.k[i]).isEqualTo(clean.k[i]);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void theReferenceStaysWithinItsErrorModel(int d) {
    Operands o = new Operands(d, false);
    scalar.quadratic(d, o.s, o.y, o.t, o.out, 0);
    for (int i = 0; i < d; i++) {
      for (int j = i; j < d; j++) {
        BigDecimal exact = BigDecimal.ZERO;
        double magnitude = 0;
        for (int term = -1; term < d; term++) {
          int ij = LaneKernels.packed(d, i, j) * LANES;
          int ik = LaneKernels.packed(d, i, Math.max(term, 0)) * LANES;
          int kj = LaneKernels.packed(d, Math.max(term, 0), j) * LANES;
          BigDecimal value =
              term < 0
                  ? product(-2, o.s[ij], o.y[ij])
                  : product(o.s[ik], o.y[ik], o.y[kj]).add(product(o.y[ik], o.s[kj], o.y[kj]));
          exact = exact.add(value);
          magnitude +=
              term < 0
                  ? 2 * Math.abs(o.s[ij] * o.y[ij])
                  : Math.abs(o.s[ik] * o.y[ik] * o.y[kj]) + Math.abs(o.y[ik] * o.s[kj] * o.y[kj]);
        }
        double got = o.out[LaneKernels.packed(d, i, j) * LANES];
        // T rounds once, then one fma a product.
        double bound = ErrorBounds.gamma(Precision.F64, 2.0 * d + 2) * magnitude;
        assertThat(exact.subtract(new BigDecimal(got)).abs().doubleValue())
            .as("element (%d, %d)", i, j)
            .isLessThanOrEqualTo(bound);
      }
    }
  }

  private static BigDecimal product(double a, double b, double c) {
    return new BigDecimal(a).multiply(new BigDecimal(b)).multiply(new BigDecimal(c));
  }

  @Test
  void controlAcceptsShrinksAndEnds() {
    double[] e5 = new double[LANES];
    double[] e3 = new double[LANES];
    double[] end = new double[LANES];
    double[] t = new double[LANES];
    double[] h = new double[LANES];
    Arrays.fill(end, 1);
    Arrays.fill(h, 0.5);
    e5[1] = 1e30;
    e5[2] = Double.NaN;
    t[3] = 0.5;
    t[4] = 0.25;
    h[4] = 0.3;
    long bits = vector.control(3, e5, e3, end, t, h);
    assertThat(bits & 0b11111).isEqualTo(0b11001);
    assertThat(bits >>> 32).isEqualTo(0b01000);
    assertThat(t[0]).isEqualTo(0.5);
    assertThat(h[0]).as("no further than the end").isEqualTo(0.5);
    assertThat(h[1]).as("rejected").isEqualTo(0.5 * (1.0 / 3));
    assertThat(h[2]).as("not a number").isEqualTo(0.5 * (1.0 / 3));
    assertThat(t[2]).isEqualTo(0);
    assertThat(h[4]).as("all that is left").isEqualTo(1 - 0.55);
  }
}
