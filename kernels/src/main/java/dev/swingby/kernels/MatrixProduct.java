package dev.swingby.kernels;

import org.jspecify.annotations.Nullable;

/**
 * A matrix product, alone or with what a layer does to its result, split by blocks of C over the
 * threads: no element's sum is cut, so the split cannot change a bit. Mutable and reused: a call
 * allocates nothing.
 */
final class MatrixProduct implements Workers.Job {
  enum Kind {
    /** C = alpha op(A) op(B) + beta C. */
    PLAIN,
    /** Z = A B^T + bias, Y = act(Z). */
    LINEAR,
    /** C = (A B) act'(Z). */
    BACKPROPAGATE,
    /** Many products one below the other. */
    BATCH
  }

  /** Multiply-adds below which a hand-off (a microsecond or two) costs more than it saves. */
  private static final long F32_WORTH_SHARING = 1L << 19;

  private static final long F64_WORTH_SHARING = 1L << 18;

  /** A tiny product takes as long as so many multiply-adds of a large one. */
  private static final long LEAST_WORK = 2048;

  /** No tile and no vector is cut by a split at these. */
  private static final int BORDER = 16;

  /** A split by columns leaves each thread so many of them at least: a panel of the product. */
  private static final int COLUMNS_THAT_PAY = 64;

  /** A layer's split leaves each thread so many points at least. */
  private static final int ROWS_THAT_PAY = 32;

  private final KernelsF32 f32;
  private final KernelsF64 f64;
  private final Workers workers;
  private final Tensor none = Tensor.zeros(Precision.F64, 0, 0);
  private Kind kind = Kind.PLAIN;
  private Layout layout = Layout.NN;
  private int m;
  private int n;
  private int k;
  private int count;
  private double alpha;
  private double beta;
  private Activation act = Activation.LINEAR;
  private Tensor a = none;
  private Tensor b = none;
  private Tensor c = none;
  private Tensor z = none;
  private @Nullable Tensor bias;

  MatrixProduct(KernelsF32 f32, KernelsF64 f64, Workers workers) {
    this.f32 = f32;
    this.f64 = f64;
    this.workers = workers;
  }

  /** See {@link Kernels#gemm}. */
  void plain(Layout how, double al, Tensor ta, Tensor tb, double be, Tensor tc) {
    int depth = how == Layout.TN ? ta.rows() : ta.cols();
    if (!shared(tc.precision(), (long) tc.rows() * tc.cols() * depth)) {
      // Neither fields nor parts: a third of what a tiny product takes.
      if (tc.precision() == Precision.F32) {
        f32(
            how,
            tc.rows(),
            tc.cols(),
            depth,
            al,
            ta,
            ta.offset(),
            tb,
            tb.offset(),
            be,
            tc,
            tc.offset());
      } else {
        f64(
            how,
            tc.rows(),
            tc.cols(),
            depth,
            al,
            ta,
            ta.offset(),
            tb,
            tb.offset(),
            be,
            tc,
            tc.offset());
      }
      return;
    }
    shape(Kind.PLAIN, how, ta, tb, tc);
    alpha = al;
    beta = be;
    run(1);
  }

  /** See {@link Kernels#linear}. */
  void linear(
      Tensor x, Tensor w, @Nullable Tensor row, Activation activation, Tensor tz, Tensor y) {
    shape(Kind.LINEAR, Layout.NT, x, w, y);
    act = activation;
    bias = row;
    z = tz;
    run(1);
  }

  /** See {@link Kernels#backpropagate}. */
  void backpropagate(Tensor dz, Tensor w, Activation activation, Tensor tz, Tensor dx) {
    shape(Kind.BACKPROPAGATE, Layout.NN, dz, w, dx);
    act = activation;
    z = tz;
    run(1);
  }

  /** See {@link Kernels#gemmBatch}. */
  void batch(Layout how, int products, double al, Tensor ta, Tensor tb, double be, Tensor tc) {
    layout = how;
    kind = Kind.BATCH;
    a = ta;
    b = tb;
    c = tc;
    count = products;
    alpha = al;
    beta = be;
    m = (how == Layout.TN ? ta.cols() : ta.rows() / products);
    n = tc.cols();
    k = how == Layout.TN ? ta.rows() / products : ta.cols();
    run(products);
  }

  private void shape(Kind what, Layout how, Tensor ta, Tensor tb, Tensor tc) {
    kind = what;
    layout = how;
    a = ta;
    b = tb;
    c = tc;
    m = tc.rows();
    n = tc.cols();
    k = how == Layout.TN ? ta.rows() : ta.cols();
  }

  private boolean shared(Precision precision, long work) {
    long worth = precision == Precision.F32 ? F32_WORTH_SHARING : F64_WORTH_SHARING;
    return workers.threads() > 1 && work >= worth;
  }

  private void run(int products) {
    long work = products * Math.max((long) m * n * k, products > 1 ? LEAST_WORK : 0);
    workers.run(this, shared(c.precision(), work) ? workers.threads() : 1);
    a = none;
    b = none;
    c = none;
    z = none;
    bias = null;
  }

