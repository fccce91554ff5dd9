package dev.swingby.kernels.vector;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Transposes a square of 16 x 16 in registers: log2(16) stages, each exchanging blocks between pairs
 * of rows by two-source selections (Eklundh 1972). Only where vectors are 512 bits wide. Rows are
 * taken for whole numbers: indices of floating-point vectors are converted at every call.
 */
final class TransposeF32 {
  /** The square's side; 0 where vectors have another width. */
  static final int N = FloatVector.SPECIES_PREFERRED.length() == 16 ? 16 : 0;

  private static final VectorSpecies<Float> S = FloatVector.SPECIES_512;
  private static final IntVector LOW8 = indices(8, false);
  private static final IntVector HIGH8 = indices(8, true);
  private static final IntVector LOW4 = indices(4, false);
  private static final IntVector HIGH4 = indices(4, true);
  private static final IntVector LOW2 = indices(2, false);
  private static final IntVector HIGH2 = indices(2, true);
  private static final IntVector LOW1 = indices(1, false);
  private static final IntVector HIGH1 = indices(1, true);

  private TransposeF32() {}

  /** Lane l of the lower row takes lane l, or lane l - bit of the upper row where l has the bit. */
  private static IntVector indices(int bit, boolean high) {
    int[] index = new int[16];
    for (int l = 0; l < 16; l++) {
      boolean set = (l & bit) != 0;
      index[l] = high ? (set ? l + 16 : l ^ bit) : (set ? (l ^ bit) + 16 : l);
    }
    return IntVector.fromArray(IntVector.SPECIES_512, index, 0);
  }

