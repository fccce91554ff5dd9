package dev.swingby.kernels.vector;

import static jdk.incubator.vector.FloatVector.fromArray;

import dev.swingby.kernels.scalar.ScalarF32;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * Reductions over the fixed logical lanes, in one pass over memory at any width: four accumulators
 * in registers hold {@code 4 W} lanes; where that is fewer than LANES, the groups of lanes take
 * turns on stretches that stay in the L1 cache. No helper stands around a vector: C2 does not
 * always inline ours, and then boxes.
 */
final class ReduceF32 {
  private static final VectorSpecies<Float> S = VectorF32.SPECIES;
  private static final int W = S.length();
  private static final int LANES = VectorF32.LANES;
  private static final int GROUP = 4 * W;
  private static final int STRETCH = GROUP == LANES ? 1 << 30 : 2048;

  private static final VectorShuffle<Float> BY_8 = by(8);
  private static final VectorShuffle<Float> BY_4 = by(4);
  private static final VectorShuffle<Float> BY_2 = by(2);
  private static final VectorShuffle<Float> BY_1 = by(1);

  private ReduceF32() {}

  private static VectorShuffle<Float> by(int lanes) {
    return VectorShuffle.iota(S, lanes, 1, true);
  }

  /** The balanced tree over the lanes, which it overwrites: the order of ScalarF32. */
  static float tree(float[] lanes) {
    for (int half = LANES / 2; half >= W; half /= 2) {
      for (int l = 0; l < half; l += W) {
        fromArray(S, lanes, l).add(fromArray(S, lanes, l + half)).intoArray(lanes, l);
      }
    }
    // Lane l with lane l + 8, then 4, 2, 1: what the other lanes hold does not matter.
    FloatVector v = fromArray(S, lanes, 0);
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

  static float sum(int n, float[] x, int xOffset) {
    return sum(ScalarF32.zeroLanes(), n, x, xOffset);
  }

  /** The same in the given lanes, whatever they hold. */
  static float sum(float[] lanes, int n, float[] x, int xOffset) {
    java.util.Arrays.fill(lanes, 0);
    addTo(lanes, n, x, xOffset);
    return tree(lanes);
  }

  /** Adds element i to lane i % LANES. */
  static void addTo(float[] lanes, int n, float[] x, int xOffset) {
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

  private static void sumGroup(float[] lanes, int group, int from, int to, float[] x) {
    FloatVector s0 = fromArray(S, lanes, group);
    FloatVector s1 = fromArray(S, lanes, group + W);
    FloatVector s2 = fromArray(S, lanes, group + 2 * W);
    FloatVector s3 = fromArray(S, lanes, group + 3 * W);
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

  static float absSum(int n, float[] x, int xOffset) {
    float[] lanes = ScalarF32.zeroLanes();
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

  private static void absGroup(float[] lanes, int group, int from, int to, float[] x) {
    FloatVector s0 = fromArray(S, lanes, group);
    FloatVector s1 = fromArray(S, lanes, group + W);
    FloatVector s2 = fromArray(S, lanes, group + 2 * W);
    FloatVector s3 = fromArray(S, lanes, group + 3 * W);
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

  static float dot(int n, float[] x, int xOffset, float[] y, int yOffset) {
    float[] lanes = ScalarF32.zeroLanes();
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
      float[] lanes, int group, int from, int to, float[] x, int beside, float[] y) {
    FloatVector s0 = fromArray(S, lanes, group);
    FloatVector s1 = fromArray(S, lanes, group + W);
    FloatVector s2 = fromArray(S, lanes, group + 2 * W);
    FloatVector s3 = fromArray(S, lanes, group + 3 * W);
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

  static float squares(int n, float scale, float[] x, int xOffset) {
    float[] lanes = ScalarF32.zeroLanes();
    int end = n - n % LANES;
    for (int from = 0; from < end; from += Math.min(STRETCH, end - from)) {
      int to = from + Math.min(STRETCH, end - from);
      for (int group = 0; group < LANES; group += GROUP) {
        squareGroup(lanes, group, xOffset + from, xOffset + to, scale, x);
      }
    }
    for (int i = end; i < n; i++) {
      float v = scale * x[xOffset + i];
      lanes[i - end] = Math.fma(v, v, lanes[i - end]);
    }
    return tree(lanes);
  }

  private static void squareGroup(
      float[] lanes, int group, int from, int to, float scale, float[] x) {
    FloatVector by = FloatVector.broadcast(S, scale);
    FloatVector s0 = fromArray(S, lanes, group);
    FloatVector s1 = fromArray(S, lanes, group + W);
    FloatVector s2 = fromArray(S, lanes, group + 2 * W);
    FloatVector s3 = fromArray(S, lanes, group + 3 * W);
    for (int i = from + group; i < to; i += LANES) {
      FloatVector v0 = fromArray(S, x, i).mul(by);
      FloatVector v1 = fromArray(S, x, i + W).mul(by);
      FloatVector v2 = fromArray(S, x, i + 2 * W).mul(by);
      FloatVector v3 = fromArray(S, x, i + 3 * W).mul(by);
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

  static float residual(
      int n,
      float[] y,
      int yOffset,
      float[] t,
      int tOffset,
      float scale,
      float[] r,
      int rOffset) {
    float[] lanes = ScalarF32.zeroLanes();
    int end = n - n % LANES;
    for (int from = 0; from < end; from += Math.min(STRETCH, end - from)) {
      int size = Math.min(STRETCH, end - from);
      for (int group = 0; group < LANES; group += GROUP) {
        residualGroup(
            lanes, group, size, y, yOffset + from, t, tOffset + from, scale, r, rOffset + from);
      }
    }
    for (int i = end; i < n; i++) {
      float e = y[yOffset + i] - t[tOffset + i];
      r[rOffset + i] = scale * e;
      lanes[i - end] = Math.fma(e, e, lanes[i - end]);
    }
    return tree(lanes);
  }

  private static void residualGroup(
      float[] lanes,
      int group,
      int n,
      float[] y,
      int yAt,
      float[] t,
      int tAt,
      float scale,
      float[] r,
      int rAt) {
    FloatVector by = FloatVector.broadcast(S, scale);
    FloatVector s0 = fromArray(S, lanes, group);
    FloatVector s1 = fromArray(S, lanes, group + W);
    FloatVector s2 = fromArray(S, lanes, group + 2 * W);
    FloatVector s3 = fromArray(S, lanes, group + 3 * W);
    for (int i = group; i < n; i += LANES) {
      FloatVector e0 = fromArray(S, y, yAt + i).sub(fromArray(S, t, tAt + i));
      FloatVector e1 = fromArray(S, y, yAt + i + W).sub(fromArray(S, t, tAt + i + W));
      FloatVector e2 = fromArray(S, y, yAt + i + 2 * W).sub(fromArray(S, t, tAt + i + 2 * W));
      FloatVector e3 = fromArray(S, y, yAt + i + 3 * W).sub(fromArray(S, t, tAt + i + 3 * W));
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
  static float maxAbs(int n, float[] x, int xOffset) {
    IntVector m0 = FloatVector.zero(S).reinterpretAsInts();
    IntVector m1 = m0;
    IntVector m2 = m0;
    IntVector m3 = m0;
    int end = n - n % GROUP;
    for (int i = xOffset; i < xOffset + end; i += GROUP) {
      m0 = m0.max(fromArray(S, x, i).reinterpretAsInts().and(Integer.MAX_VALUE));
      m1 = m1.max(fromArray(S, x, i + W).reinterpretAsInts().and(Integer.MAX_VALUE));
      m2 = m2.max(fromArray(S, x, i + 2 * W).reinterpretAsInts().and(Integer.MAX_VALUE));
      m3 = m3.max(fromArray(S, x, i + 3 * W).reinterpretAsInts().and(Integer.MAX_VALUE));
    }
    var most = m0.max(m1).max(m2.max(m3)).reduceLanes(VectorOperators.MAX);
    for (int i = end; i < n; i++) {
      most = Math.max(most, Float.floatToRawIntBits(x[xOffset + i]) & Integer.MAX_VALUE);
    }
    return Float.intBitsToFloat(most);
  }
}
