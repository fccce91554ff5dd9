package dev.swingby.kernels.vector;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * Products of 8 x 8 matrices one behind the other, without a gap, where a vector holds two rows: a
 * whole product in registers. Each half of a vector of A has its element of column k spread over
 * the half, row k of B stands in both.
 */
final class EightF32 {
  private static final VectorSpecies<Float> S = VectorF32.SPECIES;

  /** Whether a vector holds two rows. */
  static final boolean FITS = S.length() == 16;

  private static final VectorShuffle<Float> PICK0 = pick(0);
  private static final VectorShuffle<Float> PICK1 = pick(1);
  private static final VectorShuffle<Float> PICK2 = pick(2);
  private static final VectorShuffle<Float> PICK3 = pick(3);
  private static final VectorShuffle<Float> PICK4 = pick(4);
  private static final VectorShuffle<Float> PICK5 = pick(5);
  private static final VectorShuffle<Float> PICK6 = pick(6);
  private static final VectorShuffle<Float> PICK7 = pick(7);
  private static final VectorShuffle<Float> LOW = VectorShuffle.fromOp(S, l -> l % 8);
  private static final VectorShuffle<Float> HIGH =
      VectorShuffle.fromOp(S, l -> (8 + l % 8) % S.length());

  private EightF32() {}

  private static VectorShuffle<Float> pick(int k) {
    return VectorShuffle.fromOp(S, l -> (l / 8 * 8 + k) % S.length());
  }

  /** C_i = A_i B_i. */
  static void products(int count, float[] a, int ao, float[] b, int bo, float[] c, int oc) {
    for (int i = 0; i < count; i++) {
      FloatVector both0 = FloatVector.fromArray(S, b, bo);
      FloatVector b0 = both0.rearrange(LOW);
      FloatVector b1 = both0.rearrange(HIGH);
      FloatVector both2 = FloatVector.fromArray(S, b, bo + 16);
      FloatVector b2 = both2.rearrange(LOW);
      FloatVector b3 = both2.rearrange(HIGH);
      FloatVector both4 = FloatVector.fromArray(S, b, bo + 32);
      FloatVector b4 = both4.rearrange(LOW);
      FloatVector b5 = both4.rearrange(HIGH);
      FloatVector both6 = FloatVector.fromArray(S, b, bo + 48);
      FloatVector b6 = both6.rearrange(LOW);
      FloatVector b7 = both6.rearrange(HIGH);
      FloatVector a0 = FloatVector.fromArray(S, a, ao);
      FloatVector c0 = FloatVector.zero(S);
      FloatVector a1 = FloatVector.fromArray(S, a, ao + 16);
      FloatVector c1 = FloatVector.zero(S);
      FloatVector a2 = FloatVector.fromArray(S, a, ao + 32);
      FloatVector c2 = FloatVector.zero(S);
      FloatVector a3 = FloatVector.fromArray(S, a, ao + 48);
      FloatVector c3 = FloatVector.zero(S);
      c0 = a0.rearrange(PICK0).fma(b0, c0);
      c1 = a1.rearrange(PICK0).fma(b0, c1);
      c2 = a2.rearrange(PICK0).fma(b0, c2);
      c3 = a3.rearrange(PICK0).fma(b0, c3);
      c0 = a0.rearrange(PICK1).fma(b1, c0);
      c1 = a1.rearrange(PICK1).fma(b1, c1);
      c2 = a2.rearrange(PICK1).fma(b1, c2);
      c3 = a3.rearrange(PICK1).fma(b1, c3);
      c0 = a0.rearrange(PICK2).fma(b2, c0);
      c1 = a1.rearrange(PICK2).fma(b2, c1);
      c2 = a2.rearrange(PICK2).fma(b2, c2);
      c3 = a3.rearrange(PICK2).fma(b2, c3);
      c0 = a0.rearrange(PICK3).fma(b3, c0);
      c1 = a1.rearrange(PICK3).fma(b3, c1);
      c2 = a2.rearrange(PICK3).fma(b3, c2);
      c3 = a3.rearrange(PICK3).fma(b3, c3);
      c0 = a0.rearrange(PICK4).fma(b4, c0);
      c1 = a1.rearrange(PICK4).fma(b4, c1);
      c2 = a2.rearrange(PICK4).fma(b4, c2);
      c3 = a3.rearrange(PICK4).fma(b4, c3);
      c0 = a0.rearrange(PICK5).fma(b5, c0);
      c1 = a1.rearrange(PICK5).fma(b5, c1);
      c2 = a2.rearrange(PICK5).fma(b5, c2);
      c3 = a3.rearrange(PICK5).fma(b5, c3);
      c0 = a0.rearrange(PICK6).fma(b6, c0);
      c1 = a1.rearrange(PICK6).fma(b6, c1);
      c2 = a2.rearrange(PICK6).fma(b6, c2);
      c3 = a3.rearrange(PICK6).fma(b6, c3);
      c0 = a0.rearrange(PICK7).fma(b7, c0);
      c1 = a1.rearrange(PICK7).fma(b7, c1);
      c2 = a2.rearrange(PICK7).fma(b7, c2);
      c3 = a3.rearrange(PICK7).fma(b7, c3);
      c0.intoArray(c, oc);
      c1.intoArray(c, oc + 16);
      c2.intoArray(c, oc + 32);
      c3.intoArray(c, oc + 48);
      ao += 64;
      bo += 64;
      oc += 64;
    }
  }
}
