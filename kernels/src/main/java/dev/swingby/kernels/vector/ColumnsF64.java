package dev.swingby.kernels.vector;

import static jdk.incubator.vector.DoubleVector.fromArray;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** Sums of columns, each in order of the rows: vectors of columns whose sums stay in registers. */
final class ColumnsF64 {
  private static final VectorSpecies<Double> S = VectorF64.SPECIES;
  private static final int W = S.length();

  private ColumnsF64() {}

  static void sums(int m, int n, double[] a, int aOffset, int lda, double[] out, int outOffset) {
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

  private static void eight(int m, double[] a, int from, int lda, double[] out, int to) {
    DoubleVector s0 = DoubleVector.zero(S);
    DoubleVector s1 = DoubleVector.zero(S);
    DoubleVector s2 = DoubleVector.zero(S);
    DoubleVector s3 = DoubleVector.zero(S);
    DoubleVector s4 = DoubleVector.zero(S);
    DoubleVector s5 = DoubleVector.zero(S);
    DoubleVector s6 = DoubleVector.zero(S);
    DoubleVector s7 = DoubleVector.zero(S);
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

  private static void two(int m, double[] a, int from, int lda, double[] out, int to) {
    DoubleVector s0 = DoubleVector.zero(S);
    DoubleVector s1 = DoubleVector.zero(S);
    for (int i = 0; i < m; i++) {
      int row = from + i * lda;
      s0 = s0.add(fromArray(S, a, row));
      s1 = s1.add(fromArray(S, a, row + W));
    }
    s0.intoArray(out, to);
    s1.intoArray(out, to + W);
  }

  private static void one(int m, double[] a, int from, int lda, double[] out, int to) {
    DoubleVector s0 = DoubleVector.zero(S);
    for (int i = 0; i < m; i++) {
      int row = from + i * lda;
      s0 = s0.add(fromArray(S, a, row));
    }
    s0.intoArray(out, to);
  }

  private static void oneColumn(int m, double[] a, int from, int lda, double[] out, int to) {
    double s = 0;
    for (int i = 0; i < m; i++) {
      s += a[from + i * lda];
    }
    out[to] = s;
  }
}
