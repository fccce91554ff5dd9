package dev.swingby.kernels.vector;

import static jdk.incubator.vector.DoubleVector.fromArray;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** Sums of columns, each in order of the rows: eight rows a pass, so that the matrix streams. */
final class ColumnsF64 {
  private static final VectorSpecies<Double> S = VectorF64.SPECIES;
  private static final int W = S.length();
  private static final int ROWS = 8;

  private ColumnsF64() {}

  static void sums(int m, int n, double[] a, int aOffset, int lda, double[] out, int outOffset) {
    int end = S.loopBound(n);
    java.util.Arrays.fill(out, outOffset, outOffset + end, 0);
    int blocks = m - m % ROWS;
    for (int i = 0; i < blocks; i += ROWS) {
      eightRows(end, a, aOffset + i * lda, lda, out, outOffset);
    }
    for (int i = blocks; i < m; i++) {
      oneRow(end, a, aOffset + i * lda, out, outOffset);
    }
    if (end < n && end > 0) {
      // The last vector of columns overlaps the one before: the same sums once more.
      lastColumns(m, a, aOffset + n - W, lda, out, outOffset + n - W);
    } else {
      for (int j = end; j < n; j++) {
        oneColumn(m, a, aOffset + j, lda, out, outOffset + j);
      }
    }
  }

  private static void eightRows(int n, double[] a, int from, int lda, double[] out, int to) {
    for (int j = 0; j < n; j += W) {
      int i = from + j;
      DoubleVector s =
          fromArray(S, out, to + j).add(fromArray(S, a, i)).add(fromArray(S, a, i + lda));
      s =
          s.add(fromArray(S, a, i + 2 * lda))
              .add(fromArray(S, a, i + 3 * lda))
              .add(fromArray(S, a, i + 4 * lda));
      s =
          s.add(fromArray(S, a, i + 5 * lda))
              .add(fromArray(S, a, i + 6 * lda))
              .add(fromArray(S, a, i + 7 * lda));
      s.intoArray(out, to + j);
    }
  }

  private static void oneRow(int n, double[] a, int from, double[] out, int to) {
    for (int j = 0; j < n; j += W) {
      fromArray(S, out, to + j).add(fromArray(S, a, from + j)).intoArray(out, to + j);
    }
  }

  private static void lastColumns(int m, double[] a, int from, int lda, double[] out, int to) {
    DoubleVector s = DoubleVector.zero(S);
    for (int i = 0; i < m; i++) {
      s = s.add(fromArray(S, a, from + i * lda));
    }
    s.intoArray(out, to);
  }

  private static void oneColumn(int m, double[] a, int from, int lda, double[] out, int to) {
    double s = 0;
    for (int i = 0; i < m; i++) {
      s += a[from + i * lda];
    }
    out[to] = s;
  }
}
