package dev.swingby.kernels.scalar;

import dev.swingby.kernels.Activation;
import dev.swingby.kernels.Dropout;
import dev.swingby.kernels.ImageOps;
import dev.swingby.kernels.Images;
import dev.swingby.kernels.KernelsF32;
import dev.swingby.kernels.Norm;
import dev.swingby.kernels.Tensor;
import org.jspecify.annotations.Nullable;

/** The f32 kernels on images as their formulas read. */
public class ScalarImagesF32 implements ImageOps {
  private final KernelsF32 kernels;

  /** With the activations and reductions of the given kernels. */
  public ScalarImagesF32(KernelsF32 kernels) {
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
    float[] out = y.f32();
    for (int i = from; i < to; i++) {
      for (int p = 0; p < g.pixels(); p++) {
        int at = i * g.pixels() + p;
        for (int o = 0; o < y.cols(); o++) {
          float s = bias == null ? 0 : bias.f32()[bias.offset() + o];
          if (perImage != null) {
            s += perImage.f32()[row(perImage, i) + o];
          }
          if (residual != null) {
            s += residual.f32()[row(residual, at) + o];
          }
          out[row(y, at) + o] = taps(g, i, p, x, w, o, s);
        }
      }
    }
  }

  /** The start and the products of one pixel and output channel. */
  private static float taps(Images g, int i, int p, Tensor x, Tensor w, int o, float start) {
    int in = x.cols();
    float s = start;
    for (int tap = 0; tap < 9; tap++) {
      int q = moved(g, p, tap);
      if (q >= 0) {
        int xRow = row(x, i * g.pixels() + q);
        for (int c = 0; c < in; c++) {
          s = Math.fma(x.f32()[xRow + c], w.f32()[row(w, tap * in + c) + o], s);
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
          turned.f32()[row(turned, tap * out + o) + c] = w.f32()[row(w, (8 - tap) * in + c) + o];
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
          float s = 0;
          for (int i = from; i < to; i++) {
            for (int p = 0; p < g.pixels(); p++) {
              int q = moved(g, p, tap);
              if (q >= 0) {
                float value = x.f32()[row(x, i * g.pixels() + q) + c];
                s = Math.fma(value, dy.f32()[row(dy, i * g.pixels() + p) + o], s);
              }
            }
          }
          partials.f32()[row(partials, (chunk * 9 + tap) * in + c) + o] = s;
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
    float m = (float) g.pixels() * size;
    for (int i = from; i < to; i++) {
      for (int k = 0; k < norm.groups(); k++) {
        float sum = 0;
        for (int c = k * size; c < (k + 1) * size; c++) {
          sum += positions(g, i, x, c, 0, false);
        }
        float mean = sum / m;
        float squares = 0;
        for (int c = k * size; c < (k + 1) * size; c++) {
          squares += positions(g, i, x, c, mean, true);
        }
        stats.f32()[row(stats, i) + k] = mean;
        stats.f32()[row(stats, i) + norm.groups() + k] =
            1 / (float) Math.sqrt(squares / m + (float) norm.eps());
      }
      normalize(g, i, norm, gamma, beta, x, stats, y);
      for (int p = i * g.pixels(); p < (i + 1) * g.pixels(); p++) {
        kernels.activate(norm.act(), y.cols(), y.f32(), row(y, p), y.f32(), row(y, p));
      }
    }
  }

  /** Sum over the positions of a channel, or of the squares of its distance from the mean. */
  private static float positions(Images g, int i, Tensor x, int c, float mean, boolean squares) {
    float s0 = 0, s1 = 0, s2 = 0, s3 = 0;
    for (int p = 0; p < g.pixels(); p++) {
      float v = x.f32()[row(x, i * g.pixels() + p) + c];
      float d = v - mean;
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
        float h = normalized(x, p, c, i, c / size, norm.groups(), stats);
        u.f32()[row(u, p) + c] =
            Math.fma(gamma.f32()[gamma.offset() + c], h, beta.f32()[beta.offset() + c]);
      }
    }
  }

  private static float normalized(
      Tensor x, int p, int c, int i, int group, int groups, Tensor stats) {
    int at = row(stats, i) + group;
    return (x.f32()[row(x, p) + c] - stats.f32()[at]) * stats.f32()[at + groups];
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
    float m = (float) g.pixels() * size;
    for (int i = from; i < to; i++) {
      normalize(g, i, norm, gamma, beta, x, stats, dx);
      for (int p = i * g.pixels(); p < (i + 1) * g.pixels(); p++) {
        derivative(norm.act(), x.cols(), dx.f32(), row(dx, p), dy.f32(), row(dy, p));
      }
      for (int k = 0; k < groups; k++) {
        float a = 0;
        float b = 0;
        for (int c = k * size; c < (k + 1) * size; c++) {
          channelSums(g, i, x, c, k, groups, stats, dx, sums);
          float scale = gamma.f32()[gamma.offset() + c];
          a = Math.fma(scale, sums.f32()[row(sums, i) + c], a);
          b = Math.fma(scale, sums.f32()[row(sums, i) + x.cols() + c], b);
        }
        a = a / m;
        b = b / m;
        float r = stats.f32()[row(stats, i) + groups + k];
        for (int p = i * g.pixels(); p < (i + 1) * g.pixels(); p++) {
          for (int c = k * size; c < (k + 1) * size; c++) {
            int at = row(dx, p) + c;
            float t = Math.fma(gamma.f32()[gamma.offset() + c], dx.f32()[at], -a);
            t = Math.fma(-b, normalized(x, p, c, i, k, groups, stats), t);
            dx.f32()[at] = add == null ? t * r : Math.fma(t, r, add.f32()[row(add, p) + c]);
          }
        }
      }
    }
  }

  /** u becomes dy act'(u). */
  private void derivative(Activation act, int n, float[] u, int uAt, float[] dy, int dyAt) {
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
    float a0 = 0, a1 = 0, a2 = 0, a3 = 0;
    float b0 = 0, b1 = 0, b2 = 0, b3 = 0;
    for (int p = 0; p < g.pixels(); p++) {
      float d = du.f32()[row(du, i * g.pixels() + p) + c];
      float h = normalized(x, i * g.pixels() + p, c, i, group, groups, stats);
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
    sums.f32()[row(sums, i) + c] = (a0 + a2) + (a1 + a3);
    sums.f32()[row(sums, i) + x.cols() + c] = (b0 + b2) + (b1 + b3);
  }

  @Override
  public void softmaxBackward(int from, int to, Tensor y, Tensor dy, Tensor dx) {
    int n = y.cols();
    for (int i = from; i < to; i++) {
      float[] ys = y.f32();
      float[] ds = dy.f32();
      float s = kernels.dot(n, ys, row(y, i), ds, row(dy, i));
      for (int j = 0; j < n; j++) {
        dx.f32()[row(dx, i) + j] = ys[row(y, i) + j] * (ds[row(dy, i) + j] - s);
      }
    }
  }

  @Override
  public void dropout(int from, int to, Dropout mask, Tensor x, Tensor y) {
    float scale = (float) mask.scale();
    int n = x.cols();
    for (int i = from; i < to; i++) {
      for (int j = 0; j < n; j++) {
        boolean keep = mask.keeps(i * n + j);
        y.f32()[row(y, i) + j] = keep ? x.f32()[row(x, i) + j] * scale : 0;
      }
    }
  }

  @Override
  public void meanPool(Images g, int from, int to, Tensor x, Tensor y) {
    float share = 1 / (float) g.pixels();
    for (int i = from; i < to; i++) {
      for (int c = 0; c < x.cols(); c++) {
        y.f32()[row(y, i) + c] = positions(g, i, x, c, 0, false) * share;
      }
    }
  }

  @Override
  public void meanPoolBackward(Images g, int from, int to, Tensor dy, Tensor dx) {
    float share = 1 / (float) g.pixels();
    for (int i = from; i < to; i++) {
      for (int p = i * g.pixels(); p < (i + 1) * g.pixels(); p++) {
        for (int c = 0; c < dy.cols(); c++) {
          dx.f32()[row(dx, p) + c] = dy.f32()[row(dy, i) + c] * share;
        }
      }
    }
  }

  @Override
  public void maxPool(Images g, int from, int to, Tensor x, Tensor y) {
    for (int i = from; i < to; i++) {
      for (int c = 0; c < x.cols(); c++) {
        y.f32()[row(y, i) + c] = x.f32()[row(x, firstMaximum(g, i, c, x)) + c];
      }
    }
  }

  /** The first row of an image that holds its maximum of a channel, or a NaN. */
  private static int firstMaximum(Images g, int i, int c, Tensor x) {
    int best = i * g.pixels();
    float most = x.f32()[row(x, best) + c];
    for (int p = best + 1; p < (i + 1) * g.pixels() && !Float.isNaN(most); p++) {
      float v = x.f32()[row(x, p) + c];
      if (v > most || Float.isNaN(v)) {
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
        java.util.Arrays.fill(dx.f32(), row(dx, p), row(dx, p) + dx.cols(), 0);
      }
      for (int c = 0; c < x.cols(); c++) {
        dx.f32()[row(dx, firstMaximum(g, i, c, x)) + c] = dy.f32()[row(dy, i) + c];
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
        System.arraycopy(deep.f32(), at, wide.f32(), row(wide, p), c);
      } else {
        System.arraycopy(wide.f32(), row(wide, p), deep.f32(), at, c);
      }
    }
  }
}
