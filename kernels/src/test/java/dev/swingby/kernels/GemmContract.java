package dev.swingby.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What every matrix product must hold to; concrete classes name the provider. */
abstract class GemmContract {
  private static final double GUARD = 12345.678;

  private final KernelProvider oracle = Providers.scalar();

  abstract KernelProvider provider();

  /** A product in a bigger array: odd offsets, wide strides, guards around C. */
  private record Case(
      Precision precision, Layout layout, int m, int n, int k, double alpha, double beta) {
    Tensor a(long seed) {
      return layout == Layout.TN ? random(k, m, 3, seed) : random(m, k, 3, seed);
    }

    Tensor b(long seed) {
      return layout == Layout.NT ? random(n, k, 5, seed + 1) : random(k, n, 5, seed + 1);
    }

    Tensor random(int rows, int cols, int gap, long seed) {
      double[] values = new double[rows * cols];
      Philox.gaussian(seed, 1, 0, values);
      Tensor t = guarded(rows, cols, gap);
      t.assign(values);
      return t;
    }

    Tensor guarded(int rows, int cols, int gap) {
      int stride = cols + gap;
      int length = 7 + rows * stride + 9;
      Tensor whole = Tensor.zeros(precision, 1, length);
      whole.fill(GUARD);
      return precision == Precision.F32
          ? Tensor.wrap(whole.f32(), 7, rows, cols, stride)
          : Tensor.wrap(whole.f64(), 7, rows, cols, stride);
    }
  }

  private void check(Case c) {
    Tensor a = c.a(c.m + 31L * c.n);
    Tensor b = c.b(c.k);
    Tensor got = c.random(c.m, c.n, 2, 77);
    Tensor expected = c.random(c.m, c.n, 2, 77);
    Tensor start = c.random(c.m, c.n, 2, 77);
    try (Kernels kernels = Kernels.create(provider(), 1);
        Kernels reference = Kernels.create(oracle, 1)) {
      kernels.gemm(c.layout, c.alpha, a, b, c.beta, got);
      reference.gemm(c.layout, c.alpha, a, b, c.beta, expected);
    }
    String name = c.toString();
    if (c.precision == Precision.F32) {
      assertThat(got.f32()).as(name).isEqualTo(expected.f32());
    } else {
      assertThat(got.f64()).as(name).isEqualTo(expected.f64());
    }
    exact(c, a, b, start, got);
  }

  /** Against sums in double (f32) or double-double (f64). */
  private static void exact(Case c, Tensor a, Tensor b, Tensor start, Tensor got) {
    for (int i = 0; i < c.m; i++) {
      for (int j = 0; j < c.n; j++) {
        DoubleDouble sum = new DoubleDouble();
        double magnitude = Math.abs(c.beta * start.get(i, j));
        sum.addProduct(c.beta, start.get(i, j));
        for (int p = 0; p < c.k; p++) {
          double x = c.layout == Layout.TN ? a.get(p, i) : a.get(i, p);
          double y = c.layout == Layout.NT ? b.get(j, p) : b.get(p, j);
          sum.addProduct(c.alpha * x, y);
          magnitude += Math.abs(c.alpha * x * y);
        }
        double bound = ErrorBounds.product(c.precision, c.k, magnitude);
        assertThat(got.get(i, j)).as("%s at %d, %d", c, i, j).isCloseTo(sum.value(), within(bound));
      }
    }
  }

  @Test
  void everySizeUpToFourVectorsAndOne() {
    for (Precision precision : Precision.values()) {
      int most = 4 * 64 / precision.bytes() + 1;
      for (Layout layout : Layout.values()) {
        for (int n = 0; n <= most; n++) {
          check(new Case(precision, layout, 1 + n % 14, n, 1 + n % 5, 1, 0));
          check(new Case(precision, layout, 7, n, 19, 1, 1));
        }
        for (int m = 0; m <= 40; m++) {
          check(new Case(precision, layout, m, 33, 6, 1, 0));
          check(new Case(precision, layout, m, 12, 6, 1, 1));
        }
        for (int k = 0; k <= 40; k++) {
          check(new Case(precision, layout, 5, 17, k, 1, 1));
        }
      }
    }
  }

