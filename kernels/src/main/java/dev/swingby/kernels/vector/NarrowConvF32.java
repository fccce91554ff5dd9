package dev.swingby.kernels.vector;

import dev.swingby.kernels.ImageOps;
import dev.swingby.kernels.Images;
import dev.swingby.kernels.Tensor;
import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.jspecify.annotations.Nullable;

/**
 * The convolution with at most {@link ImageOps#NARROW} output channels, on one thread: tiles of
 * neighbours in a row of an image, in which a value of x, once loaded, meets all taps of the row.
 * Between tiles of pixels by class a vector of channels alone would load x once a multiplication.
 *
 * <p>Channels that are no whole vectors go through rows of whole ones.
 */
final class NarrowConvF32 {
  private static final VectorSpecies<Float> S = VectorF32.SPECIES;
  private static final int W = S.length();

  /** A tile holds a sum for every pixel, and three vectors of weights: AVX2 has 16 registers. */
  private static final int MOST_PIXELS = S.vectorBitSize() == 256 ? 10 : 16;

  private final float[] start = new float[ImageOps.NARROW + W];
  private float[] packed = {};
  private float[] padded = {};

  /** Vector after vector: by rows of taps, input channels, taps of the row. */
  void pack(Tensor w) {
    int in = w.rows() / 9;
    int n = w.cols();
    int vectors = (n + W - 1) / W;
    if (packed.length < vectors * 9 * in * W) {
      packed = new float[vectors * 9 * in * W];
    }
    int to = 0;
    for (int v = 0; v < vectors; v++) {
      int columns = Math.min(W, n - v * W);
      for (int ky = 0; ky < 3; ky++) {
        for (int c = 0; c < in; c++) {
          for (int kx = 0; kx < 3; kx++) {
            int from = w.offset() + ((3 * ky + kx) * in + c) * w.stride() + v * W;
            if (columns == W) {
              FloatVector.fromArray(S, w.f32(), from).intoArray(packed, to);
            } else {
              System.arraycopy(w.f32(), from, packed, to, columns);
              Arrays.fill(packed, to + columns, to + W, 0);
            }
            to += W;
          }
        }
      }
    }
  }

  /** Some images; sums start from the bias, or from a tensor of their own, which may be y. */
  void block(
      Images g,
      int first,
      int images,
      Tensor x,
      @Nullable Tensor bias,
      @Nullable Tensor own,
      Tensor y) {
    int n = y.cols();
    int pixel = first * g.pixels();
    int rows = images * g.pixels();
    boolean whole = n % W == 0;
    int ld = whole ? y.stride() : (n + W - 1) / W * W;
    float[] c = y.f32();
    int oc = y.offset() + pixel * y.stride();
    if (!whole) {
      padded = padded.length < rows * ld ? new float[rows * ld] : padded;
      c = padded;
      oc = 0;
    }
    float[] d = start;
    int od = 0;
    int dRow = 0;
    Arrays.fill(start, 0);
    if (own == null) {
      if (bias != null) {
        System.arraycopy(bias.f32(), bias.offset(), start, 0, n);
      }
    } else if (whole) {
      d = own.f32();
      od = own.offset() + pixel * own.stride();
      dRow = own.stride();
    } else {
      int from = own.offset() + pixel * own.stride();
      copy(rows, n, own.f32(), from, own.stride(), padded, 0, ld);
      d = padded;
      dRow = ld;
    }
    for (int v = 0; v * W < n; v++) {
      int bo = v * W * 9 * x.cols();
      for (int i = first; i < first + images; i++) {
        int p = (i - first) * g.pixels();
        image(g, i, x, bo, d, od + p * dRow + v * W, dRow, c, oc + p * ld + v * W, ld);
      }
    }
    if (n < W) {
      PackF32.unpack(padded, rows, n, y.f32(), y.offset() + pixel * y.stride(), y.stride());
    } else if (!whole) {
      copy(rows, n, padded, 0, ld, y.f32(), y.offset() + pixel * y.stride(), y.stride());
    }
  }

  private static void copy(
      int rows, int n, float[] from, int at, int ld, float[] to, int toAt, int ldTo) {
    for (int p = 0; p < rows; p++) {
      for (int j = 0; j < n; j++) {
        to[toAt + p * ldTo + j] = from[at + p * ld + j];
      }
    }
  }

  /** A vector of channels of one image. */
  private void image(
      Images g,
      int i,
      Tensor x,
      int bo,
      float[] d,
      int od,
      int dRow,
      float[] c,
      int oc,
      int ldc) {
    int width = g.width();
    int aRow = x.stride();
    int tiles = (width + MOST_PIXELS - 1) / MOST_PIXELS;
    int size = width / tiles;
    int larger = width - tiles * size;
    for (int py = 0; py < g.height(); py++) {
      int top = py == 0 ? 1 : 0;
      int lines = 3 - top - (py == g.height() - 1 ? 1 : 0);
      int line = x.offset() + (i * g.pixels() + (py - 1 + top) * width) * aRow;
      int px = 0;
      for (int t = 0; t < tiles; t++) {
        int mr = t < larger ? size + 1 : size;
        int edges = (t == 0 ? 1 : 0) + (t == tiles - 1 ? 2 : 0);
        int p = py * width + px;
        ConvRowTilesF32.tile(
            mr,
            edges,
            lines,
            x.cols(),
            x.f32(),
            line + px * aRow,
            aRow,
            width * aRow,
            packed,
            bo + top * x.cols() * (3 * W),
            d,
            od + p * dRow,
            dRow,
            c,
            oc + p * ldc,
            ldc);
        px += mr;
      }
    }
  }
}
