package dev.swingby.kernels;

/**
 * A reduction over fixed chunks of {@link Kernels#CHUNK} elements; sums of chunks are added as a
 * balanced tree over chunk indices, whatever thread computed them. Mutable and reused: a call
 * allocates nothing once the room for the chunks' results is there.
 */
final class Reduction implements Workers.Job {
  enum Kind {
    RESIDUAL,
    DOT,
    SUM,
    ABS_SUM,
    SQUARES,
    MAX_ABS,
    FIRST_NON_FINITE
  }

  private static final int CHUNK = Kernels.CHUNK;

  /** Chunks taken at once. */
  private static final int STREAMS = 4;

  private final KernelsF32 f32;
  private final KernelsF64 f64;
  private final Workers workers;
  private Kind kind = Kind.SUM;
  private Tensor x = Tensor.zeros(Precision.F64, 0, 0);
  private Tensor y = x;
  private Tensor r = x;
  private double scale;
  private int chunks;
  private double[] results = new double[16];
  private float[] floatResults = new float[16];

  Reduction(KernelsF32 f32, KernelsF64 f64, Workers workers) {
    this.f32 = f32;
    this.f64 = f64;
    this.workers = workers;
  }

  double run(Kind what, Tensor tx, Tensor ty, double by, Tensor tr) {
    Checks.oneLane("a reduction to one number", tx);
    kind = what;
    x = tx;
    y = ty;
    r = tr;
    scale = by;
    chunks = Math.max(1, (int) (((long) tx.size() + CHUNK - 1) / CHUNK));
    if (chunks > results.length) {
      results = new double[2 * chunks];
      floatResults = new float[2 * chunks];
    }
    boolean share = tx.size() >= Pointwise.WORTH_SHARING;
    workers.run(this, share ? Math.min(chunks, workers.threads()) : 1);
    return switch (kind) {
      case MAX_ABS -> most();
      case FIRST_NON_FINITE -> first();
      default -> tree();
    };
  }

  private double tree() {
    for (int width = 1; width < chunks; width *= 2) {
      for (int i = 0; i + width < chunks; i += 2 * width) {
        results[i] += results[i + width];
      }
    }
    return results[0];
  }

  private double most() {
    double most = 0;
    for (int i = 0; i < chunks; i++) {
      most = Math.max(most, results[i]);
    }
    return most;
  }

  private double first() {
    for (int i = 0; i < chunks; i++) {
      if (results[i] >= 0) {
        return (double) i * CHUNK + results[i];
      }
    }
    return -1;
  }

  @Override
  public void part(int part, int parts) {
    int from = (int) ((long) chunks * part / parts);
    int to = (int) ((long) chunks * (part + 1) / parts);
    int i = from;
    // Memory is faster in several streams; a dot product, which has two, gained nothing.
    while (kind == Kind.SUM && i + STREAMS <= to && (i + STREAMS) * CHUNK <= x.size()) {
      sums(i);
      i += STREAMS;
    }
    for (; i < to; i++) {
      int at = i * CHUNK;
      int n = Math.min(CHUNK, x.size() - at);
      results[i] = x.precision() == Precision.F32 ? floats(at, n) : doubles(at, n);
    }
  }

  /** The sums of several whole chunks. */
  private void sums(int first) {
    int at = x.offset() + first * CHUNK;
    if (x.precision() == Precision.F64) {
      f64.sums(STREAMS, CHUNK, x.f64(), at, results, first);
      return;
    }
    f32.sums(STREAMS, CHUNK, x.f32(), at, floatResults, first);
    for (int i = first; i < first + STREAMS; i++) {
      results[i] = floatResults[i];
    }
  }

  private double floats(int from, int n) {
    float[] xs = x.f32();
    int xAt = x.offset() + from;
    int yAt = y.offset() + from;
    return switch (kind) {
      case RESIDUAL ->
          f32.residual(n, xs, xAt, y.f32(), yAt, (float) scale, r.f32(), r.offset() + from);
      case DOT -> f32.dot(n, xs, xAt, y.f32(), yAt);
      case SUM -> f32.sum(n, xs, xAt);
      case ABS_SUM -> f32.absSum(n, xs, xAt);
      case SQUARES -> f32.squares(n, (float) scale, xs, xAt);
      case MAX_ABS -> f32.maxAbs(n, xs, xAt);
      case FIRST_NON_FINITE -> f32.firstNonFinite(n, xs, xAt);
    };
  }

  private double doubles(int from, int n) {
    double[] xs = x.f64();
    int xAt = x.offset() + from;
    int yAt = y.offset() + from;
    return switch (kind) {
      case RESIDUAL -> f64.residual(n, xs, xAt, y.f64(), yAt, scale, r.f64(), r.offset() + from);
      case DOT -> f64.dot(n, xs, xAt, y.f64(), yAt);
      case SUM -> f64.sum(n, xs, xAt);
      case ABS_SUM -> f64.absSum(n, xs, xAt);
      case SQUARES -> f64.squares(n, scale, xs, xAt);
      case MAX_ABS -> f64.maxAbs(n, xs, xAt);
      case FIRST_NON_FINITE -> f64.firstNonFinite(n, xs, xAt);
    };
  }
}
