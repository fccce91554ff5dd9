package dev.swingby.kernels.vector;

import static jdk.incubator.vector.DoubleVector.fromArray;

import dev.swingby.kernels.scalar.LogF64;
import dev.swingby.kernels.scalar.ScalarF64;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Softmax and log-sum-exp of rows. Rows are taken in blocks that stay in the L1 cache: several
 * short ones at once, so that exp meets no ragged ends, or pieces of a long one.
 */
final class RowsF64 {
  private static final VectorSpecies<Double> S = VectorF64.SPECIES;
  private static final int W = S.length();

  /** Elements of a block, a multiple of the logical lanes. */
  private static final int BLOCK = 2048;

  private static final ThreadLocal<double[]> SCRATCH =
      ThreadLocal.withInitial(() -> new double[BLOCK]);

  private static final DoubleVector LOWEST = DoubleVector.broadcast(S, Double.NEGATIVE_INFINITY);

  private RowsF64() {}

  static void softmax(int m, int n, double[] x, int xOffset, double[] y, int yOffset) {
    if (n > BLOCK) {
      for (int i = 0; i < m; i++) {
        longRow(n, x, xOffset + i * n, y, yOffset + i * n);
      }
      return;
    }
    int rows = n == 0 ? m : BLOCK / n;
    double[] lanes = ScalarF64.zeroLanes();
    for (int from = 0; from < m; from += rows) {
      int count = Math.min(rows, m - from);
      int to = yOffset + from * n;
      for (int i = 0; i < count; i++) {
        int row = xOffset + (from + i) * n;
        lower(n, top(n, x, row), x, row, y, to + i * n);
      }
      exp(count * n, y, to);
      for (int i = 0; i < count; i++) {
        scale(n, 1 / ReduceF64.sum(lanes, n, y, to + i * n), y, to + i * n);
      }
    }
  }

  private static void longRow(int n, double[] x, int from, double[] y, int to) {
    double top = top(n, x, from);
    double[] lanes = ScalarF64.zeroLanes();
    for (int j = 0; j < n; j += BLOCK) {
      int size = Math.min(BLOCK, n - j);
      lower(size, top, x, from + j, y, to + j);
      exp(size, y, to + j);
      ReduceF64.addTo(lanes, size, y, to + j);
    }
    scale(n, 1 / ReduceF64.tree(lanes), y, to);
  }

  static void logSumExp(int m, int n, double[] x, int xOffset, double[] out, int outOffset) {
    double[] block = SCRATCH.get();
    double[] lanes = ScalarF64.zeroLanes();
    int rows = n == 0 ? m : Math.max(1, BLOCK / n);
    for (int from = 0; from < m; from += rows) {
      int count = Math.min(rows, m - from);
      if (n > BLOCK) {
        out[outOffset + from] = longRow(n, x, xOffset + from * n, block);
        continue;
      }
      for (int i = 0; i < count; i++) {
        int row = xOffset + (from + i) * n;
        double centre = ScalarF64.centre(top(n, x, row));
        out[outOffset + from + i] = centre;
        lower(n, centre, x, row, block, i * n);
      }
      exp(count * n, block, 0);
      for (int i = 0; i < count; i++) {
        out[outOffset + from + i] += LogF64.log(ReduceF64.sum(lanes, n, block, i * n));
      }
    }
  }

  private static double longRow(int n, double[] x, int from, double[] block) {
    double centre = ScalarF64.centre(top(n, x, from));
    double[] lanes = ScalarF64.zeroLanes();
    for (int j = 0; j < n; j += BLOCK) {
      int size = Math.min(BLOCK, n - j);
      lower(size, centre, x, from + j, block, 0);
      exp(size, block, 0);
      ReduceF64.addTo(lanes, size, block, 0);
    }
    return centre + LogF64.log(ReduceF64.tree(lanes));
  }

  /** y = x - centre. */
  private static void lower(int n, double centre, double[] x, int from, double[] y, int to) {
    int end = S.loopBound(n);
    for (int i = 0; i < end; i += W) {
      fromArray(S, x, from + i).sub(centre).intoArray(y, to + i);
    }
    for (int i = end; i < n; i++) {
      y[to + i] = x[from + i] - centre;
    }
  }

  private static void exp(int n, double[] y, int to) {
    int end = S.loopBound(n);
    UnaryF64.exp(end, y, to, y, to);
    for (int i = end; i < n; i++) {
      y[to + i] = dev.swingby.kernels.scalar.ElementaryF64.exp(y[to + i]);
    }
  }

  private static void scale(int n, double by, double[] y, int to) {
    int end = S.loopBound(n);
    for (int i = 0; i < end; i += W) {
      fromArray(S, y, to + i).mul(by).intoArray(y, to + i);
    }
    for (int i = end; i < n; i++) {
      y[to + i] *= by;
    }
  }

  /** max x_i, minus infinity if there are none, NaN passed over (the sum finds it). */
  private static double top(int n, double[] x, int from) {
    if (n < W) {
      double top = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < n; i++) {
        top = x[from + i] > top ? x[from + i] : top;
      }
      return top;
    }
    // The last vector overlaps the one before: no harm to a maximum.
    DoubleVector m0 = fromArray(S, x, from + n - W);
    m0 = m0.blend(LOWEST, m0.compare(VectorOperators.EQ, m0).not());
    DoubleVector m1 = m0;
    int i = from;
    for (int end = from + n - 2 * W; i <= end; i += 2 * W) {
      DoubleVector v0 = fromArray(S, x, i);
      DoubleVector v1 = fromArray(S, x, i + W);
      m0 = m0.blend(v0, v0.compare(VectorOperators.GT, m0));
      m1 = m1.blend(v1, v1.compare(VectorOperators.GT, m1));
    }
    if (i <= from + n - W) {
      DoubleVector v = fromArray(S, x, i);
      m0 = m0.blend(v, v.compare(VectorOperators.GT, m0));
    }
    m0 = m0.blend(m1, m1.compare(VectorOperators.GT, m0));
    // As integers of the same order, whose maximum has no roundings.
    LongVector bits = m0.reinterpretAsLongs();
    LongVector flip = bits.lanewise(VectorOperators.ASHR, Long.SIZE - 1);
    flip = flip.lanewise(VectorOperators.LSHR, 1);
    var most = bits.lanewise(VectorOperators.XOR, flip).reduceLanes(VectorOperators.MAX);
    return Double.longBitsToDouble(most ^ (most >> (Long.SIZE - 1) >>> 1));
  }
}
