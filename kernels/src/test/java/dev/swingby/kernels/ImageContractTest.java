package dev.swingby.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kernels on images: the bits of the scalar reference by every provider and number of threads, and
 * nothing written beside the result.
 */
class ImageContractTest {
  private static final double GUARD = -3.75;

  /** Tensors for one case, each strided within a guarded array at an odd offset. */
  private static final class Operands {
    private final Precision precision;
    private final List<Tensor> wholes = new ArrayList<>();
    final List<Tensor> t = new ArrayList<>();

    Operands(Precision precision) {
      this.precision = precision;
    }

    /** Adds a (rows, cols) tensor of normal numbers; its rows are {@code gap} apart. */
    Operands add(int rows, int cols, int gap) {
      int stride = cols + gap;
      int offset = 3 + 2 * wholes.size();
      Tensor whole = Tensor.zeros(precision, 1, offset + rows * stride + 5);
      whole.fill(GUARD);
      Tensor view =
          precision == Precision.F32
              ? Tensor.wrap(whole.f32(), offset, rows, cols, stride)
              : Tensor.wrap(whole.f64(), offset, rows, cols, stride);
      double[] values = new double[rows * cols];
      Philox.gaussian(17, wholes.size(), 0, values);
      view.assign(values);
      wholes.add(whole);
      t.add(view);
      return this;
    }
  }

  private static void same(
      String name,
      Precision precision,
      BiConsumer<Operands, Images> shapes,
      Images g,
      BiConsumer<ImageKernels, List<Tensor>> call) {
    Operands expected = new Operands(precision);
    shapes.accept(expected, g);
    try (Kernels reference = Kernels.create(Providers.scalar(), 1)) {
      call.accept(reference.images(), expected.t);
    }
    for (int threads : new int[] {1, 3}) {
      Operands got = new Operands(precision);
      shapes.accept(got, g);
      try (Kernels kernels = Kernels.create(threads)) {
        call.accept(kernels.images(), got.t);
      }
      for (int q = 0; q < got.wholes.size(); q++) {
        assertThat(got.wholes.get(q).toDoubles())
            .as("%s %s %s, %d threads, operand %d", name, precision, g, threads, q)
            .isEqualTo(expected.wholes.get(q).toDoubles());
      }
    }
  }

  private static List<Images> geometries() {
    List<Images> all = new ArrayList<>();
    for (int size = 1; size <= 9; size++) {
      all.add(new Images(size % 4, size, 10 - size));
      all.add(new Images(1 + size % 3, 1 + size % 2, size));
    }
    // More than a block of images, and images larger than a block.
    all.add(new Images(45, 7, 7));
    all.add(new Images(2, 33, 35));
    return all;
  }

  /** Channels around multiples of a vector's lanes, up to four and one. */
  private static int channels(Precision precision, int i) {
    int lanes = 64 / precision.bytes();
    int[] some = {
      1,
      2,
      3,
      lanes - 1,
      lanes,
      lanes + 1,
      2 * lanes - 1,
      2 * lanes,
      2 * lanes + 1,
      3 * lanes,
      4 * lanes,
      4 * lanes + 1,
      5,
      7,
      0
    };
    return some[i % some.length];
  }

  @ParameterizedTest
  @EnumSource(Precision.class)
  void convolutions(Precision precision) {
    int number = 0;
    for (Images g : geometries()) {
      for (int round = 0; round < 4; round++) {
        number++;
        int in = channels(precision, number);
        int out = channels(precision, 3 * number + round);
        if (g.rows() > 1000) {
          in = Math.min(in, 5);
        }
        convolution(precision, g, in, out, number);
      }
    }
    int lanes = 64 / precision.bytes();
    for (int out = 0; out <= 4 * lanes + 1; out++) {
      convolution(precision, new Images(2, 3, 4), 1 + out % 4, out, out);
      convolution(precision, new Images(2, 3, 2), out, 1 + out % 4, out);
    }
  }

  /** Every size and edge of a tile of neighbours, and sums of three taps of as many channels. */
  @ParameterizedTest
  @EnumSource(Precision.class)
  void convolutionsOfFewChannelsAtAnyWidth(Precision precision) {
    int lanes = 64 / precision.bytes();
    int[] some = {16, 3, lanes, 12, 2 * lanes, 1};
    for (int width = 1; width <= 48; width++) {
      Images g = new Images(2, 1 + width % 3, width);
      convolution(precision, g, 1 + width % 11, some[width % some.length], width);
      convolution(precision, g, some[width % some.length], 1 + width % 4, width);
    }
    // Tiles whose strides are constants: no gaps, a row of one tile, two and three.
    for (int width : new int[] {16, 32, 48}) {
      for (int in : new int[] {3, 16}) {
        for (int out : new int[] {3, lanes}) {
          convolution(precision, new Images(2, 3, width), in, out, 1);
          convolution(precision, new Images(1, 2, width), in, out, 2);
        }
      }
    }
  }

