package dev.swingby.kernels;

import org.jspecify.annotations.Nullable;

/**
 * The kernels on batches of images, channels last (see {@link Images}): reached by {@link
 * Kernels#images()}, with its promises. Tensors of images may be strided column views (channels of
 * a larger tensor), so that concatenating is writing side by side. {@code count}, {@code in} and
 * {@code out} below are images and channels; {@code rows} is {@link Images#rows}.
 *
 * <p>Not here because they are elsewhere: a 1 x 1 convolution is {@link Kernels#linear}, its
 * gradients {@link Kernels#backpropagate} and {@link Kernels#gemm}; clipping a gradient is {@link
 * Kernels#norm2} and {@link Kernels#scale}; AdamW is {@link Kernels#adam}; an exponential moving
 * average is {@link Kernels#scale} and {@link Kernels#axpy}.
 */
public final class ImageKernels {
  /** Pixels of a chunk of images, unless one image has more. */
  public static final int CHUNK_ROWS = 1024;

  private final Kernels kernels;
  private final ImageJob job;

  ImageKernels(Kernels kernels, Workers workers) {
    this.kernels = kernels;
    this.job = new ImageJob(kernels.provider(), workers);
  }

  /** Images of a chunk, whose gradients of weights are summed before they are added as a tree. */
  public static int chunk(Images g) {
    return Math.max(1, CHUNK_ROWS / g.pixels());
  }

  /** Chunks of images in a gradient of weights: sizes the workspace that it needs. */
  public static int chunks(Images g) {
    return Math.max(1, (g.count() + chunk(g) - 1) / chunk(g));
  }

  /**
   * Convolution of 3 x 3 taps, stride 1, padding 1. Each sum starts from bias + perImage + residual
   * (those not null) and goes in order of taps (by rows), then input channels (with at most {@value
   * ImageOps#NARROW} outputs of rows of taps, then input channels, then the taps of a row); taps
   * outside the image are left out.
   *
   * @param x (rows, in)
   * @param w (9 in, out): row (3 ky + kx) in + c, as the tensor (ky, kx, in, out) lies in memory
   * @param bias (1, out)
   * @param perImage (count, out), added to every pixel of an image
   * @param residual (rows, out); may be y
   * @param y (rows, out), apart from the others
   */
  public void conv3x3(
      Images g,
      Tensor x,
      Tensor w,
      @Nullable Tensor bias,
      @Nullable Tensor perImage,
      @Nullable Tensor residual,
      Tensor y) {
    ImageChecks.convolution("conv3x3", g, x, w, y);
    if (bias != null) {
      Checks.row("conv3x3: bias", bias, y);
    }
    if (perImage != null) {
      ImageChecks.shape("conv3x3: perImage", perImage, g.count(), y.cols(), x.precision());
    }
    if (residual != null) {
      Checks.alikeShape("conv3x3: residual", y, residual);
    }
    ImageChecks.apart("conv3x3: y", y, x, w);
    job.bias = bias;
    job.perImage = perImage;
    convolve(g, x, w, residual, y);
  }

  private void convolve(Images g, Tensor x, Tensor w, @Nullable Tensor residual, Tensor y) {
    job.g = g;
    job.x = x;
    job.w = w;
    job.add = residual;
    job.y = y;
    job.run(ImageJob.Kind.CONV, g.count(), 9L * y.size() * x.cols());
  }

  /**
   * The gradient of {@link #conv3x3} with respect to x: the convolution of dy with the turned
   * weights, plus {@code add}.
   *
   * @param dy (rows, out)
   * @param w (9 in, out)
   * @param add (rows, in), what else flows into dx; may be dx
   * @param dx (rows, in), apart from the others
   * @param turned (9 out, in), workspace
   */
  public void conv3x3BackwardData(
      Images g, Tensor dy, Tensor w, @Nullable Tensor add, Tensor dx, Tensor turned) {
    ImageChecks.convolution("conv3x3BackwardData", g, dx, w, dy);
    ImageChecks.shape(
        "conv3x3BackwardData: turned", turned, 9 * dy.cols(), dx.cols(), dy.precision());
    if (add != null) {
      Checks.alikeShape("conv3x3BackwardData: add", dx, add);
    }
    ImageChecks.apart("conv3x3BackwardData: dx", dx, dy, w, turned);
    ImageChecks.apart("conv3x3BackwardData: turned", turned, dy, w);
    kernels.provider().images(dy.precision()).turn(w, turned);
    convolve(g, dy, turned, add, dx);
  }

