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
    double s = start;
    for (int tap = 0; tap < 9; tap++) {
      int q = moved(g, p, tap);
      if (q >= 0) {
        int xRow = row(x, i * g.pixels() + q);
        for (int c = 0; c < in; c++) {
          s = Math.fma(x.f64()[xRow + c], w.f64()[row(w, tap * in + c) + o], s);
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
      Images g, int from, int to, Tensor x, Tensor dy, int chunk, Tensor partials) {
    int in = x.cols();
    for (int tap = 0; tap < 9; tap++) {
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
    int size = x.cols() / norm.groups();
    double m = (double) g.pixels() * size;
    for (int i = from; i < to; i++) {
      for (int k = 0; k < norm.groups(); k++) {
        double sum = 0;
        for (int c = k * size; c < (k + 1) * size; c++) {
          sum += positions(g, i, x, c, 0, false);
        }
        double mean = sum / m;
        double squares = 0;
        for (int c = k * size; c < (k + 1) * size; c++) {
          squares += positions(g, i, x, c, mean, true);
        }
        stats.f64()[row(stats, i) + k] = mean;
        stats.f64()[row(stats, i) + norm.groups() + k] =
            1 / (double) Math.sqrt(squares / m + (double) norm.eps());
      }
      normalize(g, i, norm, gamma, beta, x, stats, y);
      for (int p = i * g.pixels(); p < (i + 1) * g.pixels(); p++) {
        kernels.activate(norm.act(), y.cols(), y.f64(), row(y, p), y.f64(), row(y, p));
      }
    }
  }

  /** Sum over the positions of a channel, or of the squares of its distance from the mean. */
  private static double positions(Images g, int i, Tensor x, int c, double mean, boolean squares) {
    double s0 = 0, s1 = 0, s2 = 0, s3 = 0;
    for (int p = 0; p < g.pixels(); p++) {
      double v = x.f64()[row(x, i * g.pixels() + p) + c];
      double d = v - mean;
      switch (p % CHAINS) {
        case 0 -> s0 = squares ? Math.fma(d, d, s0) : s0 + v;
        case 1 -> s1 = squares ? Math.fma(d, d, s1) : s1 + v;
        case 2 -> s2 = squares ? Math.fma(d, d, s2) : s2 + v;
        default -> s3 = squares ? Math.fma(d, d, s3) : s3 + v;
      }
    }
    return (s0 + s2) + (s1 + s3);
  }

  /** u = fma(gamma, (x - mean) r, beta) of an image. */
  private static void normalize(
      Images g, int i, Norm norm, Tensor gamma, Tensor beta, Tensor x, Tensor stats, Tensor u) {
    int size = x.cols() / norm.groups();
    for (int p = i * g.pixels(); p < (i + 1) * g.pixels(); p++) {
      for (int c = 0; c < x.cols(); c++) {
        double h = normalized(x, p, c, i, c / size, norm.groups(), stats);
        u.f64()[row(u, p) + c] =
            Math.fma(gamma.f64()[gamma.offset() + c], h, beta.f64()[beta.offset() + c]);
      }
    }
  }

  private static double normalized(
      Tensor x, int p, int c, int i, int group, int groups, Tensor stats) {
    int at = row(stats, i) + group;
    return (x.f64()[row(x, p) + c] - stats.f64()[at]) * stats.f64()[at + groups];
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
    int groups = norm.groups();
    int size = x.cols() / groups;
    double m = (double) g.pixels() * size;
    for (int i = from; i < to; i++) {
      normalize(g, i, norm, gamma, beta, x, stats, dx);
      for (int p = i * g.pixels(); p < (i + 1) * g.pixels(); p++) {
        derivative(norm.act(), x.cols(), dx.f64(), row(dx, p), dy.f64(), row(dy, p));
      }
      for (int k = 0; k < groups; k++) {
        double a = 0;
        double b = 0;
        for (int c = k * size; c < (k + 1) * size; c++) {
          channelSums(g, i, x, c, k, groups, stats, dx, sums);
          double scale = gamma.f64()[gamma.offset() + c];
          a = Math.fma(scale, sums.f64()[row(sums, i) + c], a);
          b = Math.fma(scale, sums.f64()[row(sums, i) + x.cols() + c], b);
        }
        a = a / m;
        b = b / m;
        double r = stats.f64()[row(stats, i) + groups + k];
        for (int p = i * g.pixels(); p < (i + 1) * g.pixels(); p++) {
          for (int c = k * size; c < (k + 1) * size; c++) {
            int at = row(dx, p) + c;
            double t = Math.fma(gamma.f64()[gamma.offset() + c], dx.f64()[at], -a);
            t = Math.fma(-b, normalized(x, p, c, i, k, groups, stats), t);
            dx.f64()[at] = add == null ? t * r : Math.fma(t, r, add.f64()[row(add, p) + c]);
          }
        }
      }
    }
  }

  /** u becomes dy act'(u). */
  private void derivative(Activation act, int n, double[] u, int uAt, double[] dy, int dyAt) {
    kernels.activateBackward(act, n, u, uAt, u, uAt, dy, dyAt, u, uAt);
  }

  /** The sums of du and du h over the positions of a channel. */
  private static void channelSums(
      Images g,
      int i,
      Tensor x,
      int c,
      int group,
      int groups,
      Tensor stats,
      Tensor du,
      Tensor sums) {
    double a0 = 0, a1 = 0, a2 = 0, a3 = 0;
    double b0 = 0, b1 = 0, b2 = 0, b3 = 0;
    for (int p = 0; p < g.pixels(); p++) {
      double d = du.f64()[row(du, i * g.pixels() + p) + c];
      double h = normalized(x, i * g.pixels() + p, c, i, group, groups, stats);
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
        boolean keep = mask.keeps(i * n + j);
        y.f64()[row(y, i) + j] = keep ? x.f64()[row(x, i) + j] * scale : 0;
      }
    }
  }

  @Override
  public void meanPool(Images g, int from, int to, Tensor x, Tensor y) {
    double share = 1 / (double) g.pixels();
    for (int i = from; i < to; i++) {
      for (int c = 0; c < x.cols(); c++) {
        y.f64()[row(y, i) + c] = positions(g, i, x, c, 0, false) * share;
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
