package dev.swingby.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Convolutions against exact sums, and their gradients against differences and adjoints. */
class ConvolutionTest {
  private static Tensor random(Precision precision, int rows, int cols, long stream) {
    double[] values = new double[rows * cols];
    Philox.gaussian(41, stream, 0, values);
    return Tensor.copyOf(precision, values, rows, cols);
  }

  @ParameterizedTest
  @EnumSource(Precision.class)
  void everySumIsWithinItsErrorModel(Precision precision) {
    int[][] shapes = {
      {2, 5, 4, 3, 35}, {1, 1, 1, 2, 16}, {1, 3, 1, 19, 2}, {1, 2, 3, 16, 7}, {2, 8, 8, 5, 17}
    };
    try (Kernels kernels = Kernels.create(2)) {
      for (int[] s : shapes) {
        Images g = new Images(s[0], s[1], s[2]);
        Tensor x = random(precision, g.rows(), s[3], 1);
        Tensor w = random(precision, 9 * s[3], s[4], 2);
        Tensor bias = random(precision, 1, s[4], 3);
        Tensor perImage = random(precision, g.count(), s[4], 4);
        Tensor residual = random(precision, g.rows(), s[4], 5);
        Tensor y = Tensor.zeros(precision, g.rows(), s[4]);
        kernels.images().conv3x3(g, x, w, bias, perImage, residual, y);
        for (int p = 0; p < g.rows(); p++) {
          for (int o = 0; o < s[4]; o++) {
            double[] start = {bias.get(0, o), perImage.get(p / g.pixels(), o), residual.get(p, o)};
            forward(precision, g, x, w, p, o, start, y.get(p, o));
          }
        }
      }
    }
  }

  private static void forward(
      Precision precision, Images g, Tensor x, Tensor w, int p, int o, double[] start, double got) {
    DoubleDouble sum = new DoubleDouble();
    double magnitude = 0;
    for (double s : start) {
      sum.addProduct(1, s);
      magnitude += Math.abs(s);
    }
    int row = p % g.pixels() / g.width();
    int column = p % g.width();
    for (int ky = 0; ky < 3; ky++) {
      for (int kx = 0; kx < 3; kx++) {
        int dy = row + ky - 1;
        int dx = column + kx - 1;
        if (dy < 0 || dy >= g.height() || dx < 0 || dx >= g.width()) {
          continue;
        }
        int q = p + (ky - 1) * g.width() + kx - 1;
        for (int c = 0; c < x.cols(); c++) {
          double a = x.get(q, c);
          double b = w.get((3 * ky + kx) * x.cols() + c, o);
          sum.addProduct(a, b);
          magnitude += Math.abs(a * b);
        }
      }
    }
    double bound = ErrorBounds.product(precision, 9 * x.cols() + 2, magnitude);
    assertThat(got).isCloseTo(sum.value(), within(bound));
  }

  /** conv is linear in x and in w: each backward pass is the adjoint of the forward one. */
  @ParameterizedTest
  @EnumSource(Precision.class)
  void bothBackwardPassesAreAdjoint(Precision precision) {
    int[][] shapes = {
      {3, 5, 4, 3, 33}, {130, 3, 3, 7, 2}, {2, 8, 8, 16, 32}, {1, 1, 9, 1, 1}, {4, 16, 16, 4, 3}
    };
    try (Kernels kernels = Kernels.create(2)) {
      for (int[] s : shapes) {
        Images g = new Images(s[0], s[1], s[2]);
        Tensor x = random(precision, g.rows(), s[3], 1);
        Tensor w = random(precision, 9 * s[3], s[4], 2);
        Tensor dy = random(precision, g.rows(), s[4], 3);
        Tensor y = Tensor.zeros(precision, g.rows(), s[4]);
        Tensor dx = Tensor.zeros(precision, g.rows(), s[3]);
        Tensor dw = Tensor.zeros(precision, 9 * s[3], s[4]);
        Tensor dbias = Tensor.zeros(precision, 1, s[4]);
        ImageKernels images = kernels.images();
        images.conv3x3(g, x, w, null, null, null, y);
        Tensor turned = Tensor.zeros(precision, 9 * s[4], s[3]);
        images.conv3x3BackwardData(g, dy, w, null, dx, turned);
        Tensor partials = Tensor.zeros(precision, ImageKernels.chunks(g) * 9 * s[3], s[4]);
        images.conv3x3BackwardWeights(g, x, dy, dw, dbias, partials);
        double scale = 0;
        double expected = 0;
        for (int p = 0; p < g.rows(); p++) {
          for (int o = 0; o < s[4]; o++) {
            expected += y.get(p, o) * dy.get(p, o);
          }
        }
        // Terms of the bilinear form, each rounded as often as the longest sum it passes.
        scale = magnitude(g, x, w, dy);
        int longest = 9 * Math.max(s[3], s[4]) + g.rows() + 2;
        double bound = ErrorBounds.product(precision, longest, 2 * scale);
        assertThat(inner(x, dx)).isCloseTo(expected, within(bound));
        assertThat(inner(w, dw)).isCloseTo(expected, within(bound));
        Tensor ones = Tensor.zeros(precision, 1, s[4]);
        kernels.columnSums(dy, ones);
        assertThat(dbias.toDoubles()).isEqualTo(ones.toDoubles());
      }
    }
  }

