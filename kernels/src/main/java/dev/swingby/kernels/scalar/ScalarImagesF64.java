package dev.swingby.kernels.scalar;

import dev.swingby.kernels.Activation;
import dev.swingby.kernels.Dropout;
import dev.swingby.kernels.ImageOps;
import dev.swingby.kernels.Images;
import dev.swingby.kernels.KernelsF64;
import dev.swingby.kernels.Norm;
import dev.swingby.kernels.Tensor;
import org.jspecify.annotations.Nullable;

/** The f64 kernels on images as their formulas read. */
public class ScalarImagesF64 implements ImageOps {
  private final KernelsF64 kernels;

  /** With the activations and reductions of the given kernels. */
  public ScalarImagesF64(KernelsF64 kernels) {
    this.kernels = kernels;
  }

  /** Where row i of a tensor begins. */
  protected static int row(Tensor t, int i) {
    return t.offset() + i * t.stride();
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
    double[] out = y.f64();
    for (int i = from; i < to; i++) {
      for (int p = 0; p < g.pixels(); p++) {
        int at = i * g.pixels() + p;
        for (int o = 0; o < y.cols(); o++) {
          double s = bias == null ? 0 : bias.f64()[bias.offset() + o];
          if (perImage != null) {
            s += perImage.f64()[row(perImage, i) + o];
          }
          if (residual != null) {
            s += residual.f64()[row(residual, at) + o];
          }
          out[row(y, at) + o] = taps(g, i, p, x, w, o, s);
        }
      }
    }
  }

  /** The start and the products of one pixel and output channel. */
  private static double taps(Images g, int i, int p, Tensor x, Tensor w, int o, double start) {
    int in = x.cols();
    boolean narrow = w.cols() <= NARROW;
    double s = start;
    for (int ky = 0; ky < 3; ky++) {
      for (int n = 0; n < 3 * in; n++) {
        int tap = 3 * ky + (narrow ? n % 3 : n / in);
        int c = narrow ? n / 3 : n % in;
        int q = moved(g, p, tap);
        if (q >= 0) {
          double value = x.f64()[row(x, i * g.pixels() + q) + c];
          s = Math.fma(value, w.f64()[row(w, tap * in + c) + o], s);
        }
      }
    }
    return s;
  }

  /** Position p moved by a tap, or -1 if that is outside the image. */
  private static int moved(Images g, int p, int tap) {
    int y = p / g.width() + tap / 3 - 1;
    int x = p % g.width() + tap % 3 - 1;
    return y < 0 || y >= g.height() || x < 0 || x >= g.width() ? -1 : y * g.width() + x;
  }

  @Override
  public void turn(Tensor w, Tensor turned) {
    int in = w.rows() / 9;
    int out = w.cols();
    for (int tap = 0; tap < 9; tap++) {
      for (int c = 0; c < in; c++) {
        for (int o = 0; o < out; o++) {
          turned.f64()[row(turned, tap * out + o) + c] = w.f64()[row(w, (8 - tap) * in + c) + o];
        }
      }
    }
  }

  @Override
  public void conv3x3Weights(
      Images g, int from, int to, int line, Tensor x, Tensor dy, int chunk, Tensor partials) {
    int in = x.cols();
    for (int tap = 3 * line; tap < 3 * line + 3; tap++) {
      for (int c = 0; c < in; c++) {
        for (int o = 0; o < dy.cols(); o++) {
          double s = 0;
          for (int i = from; i < to; i++) {
            for (int p = 0; p < g.pixels(); p++) {
              int q = moved(g, p, tap);
              if (q >= 0) {
                double value = x.f64()[row(x, i * g.pixels() + q) + c];
                s = Math.fma(value, dy.f64()[row(dy, i * g.pixels() + p) + o], s);
              }
            }
          }
          partials.f64()[row(partials, (chunk * 9 + tap) * in + c) + o] = s;
        }
      }
    }
  }