  @Test
  void alphaAndBetaZeroOneAndOther() {
    for (Precision precision : Precision.values()) {
      for (Layout layout : Layout.values()) {
        for (double alpha : new double[] {0, 1, -0.75}) {
          for (double beta : new double[] {0, 1, 0.3125}) {
            check(new Case(precision, layout, 13, 37, 21, alpha, beta));
          }
        }
      }
    }
  }

  @Test
  void longSumsWalkTheBlocksOfK() {
    for (Precision precision : Precision.values()) {
      for (Layout layout : Layout.values()) {
        check(new Case(precision, layout, 9, 20, 512, 0.5, 0));
        check(new Case(precision, layout, 33, 70, 513, 0.5, 2));
        check(new Case(precision, layout, 3, 130, 1100, -1, 1));
        check(new Case(precision, layout, 33, 128, 1030, 1, 0));
        check(new Case(precision, layout, 19, 200, 300, 1, 1));
      }
    }
  }

  @Test
  void betaZeroForgetsNanAndNanInTheOperandsShows() {
    for (Precision precision : Precision.values()) {
      for (Layout layout : Layout.values()) {
        Case c = new Case(precision, layout, 14, 40, 9, 1, 0);
        Tensor a = c.a(1);
        Tensor b = c.b(2);
        Tensor out = c.guarded(14, 40, 2);
        out.fill(Double.NaN);
        try (Kernels kernels = Kernels.create(provider(), 1)) {
          kernels.gemm(layout, 1, a, b, 0, out);
          assertThat(Double.isNaN(out.get(13, 39))).isFalse();
          b.set(layout == Layout.NT ? 39 : 4, layout == Layout.NT ? 4 : 39, Double.NaN);
          kernels.gemm(layout, 1, a, b, 0, out);
          for (int i = 0; i < 14; i++) {
            assertThat(out.get(i, 39)).isNaN();
            assertThat(Double.isNaN(out.get(i, 38))).isFalse();
          }
        }
      }
    }
  }

  /** (A B) t against A (B t) for a random vector t: an O(n^2) oracle for large sizes (BLIS). */
  @Test
  void largeProductsByTheRandomVector() {
    int n = 400;
    for (Precision precision : Precision.values()) {
      for (Layout layout : Layout.values()) {
        Case c = new Case(precision, layout, n, n, n, 1, 0);
        Tensor a = c.a(5);
        Tensor b = c.b(6);
        Tensor out = c.guarded(n, n, 2);
        try (Kernels kernels = Kernels.create(provider(), 2)) {
          kernels.gemm(layout, 1, a, b, 0, out);
        }
        double[] t = new double[n];
        Philox.gaussian(8, 1, 0, t);
        projection(c, a, b, out, t);
      }
    }
  }

  private static void projection(Case c, Tensor a, Tensor b, Tensor out, double[] t) {
    int n = t.length;
    double[] bt = new double[n];
    double[] size = new double[n];
    for (int p = 0; p < n; p++) {
      for (int j = 0; j < n; j++) {
        double value = c.layout == Layout.NT ? b.get(j, p) : b.get(p, j);
        bt[p] += value * t[j];
        size[p] += Math.abs(value * t[j]);
      }
    }
    for (int i = 0; i < n; i++) {
      double left = 0;
      double right = 0;
      double magnitude = 0;
      for (int p = 0; p < n; p++) {
        double value = c.layout == Layout.TN ? a.get(p, i) : a.get(i, p);
        left += out.get(i, p) * t[p];
        right += value * bt[p];
        magnitude += Math.abs(value) * size[p];
      }
      double bound =
          ErrorBounds.product(c.precision, n, magnitude)
              + ErrorBounds.product(Precision.F64, 2 * n, 2 * magnitude);
      assertThat(left).as("%s row %d", c, i).isCloseTo(right, within(bound));
    }
  }
}
