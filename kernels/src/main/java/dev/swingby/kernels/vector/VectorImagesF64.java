package dev.swingby.kernels.vector;

import dev.swingby.kernels.Dropout;
import dev.swingby.kernels.Images;
import dev.swingby.kernels.KernelsF64;
import dev.swingby.kernels.Tensor;
import dev.swingby.kernels.scalar.ScalarImagesF64;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.jspecify.annotations.Nullable;

/** The f64 kernels on images on vectors; what is not here is the scalar reference's. */
final class VectorImagesF64 extends ScalarImagesF64 {
  private static final VectorSpecies<Double> S = VectorF64.SPECIES;
  private static final int W = S.length();

  /** Elements of a dropout whose random bits are made at once. */
  private static final int BLOCK = 2048;

  private static final ThreadLocal<short[]> BITS =
      ThreadLocal.withInitial(() -> new short[BLOCK + 32 * W + 8]);

  VectorImagesF64(KernelsF64 kernels) {
    super(kernels);
  }

  @Override
  public void conv3x3(
      Images g,
      int from,
      int to,
      Tensor x,
      Tensor w,
      @Nullable Tensor bias,
      @Nullable Tensor perImage,
      @Nullable Tensor residual,
      Tensor y) {
    ConvF64.forward(g, from, to, x, w, bias, perImage, residual, y);
  }

  @Override
  public void conv3x3Weights(
      Images g, int from, int to, int line, Tensor x, Tensor dy, int chunk, Tensor partials) {
    if (ConvWeightsF64.serves(x.cols(), dy.cols())) {
      ConvWeightsF64.run(g, from, to, line, x, dy, chunk, partials);
    } else {
      super.conv3x3Weights(g, from, to, line, x, dy, chunk, partials);
    }
  }

  @Override
  protected void sums(Images g, int i, Tensor x, int c0, int c1, double[] out) {
    int end = S.loopBound(c1);
    NormF64.sums(g.pixels(), end, x.f64(), row(x, i * g.pixels()), x.stride(), out);
    super.sums(g, i, x, end, c1, out);
  }

  @Override
  protected void squares(Images g, int i, Tensor x, int c0, int c1, double[] mean, double[] out) {
    int end = S.loopBound(c1);
    NormF64.squares(g.pixels(), end, x.f64(), row(x, i * g.pixels()), x.stride(), mean, out);
    super.squares(g, i, x, end, c1, mean, out);
  }

  @Override
  protected void normalize(
      Images g, int i, Tensor x, int c0, int c1, Rows rows, Tensor gamma, Tensor beta, Tensor u) {
    int end = S.loopBound(c1);
    int p = i * g.pixels();
    NormF64.normalize(
        g.pixels(),
        end,
        x.f64(),
        row(x, p),
        x.stride(),
        rows.mean,
        rows.r,
        gamma.f64(),
        gamma.offset(),
        beta.f64(),
        beta.offset(),
        u.f64(),
        row(u, p),
        u.stride());
    super.normalize(g, i, x, end, c1, rows, gamma, beta, u);
  }

  @Override
  protected void gradientSums(
      Images g, int i, Tensor x, int c0, int c1, Rows rows, Tensor du, Tensor sums) {
    int end = S.loopBound(c1);
    int p = i * g.pixels();
    NormF64.gradientSums(
        g.pixels(),
        end,
        x.f64(),
        row(x, p),
        x.stride(),
        rows.mean,
        rows.r,
        du.f64(),
        row(du, p),
        du.stride(),
        sums.f64(),
        row(sums, i),
        row(sums, i) + c1);
    super.gradientSums(g, i, x, end, c1, rows, du, sums);
  }

  @Override
  protected void gradient(
      Images g,
      int i,
      Tensor x,
      int c0,
      int c1,
      Rows rows,
      Tensor gamma,
      @Nullable Tensor add,
      Tensor dx) {
    int end = S.loopBound(c1);
    int p = i * g.pixels();
    NormF64.gradient(
        g.pixels(),
        end,
        x.f64(),
        row(x, p),
        x.stride(),
        rows.mean,
        rows.r,
        rows.a,
        rows.b,
        gamma.f64(),
        gamma.offset(),
        add == null ? null : add.f64(),
        add == null ? 0 : row(add, p),
        add == null ? 0 : add.stride(),
        dx.f64(),
        row(dx, p),
        dx.stride());
    super.gradient(g, i, x, end, c1, rows, gamma, add, dx);
  }

  @Override
  public void softmaxBackward(int from, int to, Tensor y, Tensor dy, Tensor dx) {
    int n = y.cols();
    int end = S.loopBound(n);
    for (int i = from; i < to; i++) {
      int yAt = row(y, i);
      int dyAt = row(dy, i);
      int dxAt = row(dx, i);
      double s = ReduceF64.dot(n, y.f64(), yAt, dy.f64(), dyAt);
      scaled(end, s, y.f64(), yAt, dy.f64(), dyAt, dx.f64(), dxAt);
      for (int j = end; j < n; j++) {
        dx.f64()[dxAt + j] = y.f64()[yAt + j] * (dy.f64()[dyAt + j] - s);
      }
    }
  }

  private static void scaled(
      int end, double s, double[] y, int yAt, double[] dy, int dyAt, double[] dx, int dxAt) {
    for (int j = 0; j < end; j += W) {
      DoubleVector d = DoubleVector.fromArray(S, dy, dyAt + j).sub(s);
      DoubleVector.fromArray(S, y, yAt + j).mul(d).intoArray(dx, dxAt + j);
    }
  }

  @Override
  public void dropout(int from, int to, Dropout mask, Tensor x, Tensor y) {
    boolean flat = x.contiguous() && y.contiguous();
    int rows = flat ? 1 : to - from;
    int n = flat ? (to - from) * x.cols() : x.cols();
    double scale = (double) mask.scale();
    short[] bits = BITS.get();
    for (int i = from; i < from + rows; i++) {
      for (int j = 0; j < n; j += BLOCK) {
        // Elements from..: their words' block holds eight; the first may begin before them.
        int first = i * x.cols() + j;
        int count = Math.min(BLOCK, n - j);
        int skip = first % 8;
        VectorRandom.bits(mask.seed(), mask.stream(), first / 8, (skip + count + 3) / 4, bits);
        masked(
            count,
            bits,
            skip,
            mask.threshold() - 1,
            scale,
            x.f64(),
            row(x, i) + j,
            y.f64(),
            row(y, i) + j);
      }
    }
  }

  private static void masked(
      int n,
      short[] bits,
      int skip,
      int last,
      double scale,
      double[] x,
      int xAt,
      double[] y,
      int yAt) {
    for (int j = 0; j < n; j++) {
      // 1 where the bits are above the last that is dropped; a branch would be mispredicted.
      int keep = (last - (bits[skip + j] & 0xffff)) >>> 31;
      y[yAt + j] = x[xAt + j] * (keep * scale);
    }
  }
}
