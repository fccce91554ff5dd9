package dev.swingby.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Layers and batches are what their parts are: every provider, split and size. */
class LayerTest {
  private static Tensor random(Precision precision, int rows, int cols, int gap, long seed) {
    double[] values = new double[rows * cols];
    Philox.gaussian(seed, 3, 0, values);
    int stride = cols + gap;
    Tensor whole = Tensor.zeros(precision, 1, 3 + rows * stride + 5);
    whole.fill(777);
    Tensor t =
        precision == Precision.F32
            ? Tensor.wrap(whole.f32(), 3, rows, cols, stride)
            : Tensor.wrap(whole.f64(), 3, rows, cols, stride);
    t.assign(values);
    return t;
  }

  /** The whole backing array: what stands around a result must stay. */
  private static double[] memory(Tensor t) {
    int length = t.precision() == Precision.F32 ? t.f32().length : t.f64().length;
    return (t.precision() == Precision.F32
            ? Tensor.wrap(t.f32(), 0, 1, length, length)
            : Tensor.wrap(t.f64(), 0, 1, length, length))
        .toDoubles();
  }

  private record Forward(double[] z, double[] y) {}

  private static Forward linear(
      Kernels kernels, Precision precision, Activation act, int m, int in, int out, boolean bias) {
    Tensor x = random(precision, m, in, 2, 1);
    Tensor w = random(precision, out, in, 1, 2);
    Tensor row = bias ? random(precision, 1, out, 0, 3) : null;
    Tensor z = random(precision, m, out, 3, 4);
    Tensor y = act.derivativeFromOutput() ? z : random(precision, m, out, 0, 5);
    kernels.linear(x, w, row, act, z, y);
    return new Forward(memory(z), memory(y));
  }

  private static double[] backward(
      Kernels kernels, Precision precision, Activation act, int m, int in, int out) {
    Tensor dz = random(precision, m, out, 2, 1);
    Tensor w = random(precision, out, in, 1, 2);
    Tensor z = random(precision, m, in, 3, 4);
    Tensor dx = random(precision, m, in, 1, 5);
    kernels.backpropagate(dz, w, act, z, dx);
    return memory(dx);
  }

