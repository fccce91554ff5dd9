package dev.swingby.core.diffusion;

import dev.swingby.core.Streams;
import dev.swingby.core.nn.Intervention;
import dev.swingby.core.nn.UNet;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;

/**
 * Draws images from a trained model.
 *
 * <p>From t = 1 to 0 in equal steps, t to s: with {@code c = 1 - e^(gamma_s - gamma_t)}, ancestral
 * {@code z_s = alpha_s / alpha_t (z_t - c sigma_t eps') + sigma_s sqrt(c) noise} (Kingma et al.
 * 2021, eq. 33); DDIM {@code z_s = alpha_s x' + sigma_s eps'}, {@code x' = (z_t - sigma_t eps') /
 * alpha_t} (Song, Meng and Ermon 2021, eq. 12 without noise). The image is x' at t = 0: one more
 * prediction takes away what noise z_0 has left.
 *
 * <p>With guidance w the noise is {@code eps_u + w (eps_c - eps_u)}, eps_u predicted without a
 * condition (Ho and Salimans 2022; w = 1 is none). Image i of a seed is the same in any batch.
 */
public final class Sampler {
  /** In place of every entry of a condition: there is none. */
  public static final float NO_CONDITION = -1;

  /** The way from noise to image. */
  public enum Method {
    /** With fresh noise at every step. */
    ANCESTRAL,
    /** Without. */
    DDIM
  }

  /**
   * How to draw.
   *
   * @param steps of the way
   * @param guidance w
   */
  public record Settings(Method method, int steps, double guidance) {
    public Settings {
      if (steps < 1) {
        throw new IllegalArgumentException("sampling steps must be >= 1, got " + steps);
      }
      if (!Double.isFinite(guidance)) {
        throw new IllegalArgumentException("guidance must be finite, got " + guidance);
      }
    }
  }

  private final Kernels kernels;
  private final NoiseSchedule schedule;
  private final UNet net;
  private final int batch;
  private final Tensor conditioned;
  private final Tensor noise;
  private final double[] times;

  /** A sampler of images of so many at a time. */
  public Sampler(Kernels kernels, Denoiser model, int batch) {
    this.kernels = kernels;
    this.schedule = model.schedule();
    this.batch = batch;
    Precision precision = model.weights().precision();
    net = new UNet(model.network(), model.weights(), batch, false);
    conditioned = Tensor.zeros(precision, net.input().rows(), 3);
    noise = Tensor.zeros(precision, net.input().rows(), 3);
    times = new double[batch];
  }

  /**
   * Draws one image for every row of conditions.
   *
   * @param conditions (n, entries)
   * @return (n pixels^2, 3), values in about [0, 1]
   */
  public Tensor sample(Tensor conditions, Settings settings, long seed) {
    return sample(conditions, settings, seed, Intervention.NONE);
  }

  /**
   * The same with an intervention at every step; with guidance, in the prediction that has the
   * condition.
   */
  public Tensor sample(Tensor conditions, Settings settings, long seed, Intervention intervention) {
    int n = conditions.rows();
    int rows = net.input().rows() / batch;
    Tensor images = Tensor.zeros(Precision.F32, n * rows, 3);
    for (int from = 0; from < n; from += batch) {
      int size = Math.min(batch, n - from);
      draw(conditions.rows(from, from + size), settings, seed, from, intervention);
      images.rows(from * rows, (from + size) * rows).assign(net.input().rows(0, size * rows));
    }
    return images;
  }

  /** Leaves images from number {@code first} on in the network's input. */
  private void draw(
      Tensor conditions, Settings settings, long seed, long first, Intervention intervention) {
    Tensor z = net.input();
    long element = first * (z.size() / batch);
    kernels.gaussian(seed, Streams.SAMPLES, element, z);
    int steps = settings.steps();
    for (int k = 0; k <= steps; k++) {
      double gamma = schedule.gamma(1 - (double) k / steps);
      predict(conditions, settings.guidance(), 1 - (double) k / steps, intervention);
      double alpha = NoiseSchedule.alpha(gamma);
      double sigma = NoiseSchedule.sigma(gamma);
      Tensor eps = net.output();
      if (k == steps) {
        combine(1 / alpha, -sigma / alpha, eps, z);
        return;
      }
      double next = schedule.gamma(1 - (k + 1.0) / steps);
      double ratio = NoiseSchedule.alpha(next) / alpha;
      double after = NoiseSchedule.sigma(next);
      if (settings.method() == Method.DDIM) {
        combine(ratio, after - ratio * sigma, eps, z);
      } else {
        double c = -StrictMath.expm1(next - gamma);
        combine(ratio, -ratio * c * sigma, eps, z);
        kernels.gaussian(seed, Streams.SAMPLING + k, element, noise);
        kernels.axpy(after * Math.sqrt(c), noise, z);
      }
    }
  }

  private void combine(double a, double b, Tensor eps, Tensor z) {
    kernels.scale(a, z);
    kernels.axpy(b, eps, z);
  }

  /** The noise in the input, into the network's output. */
  private void predict(Tensor conditions, double guidance, double t, Intervention intervention) {
    java.util.Arrays.fill(times, schedule.time(t));
    net.condition().rows(0, conditions.rows()).assign(conditions);
    net.evaluate(kernels, times, intervention);
    if (guidance != 1) {
      conditioned.assign(net.output());
      net.condition().fill(NO_CONDITION);
      net.evaluate(kernels, times);
      combine(1 - guidance, guidance, conditioned, net.output());
    }
  }
}
