package dev.swingby.kernels.vector;

import static jdk.incubator.vector.FloatVector.fromArray;

import dev.swingby.kernels.scalar.ScalarF32;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The sums of four stretches of n elements at once, each in the order of {@link ReduceF32}: what
 * one core reads from memory in four streams comes a quarter faster than in one. Only where four
 * vectors are all logical lanes: narrower ones have too few registers.
 */
final class StreamsF32 {
  private static final VectorSpecies<Float> S = VectorF32.SPECIES;
  private static final int W = S.length();
  private static final int LANES = VectorF32.LANES;

  /** Stretches at once. */
  static final int COUNT = 4;

  private StreamsF32() {}

  /** Whether stretches of n elements can be taken. */
  static boolean fit(int n) {
    return 4 * W == LANES && n % LANES == 0;
  }

  static void sums(int n, float[] x, int xOffset, float[] out, int outOffset) {
    FloatVector s0 = FloatVector.zero(S);
    FloatVector s1 = FloatVector.zero(S);
    FloatVector s2 = FloatVector.zero(S);
    FloatVector s3 = FloatVector.zero(S);
    FloatVector t0 = FloatVector.zero(S);
    FloatVector t1 = FloatVector.zero(S);
    FloatVector t2 = FloatVector.zero(S);
    FloatVector t3 = FloatVector.zero(S);
    FloatVector u0 = FloatVector.zero(S);
    FloatVector u1 = FloatVector.zero(S);
    FloatVector u2 = FloatVector.zero(S);
    FloatVector u3 = FloatVector.zero(S);
    FloatVector v0 = FloatVector.zero(S);
    FloatVector v1 = FloatVector.zero(S);
    FloatVector v2 = FloatVector.zero(S);
    FloatVector v3 = FloatVector.zero(S);
    for (int i = 0; i < n; i += LANES) {
      int sx = xOffset + i;
      s0 = s0.add(fromArray(S, x, sx));
      s1 = s1.add(fromArray(S, x, sx + W));
      s2 = s2.add(fromArray(S, x, sx + 2 * W));
      s3 = s3.add(fromArray(S, x, sx + 3 * W));
      int tx = xOffset + i + n;
      t0 = t0.add(fromArray(S, x, tx));
      t1 = t1.add(fromArray(S, x, tx + W));
      t2 = t2.add(fromArray(S, x, tx + 2 * W));
      t3 = t3.add(fromArray(S, x, tx + 3 * W));
      int ux = xOffset + i + 2 * n;
      u0 = u0.add(fromArray(S, x, ux));
      u1 = u1.add(fromArray(S, x, ux + W));
      u2 = u2.add(fromArray(S, x, ux + 2 * W));
      u3 = u3.add(fromArray(S, x, ux + 3 * W));
      int vx = xOffset + i + 3 * n;
      v0 = v0.add(fromArray(S, x, vx));
      v1 = v1.add(fromArray(S, x, vx + W));
      v2 = v2.add(fromArray(S, x, vx + 2 * W));
      v3 = v3.add(fromArray(S, x, vx + 3 * W));
    }
    float[] lanes = ScalarF32.zeroLanes();
    s0.intoArray(lanes, 0);
    s1.intoArray(lanes, W);
    s2.intoArray(lanes, 2 * W);
    s3.intoArray(lanes, 3 * W);
    out[outOffset] = ReduceF32.tree(lanes);
    t0.intoArray(lanes, 0);
    t1.intoArray(lanes, W);
    t2.intoArray(lanes, 2 * W);
    t3.intoArray(lanes, 3 * W);
    out[outOffset + 1] = ReduceF32.tree(lanes);
    u0.intoArray(lanes, 0);
    u1.intoArray(lanes, W);
    u2.intoArray(lanes, 2 * W);
    u3.intoArray(lanes, 3 * W);
    out[outOffset + 2] = ReduceF32.tree(lanes);
    v0.intoArray(lanes, 0);
    v1.intoArray(lanes, W);
    v2.intoArray(lanes, 2 * W);
    v3.intoArray(lanes, 3 * W);
    out[outOffset + 3] = ReduceF32.tree(lanes);
  }
}