  static void square(float[] b, int from, int ldb, float[] out, int to, int ldo) {
    IntVector r0 = FloatVector.fromArray(S, b, from).reinterpretAsInts();
    IntVector r1 = FloatVector.fromArray(S, b, from + ldb).reinterpretAsInts();
    IntVector r2 = FloatVector.fromArray(S, b, from + 2 * ldb).reinterpretAsInts();
    IntVector r3 = FloatVector.fromArray(S, b, from + 3 * ldb).reinterpretAsInts();
    IntVector r4 = FloatVector.fromArray(S, b, from + 4 * ldb).reinterpretAsInts();
    IntVector r5 = FloatVector.fromArray(S, b, from + 5 * ldb).reinterpretAsInts();
    IntVector r6 = FloatVector.fromArray(S, b, from + 6 * ldb).reinterpretAsInts();
    IntVector r7 = FloatVector.fromArray(S, b, from + 7 * ldb).reinterpretAsInts();
    IntVector r8 = FloatVector.fromArray(S, b, from + 8 * ldb).reinterpretAsInts();
    IntVector r9 = FloatVector.fromArray(S, b, from + 9 * ldb).reinterpretAsInts();
    IntVector r10 = FloatVector.fromArray(S, b, from + 10 * ldb).reinterpretAsInts();
    IntVector r11 = FloatVector.fromArray(S, b, from + 11 * ldb).reinterpretAsInts();
    IntVector r12 = FloatVector.fromArray(S, b, from + 12 * ldb).reinterpretAsInts();
    IntVector r13 = FloatVector.fromArray(S, b, from + 13 * ldb).reinterpretAsInts();
    IntVector r14 = FloatVector.fromArray(S, b, from + 14 * ldb).reinterpretAsInts();
    IntVector r15 = FloatVector.fromArray(S, b, from + 15 * ldb).reinterpretAsInts();
    IntVector s0 = LOW8.selectFrom(r0, r8);
    IntVector s8 = HIGH8.selectFrom(r0, r8);
    IntVector s1 = LOW8.selectFrom(r1, r9);
    IntVector s9 = HIGH8.selectFrom(r1, r9);
    IntVector s2 = LOW8.selectFrom(r2, r10);
    IntVector s10 = HIGH8.selectFrom(r2, r10);
    IntVector s3 = LOW8.selectFrom(r3, r11);
    IntVector s11 = HIGH8.selectFrom(r3, r11);
    IntVector s4 = LOW8.selectFrom(r4, r12);
    IntVector s12 = HIGH8.selectFrom(r4, r12);
    IntVector s5 = LOW8.selectFrom(r5, r13);
    IntVector s13 = HIGH8.selectFrom(r5, r13);
    IntVector s6 = LOW8.selectFrom(r6, r14);
    IntVector s14 = HIGH8.selectFrom(r6, r14);
    IntVector s7 = LOW8.selectFrom(r7, r15);
    IntVector s15 = HIGH8.selectFrom(r7, r15);
    IntVector t0 = LOW4.selectFrom(s0, s4);
    IntVector t4 = HIGH4.selectFrom(s0, s4);
    IntVector t1 = LOW4.selectFrom(s1, s5);
    IntVector t5 = HIGH4.selectFrom(s1, s5);
    IntVector t2 = LOW4.selectFrom(s2, s6);
    IntVector t6 = HIGH4.selectFrom(s2, s6);
    IntVector t3 = LOW4.selectFrom(s3, s7);
    IntVector t7 = HIGH4.selectFrom(s3, s7);
    IntVector t8 = LOW4.selectFrom(s8, s12);
    IntVector t12 = HIGH4.selectFrom(s8, s12);
    IntVector t9 = LOW4.selectFrom(s9, s13);
    IntVector t13 = HIGH4.selectFrom(s9, s13);
    IntVector t10 = LOW4.selectFrom(s10, s14);
    IntVector t14 = HIGH4.selectFrom(s10, s14);
    IntVector t11 = LOW4.selectFrom(s11, s15);
    IntVector t15 = HIGH4.selectFrom(s11, s15);
    IntVector u0 = LOW2.selectFrom(t0, t2);
    IntVector u2 = HIGH2.selectFrom(t0, t2);
    IntVector u1 = LOW2.selectFrom(t1, t3);
    IntVector u3 = HIGH2.selectFrom(t1, t3);
    IntVector u4 = LOW2.selectFrom(t4, t6);
    IntVector u6 = HIGH2.selectFrom(t4, t6);
    IntVector u5 = LOW2.selectFrom(t5, t7);
    IntVector u7 = HIGH2.selectFrom(t5, t7);
    IntVector u8 = LOW2.selectFrom(t8, t10);
    IntVector u10 = HIGH2.selectFrom(t8, t10);
    IntVector u9 = LOW2.selectFrom(t9, t11);
    IntVector u11 = HIGH2.selectFrom(t9, t11);
    IntVector u12 = LOW2.selectFrom(t12, t14);
    IntVector u14 = HIGH2.selectFrom(t12, t14);
    IntVector u13 = LOW2.selectFrom(t13, t15);
    IntVector u15 = HIGH2.selectFrom(t13, t15);
    IntVector v0 = LOW1.selectFrom(u0, u1);
    IntVector v1 = HIGH1.selectFrom(u0, u1);
    IntVector v2 = LOW1.selectFrom(u2, u3);
    IntVector v3 = HIGH1.selectFrom(u2, u3);
    IntVector v4 = LOW1.selectFrom(u4, u5);
    IntVector v5 = HIGH1.selectFrom(u4, u5);
    IntVector v6 = LOW1.selectFrom(u6, u7);
    IntVector v7 = HIGH1.selectFrom(u6, u7);
    IntVector v8 = LOW1.selectFrom(u8, u9);
    IntVector v9 = HIGH1.selectFrom(u8, u9);
    IntVector v10 = LOW1.selectFrom(u10, u11);
    IntVector v11 = HIGH1.selectFrom(u10, u11);
    IntVector v12 = LOW1.selectFrom(u12, u13);
    IntVector v13 = HIGH1.selectFrom(u12, u13);
    IntVector v14 = LOW1.selectFrom(u14, u15);
    IntVector v15 = HIGH1.selectFrom(u14, u15);
    v0.reinterpretAsFloats().intoArray(out, to);
    v1.reinterpretAsFloats().intoArray(out, to + ldo);
    v2.reinterpretAsFloats().intoArray(out, to + 2 * ldo);
    v3.reinterpretAsFloats().intoArray(out, to + 3 * ldo);
    v4.reinterpretAsFloats().intoArray(out, to + 4 * ldo);
    v5.reinterpretAsFloats().intoArray(out, to + 5 * ldo);
    v6.reinterpretAsFloats().intoArray(out, to + 6 * ldo);
    v7.reinterpretAsFloats().intoArray(out, to + 7 * ldo);
    v8.reinterpretAsFloats().intoArray(out, to + 8 * ldo);
    v9.reinterpretAsFloats().intoArray(out, to + 9 * ldo);
    v10.reinterpretAsFloats().intoArray(out, to + 10 * ldo);
    v11.reinterpretAsFloats().intoArray(out, to + 11 * ldo);
    v12.reinterpretAsFloats().intoArray(out, to + 12 * ldo);
    v13.reinterpretAsFloats().intoArray(out, to + 13 * ldo);
    v14.reinterpretAsFloats().intoArray(out, to + 14 * ldo);
    v15.reinterpretAsFloats().intoArray(out, to + 15 * ldo);
  }
}
