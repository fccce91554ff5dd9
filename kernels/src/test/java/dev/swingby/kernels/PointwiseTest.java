package dev.swingby.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * Pointwise kernels, reductions and optimizers: the bits of the scalar reference, nothing beside.
 */
class PointwiseTest {
  private static final double GUARD = -7.25;
  private static final double[] SPECIAL = {
    0.0,
    -0.0,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.MIN_VALUE,
    -Double.MIN_VALUE,
    1e-40,
    -1e-310,
    88.8,
    -104.5,
    709.9,
    -745.2,
    3e38,
    -1e300,
    0.5,
    -0.5
  };

  /** Six operands of n elements, each in the middle of a guarded array, at odd offsets. */
  private static final class Operands {
    final List<Tensor> wholes = new ArrayList<>();
    final List<Tensor> t = new ArrayList<>();

    Operands(Precision precision, int n, boolean special) {
      for (int q = 0; q < 5; q++) {
        Tensor whole = Tensor.zeros(precision, 1, n + 2 * 5 + q);
        whole.fill(GUARD);
        double[] values = new double[n];
        Philox.gaussian(n, q, 0, values);
        for (int i = 0; i < n; i++) {
          values[i] *= q == 3 ? 0.5 : 2;
          if (q == 3) {
            values[i] = Math.abs(values[i]); // second moments
          }
          if (special && (i + q) % 3 == 0) {
            values[i] = SPECIAL[(i + 5 * q) % SPECIAL.length];
          }
        }
        Tensor view = whole.reshape(3 + q, 1, n);
        view.assign(values);
        wholes.add(whole);
        t.add(view);
      }
    }
  }

  private static void same(String name, Consumer2 kernel) {
    for (Precision precision : Precision.values()) {
      int most = 4 * 64 / precision.bytes() + 1;
      List<Integer> sizes = new ArrayList<>();
      for (int n = 0; n <= most; n++) {
        sizes.add(n);
      }
      sizes.add(777);
      sizes.add(3 * Kernels.CHUNK + 5);
      for (int n : sizes) {
        for (boolean special : new boolean[] {false, true}) {
          Operands ours = new Operands(precision, n, special);
          Operands theirs = new Operands(precision, n, special);
          try (Kernels vector = Kernels.create(2);
              Kernels scalar = Kernels.create(Providers.scalar(), 1)) {
            kernel.accept(vector, ours.t);
            kernel.accept(scalar, theirs.t);
          }
          for (int q = 0; q < 5; q++) {
            // Whole arrays: the guards too. toDoubles maps every NaN to the same bits.
            assertThat(ours.wholes.get(q).toDoubles())
                .as("%s %s n=%d operand %d", name, precision, n, q)
                .isEqualTo(theirs.wholes.get(q).toDoubles());
          }
        }
      }
    }
  }

  @FunctionalInterface
  private interface Consumer2 {
    void accept(Kernels kernels, List<Tensor> t);
  }

  @Test
  void activationsAndTheirDerivatives() {
    for (Activation act : Activation.values()) {
      same(act + "", (k, t) -> k.activate(act, t.get(0), t.get(1)));
      same(act + " in place", (k, t) -> k.activate(act, t.get(0), t.get(0)));
      same(
          act + " backward",
          (k, t) -> {
            k.activate(act, t.get(0), t.get(1));
            k.activateBackward(act, t.get(0), t.get(1), t.get(2), t.get(4));
            k.activateBackward(act, t.get(0), t.get(1), t.get(2), t.get(2));
          });
    }
    same("exp", (k, t) -> k.exp(t.get(0), t.get(1)));
    same("erf", (k, t) -> k.erf(t.get(0), t.get(1)));
    same("log", (k, t) -> k.log(t.get(0), t.get(1)));
    same("log in place", (k, t) -> k.log(t.get(3), t.get(3)));
  }

  @Test
  void vectorUpdates() {
    same("axpy", (k, t) -> k.axpy(0.3, t.get(0), t.get(1)));
    same("scale", (k, t) -> k.scale(-1.7, t.get(0)));
    same("descend", (k, t) -> k.descend(0.1, 0.01, t.get(0), t.get(1)));
    same("momentum", (k, t) -> k.momentum(0.1, 0.9, 0.01, t.get(0), t.get(1), t.get(2)));
    for (boolean decoupled : new boolean[] {false, true}) {
      same(
          "adam",
          (k, t) ->
              k.adam(
                  0.1, 0.9, 0.999, 1e-8, 0.05, decoupled, 3, t.get(0), t.get(1), t.get(3),
                  t.get(2)));
    }
  }

