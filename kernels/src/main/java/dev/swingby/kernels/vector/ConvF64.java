package dev.swingby.kernels.vector;

import dev.swingby.kernels.ImageOps;
import dev.swingby.kernels.Images;
import dev.swingby.kernels.Tensor;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.jspecify.annotations.Nullable;

/**
 * The convolution on one thread: an implicit matrix product whose row for a pixel is up to nine
 * pieces of x around it. Lanes stand along output channels and every sum goes in order of taps and
 * channels, so the bits are those of the scalar reference.
 *
 * <p>Blocks of images stay in the second-level cache; their pixels come by class ({@link
 * ConvPlan}). Weights are copied into panels of whole vectors first. Few output channels take
 * another way, {@link NarrowConvF64}, and three {@link ThreeOutputsConvF64}.
 */
final class ConvF64 {
  private static final VectorSpecies<Double> S = VectorF64.SPECIES;
  private static final int W = S.length();

  /** 24 accumulators need 32 registers: AVX2 has 16. */
  private static final boolean FEW_REGISTERS = S.vectorBitSize() == 256;

  private static final int MOST_VECTORS = FEW_REGISTERS ? 2 : 4;

  /** Most pixels of a tile by its vectors. */
  private static final int[] MOST_PIXELS =
      FEW_REGISTERS ? new int[] {0, 8, 5} : new int[] {0, 12, 8, 8, 6};

  private static final ThreadLocal<ConvF64> WORKSPACE = ThreadLocal.withInitial(ConvF64::new);

  private final int[] segmentsOfA = new int[9];
  private final int[] segmentsOfB = new int[9];
  private final double[] zeros = new double[MOST_VECTORS * W];
  private double[] start = new double[W];
  private double[] packed = {};

  private final NarrowConvF64 rows = new NarrowConvF64();
  private final ThreeOutputsConvF64 three = new ThreeOutputsConvF64();

  private ConvF64() {}

  /** See {@link dev.swingby.kernels.ImageOps#conv3x3}. */
  static void forward(
      Images g,
      int from,
      int to,
      Tensor x,
      Tensor w,
      @Nullable Tensor bias,
      @Nullable Tensor perImage,
      @Nullable Tensor residual,
      Tensor y) {
    if (y.cols() == 0 || from == to) {
      return;
    }
    ConvPlan plan = ConvPlan.of(g);
    ConvF64 space = WORKSPACE.get();
    boolean narrow = y.cols() <= ImageOps.NARROW;
    boolean three = ThreeOutputsConvF64.serves(g, x.cols(), y.cols());
    if (three) {
      space.three.pack(w);
    } else if (narrow) {
      space.rows.pack(w);
    } else {
      space.pack(w);
    }
    for (int i = from; i < to; i += plan.images) {
      int images = Math.min(plan.images, to - i);
      // Sums start from the bias alone, from a residual alone, or from what is put into y first.
      boolean mixed = perImage != null || (bias != null && residual != null);
      if (mixed) {
        space.starts(g, i, images, bias, perImage, residual, y);
      }
      Tensor own = mixed ? y : residual;
      if (three) {
        space.three.block(g, i, images, x, bias, own, y);
      } else if (narrow) {
        space.rows.block(g, i, images, x, bias, own, y);
      } else {
        space.block(plan, g, i, images, x, bias, own, y);
      }
    }
  }

  private static int panels(int out) {
    int vectors = (out + W - 1) / W;
    return (vectors + MOST_VECTORS - 1) / MOST_VECTORS;
  }

  /** Panel after panel, each with its rows of whole vectors; the last vector of all may overlap. */
  private void pack(Tensor w) {
    int depth = w.rows();
    int vectors = (w.cols() + W - 1) / W;
    if (packed.length < depth * vectors * W) {
      packed = new double[depth * vectors * W];
    }
    int done = 0;
    for (int p = panels(w.cols()); p > 0; p--) {
      int nv = (vectors - done) / p;
      for (int v = 0; v < nv; v++) {
        int column = Math.min((done + v) * W, w.cols() - W);
        int to = done * W * depth + v * W;
        packColumn(depth, w.f64(), w.offset() + column, w.stride(), packed, to, nv * W);
      }
      done += nv;
    }
  }

  private static void packColumn(
      int depth, double[] w, int from, int ldw, double[] packed, int to, int ldp) {
    for (int k = 0; k < depth; k++) {
      DoubleVector.fromArray(S, w, from + k * ldw).intoArray(packed, to + k * ldp);
    }
  }

  private void block(
      ConvPlan plan,
      Images g,
      int first,
      int images,
      Tensor x,
      @Nullable Tensor bias,
      @Nullable Tensor own,
      Tensor y) {
    int pixel = first * g.pixels();
    int vectors = (y.cols() + W - 1) / W;
    int done = 0;
    for (int p = panels(y.cols()); p > 0; p--) {
      int nv = (vectors - done) / p;
      int column = done * W;
      double[] d = zeros;
      int od = 0;
      int dRow = 0;
      if (own != null) {
        d = own.f64();
        od = own.offset() + pixel * own.stride() + column;
        dRow = own.stride();
      } else if (bias != null) {
        d = bias.f64();
        od = bias.offset() + column;
      }
      int oc = y.offset() + pixel * y.stride() + column;
      int last = Math.min(nv * W, y.cols() - column) - W;
      int bo = column * 9 * x.cols();
      panel(plan, g, images, nv, x, pixel, bo, d, od, dRow, y.f64(), oc, y.stride(), last);
      done += nv;
    }
  }

