package dev.swingby.kernels;

/**
 * A pointwise kernel over up to four like tensors, split into ranges over the threads. Elements do
 * not meet, so the split cannot change a bit; its borders are multiples of {@value #BORDER}.
 * Mutable and reused: a call allocates nothing.
 */
final class Pointwise implements Workers.Job {
  enum Kind {
    ACTIVATE,
    ACTIVATE_BACKWARD,
    EXP,
    LOG,
    ERF,
    AXPY,
    SCALE,
    DESCEND,
    MOMENTUM,
    ADAM
  }

  /** Elements from which sharing pays where there are loads and stores alone. */
  static final int WORTH_SHARING = 1 << 16;

  /** The same where there is maths to do. */
  static final int MATHS_WORTH_SHARING = 1 << 14;

  private static final int BORDER = 1024;

  /** Elements from which an array is out of the second-level cache. */
  private static final int FAR = 1 << 18;

  private static final Kind BACKWARD = Kind.ACTIVATE_BACKWARD;

  /** The constants of ADAM. */
  final AdamStep adamStep = new AdamStep();

  private final KernelsF32 f32;
  private final KernelsF64 f64;
  private final Workers workers;
  private Kind kind = Kind.SCALE;
  private Activation act = Activation.LINEAR;
  private double rate;
  private double mu;
  private double decay;
  private Tensor a = Tensor.zeros(Precision.F64, 0, 0);
  private Tensor b = a;
  private Tensor c = a;
  private Tensor d = a;

  Pointwise(KernelsF32 f32, KernelsF64 f64, Workers workers) {
    this.f32 = f32;
    this.f64 = f64;
    this.workers = workers;
  }

  /** The activation and the scalars of the next run. */
  void set(Activation activation) {
    act = activation;
  }

  /** The scalars of the next run, in the order of the kernel's own arguments. */
  void set(double first, double second, double third) {
    rate = first;
    mu = second;
    decay = third;
  }

  /** Runs the kernel with its tensors in the order of its own arguments. */
  void run(Kind what, Tensor ta, Tensor tb, Tensor tc, Tensor td) {
    kind = what;
    a = ta;
    b = tb;
    c = tc;
    d = td;
    workers.run(this, ta.length() >= threshold() ? workers.threads() : 1);
  }

  private int threshold() {
    return switch (kind) {
      case EXP, LOG, ERF -> MATHS_WORTH_SHARING;
      case ACTIVATE, ACTIVATE_BACKWARD ->
          act == Activation.LINEAR || act == Activation.RELU ? WORTH_SHARING : MATHS_WORTH_SHARING;
      default -> WORTH_SHARING;
    };
  }

  @Override
  public void part(int part, int parts) {
    int from = border(a.length(), part, parts);
    int count = border(a.length(), part + 1, parts) - from;
    // Maths on arrays out of the caches waits for memory: its loop is too long for the CPU to look
    // ahead. So a block is copied first, at the speed of memory, and worked on in the L1 cache.
    boolean far = count >= FAR && threshold() == MATHS_WORTH_SHARING && kind != BACKWARD;
    int step = far ? BORDER : Math.max(1, count);
    for (int at = from; at < from + count; at += step) {
      int size = Math.min(step, from + count - at);
      if (a.precision() == Precision.F32) {
        if (far) {
          System.arraycopy(a.f32(), a.offset() + at, b.f32(), b.offset() + at, size);
        }
        floats(far ? b : a, at, size);
      } else {
        if (far) {
          System.arraycopy(a.f64(), a.offset() + at, b.f64(), b.offset() + at, size);
        }
        doubles(far ? b : a, at, size);
      }
    }
  }

  /** Where part i of n elements begins: at a multiple of {@value #BORDER}, or at the end. */
  static int border(int n, int part, int parts) {
    return part == parts ? n : (int) ((long) n * part / parts / BORDER) * BORDER;
  }

  private void floats(Tensor first, int from, int n) {
    float[] xs = first.f32();
    float[] ys = b.f32();
    float[] zs = c.f32();
    float[] ws = d.f32();
    int x = first.offset() + from;
    int y = b.offset() + from;
    int z = c.offset() + from;
    int w = d.offset() + from;
    switch (kind) {
      case ACTIVATE -> f32.activate(act, n, xs, x, ys, y);
      case ACTIVATE_BACKWARD -> f32.activateBackward(act, n, xs, x, ys, y, zs, z, ws, w);
      case EXP -> f32.exp(n, xs, x, ys, y);
      case LOG -> f32.log(n, xs, x, ys, y);
      case ERF -> f32.erf(n, xs, x, ys, y);
      case AXPY -> f32.axpy(n, (float) rate, xs, x, ys, y);
      case SCALE -> f32.scale(n, (float) rate, xs, x);
      case DESCEND -> f32.descend(n, (float) rate, (float) decay, xs, x, ys, y);
      case MOMENTUM ->
          f32.momentum(n, (float) rate, (float) mu, (float) decay, xs, x, ys, y, zs, z);
      case ADAM -> f32.adam(n, adamStep, xs, x, ys, y, zs, z, ws, w);
    }
  }

  private void doubles(Tensor first, int from, int n) {
    double[] xs = first.f64();
    double[] ys = b.f64();
    double[] zs = c.f64();
    double[] ws = d.f64();
    int x = first.offset() + from;
    int y = b.offset() + from;
    int z = c.offset() + from;
    int w = d.offset() + from;
    switch (kind) {
      case ACTIVATE -> f64.activate(act, n, xs, x, ys, y);
      case ACTIVATE_BACKWARD -> f64.activateBackward(act, n, xs, x, ys, y, zs, z, ws, w);
      case EXP -> f64.exp(n, xs, x, ys, y);
      case LOG -> f64.log(n, xs, x, ys, y);
      case ERF -> f64.erf(n, xs, x, ys, y);
      case AXPY -> f64.axpy(n, rate, xs, x, ys, y);
      case SCALE -> f64.scale(n, rate, xs, x);
      case DESCEND -> f64.descend(n, rate, decay, xs, x, ys, y);
      case MOMENTUM -> f64.momentum(n, rate, mu, decay, xs, x, ys, y, zs, z);
      case ADAM -> f64.adam(n, adamStep, xs, x, ys, y, zs, z, ws, w);
    }
  }
}
