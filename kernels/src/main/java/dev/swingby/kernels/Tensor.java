package dev.swingby.kernels;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row-major matrix of floats or doubles: a view (offset, rows, columns, stride) over a plain
 * array that its creator owns. Element (i, j) is {@code array[offset + i * stride + j]}.
 *
 * <p>Views share memory with what they were cut from.
 */
public final class Tensor {
  private final float @Nullable [] f32;
  private final double @Nullable [] f64;
  private final int offset;
  private final int rows;
  private final int cols;
  private final int stride;

  private Tensor(
      float @Nullable [] f32, double @Nullable [] f64, int offset, int rows, int cols, int stride) {
    int length = f32 != null ? f32.length : Objects.requireNonNull(f64).length;
    if (rows < 0 || cols < 0 || offset < 0 || stride < cols) {
      throw new IllegalArgumentException(
          "a view needs rows, cols, offset >= 0 and stride >= cols, got offset %d, %d x %d, stride %d"
              .formatted(offset, rows, cols, stride));
    }
    long end = rows == 0 || cols == 0 ? offset : offset + (rows - 1L) * stride + cols;
    if (end > length) {
      throw new IllegalArgumentException(
          "a view of offset %d, %d x %d, stride %d ends at %d, past the array's length %d"
              .formatted(offset, rows, cols, stride, end, length));
    }
    this.f32 = f32;
    this.f64 = f64;
    this.offset = offset;
    this.rows = rows;
    this.cols = cols;
    this.stride = stride;
  }

  /** A new matrix of zeros, shape (rows, cols). */
  public static Tensor zeros(Precision precision, int rows, int cols) {
    int length = Math.multiplyExact(rows, cols);
    return precision == Precision.F32
        ? new Tensor(new float[length], null, 0, rows, cols, cols)
        : new Tensor(null, new double[length], 0, rows, cols, cols);
  }

  /**
   * A new matrix of the given precision holding {@code values} (row-major, rows * cols of them).
   */
  public static Tensor copyOf(Precision precision, double[] values, int rows, int cols) {
    if (values.length != Math.multiplyExact(rows, cols)) {
      throw new IllegalArgumentException(
          "%d values do not fill %d x %d".formatted(values.length, rows, cols));
    }
    Tensor t = zeros(precision, rows, cols);
    t.assign(values);
    return t;
  }

  /** A view over the caller's array. */
  public static Tensor wrap(float[] array, int offset, int rows, int cols, int stride) {
    return new Tensor(array, null, offset, rows, cols, stride);
  }

  /** A view over the caller's array. */
  public static Tensor wrap(double[] array, int offset, int rows, int cols, int stride) {
    return new Tensor(null, array, offset, rows, cols, stride);
  }

  /** The format of the elements. */
  public Precision precision() {
    return f32 != null ? Precision.F32 : Precision.F64;
  }

  /** Number of rows. */
  public int rows() {
    return rows;
  }

  /** Number of columns. */
  public int cols() {
    return cols;
  }

  /** Number of elements, rows * cols. */
  public int size() {
    return rows * cols;
  }

  /** Index of element (0, 0) in the backing array. */
  public int offset() {
    return offset;
  }

  /** Distance in the backing array between the starts of two rows. */
  public int stride() {
    return stride;
  }

  /** Whether the elements stand without gaps. */
  public boolean contiguous() {
    return stride == cols || rows <= 1;
  }

  /** The backing float array (not a copy). */
  public float[] f32() {
    if (f32 == null) {
      throw new IllegalStateException("this tensor holds F64 values");
    }
    return f32;
  }

  /** The backing double array (not a copy). */
  public double[] f64() {
    if (f64 == null) {
      throw new IllegalStateException("this tensor holds F32 values");
    }
    return f64;
  }

  /** The value at (i, j), widened to double. */
  public double get(int i, int j) {
    int at = index(i, j);
    return f32 != null ? f32[at] : f64()[at];
  }

  /** Sets (i, j), rounded to this precision. */
  public void set(int i, int j, double value) {
    int at = index(i, j);
    if (f32 != null) {
      f32[at] = (float) value;
    } else {
      f64()[at] = value;
    }
  }

  private int index(int i, int j) {
    Objects.checkIndex(i, rows);
    Objects.checkIndex(j, cols);
    return offset + i * stride + j;
  }

  /** A view of the rows {@code from} (inclusive) to {@code to} (exclusive). */
  public Tensor rows(int from, int to) {
    Objects.checkFromToIndex(from, to, rows);
    return new Tensor(f32, f64, offset + from * stride, to - from, cols, stride);
  }

  /** A view of the columns {@code from} (inclusive) to {@code to} (exclusive). */
  public Tensor columns(int from, int to) {
    Objects.checkFromToIndex(from, to, cols);
    return new Tensor(f32, f64, offset + from, rows, to - from, stride);
  }

  /** A contiguous (r, c) view that starts at element {@code from} of this contiguous tensor. */
  public Tensor reshape(int from, int r, int c) {
    if (!contiguous()) {
      throw new IllegalStateException("only a contiguous tensor can be reshaped");
    }
    Objects.checkFromIndexSize(from, Math.multiplyExact(r, c), size());
    return new Tensor(f32, f64, offset + from, r, c, c);
  }

  /** Copies the given row-major values in, rounding to this precision. */
  public void assign(double[] values) {
    if (values.length != size()) {
      throw new IllegalArgumentException(
          "%d values do not fill %d x %d".formatted(values.length, rows, cols));
    }
    for (int i = 0, at = 0; i < rows; i++) {
      for (int j = 0; j < cols; j++) {
        set(i, j, values[at++]);
      }
    }
  }

  /** Copies the elements of {@code other} (same shape, any precision) in. */
  public void assign(Tensor other) {
    if (other.rows != rows || other.cols != cols) {
      throw new IllegalArgumentException("cannot assign " + other + " to " + this);
    }
    for (int i = 0; i < rows; i++) {
      if (f32 != null && other.f32 != null) {
        System.arraycopy(
            other.f32, other.offset + i * other.stride, f32, offset + i * stride, cols);
      } else if (f64 != null && other.f64 != null) {
        System.arraycopy(
            other.f64, other.offset + i * other.stride, f64, offset + i * stride, cols);
      } else {
        for (int j = 0; j < cols; j++) {
          set(i, j, other.get(i, j));
        }
      }
    }
  }

  /** Sets every element. */
  public void fill(double value) {
    for (int i = 0; i < rows; i++) {
      int from = offset + i * stride;
      if (f32 != null) {
        java.util.Arrays.fill(f32, from, from + cols, (float) value);
      } else {
        java.util.Arrays.fill(f64(), from, from + cols, value);
      }
    }
  }

  /** The elements, row by row, as new doubles. */
  public double[] toDoubles() {
    double[] out = new double[size()];
    for (int i = 0, at = 0; i < rows; i++) {
      for (int j = 0; j < cols; j++) {
        out[at++] = get(i, j);
      }
    }
    return out;
  }

  @Override
  public String toString() {
    return "%s %d x %d".formatted(precision(), rows, cols);
  }
}