  @Override
  public void groupNorm(
      Images g,
      int from,
      int to,
      Norm norm,
      Tensor gamma,
      Tensor beta,
      Tensor x,
      Tensor stats,
      Tensor y) {
    int channels = x.cols();
    int size = channels / norm.groups();
    double m = (double) g.pixels() * size;
    Rows rows = Rows.of(channels);
    for (int i = from; i < to; i++) {
      int at = row(stats, i);
      sums(g, i, x, 0, channels, rows.a);
      for (int k = 0; k < norm.groups(); k++) {
        stats.f64()[at + k] = group(rows.a, k * size, size) / m;
      }
      rows.expand(stats, at, norm.groups(), size);
      squares(g, i, x, 0, channels, rows.mean, rows.a);
      for (int k = 0; k < norm.groups(); k++) {
        double variance = group(rows.a, k * size, size) / m;
        double deviation = (double) Math.sqrt(variance + (double) norm.eps());
        stats.f64()[at + norm.groups() + k] = 1 / deviation;
      }
      rows.expand(stats, at, norm.groups(), size);
      normalize(g, i, x, 0, channels, rows, gamma, beta, y);
      activate(g, i, norm.act(), y);
    }
  }

  private static double group(double[] values, int from, int size) {
    double sum = 0;
    for (int c = from; c < from + size; c++) {
      sum += values[c];
    }
    return sum;
  }

  /** Scratch rows with a value for every channel. */
  protected static final class Rows {
    private static final ThreadLocal<Rows> KEPT = ThreadLocal.withInitial(Rows::new);

    /** The mean of the channel's group. */
    public double[] mean = {};

    /** What its distance from the mean is multiplied by. */
    public double[] r = {};

    /** A sum over positions, or over the group. */
    public double[] a = {};

    /** Another. */
    public double[] b = {};

    static Rows of(int channels) {
      Rows rows = KEPT.get();
      if (rows.a.length < channels) {
        rows.mean = new double[channels];
        rows.r = new double[channels];
        rows.a = new double[channels];
        rows.b = new double[channels];
      }
      return rows;
    }

    /** mean and r from the statistics of the groups. */
    void expand(Tensor stats, int at, int groups, int size) {
      for (int c = 0; c < groups * size; c++) {
        mean[c] = stats.f64()[at + c / size];
        r[c] = stats.f64()[at + groups + c / size];
      }
    }
  }

  /** Sums over the positions of image i, for the channels c0 to c1. */
  protected void sums(Images g, int i, Tensor x, int c0, int c1, double[] out) {
    for (int c = c0; c < c1; c++) {
      double s0 = 0, s1 = 0, s2 = 0, s3 = 0;
      for (int p = 0; p < g.pixels(); p++) {
        double v = x.f64()[row(x, i * g.pixels() + p) + c];
        switch (p % CHAINS) {
          case 0 -> s0 += v;
          case 1 -> s1 += v;
          case 2 -> s2 += v;
          default -> s3 += v;
        }
      }
      out[c] = (s0 + s2) + (s1 + s3);
    }
  }

  /** The same of the squared distances from the means. */
  protected void squares(Images g, int i, Tensor x, int c0, int c1, double[] mean, double[] out) {
    for (int c = c0; c < c1; c++) {
      double s0 = 0, s1 = 0, s2 = 0, s3 = 0;
      for (int p = 0; p < g.pixels(); p++) {
        double d = x.f64()[row(x, i * g.pixels() + p) + c] - mean[c];
        switch (p % CHAINS) {
          case 0 -> s0 = Math.fma(d, d, s0);
          case 1 -> s1 = Math.fma(d, d, s1);
          case 2 -> s2 = Math.fma(d, d, s2);
          default -> s3 = Math.fma(d, d, s3);
        }
      }
      out[c] = (s0 + s2) + (s1 + s3);
    }
  }

  /** u = fma(gamma, (x - mean) r, beta) of image i, for the channels c0 to c1. */
  protected void normalize(
      Images g, int i, Tensor x, int c0, int c1, Rows rows, Tensor gamma, Tensor beta, Tensor u) {
    for (int p = i * g.pixels(); p < (i + 1) * g.pixels(); p++) {
      for (int c = c0; c < c1; c++) {
        double h = (x.f64()[row(x, p) + c] - rows.mean[c]) * rows.r[c];
        u.f64()[row(u, p) + c] =
            Math.fma(gamma.f64()[gamma.offset() + c], h, beta.f64()[beta.offset() + c]);
      }
    }
  }