  /**
   * The gradient of {@link #conv3x3} with respect to w and the bias (unless null): chunks of images
   * with {@value #CHUNK_ROWS} pixels, in order of pixels, added as a balanced tree.
   *
   * @param x (rows, in)
   * @param dy (rows, out)
   * @param dw (9 in, out), overwritten
   * @param dbias (1, out), overwritten: the sums of dy by {@link Kernels#columnSums}
   * @param partials ({@link #chunks} 9 in, out), contiguous workspace
   */
  public void conv3x3BackwardWeights(
      Images g, Tensor x, Tensor dy, Tensor dw, @Nullable Tensor dbias, Tensor partials) {
    ImageChecks.convolution("conv3x3BackwardWeights", g, x, dw, dy);
    int chunks = chunks(g);
    ImageChecks.shape(
        "conv3x3BackwardWeights: partials", partials, chunks * dw.rows(), dw.cols(), x.precision());
    ImageChecks.contiguous("conv3x3BackwardWeights", partials, dw);
    ImageChecks.apart("conv3x3BackwardWeights: partials", partials, x, dy, dw);
    job.g = g;
    job.x = x;
    job.dy = dy;
    job.y = partials;
    job.run(ImageJob.Kind.CONV_WEIGHTS, 3 * chunks, 9L * dy.size() * x.cols());
    job.x = partials;
    job.y = partials;
    job.w = dw;
    job.run(ImageJob.Kind.ADD_CHUNKS, dw.size(), (long) chunks * dw.size());
    if (dbias != null) {
      kernels.columnSums(dy, dbias);
    }
  }

  /**
   * Blocks of 2 x 2 pixels become one pixel of four times the channels, in order (0, 0), (0, 1),
   * (1, 0), (1, 1). A 2 x 2 convolution of stride 2 is this and {@link Kernels#linear} with W (out,
   * 4 in).
   *
   * @param g of x, of even height and width
   * @param x (rows, c)
   * @param y (rows / 4, 4 c), apart from x
   */
  public void spaceToDepth(Images g, Tensor x, Tensor y) {
    ImageChecks.blocks("spaceToDepth", g, x, y);
    job.g = g;
    job.x = x;
    job.y = y;
    job.run(ImageJob.Kind.SPACE_TO_DEPTH, g.count(), x.size());
  }

  /**
   * The inverse of {@link #spaceToDepth}. A transposed 2 x 2 convolution of stride 2 is {@link
   * Kernels#linear} with W (4 out, in) and this.
   *
   * @param g of y, of even height and width
   * @param x (rows / 4, 4 c)
   * @param y (rows, c), apart from x
   */
  public void depthToSpace(Images g, Tensor x, Tensor y) {
    ImageChecks.blocks("depthToSpace", g, y, x);
    job.g = g;
    job.x = x;
    job.y = y;
    job.run(ImageJob.Kind.DEPTH_TO_SPACE, g.count(), x.size());
  }

  /**
   * Group normalisation (Wu and He 2018) and activation: per image and group of channels {@code y =
   * act(gamma (x - mean) / sqrt(variance + eps) + beta)}.
   *
   * @param gamma (1, c), as beta
   * @param x (rows, c)
   * @param stats (count, 2 groups), overwritten: mean and 1 / sqrt(variance + eps), for the
   *     gradient
   * @param y (rows, c), apart from x
   */
  public void groupNorm(
      Images g, Norm norm, Tensor gamma, Tensor beta, Tensor x, Tensor stats, Tensor y) {
    ImageChecks.norm("groupNorm", g, norm, gamma, beta, x, stats);
    Checks.alikeShape("groupNorm: y", x, y);
    ImageChecks.apart("groupNorm: y", y, x, gamma, beta, stats);
    job.g = g;
    job.norm = norm;
    job.w = gamma;
    job.beta = beta;
    job.x = x;
    job.stats = stats;
    job.y = y;
    job.run(ImageJob.Kind.NORM, g.count(), 8L * x.size());
  }

  /**
   * The gradient of {@link #groupNorm}, whose inner results are formed again from x and stats.
   *
   * @param dy (rows, c)
   * @param add (rows, c) or null: what else flows into dx
   * @param dx (rows, c), apart from all others
   * @param dgamma (1, c), overwritten, as dbeta
   * @param sums (count, 2 c), workspace
   */
  public void groupNormBackward(
      Images g,
      Norm norm,
      Tensor gamma,
      Tensor beta,
      Tensor x,
      Tensor stats,
      Tensor dy,
      @Nullable Tensor add,
      Tensor dx,
      Tensor dgamma,
      Tensor dbeta,
      Tensor sums) {
    ImageChecks.norm("groupNormBackward", g, norm, gamma, beta, x, stats);
    Checks.alikeShape("groupNormBackward: dy", x, dy);
    Checks.alikeShape("groupNormBackward: dx", x, dx);
    Checks.row("groupNormBackward: dgamma", dgamma, x);
    Checks.row("groupNormBackward: dbeta", dbeta, x);
    ImageChecks.shape("groupNormBackward: sums", sums, g.count(), 2 * x.cols(), x.precision());
    ImageChecks.apart("groupNormBackward: dx", dx, x, dy, stats, sums);
    if (add != null) {
      Checks.alikeShape("groupNormBackward: add", x, add);
      ImageChecks.apart("groupNormBackward: dx", dx, add);
    }
    job.g = g;
    job.norm = norm;
    job.w = gamma;
    job.beta = beta;
    job.x = x;
    job.stats = stats;
    job.dy = dy;
    job.add = add;
    job.sums = sums;
    job.y = dx;
    job.run(ImageJob.Kind.NORM_BACKWARD, g.count(), 16L * x.size());
    columnSums(sums, 0, dbeta);
    columnSums(sums, x.cols(), dgamma);
  }