  @Test
  void reductions() {
    same("residual", (k, t) -> t.get(4).fill(k.residual(t.get(0), t.get(1), 0.25, t.get(2))));
    same("residual in place", (k, t) -> t.get(4).fill(k.residual(t.get(0), t.get(1), 2, t.get(0))));
    same("dot", (k, t) -> t.get(4).fill(k.dot(t.get(0), t.get(1))));
    same("sum", (k, t) -> t.get(4).fill(k.sum(t.get(0))));
    same("norm1", (k, t) -> t.get(4).fill(k.norm1(t.get(0))));
    same("norm2", (k, t) -> t.get(4).fill(k.norm2(t.get(0))));
    same("normMax", (k, t) -> t.get(4).fill(k.normMax(t.get(0))));
    same("softmax", (k, t) -> k.softmax(t.get(0), t.get(1)));
    same("softmax in place", (k, t) -> k.softmax(t.get(0), t.get(0)));
    same("firstNonFinite", (k, t) -> t.get(4).fill(k.firstNonFinite(t.get(0))));
  }

  @Test
  void rowsAndColumns() {
    for (Precision precision : Precision.values()) {
      for (int n : new int[] {1, 2, 7, 8, 15, 16, 17, 33, 64, 100}) {
        for (int m : new int[] {0, 1, 3, 20, 3 * Kernels.ROW_CHUNK + 13}) {
          Tensor a = matrix(precision, m, n);
          Tensor b = matrix(precision, m, n);
          Tensor bias = matrix(precision, 1, n);
          Tensor sums = Tensor.zeros(precision, 1, n);
          Tensor expected = Tensor.zeros(precision, 1, n);
          try (Kernels k = Kernels.create(1);
              Kernels r = Kernels.create(Providers.scalar(), 1)) {
            k.addBias(bias.rows(0, 1), a);
            r.addBias(bias.rows(0, 1), b);
            assertThat(a.toDoubles()).isEqualTo(b.toDoubles());
            k.columnSums(a, sums);
            r.columnSums(b, expected);
            assertThat(sums.toDoubles()).isEqualTo(expected.toDoubles());
            assertThat(rows(k, precision, m, n)).isEqualTo(rows(r, precision, m, n));
          }
        }
      }
    }
  }

  /** Softmax and log-sum-exp of m rows, and of one long row. */
  private static double[] rows(Kernels k, Precision precision, int m, int n) {
    java.util.stream.DoubleStream out = java.util.stream.DoubleStream.empty();
    for (int[] shape : new int[][] {{m, n}, {1, 2500 + n}}) {
      Tensor x = Tensor.zeros(precision, shape[0], shape[1]);
      k.gaussian(7, n, 0, x);
      if (shape[0] > 2) {
        x.set(1, n - 1, Double.NEGATIVE_INFINITY);
        x.set(2, n / 2, Double.POSITIVE_INFINITY);
      }
      Tensor y = Tensor.zeros(precision, shape[0], shape[1]);
      Tensor lse = Tensor.zeros(precision, shape[0], 1);
      k.softmax(x, y);
      k.logSumExp(x, lse);
      for (Tensor t : List.of(y, lse)) {
        out = java.util.stream.DoubleStream.concat(out, java.util.Arrays.stream(t.toDoubles()));
      }
    }
    return out.toArray();
  }

  @Test
  void softmaxAndLogSumExpStayWithinTheirErrorModel() {
    for (Precision precision : Precision.values()) {
      for (int n : new int[] {1, 2, 10, 100, 3000}) {
        int m = 7;
        Tensor x = Tensor.zeros(precision, m, n);
        Tensor y = Tensor.zeros(precision, m, n);
        Tensor lse = Tensor.zeros(precision, m, 1);
        try (Kernels k = Kernels.create(1)) {
          k.gaussian(3, n, 0, x);
          k.scale(20, x);
          k.softmax(x, y);
          k.logSumExp(x, lse);
        }
        for (int i = 0; i < m; i++) {
          double top = Double.NEGATIVE_INFINITY;
          for (int j = 0; j < n; j++) {
            top = Math.max(top, x.get(i, j));
          }
          DoubleDouble sum = new DoubleDouble();
          for (int j = 0; j < n; j++) {
            sum.addProduct(StrictMath.exp(x.get(i, j) - top), 1);
          }
          // x - top is rounded before exp: |x - top| u each, at most 160 u; exp 2, the rest few.
          double relative = ErrorBounds.gamma(precision, 2 * 160 + n / 32.0 + 12);
          for (int j = 0; j < n; j++) {
            double exact = StrictMath.exp(x.get(i, j) - top) / sum.value();
            double least = precision == Precision.F32 ? Float.MIN_VALUE : Double.MIN_VALUE;
            assertThat(y.get(i, j)).isCloseTo(exact, within(relative * exact + least));
          }
          double exact = top + StrictMath.log(sum.value());
          double bound = relative + ErrorBounds.gamma(precision, 3) * (Math.abs(exact) + 9);
          assertThat(lse.get(i, 0)).isCloseTo(exact, within(bound));
        }
      }
    }
  }