  /** y = act(y) of image i. */
  private void activate(Images g, int i, Activation act, Tensor y) {
    boolean whole = y.stride() == y.cols();
    int n = whole ? y.cols() * g.pixels() : y.cols();
    for (int p = i * g.pixels(); p < (i + 1) * g.pixels(); p += whole ? g.pixels() : 1) {
      kernels.activate(act, n, y.f64(), row(y, p), y.f64(), row(y, p));
    }
  }

  @Override
  public void groupNormBackward(
      Images g,
      int from,
      int to,
      Norm norm,
      Tensor gamma,
      Tensor beta,
      Tensor x,
      Tensor stats,
      Tensor dy,
      @Nullable Tensor add,
      Tensor sums,
      Tensor dx) {
    int channels = x.cols();
    int size = channels / norm.groups();
    double m = (double) g.pixels() * size;
    Rows rows = Rows.of(channels);
    for (int i = from; i < to; i++) {
      rows.expand(stats, row(stats, i), norm.groups(), size);
      if (norm.act() != Activation.LINEAR) {
        normalize(g, i, x, 0, channels, rows, gamma, beta, dx);
      }
      derivative(g, i, norm.act(), dy, dx);
      gradientSums(g, i, x, 0, channels, rows, dx, sums);
      for (int k = 0; k < norm.groups(); k++) {
        double a = 0;
        double b = 0;
        for (int c = k * size; c < (k + 1) * size; c++) {
          double scale = gamma.f64()[gamma.offset() + c];
          a = Math.fma(scale, sums.f64()[row(sums, i) + c], a);
          b = Math.fma(scale, sums.f64()[row(sums, i) + channels + c], b);
        }
        java.util.Arrays.fill(rows.a, k * size, (k + 1) * size, a / m);
        java.util.Arrays.fill(rows.b, k * size, (k + 1) * size, b / m);
      }
      gradient(g, i, x, 0, channels, rows, gamma, add, dx);
    }
  }

  /** u becomes dy act'(u) in image i. */
  private void derivative(Images g, int i, Activation act, Tensor dy, Tensor u) {
    boolean whole = u.stride() == u.cols() && dy.stride() == dy.cols();
    int n = whole ? u.cols() * g.pixels() : u.cols();
    for (int p = i * g.pixels(); p < (i + 1) * g.pixels(); p += whole ? g.pixels() : 1) {
      int at = row(u, p);
      kernels.activateBackward(act, n, u.f64(), at, u.f64(), at, dy.f64(), row(dy, p), u.f64(), at);
    }
  }

  /** Sums of du and du h over the positions of image i, for the channels c0 to c1. */
  protected void gradientSums(
      Images g, int i, Tensor x, int c0, int c1, Rows rows, Tensor du, Tensor sums) {
    for (int c = c0; c < c1; c++) {
      double a0 = 0, a1 = 0, a2 = 0, a3 = 0;
      double b0 = 0, b1 = 0, b2 = 0, b3 = 0;
      for (int p = 0; p < g.pixels(); p++) {
        double d = du.f64()[row(du, i * g.pixels() + p) + c];
        double v = x.f64()[row(x, i * g.pixels() + p) + c];
        double h = (v - rows.mean[c]) * rows.r[c];
        switch (p % CHAINS) {
          case 0 -> {
            a0 += d;
            b0 = Math.fma(d, h, b0);
          }
          case 1 -> {
            a1 += d;
            b1 = Math.fma(d, h, b1);
          }
          case 2 -> {
            a2 += d;
            b2 = Math.fma(d, h, b2);
          }
          default -> {
            a3 += d;
            b3 = Math.fma(d, h, b3);
          }
        }
      }
      sums.f64()[row(sums, i) + c] = (a0 + a2) + (a1 + a3);
      sums.f64()[row(sums, i) + x.cols() + c] = (b0 + b2) + (b1 + b3);
    }
  }

