package dev.swingby.kernels.vector;

import dev.swingby.kernels.Images;
import dev.swingby.kernels.Tensor;

/**
 * The gradient of a convolution's weights over a chunk of images, on one thread: for each tap a
 * product X^T dY over the pixels for which the tap is inside the image, in order. Lanes stand along
 * the output channels, or, if those are fewer than lanes, along the input channels: the products
 * and their order are the same.
 */
final class ConvWeightsF64 {
  private static final int W = VectorF64.SPECIES.length();

  private static final boolean FEW_REGISTERS = VectorF64.SPECIES.vectorBitSize() == 256;

  private static final int MOST_VECTORS = FEW_REGISTERS ? 2 : 4;

  /** Most channels of a tile by its vectors. */
  private static final int[] MOST_CHANNELS =
      FEW_REGISTERS ? new int[] {0, 12, 6} : new int[] {0, 16, 12, 8, 6};

  private static final ThreadLocal<ConvWeightsF64> WORKSPACE =
      ThreadLocal.withInitial(ConvWeightsF64::new);

  private double[] turned = {};

  private ConvWeightsF64() {}

  /** Whether one side has the channels of a vector. */
  static boolean serves(int in, int out) {
    return in > 0 && out > 0 && Math.max(in, out) >= W;
  }

  /** See {@link dev.swingby.kernels.ImageOps#conv3x3Weights}. */
  static void run(Images g, int from, int to, Tensor x, Tensor dy, int chunk, Tensor partials) {
    ConvPlan plan = ConvPlan.of(g);
    int in = x.cols();
    int out = dy.cols();
    for (int tap = 0; tap < 9; tap++) {
      int[] pixels = plan.inside[tap];
      int count = pixels.length / plan.images * (to - from);
      int xPixel = from * g.pixels() + (tap / 3 - 1) * g.width() + tap % 3 - 1;
      int yPixel = from * g.pixels();
      int to0 = partials.offset() + (chunk * 9 + tap) * in * out;
      if (out >= W) {
        product(pixels, count, x, xPixel, dy, yPixel, partials.f64(), to0);
      } else {
        WORKSPACE.get().turnedProduct(pixels, count, dy, yPixel, x, xPixel, partials.f64(), to0);
      }
    }
  }

  /** C (channels of A, channels of B) = A^T B. */
  private static void product(
      int[] pixels, int count, Tensor a, int aPixel, Tensor b, int bPixel, double[] c, int oc) {
    int n = b.cols();
    int vectors = (n + W - 1) / W;
    int done = 0;
    for (int p = (vectors + MOST_VECTORS - 1) / MOST_VECTORS; p > 0; p--) {
      int nv = (vectors - done) / p;
      int column = done * W;
      int last = Math.min(nv * W, n - column) - W;
      int ao = a.offset() + aPixel * a.stride();
      int bo = b.offset() + bPixel * b.stride() + column;
      int tiles = (a.cols() + MOST_CHANNELS[nv] - 1) / MOST_CHANNELS[nv];
      int size = a.cols() / tiles;
      int larger = a.cols() - tiles * size;
      int to = oc + column;
      if (larger > 0) {
        ConvWeightTilesF64.tiles(
            size + 1,
            nv,
            larger,
            pixels,
            0,
            count,
            a.f64(),
            ao,
            a.stride(),
            b.f64(),
            bo,
            b.stride(),
            last,
            c,
            to,
            n,
            last);
        ao += larger * (size + 1);
        to += larger * (size + 1) * n;
      }
      ConvWeightTilesF64.tiles(
          size,
          nv,
          tiles - larger,
          pixels,
          0,
          count,
          a.f64(),
          ao,
          a.stride(),
          b.f64(),
          bo,
          b.stride(),
          last,
          c,
          to,
          n,
          last);
      done += nv;
    }
  }

  /** The transpose of that. */
  private void turnedProduct(
      int[] pixels, int count, Tensor a, int aPixel, Tensor b, int bPixel, double[] c, int oc) {
    int rows = a.cols();
    int cols = b.cols();
    if (turned.length < rows * cols) {
      turned = new double[rows * cols];
    }
    product(pixels, count, a, aPixel, b, bPixel, turned, 0);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < cols; j++) {
        c[oc + j * rows + i] = turned[i * cols + j];
      }
    }
  }
}
