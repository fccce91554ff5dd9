package dev.swingby.kernels.vector;

import static jdk.incubator.vector.DoubleVector.fromArray;

import dev.swingby.kernels.scalar.ScalarF64;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * Reductions over the fixed logical lanes, in one pass over memory at any width: four accumulators
 * in registers hold {@code 4 W} lanes; where that is fewer than LANES, the groups of lanes take
 * turns on stretches that stay in the L1 cache. No helper stands around a vector: C2 does not
 * always inline ours, and then boxes.
 */
final class ReduceF64 {
  private static final VectorSpecies<Double> S = VectorF64.SPECIES;
  private static final int W = S.length();
  private static final int LANES = VectorF64.LANES;
  private static final int GROUP = 4 * W;
  private static final int STRETCH = GROUP == LANES ? 1 << 30 : 2048;

  private static final VectorShuffle<Double> BY_8 = by(8);
  private static final VectorShuffle<Double> BY_4 = by(4);
  private static final VectorShuffle<Double> BY_2 = by(2);
  private static final VectorShuffle<Double> BY_1 = by(1);

  private ReduceF64() {}

  private static VectorShuffle<Double> by(int lanes) {
    return VectorShuffle.iota(S, lanes, 1, true);
  }

  /** The balanced tree over the lanes, which it overwrites: the order of ScalarF64. */
  static double tree(double[] lanes) {
    for (int half = LANES / 2; half >= W; half /= 2) {
      for (int l = 0; l < half; l += W) {
        fromArray(S, lanes, l).add(fromArray(S, lanes, l + half)).intoArray(lanes, l);
      }
    }
    // Lane l with lane l + 8, then 4, 2, 1: what the other lanes hold does not matter.
    DoubleVector v = fromArray(S, lanes, 0);
    if (W > 8) {
      v = v.add(v.rearrange(BY_8));
    }
    if (W > 4) {
      v = v.add(v.rearrange(BY_4));
    }
    if (W > 2) {
      v = v.add(v.rearrange(BY_2));
    }
    return v.add(v.rearrange(BY_1)).lane(0);
  }

  static double sum(int n, double[] x, int xOffset) {
    return sum(ScalarF64.zeroLanes(), n, x, xOffset);
  }

  /** The same in the given lanes, whatever they hold. */
  static double sum(double[] lanes, int n, double[] x, int xOffset) {
    java.util.Arrays.fill(lanes, 0);
    addTo(lanes, n, x, xOffset);
    return tree(lanes);
  }

  /** Adds element i to lane i % LANES. */
  static void addTo(double[] lanes, int n, double[] x, int xOffset) {
    int end = n - n % LANES;
    for (int from = 0; from < end; from += Math.min(STRETCH, end - from)) {
      int to = from + Math.min(STRETCH, end - from);
      for (int group = 0; group < LANES; group += GROUP) {
        sumGroup(lanes, group, xOffset + from, xOffset + to, x);
      }
    }
    int i = end;
    for (; i <= n - W; i += W) {
      fromArray(S, lanes, i - end).add(fromArray(S, x, xOffset + i)).intoArray(lanes, i - end);
    }
    for (; i < n; i++) {
      lanes[i - end] += x[xOffset + i];
    }
  }

  private static void sumGroup(double[] lanes, int group, int from, int to, double[] x) {
    DoubleVector s0 = fromArray(S, lanes, group);
    DoubleVector s1 = fromArray(S, lanes, group + W);
    DoubleVector s2 = fromArray(S, lanes, group + 2 * W);
    DoubleVector s3 = fromArray(S, lanes, group + 3 * W);
    for (int i = from + group; i < to; i += LANES) {
      s0 = s0.add(fromArray(S, x, i));
      s1 = s1.add(fromArray(S, x, i + W));
      s2 = s2.add(fromArray(S, x, i + 2 * W));
      s3 = s3.add(fromArray(S, x, i + 3 * W));
    }
    s0.intoArray(lanes, group);
    s1.intoArray(lanes, group + W);
    s2.intoArray(lanes, group + 2 * W);
    s3.intoArray(lanes, group + 3 * W);
  }

  static double absSum(int n, double[] x, int xOffset) {
    double[] lanes = ScalarF64.zeroLanes();
    int end = n - n % LANES;
    for (int from = 0; from < end; from += Math.min(STRETCH, end - from)) {
      int to = from + Math.min(STRETCH, end - from);
      for (int group = 0; group < LANES; group += GROUP) {
        absGroup(lanes, group, xOffset + from, xOffset + to, x);
      }
    }
    for (int i = end; i < n; i++) {
      lanes[i - end] += Math.abs(x[xOffset + i]);
    }
    return tree(lanes);
  }