  /** du becomes dx in image i, for the channels c0 to c1. */
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
    for (int p = i * g.pixels(); p < (i + 1) * g.pixels(); p++) {
      for (int c = c0; c < c1; c++) {
        int at = row(dx, p) + c;
        double h = (x.f64()[row(x, p) + c] - rows.mean[c]) * rows.r[c];
        double t = Math.fma(gamma.f64()[gamma.offset() + c], dx.f64()[at], -rows.a[c]);
        t = Math.fma(-rows.b[c], h, t);
        dx.f64()[at] =
            add == null ? t * rows.r[c] : Math.fma(t, rows.r[c], add.f64()[row(add, p) + c]);
      }
    }
  }

  @Override
  public void softmaxBackward(int from, int to, Tensor y, Tensor dy, Tensor dx) {
    int n = y.cols();
    for (int i = from; i < to; i++) {
      double[] ys = y.f64();
      double[] ds = dy.f64();
      double s = kernels.dot(n, ys, row(y, i), ds, row(dy, i));
      for (int j = 0; j < n; j++) {
        dx.f64()[row(dx, i) + j] = ys[row(y, i) + j] * (ds[row(dy, i) + j] - s);
      }
    }
  }

  @Override
  public void dropout(int from, int to, Dropout mask, Tensor x, Tensor y) {
    double scale = (double) mask.scale();
    int n = x.cols();
    for (int i = from; i < to; i++) {
      for (int j = 0; j < n; j++) {
        double factor = mask.keeps(i * n + j) ? scale : 0;
        y.f64()[row(y, i) + j] = x.f64()[row(x, i) + j] * factor;
      }
    }
  }

  @Override
  public void meanPool(Images g, int from, int to, Tensor x, Tensor y) {
    double share = 1 / (double) g.pixels();
    Rows rows = Rows.of(x.cols());
    for (int i = from; i < to; i++) {
      sums(g, i, x, 0, x.cols(), rows.a);
      for (int c = 0; c < x.cols(); c++) {
        y.f64()[row(y, i) + c] = rows.a[c] * share;
      }
    }
  }

  @Override
  public void meanPoolBackward(Images g, int from, int to, Tensor dy, Tensor dx) {
    double share = 1 / (double) g.pixels();
    for (int i = from; i < to; i++) {
      for (int p = i * g.pixels(); p < (i + 1) * g.pixels(); p++) {
        for (int c = 0; c < dy.cols(); c++) {
          dx.f64()[row(dx, p) + c] = dy.f64()[row(dy, i) + c] * share;
        }
      }
    }
  }

  @Override
  public void maxPool(Images g, int from, int to, Tensor x, Tensor y) {
    for (int i = from; i < to; i++) {
      for (int c = 0; c < x.cols(); c++) {
        y.f64()[row(y, i) + c] = x.f64()[row(x, firstMaximum(g, i, c, x)) + c];
      }
    }
  }

  /** The first row of an image that holds its maximum of a channel, or a NaN. */
  private static int firstMaximum(Images g, int i, int c, Tensor x) {
    int best = i * g.pixels();
    double most = x.f64()[row(x, best) + c];
    for (int p = best + 1; p < (i + 1) * g.pixels() && !Double.isNaN(most); p++) {
      double v = x.f64()[row(x, p) + c];
      if (v > most || Double.isNaN(v)) {
        most = v;
        best = p;
      }
    }
    return best;
  }

  @Override
  public void maxPoolBackward(Images g, int from, int to, Tensor x, Tensor dy, Tensor dx) {
    for (int i = from; i < to; i++) {
      for (int p = i * g.pixels(); p < (i + 1) * g.pixels(); p++) {
        java.util.Arrays.fill(dx.f64(), row(dx, p), row(dx, p) + dx.cols(), 0);
      }
      for (int c = 0; c < x.cols(); c++) {
        dx.f64()[row(dx, firstMaximum(g, i, c, x)) + c] = dy.f64()[row(dy, i) + c];
      }
    }
  }

  @Override
  public void spaceToDepth(Images g, int from, int to, boolean back, Tensor wide, Tensor deep) {
    int c = wide.cols();
    for (int p = from * g.pixels(); p < to * g.pixels(); p++) {
      int y = p / g.width();
      int x = p % g.width();
      int block = y / 2 * (g.width() / 2) + x / 2;
      int at = row(deep, block) + (y % 2 * 2 + x % 2) * c;
      if (back) {
        System.arraycopy(deep.f64(), at, wide.f64(), row(wide, p), c);
      } else {
        System.arraycopy(wide.f64(), row(wide, p), deep.f64(), at, c);
      }
    }
  }
}