  @Test
  void normsNeitherOverflowNorUnderflow() {
    for (Precision precision : Precision.values()) {
      boolean single = precision == Precision.F32;
      double least = single ? Float.MIN_VALUE : Double.MIN_VALUE;
      double most = single ? Float.MAX_VALUE : Double.MAX_VALUE;
      for (double size : new double[] {least, 1e-30, 1, 1e30, most / 64, 1e-300, 1e300}) {
        if (single && (size < least || size > most)) {
          continue;
        }
        for (int n : new int[] {1, 4, 1000}) {
          Tensor x = Tensor.zeros(precision, 1, n);
          x.fill(-size);
          double value = x.get(0, 0);
          try (Kernels k = Kernels.create(1)) {
            double exact = Math.abs(value) * Math.sqrt(n);
            double bound = ErrorBounds.gamma(precision, n / 32.0 + 12) * exact + Double.MIN_VALUE;
            assertThat(k.norm2(x)).as("%s %s", precision, size).isCloseTo(exact, within(bound));
            assertThat(k.normMax(x)).isEqualTo(Math.abs(value));
          }
        }
      }
      Tensor x = Tensor.zeros(precision, 1, 100);
      try (Kernels k = Kernels.create(1)) {
        assertThat(k.norm2(x)).isZero();
        x.set(0, 30, Double.NEGATIVE_INFINITY);
        assertThat(k.norm2(x)).isInfinite();
        assertThat(k.normMax(x)).isInfinite();
        x.set(0, 99, Double.NaN);
        assertThat(k.norm2(x)).isNaN();
        assertThat(k.normMax(x)).isNaN();
        assertThat(k.norm1(x)).isNaN();
      }
    }
  }

  private static Tensor matrix(Precision precision, int m, int n) {
    Tensor whole = Tensor.zeros(precision, Math.max(1, m), n + 3);
    double[] values = new double[whole.size()];
    Philox.gaussian(m, n, 0, values);
    whole.assign(values);
    return precision == Precision.F32
        ? Tensor.wrap(whole.f32(), 1, m, n, n + 3 - (m == 1 ? 3 : 0))
        : Tensor.wrap(whole.f64(), 1, m, n, n + 3 - (m == 1 ? 3 : 0));
  }

  @Test
  void reductionsStayWithinTheirErrorModel() {
    for (Precision precision : Precision.values()) {
      int lanes = 256 / precision.bytes();
      for (int n : new int[] {1, 31, 64, 1000, 100_000}) {
        Operands o = new Operands(precision, n, false);
        Tensor x = o.t.get(0);
        Tensor y = o.t.get(1);
        DoubleDouble dot = new DoubleDouble();
        DoubleDouble sum = new DoubleDouble();
        double dotSize = 0;
        double sumSize = 0;
        for (int i = 0; i < n; i++) {
          dot.addProduct(x.get(0, i), y.get(0, i));
          sum.addProduct(x.get(0, i), 1);
          dotSize += Math.abs(x.get(0, i) * y.get(0, i));
          sumSize += Math.abs(x.get(0, i));
        }
        try (Kernels k = Kernels.create(3)) {
          double bound = ErrorBounds.lanes(precision, n, lanes, dotSize);
          assertThat(k.dot(x, y)).isCloseTo(dot.value(), within(bound));
          bound = ErrorBounds.lanes(precision, n, lanes, sumSize);
          assertThat(k.sum(x)).isCloseTo(sum.value(), within(bound));
        }
      }
    }
  }