  @Override
  public void part(int part, int parts) {
    if (kind == Kind.BATCH) {
      int from = (int) ((long) count * part / parts);
      int to = (int) ((long) count * (part + 1) / parts);
      products(from, to);
      return;
    }
    boolean byRows = byRows(parts);
    int whole = byRows ? m : n;
    int size = parts == 1 ? whole : ((whole + parts - 1) / parts + BORDER - 1) / BORDER * BORDER;
    int from = Math.min(whole, part * size);
    int length = Math.min(whole, from + size) - from;
    if (length > 0) {
      block(byRows ? from : 0, byRows ? length : m, byRows ? 0 : from, byRows ? n : length);
    }
  }

  /**
   * Layers are split by points, so that what one thread writes it also reads in the next layer.
   * Other products are split where B's columns are many: what is copied of B is copied by every
   * thread that shares them.
   */
  private boolean byRows(int parts) {
    boolean layer = kind == Kind.LINEAR || kind == Kind.BACKPROPAGATE;
    return layer ? m >= parts * ROWS_THAT_PAY : n < parts * COLUMNS_THAT_PAY || m > n;
  }

  private void block(int row, int rows, int column, int cols) {
    int aAt = a.offset() + row * (layout == Layout.TN ? 1 : a.stride());
    int bAt = b.offset() + column * (layout == Layout.NT ? b.stride() : 1);
    int cAt = c.offset() + row * c.stride() + column;
    int zAt = z.offset() + row * z.stride() + column;
    int biasAt = bias == null ? 0 : bias.offset() + column;
    if (c.precision() == Precision.F32) {
      float[] bs = bias == null ? null : bias.f32();
      switch (kind) {
        case LINEAR ->
            f32.linear(
                rows,
                cols,
                k,
                a.f32(),
                aAt,
                a.stride(),
                b.f32(),
                bAt,
                b.stride(),
                bs,
                biasAt,
                act,
                z.f32(),
                zAt,
                z.stride(),
                c.f32(),
                cAt,
                c.stride());
        case BACKPROPAGATE ->
            f32.backpropagate(
                rows,
                cols,
                k,
                a.f32(),
                aAt,
                a.stride(),
                b.f32(),
                bAt,
                b.stride(),
                act,
                z.f32(),
                zAt,
                z.stride(),
                c.f32(),
                cAt,
                c.stride());
        default -> f32(layout, rows, cols, k, alpha, a, aAt, b, bAt, beta, c, cAt);
      }
    } else {
      double[] bs = bias == null ? null : bias.f64();
      switch (kind) {
        case LINEAR ->
            f64.linear(
                rows,
                cols,
                k,
                a.f64(),
                aAt,
                a.stride(),
                b.f64(),
                bAt,
                b.stride(),
                bs,
                biasAt,
                act,
                z.f64(),
                zAt,
                z.stride(),
                c.f64(),
                cAt,
                c.stride());
        case BACKPROPAGATE ->
            f64.backpropagate(
                rows,
                cols,
                k,
                a.f64(),
                aAt,
                a.stride(),
                b.f64(),
                bAt,
                b.stride(),
                act,
                z.f64(),
                zAt,
                z.stride(),
                c.f64(),
                cAt,
                c.stride());
        default -> f64(layout, rows, cols, k, alpha, a, aAt, b, bAt, beta, c, cAt);
      }
    }
  }

  private void products(int from, int to) {
    int aStep = a.rows() / count * a.stride();
    int bStep = b.rows() / count * b.stride();
    int cStep = c.rows() / count * c.stride();
    int aAt = a.offset() + from * aStep;
    int bAt = b.offset() + from * bStep;
    int cAt = c.offset() + from * cStep;
    if (c.precision() == Precision.F32) {
      f32.gemmBatch(
          layout,
          to - from,
          m,
          n,
          k,
          (float) alpha,
          a.f32(),
          aAt,
          a.stride(),
          aStep,
          b.f32(),
          bAt,
          b.stride(),
          bStep,
          (float) beta,
          c.f32(),
          cAt,
          c.stride(),
          cStep);
    } else {
      f64.gemmBatch(
          layout,
          to - from,
          m,
          n,
          k,
          alpha,
          a.f64(),
          aAt,
          a.stride(),
          aStep,
          b.f64(),
          bAt,
          b.stride(),
          bStep,
          beta,
          c.f64(),
          cAt,
          c.stride(),
          cStep);
    }
  }

  private void f32(
      Layout how,
      int rows,
      int cols,
      int depth,
      double al,
      Tensor ta,
      int aAt,
      Tensor tb,
      int bAt,
      double be,
      Tensor tc,
      int cAt) {
    f32.gemm(
        how,
        rows,
        cols,
        depth,
        (float) al,
        ta.f32(),
        aAt,
        ta.stride(),
        tb.f32(),
        bAt,
        tb.stride(),
        (float) be,
        tc.f32(),
        cAt,
        tc.stride());
  }

  private void f64(
      Layout how,
      int rows,
      int cols,
      int depth,
      double al,
      Tensor ta,
      int aAt,
      Tensor tb,
      int bAt,
      double be,
      Tensor tc,
      int cAt) {
    f64.gemm(
        how,
        rows,
        cols,
        depth,
        al,
        ta.f64(),
        aAt,
        ta.stride(),
        tb.f64(),
        bAt,
        tb.stride(),
        be,
        tc.f64(),
        cAt,
        tc.stride());
  }
}
