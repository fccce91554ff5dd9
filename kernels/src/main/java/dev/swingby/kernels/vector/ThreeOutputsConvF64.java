package dev.swingby.kernels.vector;

import dev.swingby.kernels.Images;
import dev.swingby.kernels.Tensor;
import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;
import org.jspecify.annotations.Nullable;

/**
 * The convolution to three output channels, the colours of an image, on one thread. A vector of
 * channels would be mostly empty: lanes stand along the pixels of a row, of a copy of x that has
 * its channels apart. The order of every sum is that of {@link NarrowConvF64}. Taps beside the
 * image are left out by a blend: a product with zero would not do, as weights may be infinite and
 * sums -0.
 */
final class ThreeOutputsConvF64 {
  static final int OUT = 3;

  private static final VectorSpecies<Double> S = VectorF64.SPECIES;
  private static final int W = S.length();

  /** Rows of a tile: a sum for each of them and each output. */
  private static final int ROWS = 4;

  private static final int ALL = (1 << W) - 1;

  private double[] packed = {};
  private double[] planes = {};
  private double[] starts = {};
  private double[] sums = {};

  /** Whether there are whole vectors of pixels, and registers for a tile: AVX2 has too few. */
  static boolean serves(Images g, int in, int out) {
    return out == OUT && in > 0 && g.width() >= W && S.vectorBitSize() != 256;
  }

  /** By rows of taps, input channels, taps of the row, outputs. */
  void pack(Tensor w) {
    int in = w.rows() / 9;
    packed = roomy(packed, w.rows() * OUT);
    int to = 0;
    for (int ky = 0; ky < 3; ky++) {
      for (int c = 0; c < in; c++) {
        for (int kx = 0; kx < 3; kx++, to += OUT) {
          int from = w.offset() + ((3 * ky + kx) * in + c) * w.stride();
          System.arraycopy(w.f64(), from, packed, to, OUT);
        }
      }
    }
  }

  private static double[] roomy(double[] space, int size) {
    return space.length < size ? new double[size] : space;
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
    int pixels = g.pixels();
    planes = roomy(planes, x.cols() * g.height() * (g.width() + 2));
    starts = roomy(starts, OUT * pixels);
    sums = roomy(sums, OUT * pixels);
    for (int o = 0; own == null && o < OUT; o++) {
      double b = bias == null ? 0 : bias.f64()[bias.offset() + o];
      Arrays.fill(starts, o * pixels, (o + 1) * pixels, b);
    }
    for (int i = first; i < first + images; i++) {
      apart(g, i, x);
      if (own != null) {
        int from = own.offset() + i * pixels * own.stride();
        PackF64.transpose(own.f64(), from, own.stride(), pixels, OUT, starts, 0, pixels);
      }
      image(g, x.cols());
      together(pixels, y.f64(), y.offset() + i * pixels * y.stride(), y.stride());
    }
  }

  /** The channels of an image, one after another, with a place beside either end of each row. */
  private void apart(Images g, int i, Tensor x) {
    int width = g.width();
    int ld = width + 2;
    for (int py = 0; py < g.height(); py++) {
      int from = x.offset() + (i * g.pixels() + py * width) * x.stride();
      PackF64.turn(
          x.f64(), from, x.stride(), width, x.cols(), planes, py * ld + 1, g.height() * ld);
    }
  }

  private void together(int pixels, double[] y, int to, int ldy) {
    for (int p = 0; p < pixels; p++) {
      y[to + p * ldy] = sums[p];
      y[to + p * ldy + 1] = sums[pixels + p];
      y[to + p * ldy + 2] = sums[2 * pixels + p];
    }
  }

  /** Vectors of the pixels of a row, the last of which may overlap; rows with all taps together. */
  private void image(Images g, int in) {
    int width = g.width();
    int inner = g.height() - 2;
    for (int v = 0; v < width; v += W) {
      int px = Math.min(v, width - W);
      rows(g, in, 0, px, false);
      if (inner < ROWS) {
        for (int py = 1; py <= inner; py++) {
          rows(g, in, py, px, false);
        }
      } else {
        for (int py = 1; py <= inner; py += ROWS) {
          rows(g, in, Math.min(py, inner + 1 - ROWS), px, true);
        }
      }
      if (inner >= 0) {
        rows(g, in, inner + 1, px, false);
      }
    }
  }

  /** The vector at px of {@link #ROWS} rows or one, which is then summed so many times. */
  private void rows(Images g, int in, int py, int px, boolean several) {
    int width = g.width();
    int ld = width + 2;
    int top = py == 0 ? 1 : 0;
    int lines = 3 - top - (py == g.height() - 1 ? 1 : 0);
    int step = several ? 1 : 0;
    tile(
        in,
        lines,
        (py - 1 + top) * ld + px,
        step * ld,
        ld,
        g.height() * ld,
        top * in * 3 * OUT,
        py * width + px,
        step * width,
        g.pixels(),
        px == 0 ? ALL & ~1 : ALL,
        px == width - W ? ALL >>> 1 : ALL);
  }