  /** All pixels of a block against one panel of weights. */
  private void panel(
      ConvPlan plan,
      Images g,
      int images,
      int nv,
      Tensor x,
      int pixel,
      int bo,
      double[] d,
      int od,
      int dRow,
      double[] c,
      int oc,
      int ldc,
      int last) {
    int ao = x.offset() + pixel * x.stride();
    boolean joined = x.stride() == x.cols();
    for (ConvPlan.PixelClass k : plan.classes) {
      int segments = segments(k, g.width(), x.cols(), x.stride(), nv * W, joined);
      int kc = joined ? k.countX() * x.cols() : x.cols();
      int count = images * k.perImage();
      int tiles = (count + MOST_PIXELS[nv] - 1) / MOST_PIXELS[nv];
      int size = count / tiles;
      int larger = count - tiles * size;
      int at = k.start();
      if (larger > 0) {
        strip(
            size + 1,
            nv,
            larger,
            plan.pixels,
            at,
            segments,
            kc,
            x,
            ao,
            bo,
            d,
            od,
            dRow,
            c,
            oc,
            ldc,
            last);
        at += larger * (size + 1);
      }
      strip(
          size,
          nv,
          tiles - larger,
          plan.pixels,
          at,
          segments,
          kc,
          x,
          ao,
          bo,
          d,
          od,
          dRow,
          c,
          oc,
          ldc,
          last);
    }
  }

  private void strip(
      int mr,
      int nv,
      int tiles,
      int[] pixels,
      int at,
      int segments,
      int kc,
      Tensor x,
      int ao,
      int bo,
      double[] d,
      int od,
      int dRow,
      double[] c,
      int oc,
      int ldc,
      int last) {
    if (nv <= 2 && kc % 2 == 0) {
      ConvTilesF64.pairs(
          mr,
          nv,
          tiles,
          pixels,
          at,
          segments,
          segmentsOfA,
          segmentsOfB,
          kc,
          x.f64(),
          ao,
          x.stride(),
          packed,
          bo,
          d,
          od,
          dRow,
          c,
          oc,
          ldc,
          last);
    } else {
      ConvTilesF64.tiles(
          mr,
          nv,
          tiles,
          pixels,
          at,
          segments,
          segmentsOfA,
          segmentsOfB,
          kc,
          x.f64(),
          ao,
          x.stride(),
          packed,
          bo,
          d,
          od,
          dRow,
          c,
          oc,
          ldc,
          last);
    }
  }

  /** Where the pieces of x, and the weights they meet, begin; by rows of taps, or tap by tap. */
  private int segments(
      ConvPlan.PixelClass k, int width, int in, int stride, int ldb, boolean joined) {
    int n = 0;
    for (int ky = k.fromY(); ky < k.fromY() + k.countY(); ky++) {
      for (int kx = k.fromX(); kx < k.fromX() + (joined ? 1 : k.countX()); kx++) {
        segmentsOfA[n] = ((ky - 1) * width + kx - 1) * stride;
        segmentsOfB[n] = (3 * ky + kx) * in * ldb;
        n++;
      }
    }
    return n;
  }

  /** y = bias + perImage + residual, of those that are not null. */
  private void starts(
      Images g,
      int first,
      int images,
      @Nullable Tensor bias,
      @Nullable Tensor perImage,
      @Nullable Tensor residual,
      Tensor y) {
    int n = y.cols();
    if (start.length < n) {
      start = new double[n];
    }
    for (int i = first; i < first + images; i++) {
      for (int j = 0; j < n; j++) {
        double s = bias == null ? 0 : bias.f64()[bias.offset() + j];
        start[j] =
            perImage == null
                ? s
                : s + perImage.f64()[perImage.offset() + i * perImage.stride() + j];
      }
      for (int p = i * g.pixels(); p < (i + 1) * g.pixels(); p++) {
        int at = y.offset() + p * y.stride();
        if (residual == null) {
          System.arraycopy(start, 0, y.f64(), at, n);
        } else {
          int from = residual.offset() + p * residual.stride();
          sum(n, start, residual.f64(), from, y.f64(), at);
        }
      }
    }
  }

  private static void sum(int n, double[] a, double[] b, int bAt, double[] c, int cAt) {
    int end = S.loopBound(n);
    for (int j = 0; j < end; j += W) {
      DoubleVector v = DoubleVector.fromArray(S, b, bAt + j);
      DoubleVector.fromArray(S, a, j).add(v).intoArray(c, cAt + j);
    }
    for (int j = end; j < n; j++) {
      c[cAt + j] = a[j] + b[bAt + j];
    }
  }
}
