package dev.swingby.core.diffusion;

import dev.swingby.core.nn.UNet;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Tensor;

/**
 * The loss of continuous-time variational diffusion and its gradients (Kingma, Salimans, Poole and
 * Ho 2021, eq. 11 to 18), on a batch with given times and noise; what it is made of stands at
 * {@link Losses}.
 *
 * <p>The reconstruction {@code -log N(x; z_0 / alpha_0, .001^2)} is averaged over the noise of z_0
 * exactly: {@code 1/2 (e^gamma(0) 1e6 + ln(2 pi 1e-6))} nats a value.
 */
final class VariationalLoss {
  /** Variance of the data's own noise. */
  private static final double DATA_VARIANCE = 1e-6;

  private static final double LN_2 = StrictMath.log(2);
  private static final double LN_DATA = StrictMath.log(2 * Math.PI * DATA_VARIANCE);

  private final UNet net;
  private final boolean training;
  private final int count;
  private final int values;
  private final Tensor images;
  private final Tensor noise;
  private final Tensor change;
  private final Tensor[] x;
  private final Tensor[] eps;
  private final Tensor[] z;
  private final Tensor[] predicted;
  private final Tensor[] residual;
  private Tensor[] dZ = new Tensor[0];
  private final double[] u;
  private final double[] du;
  private final double[] errors;
  private double intercept = Double.NaN;
  private double slope = Double.NaN;
  private double diffusion = Double.NaN;
  private double error;
  private double meanSquare;

  /**
   * @param training whether {@link #backward} will be asked for
   */
  VariationalLoss(UNet net, boolean training) {
    this.net = net;
    this.training = training;
    int pixels = net.spec().pixels() * net.spec().pixels();
    count = net.input().rows() / pixels;
    values = 3 * pixels;
    images = Tensor.zeros(net.input().precision(), net.input().rows(), 3);
    noise = Tensor.zeros(net.input().precision(), net.input().rows(), 3);
    change = Tensor.zeros(net.input().precision(), pixels, 3);
    x = split(images, count);
    eps = split(noise, count);
    z = split(net.input(), count);
    predicted = split(net.output(), count);
    residual = training ? split(net.outputGradient(), count) : predicted;
    u = new double[count];
    du = new double[count];
    errors = new double[count];
  }

  /** The images of a batch, one by one: views. */
  static Tensor[] split(Tensor all, int count) {
    Tensor[] parts = new Tensor[count];
    int rows = all.rows() / count;
    for (int i = 0; i < count; i++) {
      parts[i] = all.rows(i * rows, (i + 1) * rows);
    }
    return parts;
  }

  /** The clean images, (rows, 3): to be filled. */
  Tensor images() {
    return images;
  }

  /** Standard normal noise, like the images: to be filled. */
  Tensor noise() {
    return noise;
  }

  /**
   * The loss of a batch whose dropout draws from {@code stream} on; no dropout outside training.
   *
   * @param theIntercept and slope of the {@link NoiseSchedule}: numbers, because a learned one is
   *     another at every step
   */
  void forward(
      Kernels kernels,
      double theIntercept,
      double theSlope,
      double[] times,
      long seed,
      long stream) {
    intercept = theIntercept;
    slope = theSlope;
    double squares = 0;
    for (int i = 0; i < count; i++) {
      double gamma = gamma(times[i]);
      z[i].assign(x[i]);
      kernels.scale(NoiseSchedule.alpha(gamma), z[i]);
      kernels.axpy(NoiseSchedule.sigma(gamma), eps[i], z[i]);
      u[i] = NoiseSchedule.timeAt(gamma);
      squares += kernels.dot(x[i], x[i]);
    }
    meanSquare = squares / count / values;
    if (training) {
      net.train(kernels, u, seed, stream);
    } else {
      net.evaluate(kernels, u);
    }
    // d/d eps' of gamma'/2 |eps - eps'|^2 in bits per value, averaged over the batch.
    double scale = slope / (values * LN_2 * count);
    error = 0;
    for (int i = 0; i < count; i++) {
      errors[i] = kernels.residual(predicted[i], eps[i], scale, residual[i]);
      error += errors[i];
    }
    error /= (double) count * values;
    diffusion = slope / 2 * error / LN_2;
  }

  /** The gradients of the network's weights. */
  void backward(Kernels kernels) {
    net.backward(kernels);
  }

  /**
   * After {@link #backward}: the gradient of the whole bound with respect to the schedule's
   * intercept and slope.
   *
   * @param gradient (1, 2), overwritten
   */
  void scheduleGradient(Kernels kernels, double[] times, Tensor gradient) {
    Tensor dInput = net.inputGradient(kernels, du);
    if (dZ.length == 0) {
      dZ = split(dInput, count);
    }
    double dIntercept = 0;
    double dSlope = 0;
    for (int i = 0; i < count; i++) {
      double gamma = gamma(times[i]);
      double alpha = NoiseSchedule.alpha(gamma);
      double sigma = NoiseSchedule.sigma(gamma);
      // dz/dgamma = -alpha sigma^2 x / 2 + sigma alpha^2 eps / 2
      change.assign(x[i]);
      kernels.scale(-alpha * sigma * sigma / 2, change);
      kernels.axpy(sigma * alpha * alpha / 2, eps[i], change);
      double dGamma = kernels.dot(dZ[i], change) + du[i] / NoiseSchedule.START.slope();
      dIntercept += dGamma;
      dSlope += dGamma * times[i] + errors[i] / 2 / (values * LN_2 * count);
    }
    double variance = NoiseSchedule.sigmoid(gamma(1));
    double prior = (1 - variance) * (variance * (1 - meanSquare) - 1) / 2 / LN_2;
    dIntercept += prior + StrictMath.exp(intercept) / DATA_VARIANCE / 2 / LN_2;
    dSlope += prior;
    gradient.set(0, 0, dIntercept);
    gradient.set(0, 1, dSlope);
  }

  private double gamma(double t) {
    return Math.fma(slope, t, intercept);
  }

  double diffusion() {
    return diffusion;
  }

  double prior() {
    double variance = NoiseSchedule.sigmoid(gamma(1));
    return (variance + (1 - variance) * meanSquare - StrictMath.log(variance) - 1) / 2 / LN_2;
  }

  double reconstruction() {
    return (StrictMath.exp(intercept) / DATA_VARIANCE + LN_DATA) / 2 / LN_2;
  }

  double error() {
    return error;
  }
}