  /** out = the sums of some columns of a few rows, in order: no view is made. */
  private void columnSums(Tensor a, int column, Tensor out) {
    int at = a.offset() + column;
    if (a.precision() == Precision.F32) {
      KernelsF32 f32 = kernels.provider().f32();
      f32.columnSums(a.rows(), out.cols(), a.f32(), at, a.stride(), out.f32(), out.offset());
    } else {
      KernelsF64 f64 = kernels.provider().f64();
      f64.columnSums(a.rows(), out.cols(), a.f64(), at, a.stride(), out.f64(), out.offset());
    }
  }

  /**
   * The gradient of {@link Kernels#softmax}: {@code dx = y (dy - sum y dy)} by rows.
   *
   * @param dx like y and dy, contiguous; may be dy
   */
  public void softmaxBackward(Tensor y, Tensor dy, Tensor dx) {
    Checks.alike("softmaxBackward: dy", y, dy);
    Checks.alike("softmaxBackward: dx", y, dx);
    job.x = y;
    job.dy = dy;
    job.y = dx;
    job.run(ImageJob.Kind.SOFTMAX_BACKWARD, y.rows(), 4L * y.size());
  }

  /**
   * Dropout: element i of x (row-major) times 1 / (1 - rate), or 0, by the mask of a stream of
   * {@link Philox} (see {@link Dropout}). The gradient is the same call on dy.
   *
   * @param rate of what is dropped, in [0, 1); counts in steps of 2^-16
   * @param y like x; may be x
   */
  public void dropout(long seed, long stream, double rate, Tensor x, Tensor y) {
    Checks.alikeShape("dropout: y", x, y);
    job.mask.set(seed, stream, rate);
    job.x = x;
    job.y = y;
    job.run(ImageJob.Kind.DROPOUT, x.rows(), 4L * x.size());
  }

  /** y (count, c) = the means over the positions of x (rows, c). */
  public void meanPool(Images g, Tensor x, Tensor y) {
    pool("meanPool", ImageJob.Kind.MEAN_POOL, g, x, y);
  }

  /** dx (rows, c) = dy (count, c) / positions. */
  public void meanPoolBackward(Images g, Tensor dy, Tensor dx) {
    ImageChecks.pool("meanPoolBackward", g, dx, dy);
    job.g = g;
    job.x = dy;
    job.y = dx;
    job.run(ImageJob.Kind.MEAN_POOL_BACKWARD, g.count(), dx.size());
  }

  /** y (count, c) = the maxima over the positions of x (rows, c), NaN if there is one. */
  public void maxPool(Images g, Tensor x, Tensor y) {
    pool("maxPool", ImageJob.Kind.MAX_POOL, g, x, y);
  }

  private void pool(String what, ImageJob.Kind kind, Images g, Tensor x, Tensor y) {
    ImageChecks.pool(what, g, x, y);
    job.g = g;
    job.x = x;
    job.y = y;
    job.run(kind, g.count(), x.size());
  }

  /** dx (rows, c): dy (count, c) at the first position that holds the maximum of x, else 0. */
  public void maxPoolBackward(Images g, Tensor x, Tensor dy, Tensor dx) {
    ImageChecks.pool("maxPoolBackward", g, x, dy);
    Checks.alikeShape("maxPoolBackward: dx", x, dx);
    job.g = g;
    job.x = x;
    job.dy = dy;
    job.y = dx;
    job.run(ImageJob.Kind.MAX_POOL_BACKWARD, g.count(), x.size());
  }

  /**
   * Softmax cross-entropy of rows of logits: {@code loss_i = log sum_j e^{x_ij} - x_{i,label}}.
   * Returns its mean, 0 of no rows.
   *
   * @param logits (n, classes), contiguous
   * @param labels of the rows, at least n
   * @param losses (n, 1), overwritten
   * @param gradient (n, classes) of the mean, overwritten: {@code (softmax - 1{label}) / n}
   */
  public double crossEntropy(Tensor logits, int[] labels, Tensor losses, Tensor gradient) {
    Checks.column("crossEntropy: losses", losses, logits);
    Checks.alike("crossEntropy: gradient", logits, gradient);
    int n = logits.rows();
    if (labels.length < n) {
      throw new IllegalArgumentException(
          "crossEntropy: %d labels for %d rows".formatted(labels.length, n));
    }
    kernels.logSumExp(logits, losses);
    kernels.softmax(logits, gradient);
    for (int i = 0; i < n; i++) {
      losses.set(i, 0, losses.get(i, 0) - logits.get(i, labels[i]));
      gradient.set(i, labels[i], gradient.get(i, labels[i]) - 1);
    }
    kernels.scale(1.0 / Math.max(1, n), gradient);
    return kernels.sum(losses) / Math.max(1, n);
  }
}