  private static void absGroup(double[] lanes, int group, int from, int to, double[] x) {
    DoubleVector s0 = fromArray(S, lanes, group);
    DoubleVector s1 = fromArray(S, lanes, group + W);
    DoubleVector s2 = fromArray(S, lanes, group + 2 * W);
    DoubleVector s3 = fromArray(S, lanes, group + 3 * W);
    for (int i = from + group; i < to; i += LANES) {
      s0 = s0.add(fromArray(S, x, i).abs());
      s1 = s1.add(fromArray(S, x, i + W).abs());
      s2 = s2.add(fromArray(S, x, i + 2 * W).abs());
      s3 = s3.add(fromArray(S, x, i + 3 * W).abs());
    }
    s0.intoArray(lanes, group);
    s1.intoArray(lanes, group + W);
    s2.intoArray(lanes, group + 2 * W);
    s3.intoArray(lanes, group + 3 * W);
  }

  static double dot(int n, double[] x, int xOffset, double[] y, int yOffset) {
    double[] lanes = ScalarF64.zeroLanes();
    int end = n - n % LANES;
    for (int from = 0; from < end; from += Math.min(STRETCH, end - from)) {
      int to = from + Math.min(STRETCH, end - from);
      for (int group = 0; group < LANES; group += GROUP) {
        dotGroup(lanes, group, xOffset + from, xOffset + to, x, yOffset - xOffset, y);
      }
    }
    int i = end;
    for (; i <= n - W; i += W) {
      fromArray(S, x, xOffset + i)
          .fma(fromArray(S, y, yOffset + i), fromArray(S, lanes, i - end))
          .intoArray(lanes, i - end);
    }
    for (; i < n; i++) {
      lanes[i - end] = Math.fma(x[xOffset + i], y[yOffset + i], lanes[i - end]);
    }
    return tree(lanes);
  }

  private static void dotGroup(
      double[] lanes, int group, int from, int to, double[] x, int beside, double[] y) {
    DoubleVector s0 = fromArray(S, lanes, group);
    DoubleVector s1 = fromArray(S, lanes, group + W);
    DoubleVector s2 = fromArray(S, lanes, group + 2 * W);
    DoubleVector s3 = fromArray(S, lanes, group + 3 * W);
    for (int i = from + group; i < to; i += LANES) {
      int j = i + beside;
      s0 = fromArray(S, x, i).fma(fromArray(S, y, j), s0);
      s1 = fromArray(S, x, i + W).fma(fromArray(S, y, j + W), s1);
      s2 = fromArray(S, x, i + 2 * W).fma(fromArray(S, y, j + 2 * W), s2);
      s3 = fromArray(S, x, i + 3 * W).fma(fromArray(S, y, j + 3 * W), s3);
    }
    s0.intoArray(lanes, group);
    s1.intoArray(lanes, group + W);
    s2.intoArray(lanes, group + 2 * W);
    s3.intoArray(lanes, group + 3 * W);
  }

  static double squares(int n, double scale, double[] x, int xOffset) {
    double[] lanes = ScalarF64.zeroLanes();
    int end = n - n % LANES;
    for (int from = 0; from < end; from += Math.min(STRETCH, end - from)) {
      int to = from + Math.min(STRETCH, end - from);
      for (int group = 0; group < LANES; group += GROUP) {
        squareGroup(lanes, group, xOffset + from, xOffset + to, scale, x);
      }
    }
    for (int i = end; i < n; i++) {
      double v = scale * x[xOffset + i];
      lanes[i - end] = Math.fma(v, v, lanes[i - end]);
    }
    return tree(lanes);
  }

  private static void squareGroup(
      double[] lanes, int group, int from, int to, double scale, double[] x) {
    DoubleVector by = DoubleVector.broadcast(S, scale);
    DoubleVector s0 = fromArray(S, lanes, group);
    DoubleVector s1 = fromArray(S, lanes, group + W);
    DoubleVector s2 = fromArray(S, lanes, group + 2 * W);
    DoubleVector s3 = fromArray(S, lanes, group + 3 * W);
    for (int i = from + group; i < to; i += LANES) {
      DoubleVector v0 = fromArray(S, x, i).mul(by);
      DoubleVector v1 = fromArray(S, x, i + W).mul(by);
      DoubleVector v2 = fromArray(S, x, i + 2 * W).mul(by);
      DoubleVector v3 = fromArray(S, x, i + 3 * W).mul(by);
      s0 = v0.fma(v0, s0);
      s1 = v1.fma(v1, s1);
      s2 = v2.fma(v2, s2);
      s3 = v3.fma(v3, s3);
    }
    s0.intoArray(lanes, group);
    s1.intoArray(lanes, group + W);
    s2.intoArray(lanes, group + 2 * W);
    s3.intoArray(lanes, group + 3 * W);
  }

