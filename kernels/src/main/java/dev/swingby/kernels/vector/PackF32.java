package dev.swingby.kernels.vector;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/** Copies parts of the operands into contiguous rows of whole vectors. */
final class PackF32 {
  private static final VectorSpecies<Float> S = VectorF32.SPECIES;
  private static final int W = S.length();

  /** The first n lanes; kept, because making one may allocate. */
  private static final VectorMask<Float>[] FIRST = masks();

  private PackF32() {}

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  private static VectorMask<Float>[] masks() {
    VectorMask<Float>[] masks = new VectorMask[W];
    for (int n = 0; n < W; n++) {
      masks[n] = S.indexInRange(0, n);
    }
    return masks;
  }

  /**
   * Row k of the panel holds {@code cols} >= W columns of alpha op(B)'s row k as whole vectors, the
   * last of which overlaps the one before it if need be. Element (k, j) of op(B) is {@code b[from +
   * k bRow + j bCol]}, and one of the strides is 1.
   */
  static void panel(
      float[] b,
      int from,
      int bRow,
      int bCol,
      int kc,
      int cols,
      float alpha,
      float[] panel,
      int to) {
    int nv = (cols + W - 1) / W;
    if (bCol == 1 && nv == 4) {
      four(b, from, bRow, kc, cols - W, panel, to);
    } else if (bCol == 1 && nv == 2) {
      two(b, from, bRow, kc, cols - W, panel, to);
    } else {
      for (int v = 0; v < nv; v++) {
        int at = from + Math.min(v * W, cols - W) * bCol;
        if (bCol == 1) {
          one(b, at, bRow, kc, panel, to + v * W, nv * W);
        } else {
          columns(b, at, bCol, kc, panel, to + v * W, nv * W);
        }
      }
    }
    scale(panel, to, kc * nv * W, alpha);
  }

  private static void one(
      float[] b, int from, int ldb, int kc, float[] panel, int to, int width) {
    for (int k = 0; k < kc; k++) {
      FloatVector.fromArray(S, b, from + k * ldb).intoArray(panel, to + k * width);
    }
  }

  private static void two(float[] b, int from, int ldb, int kc, int last, float[] panel, int to) {
    for (int k = 0; k < kc; k++) {
      int at = from + k * ldb;
      int row = to + k * 2 * W;
      FloatVector.fromArray(S, b, at).intoArray(panel, row);
      FloatVector.fromArray(S, b, at + last).intoArray(panel, row + W);
    }
  }

  private static void four(
      float[] b, int from, int ldb, int kc, int last, float[] panel, int to) {
    for (int k = 0; k < kc; k++) {
      int at = from + k * ldb;
      int row = to + k * 4 * W;
      FloatVector.fromArray(S, b, at).intoArray(panel, row);
      FloatVector.fromArray(S, b, at + W).intoArray(panel, row + W);
      FloatVector.fromArray(S, b, at + 2 * W).intoArray(panel, row + 2 * W);
      FloatVector.fromArray(S, b, at + last).intoArray(panel, row + 3 * W);
    }
  }

  /** Copies rows of a matrix, {@code cols} of each. */
  static void rows(float[] a, int from, int lda, int rows, int cols, float[] out, int ldo) {
    for (int i = 0; i < rows; i++) {
      System.arraycopy(a, from + i * lda, out, i * ldo, cols);
    }
  }

  /** Copies the transpose of at least W rows, {@code cols} of each. */
  static void turn(
      float[] a, int from, int lda, int rows, int cols, float[] out, int to, int ldo) {
    for (int i = 0; i < rows; i += W) {
      int p = Math.min(i, rows - W);
      columns(a, from + p * lda, lda, cols, out, to + p, ldo);
    }
  }

  /** W rows of B become columns of the panel; the last square overlaps the one before. */
  private static void columns(
      float[] b, int from, int ldb, int kc, float[] panel, int to, int width) {
    if (W == TransposeF32.N && kc >= W) {
      for (int k = 0; k < kc; k += W) {
        int p = Math.min(k, kc - W);
        TransposeF32.square(b, from + p, ldb, panel, to + p * width, width);
      }
    } else {
      transpose(b, from, ldb, W, kc, panel, to, width);
    }
  }

  private static void scale(float[] panel, int from, int size, float alpha) {
    if (alpha != 1) {
      for (int i = from; i < from + size; i++) {
        panel[i] *= alpha;
      }
    }
  }

  /** The same for {@code cols} < W: one vector a row, whose other lanes mean nothing. */
  static void narrow(
      float[] b, int from, int bRow, int bCol, int kc, int cols, float alpha, float[] panel) {
    if (bCol == 1) {
      int whole = roomy(b.length, from, bRow, kc);
      for (int k = 0; k < whole; k++) {
        FloatVector.fromArray(S, b, from + k * bRow).intoArray(panel, k * W);
      }
      for (int k = whole; k < kc; k++) {
        System.arraycopy(b, from + k * bRow, panel, k * W, cols);
      }
    } else {
      transpose(b, from, bCol, cols, kc, panel, 0, W);
    }
    scale(panel, 0, kc * W, alpha);
  }

  /** The first {@code cols} < W lanes of rows of whole vectors. */
  static void unpack(float[] from, int rows, int cols, float[] c, int cOffset, int ldc) {
    VectorMask<Float> mask = FIRST[cols];
    int whole = roomy(c.length, cOffset, ldc, rows);
    for (int i = 0; i < whole; i++) {
      FloatVector.fromArray(S, from, i * W).intoArray(c, cOffset + i * ldc, mask);
    }
    for (int i = whole; i < rows; i++) {
      System.arraycopy(from, i * W, c, cOffset + i * ldc, cols);
    }
  }

  /** How many of the rows begin at least a vector before the array's end: others need care. */
  private static int roomy(int length, int from, int stride, int rows) {
    int room = length - W - from;
    return room < 0 ? 0 : stride == 0 ? rows : Math.min(rows, room / stride + 1);
  }

  /** out (cols, rows) = the transpose of x (rows, cols), element by element. */
  static void transpose(
      float[] x, int from, int ldx, int rows, int cols, float[] out, int to, int ldo) {
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < cols; j++) {
        out[to + j * ldo + i] = x[from + i * ldx + j];
      }
    }
  }
}