  private static double inner(Tensor a, Tensor b) {
    double sum = 0;
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < a.cols(); j++) {
        sum += a.get(i, j) * b.get(i, j);
      }
    }
    return sum;
  }

  private static double magnitude(Images g, Tensor x, Tensor w, Tensor dy) {
    try (Kernels f64 = Kernels.create(Providers.scalar(), 1)) {
      Tensor y = Tensor.zeros(Precision.F64, g.rows(), dy.cols());
      f64.images().conv3x3(g, absolute(x), absolute(w), null, null, null, y);
      return inner(y, absolute(dy));
    }
  }

  private static Tensor absolute(Tensor t) {
    double[] values = t.toDoubles();
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.abs(values[i]);
    }
    return Tensor.copyOf(Precision.F64, values, t.rows(), t.cols());
  }

  @Test
  void whatElseFlowsIntoAGradientIsAddedFirst() {
    Images g = new Images(2, 4, 3);
    Tensor dy = random(Precision.F64, g.rows(), 5, 1);
    Tensor w = random(Precision.F64, 9 * 4, 5, 2);
    Tensor add = random(Precision.F64, g.rows(), 4, 3);
    Tensor turned = Tensor.zeros(Precision.F64, 9 * 5, 4);
    Tensor dx = Tensor.zeros(Precision.F64, g.rows(), 4);
    try (Kernels kernels = Kernels.create(1)) {
      kernels.images().conv3x3BackwardData(g, dy, w, add, dx, turned);
      kernels.images().conv3x3BackwardData(g, dy, w, add, add, turned);
    }
    assertThat(dx.toDoubles()).isEqualTo(add.toDoubles());
  }

  /** NaN beside an image, in another image or behind the border must not leak in. */
  @ParameterizedTest
  @EnumSource(Precision.class)
  void imagesDoNotTouch(Precision precision) {
    imagesDoNotTouch(precision, new Images(3, 4, 5), 32);
    imagesDoNotTouch(precision, new Images(3, 7, 19), 3);
  }

  private static void imagesDoNotTouch(Precision precision, Images g, int out) {
    Tensor x = random(precision, g.rows(), 16, 1);
    for (int p = 0; p < g.pixels(); p++) {
      for (int c = 0; c < 16; c++) {
        x.set(p, c, Double.NaN);
        x.set(2 * g.pixels() + p, c, Double.NaN);
      }
    }
    Tensor w = random(precision, 9 * 16, out, 2);
    Tensor y = Tensor.zeros(precision, g.rows(), out);
    try (Kernels kernels = Kernels.create(1)) {
      kernels.images().conv3x3(g, x, w, null, null, null, y);
      assertThat(kernels.firstNonFinite(y.rows(g.pixels(), 2 * g.pixels()))).isEqualTo(-1);
      w.set(0, 0, Double.NaN);
      kernels.images().conv3x3(g, x, w, null, null, null, y);
    }
    // Only the first tap is NaN: no pixel of the first row or column uses it.
    for (int p = 0; p < g.pixels(); p++) {
      boolean uses = p >= g.width() && p % g.width() > 0;
      assertThat(Double.isNaN(y.get(g.pixels() + p, 0))).as("pixel %d", p).isEqualTo(uses);
    }
  }

  @Test
  void shapesThatDoNotFitAreRefused() {
    Images g = new Images(2, 3, 3);
    Tensor x = Tensor.zeros(Precision.F64, 18, 4);
    Tensor w = Tensor.zeros(Precision.F64, 36, 5);
    Tensor y = Tensor.zeros(Precision.F64, 18, 5);
    Tensor few = Tensor.zeros(Precision.F64, 17, 5);
    try (Kernels kernels = Kernels.create(1)) {
      ImageKernels images = kernels.images();
      assertThatThrownBy(() -> images.conv3x3(g, x, w, null, null, null, few))
          .hasMessageContaining("conv3x3: y must have 18 rows");
      assertThatThrownBy(() -> images.conv3x3(g, y, w, null, null, null, y))
          .hasMessageContaining("conv3x3: w must be F64 45 x 5, got F64 36 x 5");
      assertThatThrownBy(() -> images.conv3x3(g, x, w, y, null, null, y))
          .hasMessageContaining("conv3x3: bias must be 1 x 5");
      assertThatThrownBy(() -> images.conv3x3BackwardData(g, y, w, null, x, y))
          .hasMessageContaining("turned must be F64 45 x 4");
      assertThatThrownBy(() -> images.conv3x3BackwardWeights(g, x, y, w, null, y))
          .hasMessageContaining("partials must be F64 36 x 5");
      assertThatThrownBy(() -> new Images(1, 0, 3)).hasMessageContaining("height and width >= 1");
    }
  }
}
