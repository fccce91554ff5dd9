package dev.swingby.kernels;

/**
 * The kernels as callers use them: tensors in, shapes checked once, work spread over threads.
 *
 * <p>Output last, caller-owned buffers, no allocation per call. Results have the same bits for any
 * provider, vector width and number of threads: a matrix product is split by blocks of C only, a
 * reduction by fixed chunks of {@value #CHUNK} elements whose results are added as a balanced tree
 * over chunk indices.
 *
 * <p>Every method throws IllegalArgumentException, naming the operand, if shapes or precisions do
 * not fit or a tensor that must be contiguous is not. One instance serves one calling thread at a
 * time.
 */
public final class Kernels implements AutoCloseable {
  /** Elements of one chunk of a parallel reduction. */
  public static final int CHUNK = 1 << 14;

  /** Multiply-adds below which a product stays on the calling thread. */
  private static final long WORTH_SHARING = 1L << 17;

  private final KernelProvider provider;
  private final KernelsF32 f32;
  private final KernelsF64 f64;
  private final Workers workers;
  private final Product product = new Product();
  private final Reduction reduction = new Reduction();
  private final AdamStep adamStep = new AdamStep();

  private Kernels(KernelProvider provider, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be >= 1, got " + threads);
    }
    this.provider = provider;
    this.f32 = provider.f32();
    this.f64 = provider.f64();
    this.workers = new Workers(threads);
  }

  /** The best provider of this JVM (see {@link Providers}) on the given number of threads. */
  public static Kernels create(int threads) {
    return new Kernels(Providers.best(), threads);
  }

  /** A chosen provider on the given number of threads. */
  public static Kernels create(KernelProvider provider, int threads) {
    return new Kernels(provider, threads);
  }

  /** The provider that serves the calls. */
  public KernelProvider provider() {
    return provider;
  }

  /** Threads that share the work, the caller's own included. */
  public int threads() {
    return workers.threads();
  }

  /** Ends the worker threads; later calls run on the calling thread alone. */
  @Override
  public void close() {
    workers.close();
  }

  /**
   * C = alpha op(A) op(B) + beta C, shapes by {@link Layout}. C must not share memory with A or B;
   * with beta 0 what stood in C does not matter, not even NaN.
   */
  public void gemm(Layout layout, double alpha, Tensor a, Tensor b, double beta, Tensor c) {
    int m = layout == Layout.TN ? a.cols() : a.rows();
    int k = layout == Layout.TN ? a.rows() : a.cols();
    int n = layout == Layout.NT ? b.rows() : b.cols();
    int kb = layout == Layout.NT ? b.cols() : b.rows();
    if (kb != k || c.rows() != m || c.cols() != n) {
      throw new IllegalArgumentException(
          "gemm %s: A %s, B %s and C %s do not fit".formatted(layout, a, b, c));
    }
    Checks.precision("gemm: B", a, b);
    Checks.precision("gemm: C", a, c);
    if (Checks.overlap(a, c) || Checks.overlap(b, c)) {
      throw new IllegalArgumentException("gemm: C shares memory with A or B");
    }
    boolean share = workers.threads() > 1 && (long) m * n * k >= WORTH_SHARING;
    if (share) {
      product.run(layout, m, n, k, alpha, a, b, beta, c);
    } else if (c.precision() == Precision.F32) {
      f32.gemm(
          layout,
          m,
          n,
          k,
          (float) alpha,
          a.f32(),
          a.offset(),
          a.stride(),
          b.f32(),
          b.offset(),
          b.stride(),
          (float) beta,
          c.f32(),
          c.offset(),
          c.stride());
    } else {
      f64.gemm(
          layout,
          m,
          n,
          k,
          alpha,
          a.f64(),
          a.offset(),
          a.stride(),
          b.f64(),
          b.offset(),
          b.stride(),
          beta,
          c.f64(),
          c.offset(),
          c.stride());
    }
  }

  /** y = act(x), same shapes, contiguous; y may be x. */
  public void activate(Activation act, Tensor x, Tensor y) {
    Checks.alike("activate: y", x, y);
    if (x.precision() == Precision.F32) {
      f32.activate(act, x.size(), x.f32(), x.offset(), y.f32(), y.offset());
    } else {
      f64.activate(act, x.size(), x.f64(), x.offset(), y.f64(), y.offset());
    }
  }

  /** dx = dy act'(x) given x and y = act(x), same shapes, contiguous; dx may be dy. */
  public void activateBackward(Activation act, Tensor x, Tensor y, Tensor dy, Tensor dx) {
    Checks.alike("activateBackward: y", x, y);
    Checks.alike("activateBackward: dy", x, dy);
    Checks.alike("activateBackward: dx", x, dx);
    int n = x.size();
    if (x.precision() == Precision.F32) {
      f32.activateBackward(
          act,
          n,
          x.f32(),
          x.offset(),
          y.f32(),
          y.offset(),
          dy.f32(),
          dy.offset(),
          dx.f32(),
          dx.offset());
    } else {
      f64.activateBackward(
          act,
          n,
          x.f64(),
          x.offset(),
          y.f64(),
          y.offset(),
          dy.f64(),
          dy.offset(),
          dx.f64(),
          dx.offset());
    }
  }

  /** y = exp(x), same shapes, contiguous; y may be x. */
  public void exp(Tensor x, Tensor y) {
    Checks.alike("exp: y", x, y);
    if (x.precision() == Precision.F32) {
      f32.exp(x.size(), x.f32(), x.offset(), y.f32(), y.offset());
    } else {
      f64.exp(x.size(), x.f64(), x.offset(), y.f64(), y.offset());
    }
  }

  /** y = erf(x), same shapes, contiguous; y may be x. */
  public void erf(Tensor x, Tensor y) {
    Checks.alike("erf: y", x, y);
    if (x.precision() == Precision.F32) {
      f32.erf(x.size(), x.f32(), x.offset(), y.f32(), y.offset());
    } else {
      f64.erf(x.size(), x.f64(), x.offset(), y.f64(), y.offset());
    }
  }

  /** Adds the row vector {@code bias} (1,n) to every row of C (m,n). */
  public void addBias(Tensor bias, Tensor c) {
    Checks.row("addBias: bias", bias, c);
    if (c.precision() == Precision.F32) {
      f32.addBias(c.rows(), c.cols(), bias.f32(), bias.offset(), c.f32(), c.offset(), c.stride());
    } else {
      f64.addBias(c.rows(), c.cols(), bias.f64(), bias.offset(), c.f64(), c.offset(), c.stride());
    }
  }

  /** out (1,n) = the sums of the columns of A (m,n). */
  public void columnSums(Tensor a, Tensor out) {
    Checks.row("columnSums: out", out, a);
    if (a.precision() == Precision.F32) {
      f32.columnSums(a.rows(), a.cols(), a.f32(), a.offset(), a.stride(), out.f32(), out.offset());
    } else {
      f64.columnSums(a.rows(), a.cols(), a.f64(), a.offset(), a.stride(), out.f64(), out.offset());
    }
  }

  /** r = scale (y - t), same shapes, contiguous, r may be y; returns sum (y - t)^2. */
  public double residual(Tensor y, Tensor t, double scale, Tensor r) {
    Checks.alike("residual: t", y, t);
    Checks.alike("residual: r", y, r);
    return reduction.run(Reduction.Kind.RESIDUAL, y, t, scale, r);
  }

  /** sum x_i y_i over all elements, contiguous. */
  public double dot(Tensor x, Tensor y) {
    Checks.alike("dot: y", x, y);
    return reduction.run(Reduction.Kind.DOT, x, y, 1, y);
  }

  /** sum x_i over all elements, contiguous. */
  public double sum(Tensor x) {
    Checks.alike("sum: x", x, x);
    return reduction.run(Reduction.Kind.SUM, x, x, 1, x);
  }

  /** y += alpha x, contiguous. */
  public void axpy(double alpha, Tensor x, Tensor y) {
    Checks.alike("axpy: y", x, y);
    if (x.precision() == Precision.F32) {
      f32.axpy(x.size(), (float) alpha, x.f32(), x.offset(), y.f32(), y.offset());
    } else {
      f64.axpy(x.size(), alpha, x.f64(), x.offset(), y.f64(), y.offset());
    }
  }

  /** x *= alpha, contiguous. */
  public void scale(double alpha, Tensor x) {
    Checks.alike("scale: x", x, x);
    if (x.precision() == Precision.F32) {
      f32.scale(x.size(), (float) alpha, x.f32(), x.offset());
    } else {
      f64.scale(x.size(), alpha, x.f64(), x.offset());
    }
  }

  /** p -= rate (g + decay p), contiguous. */
  public void descend(double rate, double decay, Tensor g, Tensor p) {
    Checks.alike("descend: g", p, g);
    if (p.precision() == Precision.F32) {
      f32.descend(p.size(), (float) rate, (float) decay, g.f32(), g.offset(), p.f32(), p.offset());
    } else {
      f64.descend(p.size(), rate, decay, g.f64(), g.offset(), p.f64(), p.offset());
    }
  }

  /** v = mu v + g + decay p; p -= rate v, contiguous. */
  public void momentum(double rate, double mu, double decay, Tensor g, Tensor v, Tensor p) {
    Checks.alike("momentum: g", p, g);
    Checks.alike("momentum: v", p, v);
    int n = p.size();
    if (p.precision() == Precision.F32) {
      f32.momentum(
          n,
          (float) rate,
          (float) mu,
          (float) decay,
          g.f32(),
          g.offset(),
          v.f32(),
          v.offset(),
          p.f32(),
          p.offset());
    } else {
      f64.momentum(
          n, rate, mu, decay, g.f64(), g.offset(), v.f64(), v.offset(), p.f64(), p.offset());
    }
  }

  /**
   * One step of Adam, or of AdamW if {@code decoupled}; {@code step} counts from 1 (for the bias
   * corrections). The formula stands at {@link KernelsF64#adam}.
   */
  public void adam(
      double rate,
      double b1,
      double b2,
      double eps,
      double decay,
      boolean decoupled,
      long step,
      Tensor g,
      Tensor m,
      Tensor v,
      Tensor p) {
    Checks.alike("adam: g", p, g);
    Checks.alike("adam: m", p, m);
    Checks.alike("adam: v", p, v);
    adamStep.set(rate, b1, b2, eps, decay, decoupled, step);
    int n = p.size();
    if (p.precision() == Precision.F32) {
      f32.adam(
          n,
          adamStep,
          g.f32(),
          g.offset(),
          m.f32(),
          m.offset(),
          v.f32(),
          v.offset(),
          p.f32(),
          p.offset());
    } else {
      f64.adam(
          n,
          adamStep,
          g.f64(),
          g.offset(),
          m.f64(),
          m.offset(),
          v.f64(),
          v.offset(),
          p.f64(),
          p.offset());
    }
  }

  /** Row-major index of the first NaN or infinity, or -1; contiguous. */
  public int firstNonFinite(Tensor x) {
    Checks.alike("firstNonFinite: x", x, x);
    return x.precision() == Precision.F32
        ? f32.firstNonFinite(x.size(), x.f32(), x.offset())
        : f64.firstNonFinite(x.size(), x.f64(), x.offset());
  }

  /** A matrix product split by blocks of C: rows, or columns where there are more of them. */
  private final class Product implements Workers.Job {
    private Layout layout = Layout.NN;
    private int m;
    private int n;
    private int k;
    private double alpha;
    private double beta;
    private Tensor a = Tensor.zeros(Precision.F64, 0, 0);
    private Tensor b = a;
    private Tensor c = a;

    void run(
        Layout how,
        int rows,
        int cols,
        int depth,
        double al,
        Tensor ta,
        Tensor tb,
        double be,
        Tensor tc) {
      layout = how;
      m = rows;
      n = cols;
      k = depth;
      alpha = al;
      beta = be;
      a = ta;
      b = tb;
      c = tc;
      workers.run(this, threads());
    }

    @Override
    public void part(int part, int parts) {
      boolean byRows = m >= n;
      int whole = byRows ? m : n;
      // Multiples of 16: no tile and no vector is cut by the split.
      int size = parts == 1 ? whole : ((whole + parts - 1) / parts + 15) / 16 * 16;
      int from = Math.min(whole, part * size);
      int to = Math.min(whole, from + size);
      if (from == to) {
        return;
      }
      int rows = byRows ? to - from : m;
      int cols = byRows ? n : to - from;
      int aAt = a.offset() + (byRows ? from * (layout == Layout.TN ? 1 : a.stride()) : 0);
      int bAt = b.offset() + (byRows ? 0 : from * (layout == Layout.NT ? b.stride() : 1));
      int cAt = c.offset() + (byRows ? from * c.stride() : from);
      if (c.precision() == Precision.F32) {
        f32.gemm(
            layout,
            rows,
            cols,
            k,
            (float) alpha,
            a.f32(),
            aAt,
            a.stride(),
            b.f32(),
            bAt,
            b.stride(),
            (float) beta,
            c.f32(),
            cAt,
            c.stride());
      } else {
        f64.gemm(
            layout,
            rows,
            cols,
            k,
            alpha,
            a.f64(),
            aAt,
            a.stride(),
            b.f64(),
            bAt,
            b.stride(),
            beta,
            c.f64(),
            cAt,
            c.stride());
      }
    }
  }

  /** A reduction over fixed chunks; chunk results are added as a tree over their indices. */
  private final class Reduction implements Workers.Job {
    enum Kind {
      RESIDUAL,
      DOT,
      SUM
    }

    private Kind kind = Kind.SUM;
    private Tensor x = Tensor.zeros(Precision.F64, 0, 0);
    private Tensor y = x;
    private Tensor r = x;
    private double scale;
    private int chunks;
    private double[] results = new double[16];

    double run(Kind what, Tensor tx, Tensor ty, double by, Tensor tr) {
      kind = what;
      x = tx;
      y = ty;
      r = tr;
      scale = by;
      chunks = Math.max(1, (tx.size() + CHUNK - 1) / CHUNK);
      if (chunks > results.length) {
        results = new double[2 * chunks];
      }
      workers.run(this, Math.min(chunks, threads()));
      for (int width = 1; width < chunks; width *= 2) {
        for (int i = 0; i + width < chunks; i += 2 * width) {
          results[i] += results[i + width];
        }
      }
      return results[0];
    }

    @Override
    public void part(int part, int parts) {
      int from = (int) ((long) chunks * part / parts);
      int to = (int) ((long) chunks * (part + 1) / parts);
      for (int i = from; i < to; i++) {
        results[i] = chunk(i * CHUNK, Math.min(CHUNK, x.size() - i * CHUNK));
      }
    }

    private double chunk(int from, int n) {
      int xAt = x.offset() + from;
      int yAt = y.offset() + from;
      int rAt = r.offset() + from;
      if (x.precision() == Precision.F32) {
        return switch (kind) {
          case RESIDUAL -> f32.residual(n, x.f32(), xAt, y.f32(), yAt, (float) scale, r.f32(), rAt);
          case DOT -> f32.dot(n, x.f32(), xAt, y.f32(), yAt);
          case SUM -> f32.sum(n, x.f32(), xAt);
        };
      }
      return switch (kind) {
        case RESIDUAL -> f64.residual(n, x.f64(), xAt, y.f64(), yAt, scale, r.f64(), rAt);
        case DOT -> f64.dot(n, x.f64(), xAt, y.f64(), yAt);
        case SUM -> f64.sum(n, x.f64(), xAt);
      };
    }
  }
}
