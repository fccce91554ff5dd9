package dev.swingby.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The register tiles that ask for matrices without gaps whose rows are whole vectors: every number
 * of rows and vectors, and where products are cut, against the reference, bit by bit.
 */
class TilesTest {
  private static final double[] SPECIAL = {
    Double.NaN, 0, -0.0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
  };

  /** Lanes of the widest vectors there are: sizes are multiples of those of narrower ones too. */
  private static int lanes(Precision precision) {
    return 64 / precision.bytes();
  }

  private static Tensor random(Precision precision, int rows, int cols, long seed) {
    double[] values = new double[rows * cols];
    Philox.gaussian(seed, 1, 0, values);
    Tensor t = Tensor.zeros(precision, rows, cols);
    t.assign(values);
    return t;
  }

  private static void product(
      Kernels kernels, Kernels reference, Precision precision, Layout layout, int[] mnk) {
    int m = mnk[0];
    int n = mnk[1];
    int k = mnk[2];
    boolean tn = layout == Layout.TN;
    boolean nt = layout == Layout.NT;
    Tensor a = random(precision, tn ? k : m, tn ? m : k, 1);
    Tensor b = random(precision, nt ? n : k, nt ? k : n, 2);
    Tensor got = random(precision, m, n, 3);
    Tensor expected = random(precision, m, n, 3);
    for (double beta : new double[] {0, 1}) {
      kernels.gemm(layout, 1, a, b, beta, got);
      reference.gemm(layout, 1, a, b, beta, expected);
      assertThat(got.toDoubles())
          .as("%s %s %d x %d x %d, beta %s", precision, layout, m, n, k, beta)
          .isEqualTo(expected.toDoubles());
    }
  }

  @ParameterizedTest
  @EnumSource(Precision.class)
  void everyTile(Precision precision) {
    int w = lanes(precision);
    try (Kernels kernels = Kernels.create(1);
        Kernels reference = Kernels.create(Providers.scalar(), 1)) {
      for (Layout layout : Layout.values()) {
        for (int vectors : new int[] {1, 2, 3, 4, 8, 16, 32}) {
          for (int m = 1; m <= 26; m++) {
            product(kernels, reference, precision, layout, new int[] {m, vectors * w, 19});
          }
          product(kernels, reference, precision, layout, new int[] {37, vectors * w, 96});
          product(kernels, reference, precision, layout, new int[] {37, vectors * w, 97});
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Precision.class)
  void blocksOfDeepProductsAndFewRows(Precision precision) {
    int w = lanes(precision);
    try (Kernels kernels = Kernels.create(1);
        Kernels reference = Kernels.create(Providers.scalar(), 1)) {
      for (int vectors = 1; vectors <= 5; vectors++) {
        for (int k : new int[] {255, 256, 300, 1030}) {
          product(kernels, reference, precision, Layout.TN, new int[] {25, vectors * w, k});
        }
      }
      for (int n : new int[] {w + 1, 4 * w + w / 4, 9 * w + 1}) {
        product(kernels, reference, precision, Layout.TN, new int[] {2 * w + 5, n, 37});
      }
      for (int m : new int[] {2 * w, 3 * w + 1, 4 * w}) {
        for (int n : new int[] {4 * w + 1, 8 * w, 10 * w + 3}) {
          for (int k : new int[] {2 * m - 1, 2 * m, 2 * m + 5}) {
            product(kernels, reference, precision, Layout.TN, new int[] {m, n, k});
          }
        }
      }
    }
  }

  /** Panels of a B that is wider than the product, at every stride that has tiles, and others. */
  @ParameterizedTest
  @EnumSource(Precision.class)
  void partsOfAWiderMatrix(Precision precision) {
    int w = lanes(precision);
    try (Kernels kernels = Kernels.create(1);
        Kernels reference = Kernels.create(Providers.scalar(), 1)) {
      for (int wide : new int[] {8, 12, 16, 32}) {
        for (int n : new int[] {4 * w, 4 * w + 1, 8 * w}) {
          Tensor whole = random(precision, 70, wide * w, 2);
          Tensor b =
              precision == Precision.F32
                  ? Tensor.wrap(whole.f32(), 0, 70, n, wide * w)
                  : Tensor.wrap(whole.f64(), 0, 70, n, wide * w);
          Tensor got = Tensor.zeros(precision, 35, n);
          Tensor expected = Tensor.zeros(precision, 35, n);
          for (Layout layout : new Layout[] {Layout.NN, Layout.TN}) {
            boolean tn = layout == Layout.TN;
            Tensor a = random(precision, tn ? 70 : 35, tn ? 35 : 70, 1);
            kernels.gemm(layout, 1, a, b, 0, got);
            reference.gemm(layout, 1, a, b, 0, expected);
            assertThat(got.toDoubles())
                .as("%s %s %d columns of %d vectors", precision, layout, n, wide)
                .isEqualTo(expected.toDoubles());
          }
        }
      }
    }
  }

  /** ReLU and its derivative inside the tiles; NaN, both zeros and infinities where they count. */
  @ParameterizedTest
  @EnumSource(Precision.class)
  void layersInTiles(Precision precision) {
    int w = lanes(precision);
    try (Kernels kernels = Kernels.create(1);
        Kernels reference = Kernels.create(Providers.scalar(), 1)) {
      for (int n : new int[] {4 * w, 8 * w, 12 * w, 16 * w, 32 * w}) {
        for (int m : new int[] {1, 2, 3, 4, 5, 6, 7, 11, 13, 200}) {
          for (int k : new int[] {1, 19, 97}) {
            layer(kernels, reference, precision, m, n, k);
          }
        }
      }
    }
  }

  private static void layer(
      Kernels kernels, Kernels reference, Precision precision, int m, int n, int k) {
    String name = "%s %d x %d x %d".formatted(precision, m, n, k);
    Tensor x = random(precision, m, k, 1);
    Tensor w = random(precision, n, k, 2);
    Tensor bias = random(precision, 1, n, 3);
    Tensor across = random(precision, k, n, 4);
    Tensor z = random(precision, m, n, 5);
    for (int i = 0; i < SPECIAL.length; i++) {
      z.set(i % m, 7 * i, SPECIAL[i]);
      bias.set(0, 6 * i, SPECIAL[i]);
    }
    Tensor got = Tensor.zeros(precision, m, n);
    Tensor expected = Tensor.zeros(precision, m, n);
    kernels.linear(x, w, bias, Activation.RELU, got, got);
    reference.linear(x, w, bias, Activation.RELU, expected, expected);
    assertThat(got.toDoubles()).as(name).isEqualTo(expected.toDoubles());
    kernels.backpropagate(x, across, Activation.RELU, z, got);
    reference.backpropagate(x, across, Activation.RELU, z, expected);
    assertThat(got.toDoubles()).as("%s backward", name).isEqualTo(expected.toDoubles());
  }
}