  static double residual(
      int n,
      double[] y,
      int yOffset,
      double[] t,
      int tOffset,
      double scale,
      double[] r,
      int rOffset) {
    double[] lanes = ScalarF64.zeroLanes();
    int end = n - n % LANES;
    for (int from = 0; from < end; from += Math.min(STRETCH, end - from)) {
      int size = Math.min(STRETCH, end - from);
      for (int group = 0; group < LANES; group += GROUP) {
        residualGroup(
            lanes, group, size, y, yOffset + from, t, tOffset + from, scale, r, rOffset + from);
      }
    }
    for (int i = end; i < n; i++) {
      double e = y[yOffset + i] - t[tOffset + i];
      r[rOffset + i] = scale * e;
      lanes[i - end] = Math.fma(e, e, lanes[i - end]);
    }
    return tree(lanes);
  }

  private static void residualGroup(
      double[] lanes,
      int group,
      int n,
      double[] y,
      int yAt,
      double[] t,
      int tAt,
      double scale,
      double[] r,
      int rAt) {
    DoubleVector by = DoubleVector.broadcast(S, scale);
    DoubleVector s0 = fromArray(S, lanes, group);
    DoubleVector s1 = fromArray(S, lanes, group + W);
    DoubleVector s2 = fromArray(S, lanes, group + 2 * W);
    DoubleVector s3 = fromArray(S, lanes, group + 3 * W);
    for (int i = group; i < n; i += LANES) {
      DoubleVector e0 = fromArray(S, y, yAt + i).sub(fromArray(S, t, tAt + i));
      DoubleVector e1 = fromArray(S, y, yAt + i + W).sub(fromArray(S, t, tAt + i + W));
      DoubleVector e2 = fromArray(S, y, yAt + i + 2 * W).sub(fromArray(S, t, tAt + i + 2 * W));
      DoubleVector e3 = fromArray(S, y, yAt + i + 3 * W).sub(fromArray(S, t, tAt + i + 3 * W));
      e0.mul(by).intoArray(r, rAt + i);
      e1.mul(by).intoArray(r, rAt + i + W);
      e2.mul(by).intoArray(r, rAt + i + 2 * W);
      e3.mul(by).intoArray(r, rAt + i + 3 * W);
      s0 = e0.fma(e0, s0);
      s1 = e1.fma(e1, s1);
      s2 = e2.fma(e2, s2);
      s3 = e3.fma(e3, s3);
    }
    s0.intoArray(lanes, group);
    s1.intoArray(lanes, group + W);
    s2.intoArray(lanes, group + 2 * W);
    s3.intoArray(lanes, group + 3 * W);
  }

  /** Magnitudes compare like their bits, and NaN is above infinity. */
  static double maxAbs(int n, double[] x, int xOffset) {
    LongVector m0 = DoubleVector.zero(S).reinterpretAsLongs();
    LongVector m1 = m0;
    LongVector m2 = m0;
    LongVector m3 = m0;
    int end = n - n % GROUP;
    for (int i = xOffset; i < xOffset + end; i += GROUP) {
      m0 = m0.max(fromArray(S, x, i).reinterpretAsLongs().and(Long.MAX_VALUE));
      m1 = m1.max(fromArray(S, x, i + W).reinterpretAsLongs().and(Long.MAX_VALUE));
      m2 = m2.max(fromArray(S, x, i + 2 * W).reinterpretAsLongs().and(Long.MAX_VALUE));
      m3 = m3.max(fromArray(S, x, i + 3 * W).reinterpretAsLongs().and(Long.MAX_VALUE));
    }
    var most = m0.max(m1).max(m2.max(m3)).reduceLanes(VectorOperators.MAX);
    for (int i = end; i < n; i++) {
      most = Math.max(most, Double.doubleToRawLongBits(x[xOffset + i]) & Long.MAX_VALUE);
    }
    return Double.longBitsToDouble(most);
  }
}