  /** {@link #ROWS} vectors of pixels, below each other, or the same one so many times. */
  private void tile(
      int in,
      int lines,
      int at,
      int row,
      int ld,
      int plane,
      int b,
      int p,
      int pRow,
      int output,
      int left,
      int right) {
    double[] x = planes;
    double[] w = packed;
    VectorMask<Double> l = VectorMask.fromLong(S, left);
    VectorMask<Double> r = VectorMask.fromLong(S, right);
    DoubleVector s00 = DoubleVector.fromArray(S, starts, p);
    DoubleVector s10 = DoubleVector.fromArray(S, starts, p + pRow);
    DoubleVector s20 = DoubleVector.fromArray(S, starts, p + 2 * pRow);
    DoubleVector s30 = DoubleVector.fromArray(S, starts, p + 3 * pRow);
    DoubleVector s01 = DoubleVector.fromArray(S, starts, p + output);
    DoubleVector s11 = DoubleVector.fromArray(S, starts, p + output + pRow);
    DoubleVector s21 = DoubleVector.fromArray(S, starts, p + output + 2 * pRow);
    DoubleVector s31 = DoubleVector.fromArray(S, starts, p + output + 3 * pRow);
    DoubleVector s02 = DoubleVector.fromArray(S, starts, p + 2 * output);
    DoubleVector s12 = DoubleVector.fromArray(S, starts, p + 2 * output + pRow);
    DoubleVector s22 = DoubleVector.fromArray(S, starts, p + 2 * output + 2 * pRow);
    DoubleVector s32 = DoubleVector.fromArray(S, starts, p + 2 * output + 3 * pRow);
    for (int line = 0; line < lines; line++) {
      int a = at + line * ld;
      for (int c = 0; c < in; c++, a += plane, b += 3 * OUT) {
        DoubleVector x0 = DoubleVector.fromArray(S, x, a);
        DoubleVector x1 = DoubleVector.fromArray(S, x, a + row);
        DoubleVector x2 = DoubleVector.fromArray(S, x, a + 2 * row);
        DoubleVector x3 = DoubleVector.fromArray(S, x, a + 3 * row);
        DoubleVector w0 = DoubleVector.broadcast(S, w[b]);
        DoubleVector w1 = DoubleVector.broadcast(S, w[b + 1]);
        DoubleVector w2 = DoubleVector.broadcast(S, w[b + 2]);
        s00 = s00.blend(x0.fma(w0, s00), l);
        s10 = s10.blend(x1.fma(w0, s10), l);
        s20 = s20.blend(x2.fma(w0, s20), l);
        s30 = s30.blend(x3.fma(w0, s30), l);
        s01 = s01.blend(x0.fma(w1, s01), l);
        s11 = s11.blend(x1.fma(w1, s11), l);
        s21 = s21.blend(x2.fma(w1, s21), l);
        s31 = s31.blend(x3.fma(w1, s31), l);
        s02 = s02.blend(x0.fma(w2, s02), l);
        s12 = s12.blend(x1.fma(w2, s12), l);
        s22 = s22.blend(x2.fma(w2, s22), l);
        s32 = s32.blend(x3.fma(w2, s32), l);
        x0 = DoubleVector.fromArray(S, x, a + 1);
        x1 = DoubleVector.fromArray(S, x, a + 1 + row);
        x2 = DoubleVector.fromArray(S, x, a + 1 + 2 * row);
        x3 = DoubleVector.fromArray(S, x, a + 1 + 3 * row);
        w0 = DoubleVector.broadcast(S, w[b + 3]);
        w1 = DoubleVector.broadcast(S, w[b + 4]);
        w2 = DoubleVector.broadcast(S, w[b + 5]);
        s00 = x0.fma(w0, s00);
        s10 = x1.fma(w0, s10);
        s20 = x2.fma(w0, s20);
        s30 = x3.fma(w0, s30);
        s01 = x0.fma(w1, s01);
        s11 = x1.fma(w1, s11);
        s21 = x2.fma(w1, s21);
        s31 = x3.fma(w1, s31);
        s02 = x0.fma(w2, s02);
        s12 = x1.fma(w2, s12);
        s22 = x2.fma(w2, s22);
        s32 = x3.fma(w2, s32);
        x0 = DoubleVector.fromArray(S, x, a + 2);
        x1 = DoubleVector.fromArray(S, x, a + 2 + row);
        x2 = DoubleVector.fromArray(S, x, a + 2 + 2 * row);
        x3 = DoubleVector.fromArray(S, x, a + 2 + 3 * row);
        w0 = DoubleVector.broadcast(S, w[b + 6]);
        w1 = DoubleVector.broadcast(S, w[b + 7]);
        w2 = DoubleVector.broadcast(S, w[b + 8]);
        s00 = s00.blend(x0.fma(w0, s00), r);
        s10 = s10.blend(x1.fma(w0, s10), r);
        s20 = s20.blend(x2.fma(w0, s20), r);
        s30 = s30.blend(x3.fma(w0, s30), r);
        s01 = s01.blend(x0.fma(w1, s01), r);
        s11 = s11.blend(x1.fma(w1, s11), r);
        s21 = s21.blend(x2.fma(w1, s21), r);
        s31 = s31.blend(x3.fma(w1, s31), r);
        s02 = s02.blend(x0.fma(w2, s02), r);
        s12 = s12.blend(x1.fma(w2, s12), r);
        s22 = s22.blend(x2.fma(w2, s22), r);
        s32 = s32.blend(x3.fma(w2, s32), r);
      }
    }
    s00.intoArray(sums, p);
    s10.intoArray(sums, p + pRow);
    s20.intoArray(sums, p + 2 * pRow);
    s30.intoArray(sums, p + 3 * pRow);
    s01.intoArray(sums, p + output);
    s11.intoArray(sums, p + output + pRow);
    s21.intoArray(sums, p + output + 2 * pRow);
    s31.intoArray(sums, p + output + 3 * pRow);
    s02.intoArray(sums, p + 2 * output);
    s12.intoArray(sums, p + 2 * output + pRow);
    s22.intoArray(sums, p + 2 * output + 2 * pRow);
    s32.intoArray(sums, p + 2 * output + 3 * pRow);
  }
}
