package dev.swingby.core.world;

import dev.swingby.kernels.Philox;
import dev.swingby.kernels.Tensor;

/**
 * Draws factors as RGB images of values in [0, 1].
 *
 * <p>Pixel centres stand at 2 i / (n - 1) - 1, as in the original. An object's coverage of a pixel
 * is an average over {@value #SAMPLES}^2 points of it (the original has a hard mask), blurred by a
 * Gaussian of n / 32 pixels (one at 32, cut at four deviations, reflecting at the border); the
 * image mixes the two colours by it, plus noise of deviation {@value #NOISE} a value.
 */
final class Renderer {
  /** Points on the side of a pixel. */
  static final int SAMPLES = 8;

  /** Standard deviation of the noise. */
  static final double NOISE = 0.001;

  private final int n;
  private final double[] weights;
  private final double[] mask;
  private final double[] row;

  Renderer(int pixels) {
    n = pixels;
    mask = new double[n * n];
    row = new double[n];
    double sigma = n / 32.0;
    weights = new double[(int) (4 * sigma + 0.5) + 1];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = StrictMath.exp(-0.5 * i * i / (sigma * sigma));
      sum += i == 0 ? weights[i] : 2 * weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
  }

  /**
   * Draws into rows {@code at} to {@code at + n^2} of {@code images}, pixels row by row, three
   * columns; the noise is elements i 3 n^2 on of the stream.
   */
  void draw(Factors f, long seed, long stream, long i, Tensor images, int at) {
    cover(f);
    blur(true);
    blur(false);
    long element = i * 3 * n * n;
    for (int p = 0; p < n * n; p++) {
      for (int c = 0; c < 3; c++) {
        double back = f.background().channel(c);
        double value = Math.fma(mask[p], f.colour().channel(c) - back, back);
        value = Math.fma(NOISE, Philox.gaussian(seed, stream, element + 3L * p + c), value);
        images.set(at + p, c, Math.min(1, Math.max(0, value)));
      }
    }
  }

  private void cover(Factors f) {
    double pitch = 2.0 / (n - 1);
    double reach = pitch * Math.sqrt(0.5);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double x = j * pitch - 1 - f.x();
        double y = i * pitch - 1 - f.y();
        double outside = f.shape().outside(x, y, f.radius());
        mask[i * n + j] = outside > reach ? 0 : outside < -reach ? 1 : part(f, x, y, pitch);
      }
    }
  }

  /** The part of a pixel around (x, y) that the object covers. */
  private static double part(Factors f, double x, double y, double pitch) {
    int inside = 0;
    for (int a = 0; a < SAMPLES; a++) {
      double dy = ((a + 0.5) / SAMPLES - 0.5) * pitch;
      for (int b = 0; b < SAMPLES; b++) {
        double dx = ((b + 0.5) / SAMPLES - 0.5) * pitch;
        inside += f.shape().outside(x + dx, y + dy, f.radius()) < 0 ? 1 : 0;
      }
    }
    return inside / (double) (SAMPLES * SAMPLES);
  }

  private void blur(boolean along) {
    int step = along ? 1 : n;
    for (int line = 0; line < n; line++) {
      int start = along ? line * n : line;
      for (int i = 0; i < n; i++) {
        double sum = weights[0] * mask[start + i * step];
        for (int k = 1; k < weights.length; k++) {
          double pair =
              mask[start + reflected(i - k) * step] + mask[start + reflected(i + k) * step];
          sum = Math.fma(weights[k], pair, sum);
        }
        row[i] = sum;
      }
      for (int i = 0; i < n; i++) {
        mask[start + i * step] = row[i];
      }
    }
  }

  /** The border is a mirror between the last pixel and the one beyond. */
  private int reflected(int i) {
    return i < 0 ? -1 - i : i >= n ? 2 * n - 1 - i : i;
  }
}
