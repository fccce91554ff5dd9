package dev.swingby.kernels.vector;

import dev.swingby.kernels.Images;
import dev.swingby.kernels.Tensor;

/**
 * The gradient of a convolution's weights over a chunk of images, on one thread: for each tap a
 * product X^T dY over the pixels for which the tap is inside the image, in order. Lanes stand along
 * the output channels, or, if those are fewer than lanes, along the input channels: the products
 * and their order are the same. Where few channels leave a product few sums, the three taps of a
 * row are summed at once: each value that is loaded then serves all three.
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
  static void run(
      Images g, int from, int to, int line, Tensor x, Tensor dy, int chunk, Tensor partials) {
    int out = dy.cols();
    int size = x.cols() * out;
    double[] c = partials.f64();
    int oc = partials.offset() + (chunk * 9 + 3 * line) * size;
    ConvWeightsF64 space = WORKSPACE.get();
    boolean turned = out < W;
    boolean three = turned ? threeAtOnce(g, dy, x) : threeAtOnce(g, x, dy);
    if (three && turned) {
      double[] scratch = space.turned(3 * size);
      threeTaps(g, from, to, line, true, dy, x, scratch, size, 2 * size, 0);
      for (int kx = 0; kx < 3; kx++) {
        turn(dy.cols(), x.cols(), scratch, kx * size, c, oc + kx * size);
      }
    } else if (three) {
      threeTaps(g, from, to, line, false, x, dy, c, oc + size, oc, oc + 2 * size);
    } else {
      space.tapByTap(g, from, to, line, x, dy, c, oc);
    }
  }

  /** Whether the sums of three taps fit the registers, and fewer would not keep them busy. */
  private static boolean threeAtOnce(Images g, Tensor a, Tensor b) {
    boolean few = b.cols() == W || b.cols() <= 2 * W && a.cols() <= 4;
    return few && g.width() > 1 && !FEW_REGISTERS;
  }

  private void tapByTap(
      Images g, int from, int to, int ky, Tensor x, Tensor dy, double[] c, int oc) {
    ConvPlan plan = ConvPlan.of(g);
    int size = x.cols() * dy.cols();
    for (int kx = 0; kx < 3; kx++) {
      int[] pixels = plan.inside[3 * ky + kx];
      int count = pixels.length / plan.images * (to - from);
      int xPixel = from * g.pixels() + (ky - 1) * g.width() + kx - 1;
      int yPixel = from * g.pixels();
      if (dy.cols() >= W) {
        product(pixels, count, x, xPixel, dy, yPixel, c, oc + kx * size);
      } else {
        double[] scratch = turned(size);
        product(pixels, count, dy, yPixel, x, xPixel, scratch, 0);
        turn(dy.cols(), x.cols(), scratch, 0, c, oc + kx * size);
      }
    }
  }

  /**
   * The three taps of row ky: A^T B, one of which is x and the other dy.
   *
   * @param aIsDy whether A is dy
   * @param centre where the product of each pixel of A with the same one of B goes
   * @param behind where that with the pixel behind it goes
   * @param before where that with the pixel before it goes
   */
  private static void threeTaps(
      Images g,
      int from,
      int to,
      int ky,
      boolean aIsDy,
      Tensor a,
      Tensor b,
      double[] c,
      int centre,
      int behind,
      int before) {
    int n = b.cols();
    int nv = (n + W - 1) / W;
    int last = n - W;
    int lines = g.height() - Math.abs(ky - 1);
    // Row py of dy meets row py + ky - 1 of x.
    int xLine = Math.max(0, ky - 1);
    int dyLine = Math.max(0, 1 - ky);
    int pixel = from * g.pixels();
    int ao = a.offset() + (pixel + (aIsDy ? dyLine : xLine) * g.width()) * a.stride();
    int bo = b.offset() + (pixel + (aIsDy ? xLine : dyLine) * g.width()) * b.stride();
    int most = nv == 1 ? 8 : 4;
    int tiles = (a.cols() + most - 1) / most;
    int size = a.cols() / tiles;
    int larger = a.cols() - tiles * size;
    int done = 0;
    for (int t = 0; t < tiles; t++) {
      int mr = t < larger ? size + 1 : size;
      ConvWeightTilesF64.three(
          mr,
          nv,
          to - from,
          g.pixels(),
          lines,
          g.width(),
          a.f64(),
          ao + done,
          a.stride(),
          b.f64(),
          bo,
          b.stride(),
          last,
          c,
          centre + done * n,
          behind - centre,
          before - centre,
          n,
          last);
      done += mr;
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

  private double[] turned(int size) {
    if (turned.length < size) {
      turned = new double[size];
    }
    return turned;
  }

  /** The transpose of a part of an array. */
  private static void turn(int rows, int cols, double[] from, int at, double[] c, int oc) {
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < cols; j++) {
        c[oc + j * rows + i] = from[at + i * cols + j];
      }
    }
  }
}
