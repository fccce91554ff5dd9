package dev.swingby.kernels.vector;

import static jdk.incubator.vector.FloatVector.fromArray;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** Sums of columns, each in order of the rows: vectors of columns whose sums stay in registers. */
final class ColumnsF32 {
  private static final VectorSpecies<Float> S = VectorF32.SPECIES;
  private static final int W = S.length();

  private ColumnsF32() {}

  static void sums(int m, int n, float[] a, int aOffset, int lda, float[] out, int outOffset) {
    int end = S.loopBound(n);
    int j = 0;
    for (; j <= end - 8 * W; j += 8 * W) {
      eight(m, a, aOffset + j, lda, out, outOffset + j);
    }
    for (; j <= end - 2 * W; j += 2 * W) {
      two(m, a, aOffset + j, lda, out, outOffset + j);
    }
    if (j < end) {
      one(m, a, aOffset + j, lda, out, outOffset + j);
    }
    if (end < n && end > 0) {
      // The last vector of columns overlaps the one before: the same sums once more.
      one(m, a, aOffset + n - W, lda, out, outOffset + n - W);
    } else {
      for (j = end; j < n; j++) {
        oneColumn(m, a, aOffset + j, lda, out, outOffset + j);
      }
    }
  }

  private static void eight(int m, float[] a, int from, int lda, float[] out, int to) {
    FloatVector s0 = FloatVector.zero(S);
    FloatVector s1 = FloatVector.zero(S);
    FloatVector s2 = FloatVector.zero(S);
    FloatVector s3 = FloatVector.zero(S);
    FloatVector s4 = FloatVector.zero(S);
    FloatVector s5 = FloatVector.zero(S);
    FloatVector s6 = FloatVector.zero(S);
    FloatVector s7 = FloatVector.zero(S);
    for (int i = 0; i < m; i++) {
      int row = from + i * lda;
      s0 = s0.add(fromArray(S, a, row));
      s1 = s1.add(fromArray(S, a, row + W));
      s2 = s2.add(fromArray(S, a, row + 2 * W));
      s3 = s3.add(fromArray(S, a, row + 3 * W));
      s4 = s4.add(fromArray(S, a, row + 4 * W));
      s5 = s5.add(fromArray(S, a, row + 5 * W));
      s6 = s6.add(fromArray(S, a, row + 6 * W));
      s7 = s7.add(fromArray(S, a, row + 7 * W));
    }
    s0.intoArray(out, to);
    s1.intoArray(out, to + W);
    s2.intoArray(out, to + 2 * W);
    s3.intoArray(out, to + 3 * W);
    s4.intoArray(out, to + 4 * W);
    s5.intoArray(out, to + 5 * W);
    s6.intoArray(out, to + 6 * W);
    s7.intoArray(out, to + 7 * W);
  }

  private static void two(int m, float[] a, int from, int lda, float[] out, int to) {
    FloatVector s0 = FloatVector.zero(S);
    FloatVector s1 = FloatVector.zero(S);
    for (int i = 0; i < m; i++) {
      int row = from + i * lda;
      s0 = s0.add(fromArray(S, a, row));
      s1 = s1.add(fromArray(S, a, row + W));
    }
    s0.intoArray(out, to);
    s1.intoArray(out, to + W);
  }

  private static void one(int m, float[] a, int from, int lda, float[] out, int to) {
    FloatVector s0 = FloatVector.zero(S);
    for (int i = 0; i < m; i++) {
      int row = from + i * lda;
      s0 = s0.add(fromArray(S, a, row));
    }
    s0.intoArray(out, to);
  }

  private static void oneColumn(int m, float[] a, int from, int lda, float[] out, int to) {
    float s = 0;
    for (int i = 0; i < m; i++) {
      s += a[from + i * lda];
    }
    out[to] = s;
  }
}