  @ParameterizedTest
  @EnumSource(Precision.class)
  void everyProviderAndSplitHasTheBitsOfTheReference(Precision precision) {
    int[][] sizes = {
      {0, 3, 4},
      {1, 1, 1},
      {5, 2, 1},
      {40, 2, 3},
      {9, 7, 5},
      {33, 17, 16},
      {20, 5, 67},
      {300, 3, 2},
      {70, 64, 130},
      {257, 33, 65},
      {128, 600, 40},
      {130, 64, 80}
    };
    try (Kernels reference = Kernels.create(Providers.scalar(), 1);
        Kernels one = Kernels.create(1);
        Kernels three = Kernels.create(3)) {
      for (int[] s : sizes) {
        for (Activation act : Activation.values()) {
          for (Kernels kernels : new Kernels[] {one, three}) {
            String name = "%s %s %d x %d x %d".formatted(precision, act, s[0], s[1], s[2]);
            boolean bias = s[0] % 2 == 0;
            Forward expected = linear(reference, precision, act, s[0], s[1], s[2], bias);
            Forward got = linear(kernels, precision, act, s[0], s[1], s[2], bias);
            assertThat(got.z()).as(name).isEqualTo(expected.z());
            assertThat(got.y()).as(name).isEqualTo(expected.y());
            assertThat(backward(kernels, precision, act, s[0], s[1], s[2]))
                .as(name)
                .isEqualTo(backward(reference, precision, act, s[0], s[1], s[2]));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Precision.class)
  void aLayerIsProductBiasAndActivation(Precision precision) {
    int m = 19;
    int in = 23;
    int out = 37;
    Tensor x = random(precision, m, in, 0, 1);
    Tensor w = random(precision, out, in, 0, 2);
    Tensor bias = random(precision, 1, out, 0, 3);
    Tensor z = Tensor.zeros(precision, m, out);
    Tensor y = Tensor.zeros(precision, m, out);
    Tensor dx = Tensor.zeros(precision, m, in);
    try (Kernels kernels = Kernels.create(1)) {
      kernels.linear(x, w, bias, Activation.GELU, z, y);
      for (int i = 0; i < m; i++) {
        for (int j = 0; j < out; j++) {
          DoubleDouble sum = new DoubleDouble();
          sum.addProduct(1, bias.get(0, j));
          double magnitude = Math.abs(bias.get(0, j));
          for (int k = 0; k < in; k++) {
            sum.addProduct(x.get(i, k), w.get(j, k));
            magnitude += Math.abs(x.get(i, k) * w.get(j, k));
          }
          double bound = ErrorBounds.product(precision, in, magnitude);
          assertThat(z.get(i, j)).isCloseTo(sum.value(), within(bound));
        }
      }
      Tensor act = Tensor.zeros(precision, m, out);
      kernels.activate(Activation.GELU, z, act);
      assertThat(y.toDoubles()).isEqualTo(act.toDoubles());
      Tensor below = random(precision, m, in, 0, 6);
      kernels.backpropagate(y, w, Activation.SILU, below, dx);
      Tensor plain = Tensor.zeros(precision, m, in);
      kernels.gemm(Layout.NN, 1, y, w, 0, plain);
      kernels.activateBackward(Activation.SILU, below, below, plain, plain);
      assertThat(dx.toDoubles()).isEqualTo(plain.toDoubles());
    }
  }

  /**
   * Shapes whose strides are constants of their tiles, in arrays that end where the matrices do.
   */
  @ParameterizedTest
  @EnumSource(Precision.class)
  void productsWithoutGapsHaveTheReferencesBits(Precision precision) {
    int[][] shapes = {
      {8, 8}, {12, 12}, {16, 16}, {24, 24}, {32, 32}, {16, 64}, {16, 256}, {7, 7}, {3, 5}, {5, 60}
    };
    try (Kernels kernels = Kernels.create(1);
        Kernels reference = Kernels.create(Providers.scalar(), 1)) {
      for (int[] shape : shapes) {
        for (int m : new int[] {1, 8, 16, 35}) {
          Tensor a = random(precision, m, shape[1], 0, 1);
          Tensor b = random(precision, shape[1], shape[0], 0, 2);
          Tensor w = random(precision, shape[0], shape[1], 0, 3);
          Tensor bias = random(precision, 1, shape[0], 0, 4);
          Tensor got = random(precision, m, shape[0], 0, 5);
          Tensor expected = random(precision, m, shape[0], 0, 5);
          Tensor turned = random(precision, shape[1], m, 0, 6);
          for (double beta : new double[] {0, 1}) {
            kernels.gemm(Layout.NN, 1, a, b, beta, got);
            reference.gemm(Layout.NN, 1, a, b, beta, expected);
            assertThat(memory(got)).as("%s %d", precision, m).isEqualTo(memory(expected));
            kernels.gemm(Layout.TN, 1, turned, b, beta, got);
            reference.gemm(Layout.TN, 1, turned, b, beta, expected);
            assertThat(memory(got)).as("%s %d TN", precision, m).isEqualTo(memory(expected));
          }
          kernels.linear(a, w, bias, Activation.RELU, got, got);
          reference.linear(a, w, bias, Activation.RELU, expected, expected);
          assertThat(memory(got)).as("%s %d layer", precision, m).isEqualTo(memory(expected));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void aBatchIsItsProducts(Layout layout) {
    int[][] sizes = {
      {8, 8, 8},
      {16, 16, 16},
      {3, 5, 2},
      {7, 20, 9},
      {12, 12, 12},
      {24, 24, 24},
      {32, 32, 32},
      {5, 64, 3},
      {0, 16, 4},
      {4, 16, 0}
    };
    for (int gap = 0; gap < 2; gap++) {
      for (int[] s : sizes) {
        for (double beta : new double[] {0, 1, 0.5}) {
          batch(layout, s[0], s[1], s[2], gap, beta);
        }
      }
    }
  }

  private static void batch(Layout layout, int m, int n, int k, int gap, double beta) {
    int count = 37;
    boolean tn = layout == Layout.TN;
    boolean nt = layout == Layout.NT;
    for (Precision precision : Precision.values()) {
      Tensor a = random(precision, count * (tn ? k : m), tn ? m : k, gap, 1);
      Tensor b = random(precision, count * (nt ? n : k), nt ? k : n, gap, 2);
      Tensor c = random(precision, count * m, n, gap, 3);
      Tensor expected = random(precision, count * m, n, gap, 3);
      try (Kernels kernels = Kernels.create(2);
          Kernels reference = Kernels.create(Providers.scalar(), 1)) {
        kernels.gemmBatch(layout, count, 1, a, b, beta, c);
        for (int i = 0; i < count; i++) {
          reference.gemm(
              layout, 1, part(a, count, i), part(b, count, i), beta, part(expected, count, i));
        }
      }
      assertThat(memory(c)).as("%s %d x %d x %d", precision, m, n, k).isEqualTo(memory(expected));
    }
  }

  private static Tensor part(Tensor t, int count, int i) {
    int rows = t.rows() / count;
    return t.rows(i * rows, (i + 1) * rows);
  }

  @Test
  void shapesThatDoNotFitAreRefused() {
    Tensor x = Tensor.zeros(Precision.F64, 4, 3);
    Tensor w = Tensor.zeros(Precision.F64, 5, 3);
    Tensor y = Tensor.zeros(Precision.F64, 4, 5);
    Tensor bias = Tensor.zeros(Precision.F64, 1, 4);
    try (Kernels kernels = Kernels.create(1)) {
      assertThatThrownBy(() -> kernels.linear(x, w, bias, Activation.RELU, y, y))
          .hasMessageContaining("linear: bias must be 1 x 5");
      assertThatThrownBy(() -> kernels.linear(x, w, null, Activation.RELU, x, y))
          .hasMessageContaining("linear: z must be like");
      assertThatThrownBy(() -> kernels.backpropagate(y, w, Activation.RELU, y, x))
          .hasMessageContaining("backpropagate: z must be like");
      assertThatThrownBy(() -> kernels.gemmBatch(Layout.NT, 3, 1, x, w, 0, y))
          .hasMessageContaining("must divide into 3 equal parts");
    }
  }
}
