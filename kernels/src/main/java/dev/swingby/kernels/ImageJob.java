package dev.swingby.kernels;

import org.jspecify.annotations.Nullable;

/**
 * A kernel on images, split over the threads by images (or rows, or chunks of images). Mutable and
 * reused: a call allocates nothing.
 */
final class ImageJob implements Workers.Job {
  enum Kind {
    CONV,
    CONV_WEIGHTS,
    NORM,
    NORM_BACKWARD,
    SOFTMAX_BACKWARD,
    DROPOUT,
    MEAN_POOL,
    MEAN_POOL_BACKWARD,
    MAX_POOL,
    MAX_POOL_BACKWARD,
    SPACE_TO_DEPTH,
    DEPTH_TO_SPACE
  }

  private static final Tensor NONE = Tensor.zeros(Precision.F64, 0, 0);
  private static final Images NO_IMAGES = new Images(0, 1, 1);

  final Dropout mask = new Dropout();
  Kind kind = Kind.CONV;
  Images g = NO_IMAGES;
  Norm norm = new Norm(1, 0, Activation.LINEAR);
  Tensor x = NONE;
  Tensor y = NONE;
  Tensor dy = NONE;
  Tensor w = NONE;
  Tensor beta = NONE;
  Tensor stats = NONE;
  Tensor sums = NONE;
  @Nullable Tensor bias;
  @Nullable Tensor perImage;
  @Nullable Tensor add;

  private final KernelProvider provider;
  private final Workers workers;
  private int units;

  ImageJob(KernelProvider provider, Workers workers) {
    this.provider = provider;
    this.workers = workers;
  }

  /** Runs {@code count} units of work, shared if there are {@code work} operations to do. */
  void run(Kind what, int count, long work) {
    kind = what;
    units = count;
    boolean share = work >= Pointwise.WORTH_SHARING;
    workers.run(this, share ? Math.max(1, Math.min(count, workers.threads())) : 1);
    g = NO_IMAGES;
    x = NONE;
    y = NONE;
    dy = NONE;
    w = NONE;
    beta = NONE;
    stats = NONE;
    sums = NONE;
    bias = null;
    perImage = null;
    add = null;
  }

  @Override
  public void part(int part, int parts) {
    int from = (int) ((long) units * part / parts);
    int to = (int) ((long) units * (part + 1) / parts);
    ImageOps ops = provider.images(x.precision());
    switch (kind) {
      case CONV -> ops.conv3x3(g, from, to, x, w, bias, perImage, add, y);
      case CONV_WEIGHTS -> {
        int size = ImageKernels.chunk(g);
        for (int i = from; i < to; i++) {
          int end = Math.min(g.count(), (i + 1) * size);
          ops.conv3x3Weights(g, Math.min(i * size, end), end, x, dy, i, y);
        }
      }
      case NORM -> ops.groupNorm(g, from, to, norm, w, beta, x, stats, y);
      case NORM_BACKWARD ->
          ops.groupNormBackward(g, from, to, norm, w, beta, x, stats, dy, add, sums, y);
      case SOFTMAX_BACKWARD -> ops.softmaxBackward(from, to, x, dy, y);
      case DROPOUT -> ops.dropout(from, to, mask, x, y);
      case MEAN_POOL -> ops.meanPool(g, from, to, x, y);
      case MEAN_POOL_BACKWARD -> ops.meanPoolBackward(g, from, to, x, y);
      case MAX_POOL -> ops.maxPool(g, from, to, x, y);
      case MAX_POOL_BACKWARD -> ops.maxPoolBackward(g, from, to, x, dy, y);
      case SPACE_TO_DEPTH -> ops.spaceToDepth(g, from, to, false, x, y);
      case DEPTH_TO_SPACE -> ops.spaceToDepth(g, from, to, true, y, x);
    }
  }
}
