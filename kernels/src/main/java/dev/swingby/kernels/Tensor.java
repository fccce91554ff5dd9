package dev.swingby.kernels;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row-major matrix of floats or doubles: a view (offset, rows, columns, stride) over a plain
 * array that its creator owns. Element (i, j) is {@code array[offset + i * stride + j]}.
 *
 * <p>A tensor of several lanes is as many matrices of one shape, interleaved: element (i, j) of
 * matrix l is {@code array[offset + i * stride + j * lanes + l]}. Kernels that take it do with each
 * matrix, bit by bit, what they do with one alone.
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
  private final int lanes;

  private Tensor(
      float @Nullable [] f32,
      double @Nullable [] f64,
      int offset,
      int rows,
      int cols,
      int stride,
      int lanes) {
    int length = f32 != null ? f32.length : Objects.requireNonNull(f64).length;
    long rowLength = (long) cols * lanes;
    if (rows < 0 || cols < 0 || lanes < 1 || offset < 0 || stride < rowLength) {
      throw new IllegalArgumentException(
          "a view needs rows, cols, offset >= 0 and stride >= cols, got offset %d, %d x %d, stride %d"
              .formatted(offset, rows, cols, stride));
    }
    long end = rows == 0 || cols == 0 ? offset : offset + (rows - 1L) * stride + rowLength;
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
    this.lanes = lanes;
  }

  /** A new matrix of zeros, shape (rows, cols). */
  public static Tensor zeros(Precision precision, int rows, int cols) {
    return zeros(precision, rows, cols, 1);
  }

  /** {@code lanes} interleaved matrices of zeros, each of shape (rows, cols). */
  public static Tensor zeros(Precision precision, int rows, int cols, int lanes) {
    int rowLength = Math.multiplyExact(cols, lanes);
    int length = Math.multiplyExact(rows, rowLength);
    return precision == Precision.F32
        ? new Tensor(new float[length], null, 0, rows, cols, rowLength, lanes)
        : new Tensor(null, new double[length], 0, rows, cols, rowLength, lanes);
  }

  /** Zeros of this precision and as many lanes, each of shape (r, c). */
  public Tensor zerosAlike(int r, int c) {
    return zeros(precision(), r, c, lanes);
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
    return new Tensor(array, null, offset, rows, cols, stride, 1);
  }

  /** A view over the caller's array. */
  public static Tensor wrap(double[] array, int offset, int rows, int cols, int stride) {
    return new Tensor(null, array, offset, rows, cols, stride, 1);
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

  /** Number of elements of a lane, rows * cols. */
  public int size() {
    return rows * cols;
  }

  /** How many matrices stand here interleaved; usually one. */
  public int lanes() {
    return lanes;
  }

  /** Numbers of a row, cols * lanes. */
  public int rowLength() {
    return cols * lanes;
  }

  /** Numbers in all, rows * cols * lanes. */
  public int length() {
    return rows * cols * lanes;
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
    return stride == rowLength() || rows <= 1;
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

  /** The value at (i, j), widened to double; of the first lane. */
  public double get(int i, int j) {
    return get(i, j, 0);
  }

  /** The value at (i, j) of a lane, widened to double. */
  public double get(int i, int j, int lane) {
    int at = index(i, j, lane);
    return f32 != null ? f32[at] : f64()[at];
  }

  /** Sets (i, j), rounded to this precision, in every lane. */
  public void set(int i, int j, double value) {
    for (int lane = 0; lane < lanes; lane++) {
      set(i, j, lane, value);
    }
  }

  /** Sets (i, j) of a lane, rounded to this precision. */
  public void set(int i, int j, int lane, double value) {
    int at = index(i, j, lane);
    if (f32 != null) {
      f32[at] = (float) value;
    } else {
      f64()[at] = value;
    }
  }

  private int index(int i, int j, int lane) {
    Objects.checkIndex(i, rows);
    Objects.checkIndex(j, cols);
    Objects.checkIndex(lane, lanes);
    return offset + i * stride + j * lanes + lane;
  }

  /** A view of the rows {@code from} (inclusive) to {@code to} (exclusive). */
  public Tensor rows(int from, int to) {
    Objects.checkFromToIndex(from, to, rows);
    return new Tensor(f32, f64, offset + from * stride, to - from, cols, stride, lanes);
  }

  /** A view of the columns {@code from} (inclusive) to {@code to} (exclusive). */
  public Tensor columns(int from, int to) {
    Objects.checkFromToIndex(from, to, cols);
    return new Tensor(f32, f64, offset + from * lanes, rows, to - from, stride, lanes);
  }

  /** A contiguous (r, c) view that starts at element {@code from} of this contiguous tensor. */
  public Tensor reshape(int from, int r, int c) {
    if (!contiguous()) {
      throw new IllegalStateException("only a contiguous tensor can be reshaped");
    }
    Objects.checkFromIndexSize(from, Math.multiplyExact(r, c), size());
    return new Tensor(f32, f64, offset + from * lanes, r, c, c * lanes, lanes);
  }

  /** Copies the given row-major values in, rounding to this precision, into every lane. */
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

  /** Copies the elements of {@code other} (same shape and lanes, any precision) in. */
  public void assign(Tensor other) {
    if (other.rows != rows || other.cols != cols || other.lanes != lanes) {
      throw new IllegalArgumentException("cannot assign " + other + " to " + this);
    }
    int length = rowLength();
    for (int i = 0; i < rows; i++) {
      if (f32 != null && other.f32 != null) {
        System.arraycopy(
            other.f32, other.offset + i * other.stride, f32, offset + i * stride, length);
      } else if (f64 != null && other.f64 != null) {
        System.arraycopy(
            other.f64, other.offset + i * other.stride, f64, offset + i * stride, length);
      } else {
        for (int j = 0; j < cols; j++) {
          for (int lane = 0; lane < lanes; lane++) {
            set(i, j, lane, other.get(i, j, lane));
          }
        }
      }
    }
  }

  /** Copies a lane of {@code other} (same shape, any precision) into a lane of this. */
  public void assign(int lane, Tensor other, int otherLane) {
    if (other.rows != rows || other.cols != cols) {
      throw new IllegalArgumentException("cannot assign " + other + " to " + this);
    }
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < cols; j++) {
        set(i, j, lane, other.get(i, j, otherLane));
      }
    }
  }

  /** Sets every element. */
  public void fill(double value) {
    for (int i = 0; i < rows; i++) {
      int from = offset + i * stride;
      if (f32 != null) {
        java.util.Arrays.fill(f32, from, from + rowLength(), (float) value);
      } else {
        java.util.Arrays.fill(f64(), from, from + rowLength(), value);
      }
    }
  }

  /** The elements, row by row, as new doubles; of the first lane. */
  public double[] toDoubles() {
    return toDoubles(0);
  }

  /** The elements of a lane, row by row, as new doubles. */
  public double[] toDoubles(int lane) {
    double[] out = new double[size()];
    for (int i = 0, at = 0; i < rows; i++) {
      for (int j = 0; j < cols; j++) {
        out[at++] = get(i, j, lane);
      }
    }
    return out;
  }

  @Override
  public String toString() {
    String shape = "%s %d x %d".formatted(precision(), rows, cols);
    return lanes == 1 ? shape : shape + " in %d lanes".formatted(lanes);
  }
}