  /** Lanes along pixels: last vectors that overlap, fewer rows than a tile has, any channels. */
  @ParameterizedTest
  @EnumSource(Precision.class)
  void convolutionsToThreeChannels(Precision precision) {
    int lanes = 64 / precision.bytes();
    int[] some = {1, 3, lanes - 1, lanes, 2 * lanes + 1};
    for (int width = lanes; width <= 2 * lanes + 3; width++) {
      for (int height = 1; height <= 8; height++) {
        int number = 8 * width + height;
        convolution(precision, new Images(2, height, width), some[number % some.length], 3, number);
      }
    }
  }

  private static void convolution(Precision precision, Images g, int in, int out, int number) {
    boolean bias = number % 2 == 0;
    boolean perImage = number % 3 == 0;
    boolean residual = number % 5 < 2;
    String name = "conv %d to %d".formatted(in, out);
    int gap = number % 4 == 0 ? 2 : 0;
    same(
        name,
        precision,
        (o, images) ->
            o.add(images.rows(), in, gap)
                .add(9 * in, out, number % 3)
                .add(1, out, 0)
                .add(images.count(), out, 1)
                .add(images.rows(), out, 3)
                .add(images.rows(), out, gap),
        g,
        (k, t) ->
            k.conv3x3(
                g,
                t.get(0),
                t.get(1),
                bias ? t.get(2) : null,
                perImage ? t.get(3) : null,
                residual ? number % 2 == 0 ? t.get(5) : t.get(4) : null,
                t.get(5)));
    same(
        name + " backward",
        precision,
        (o, images) ->
            o.add(images.rows(), in, gap)
                .add(images.rows(), out, number % 3)
                .add(9 * in, out, number % 2)
                .add(9 * in, out, 0)
                .add(1, out, 0)
                .add(ImageKernels.chunks(images) * 9 * in, out, 0)
                .add(9 * out, in, 1)
                .add(images.rows(), in, 2),
        g,
        (k, t) -> {
          k.conv3x3BackwardWeights(g, t.get(0), t.get(1), t.get(3), t.get(4), t.get(5));
          k.conv3x3BackwardData(
              g, t.get(1), t.get(2), residual ? t.get(0) : null, t.get(7), t.get(6));
        });
  }

  @ParameterizedTest
  @EnumSource(Precision.class)
  void groupNorms(Precision precision) {
    Activation[] acts = {Activation.LINEAR, Activation.GELU, Activation.SILU, Activation.RELU};
    int number = 0;
    for (Images g : geometries()) {
      for (int round = 0; round < 3; round++) {
        number++;
        int c = Math.max(1, channels(precision, number + 5 * round));
        int groups = c % 4 == 0 ? 4 : c % 2 == 0 ? 2 : 1;
        Norm norm = new Norm(number % 3 == 0 ? c : groups, 1e-6, acts[number % acts.length]);
        int gap = number % 2 == 0 ? 0 : 3;
        boolean add = number % 3 == 0;
        same(
            norm + " of " + c,
            precision,
            (o, images) ->
                o.add(1, c, 0)
                    .add(1, c, 0)
                    .add(images.rows(), c, gap)
                    .add(images.count(), 2 * norm.groups(), 1)
                    .add(images.rows(), c, gap)
                    .add(images.rows(), c, 1)
                    .add(images.rows(), c, 0)
                    .add(images.rows(), c, gap)
                    .add(1, c, 0)
                    .add(1, c, 0)
                    .add(images.count(), 2 * c, 2),
            g,
            (k, t) -> {
              k.groupNorm(g, norm, t.get(0), t.get(1), t.get(2), t.get(3), t.get(4));
              k.groupNormBackward(
                  g,
                  norm,
                  t.get(0),
                  t.get(1),
                  t.get(2),
                  t.get(3),
                  t.get(5),
                  add ? t.get(6) : null,
                  t.get(7),
                  t.get(8),
                  t.get(9),
                  t.get(10));
            });
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Precision.class)
  void theOthers(Precision precision) {
    int number = 0;
    for (Images g : geometries()) {
      number++;
      int c = channels(precision, number);
      int gap = number % 3;
      boolean even = g.height() % 2 + g.width() % 2 == 0;
      int quarter = even ? g.rows() / 4 : 0;
      same(
          "pools, blocks, dropout of " + c,
          precision,
          (o, images) ->
              o.add(images.rows(), c, gap)
                  .add(images.rows(), c, 1)
                  .add(images.count(), c, 2)
                  .add(images.count(), c, 0)
                  .add(quarter, 4 * c, gap)
                  .add(images.rows(), c, 0)
                  .add(images.rows(), c, 0)
                  .add(images.rows(), c, 0)
                  .add(images.rows(), c, 0),
          g,
          (k, t) -> {
            k.meanPool(g, t.get(0), t.get(2));
            k.meanPoolBackward(g, t.get(2), t.get(1));
            k.maxPool(g, t.get(0), t.get(3));
            k.maxPoolBackward(g, t.get(0), t.get(2), t.get(8));
            if (even) {
              k.spaceToDepth(g, t.get(0), t.get(4));
              k.depthToSpace(g, t.get(4), t.get(1));
            }
            k.softmaxBackward(t.get(5), t.get(6), t.get(7));
            k.dropout(3, 4, 0.25, t.get(0), t.get(1));
            k.dropout(3, 5, 0.1, t.get(5), t.get(5));
          });
    }
  }
}
