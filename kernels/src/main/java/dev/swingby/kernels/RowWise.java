package dev.swingby.kernels;

/**
 * A kernel on the rows of a matrix, split by rows over the threads. Rows do not meet, but for
 * columnSums: that adds chunks of {@link Kernels#ROW_CHUNK} rows, then the chunks' sums as a
 * balanced tree over chunk indices. Mutable and reused: a call allocates nothing once the room for
 * those sums is there.
 */
final class RowWise implements Workers.Job {
  enum Kind {
    ADD_BIAS,
    SOFTMAX,
    LOG_SUM_EXP,
    COLUMN_SUMS
  }

  private final KernelsF32 f32;
  private final KernelsF64 f64;
  private final Workers workers;
  private Kind kind = Kind.ADD_BIAS;
  private Tensor a = Tensor.zeros(Precision.F64, 0, 0);
  private Tensor b = a;
  private float[] floatSums = new float[0];
  private double[] doubleSums = new double[0];

  RowWise(KernelsF32 f32, KernelsF64 f64, Workers workers) {
    this.f32 = f32;
    this.f64 = f64;
    this.workers = workers;
  }

  /** Runs the kernel on the rows of {@code matrix}; {@code other} is the bias or the output. */
  void run(Kind what, Tensor matrix, Tensor other) {
    kind = what;
    a = matrix;
    b = other;
    boolean maths = kind == Kind.SOFTMAX || kind == Kind.LOG_SUM_EXP;
    boolean share =
        matrix.length() >= (maths ? Pointwise.MATHS_WORTH_SHARING : Pointwise.WORTH_SHARING);
    workers.run(this, share ? workers.threads() : 1);
  }

  /** out = the sums of the columns of {@code matrix}. */
  void columnSums(Tensor matrix, Tensor out) {
    int n = matrix.rowLength();
    int chunks = chunks(matrix);
    boolean single = matrix.precision() == Precision.F32;
    if (single && floatSums.length < chunks * n) {
      floatSums = new float[chunks * n];
    } else if (!single && doubleSums.length < chunks * n) {
      doubleSums = new double[chunks * n];
    }
    run(Kind.COLUMN_SUMS, matrix, out);
    for (int width = 1; width < chunks; width *= 2) {
      for (int i = 0; i + width < chunks; i += 2 * width) {
        if (single) {
          f32.addBias(1, n, floatSums, (i + width) * n, floatSums, i * n, n);
        } else {
          f64.addBias(1, n, doubleSums, (i + width) * n, doubleSums, i * n, n);
        }
      }
    }
    if (single) {
      System.arraycopy(floatSums, 0, out.f32(), out.offset(), n);
    } else {
      System.arraycopy(doubleSums, 0, out.f64(), out.offset(), n);
    }
  }

  private static int chunks(Tensor matrix) {
    return Math.max(1, (matrix.rows() + Kernels.ROW_CHUNK - 1) / Kernels.ROW_CHUNK);
  }

  @Override
  public void part(int part, int parts) {
    boolean sums = kind == Kind.COLUMN_SUMS;
    int units = sums ? chunks(a) : a.rows();
    int from = (int) ((long) units * part / parts);
    int to = (int) ((long) units * (part + 1) / parts);
    if (sums) {
      for (int i = from; i < to; i++) {
        chunk(i);
      }
    } else if (to > from && a.precision() == Precision.F32) {
      floats(from, to - from);
    } else if (to > from) {
      doubles(from, to - from);
    }
  }

  private void chunk(int i) {
    int n = a.rowLength();
    int row = i * Kernels.ROW_CHUNK;
    int m = Math.min(Kernels.ROW_CHUNK, a.rows() - row);
    int at = a.offset() + row * a.stride();
    if (a.precision() == Precision.F32) {
      f32.columnSums(m, n, a.f32(), at, a.stride(), floatSums, i * n);
    } else {
      f64.columnSums(m, n, a.f64(), at, a.stride(), doubleSums, i * n);
    }
  }

  private void floats(int row, int m) {
    int n = a.rowLength();
    int at = a.offset() + row * a.stride();
    switch (kind) {
      case ADD_BIAS -> f32.addBias(m, n, b.f32(), b.offset(), a.f32(), at, a.stride());
      case SOFTMAX -> f32.softmax(m, n, a.f32(), at, b.f32(), b.offset() + row * n);
      default -> f32.logSumExp(m, n, a.f32(), at, b.f32(), b.offset() + row);
    }
  }

  private void doubles(int row, int m) {
    int n = a.rowLength();
    int at = a.offset() + row * a.stride();
    switch (kind) {
      case ADD_BIAS -> f64.addBias(m, n, b.f64(), b.offset(), a.f64(), at, a.stride());
      case SOFTMAX -> f64.softmax(m, n, a.f64(), at, b.f64(), b.offset() + row * n);
      default -> f64.logSumExp(m, n, a.f64(), at, b.f64(), b.offset() + row);
    }
  }
}
