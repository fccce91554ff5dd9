package dev.swingby.kernels;

import org.jspecify.annotations.Nullable;

/**
 * A kernel on images, split over the threads by images (or rows, or chunks of images, or elements
 * of weights). Mutable and reused: a call allocates nothing.
 */
final class ImageJob implements Workers.Job {
  enum Kind {
    CONV,
    CONV_WEIGHTS,
    ADD_CHUNKS,
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
      case CONV_WEIGHTS -> weights(ops, line(part, parts), line(part + 1, parts));
      case ADD_CHUNKS -> addChunks(from, to);
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

  /**
   * Where a part begins among the rows of taps of all chunks: parts have as many images times rows,
   * for the last chunk may have few images, and there may be few chunks.
   */
  private int line(int part, int parts) {
    if (g.count() == 0) {
      return (int) ((long) units * part / parts);
    }
    int size = ImageKernels.chunk(g);
    int image = (int) (3L * g.count() * part / parts);
    int chunk = Math.min(image / (3 * size), units / 3 - 1);
    int images = Math.min(size, g.count() - chunk * size);
    // To the nearest: of 4 chunks of 20, 20, 20 and 4 images two threads get 100 and 92 rows of
    // taps.
    return 3 * chunk + (2 * (image - 3 * size * chunk) + images) / (2 * images);
  }

  private void weights(ImageOps ops, int from, int to) {
    int size = ImageKernels.chunk(g);
    for (int i = from; i < to; i++) {
      int chunk = i / 3;
      int end = Math.min(g.count(), (chunk + 1) * size);
      ops.conv3x3Weights(g, Math.min(chunk * size, end), end, i % 3, x, dy, chunk, y);
    }
  }

  /** Some elements of the sum of the chunks in y, as a balanced tree, into w. */
  private void addChunks(int from, int to) {
    if (from == to) {
      return;
    }
    int size = w.size();
    int chunks = y.rows() / w.rows();
    for (int width = 1; width < chunks; width *= 2) {
      for (int i = 0; i + width < chunks; i += 2 * width) {
        add(to - from, y.offset() + (i + width) * size + from, y.offset() + i * size + from);
      }
    }
    if (w.precision() == Precision.F32) {
      System.arraycopy(y.f32(), y.offset() + from, w.f32(), w.offset() + from, to - from);
    } else {
      System.arraycopy(y.f64(), y.offset() + from, w.f64(), w.offset() + from, to - from);
    }
  }

  private void add(int count, int from, int to) {
    if (y.precision() == Precision.F32) {
      provider.f32().axpy(count, 1, y.f32(), from, y.f32(), to);
    } else {
      provider.f64().axpy(count, 1, y.f64(), from, y.f64(), to);
    }
  }
}