  @Test
  void everyThreadCountGivesTheSameBits() {
    List<ToDoubleFunction<Kernels>> work = new ArrayList<>();
    for (Precision precision : Precision.values()) {
      Operands o = new Operands(precision, 5 * Kernels.CHUNK + 77, false);
      work.add(k -> k.dot(o.t.get(0), o.t.get(1)));
      work.add(k -> k.sum(o.t.get(0)));
      work.add(k -> k.residual(o.t.get(0), o.t.get(1), 1, o.t.get(2)));
      work.add(k -> k.norm2(o.t.get(0)));
      work.add(k -> k.normMax(o.t.get(0)));
      Tensor wide = o.t.get(0).reshape(0, 1500, 54);
      // Long enough for the path of arrays out of the caches on one and two threads.
      Tensor far = Tensor.zeros(precision, 1, 600_011);
      Tensor farOut = Tensor.zeros(precision, 1, 600_011);
      work.add(k -> hash(far, () -> k.gaussian(1, 2, 3, far)));
      work.add(k -> hash(farOut, () -> k.activate(Activation.GELU, far, farOut)));
      work.add(k -> hash(farOut, () -> k.log(far, farOut)));
      Tensor sums = Tensor.zeros(precision, 1, 54);
      Tensor out = Tensor.zeros(precision, 1500, 54);
      work.add(k -> hash(sums, () -> k.columnSums(wide, sums)));
      work.add(k -> hash(out, () -> k.softmax(wide, out)));
      work.add(k -> hash(out, () -> k.activate(Activation.GELU, wide, out)));
      work.add(k -> hash(out, () -> k.gaussian(3, 4, 5, out)));
      work.add(k -> hash(out, () -> k.uniform(3, 4, 5, out)));
      work.add(k -> {
        // Updates change their operands: on copies.
        Operands copy = new Operands(precision, 5 * Kernels.CHUNK + 77, false);
        List<Tensor> t = copy.t;
        k.adam(0.1, 0.9, 0.999, 1e-8, 0, false, 3, t.get(0), t.get(1), t.get(3), t.get(2));
        k.momentum(0.1, 0.9, 0.1, t.get(0), t.get(1), t.get(2));
        return java.util.Arrays.hashCode(t.get(2).toDoubles());
      });
      Tensor a = o.t.get(0).reshape(0, 97, 130);
      Tensor b = o.t.get(1).reshape(0, 130, 150);
      Tensor c = Tensor.zeros(precision, 97, 150);
      work.add(k -> {
        k.gemm(Layout.NN, 1, a, b, 0, c);
        return java.util.Arrays.hashCode(c.toDoubles());
      });
    }
    for (ToDoubleFunction<Kernels> job : work) {
      double expected;
      try (Kernels one = Kernels.create(1)) {
        expected = job.applyAsDouble(one);
      }
      for (int threads : new int[] {2, 3, 4, 8}) {
        try (Kernels many = Kernels.create(threads)) {
          assertThat(job.applyAsDouble(many)).isEqualTo(expected);
        }
      }
    }
  }

  private static double hash(Tensor out, Runnable work) {
    work.run();
    return java.util.Arrays.hashCode(out.toDoubles());
  }

  @Test
  void columnSumsStayWithinTheirErrorModel() {
    for (Precision precision : Precision.values()) {
      int m = 5 * Kernels.ROW_CHUNK + 9;
      Tensor a = matrix(precision, m, 21);
      Tensor sums = Tensor.zeros(precision, 1, 21);
      try (Kernels k = Kernels.create(2)) {
        k.columnSums(a, sums);
      }
      for (int j = 0; j < 21; j++) {
        DoubleDouble sum = new DoubleDouble();
        double size = 0;
        for (int i = 0; i < m; i++) {
          sum.addProduct(a.get(i, j), 1);
          size += Math.abs(a.get(i, j));
        }
        // A chunk in order, then three levels of the tree.
        double bound = ErrorBounds.gamma(precision, Kernels.ROW_CHUNK + 3.0) * size;
        assertThat(sums.get(0, j)).isCloseTo(sum.value(), within(bound));
      }
    }
  }

  @Test
  void badArgumentsAreNamed() {
    Consumer<Runnable> refused =
        call ->
            org.assertj.core.api.Assertions.assertThatThrownBy(call::run)
                .isInstanceOf(IllegalArgumentException.class);
    Tensor a = Tensor.zeros(Precision.F64, 3, 4);
    Tensor b = Tensor.zeros(Precision.F64, 4, 5);
    Tensor c = Tensor.zeros(Precision.F64, 3, 5);
    try (Kernels k = Kernels.create(1)) {
      refused.accept(() -> k.gemm(Layout.NT, 1, a, b, 0, c));
      refused.accept(() -> k.gemm(Layout.NN, 1, a, b, 0, a));
      refused.accept(() -> k.gemm(Layout.NN, 1, a, b, 0, Tensor.zeros(Precision.F32, 3, 5)));
      Tensor square = Tensor.zeros(Precision.F64, 4, 4);
      refused.accept(() -> k.gemm(Layout.NN, 1, square, square, 0, square));
      refused.accept(() -> k.activate(Activation.RELU, a, b));
      refused.accept(() -> k.addBias(a, c));
      refused.accept(() -> k.logSumExp(a, c));
      Tensor wide = Tensor.wrap(new double[40], 0, 3, 4, 10);
      refused.accept(() -> k.scale(2, wide));
    }
    refused.accept(() -> Kernels.create(0));
    refused.accept(() -> Tensor.wrap(new float[5], 0, 2, 3, 3));
  }
}
