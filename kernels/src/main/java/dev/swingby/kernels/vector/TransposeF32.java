package dev.swingby.kernels.vector;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Transposes a square of 16 x 16 in registers: log2(16) stages, each exchanging blocks between
 * pairs of rows by two-source selections (Eklundh 1972). Only where vectors are 512 bits wide.
 */
final class TransposeF32 {
  /** The square's side; 0 where vectors have another width. */
  static final int N = FloatVector.SPECIES_PREFERRED.length() == 16 ? 16 : 0;

  private static final VectorSpecies<Float> S = FloatVector.SPECIES_512;
  private static final FloatVector LOW8 = indices(8, false);
  private static final FloatVector HIGH8 = indices(8, true);
  private static final FloatVector LOW4 = indices(4, false);
  private static final FloatVector HIGH4 = indices(4, true);
  private static final FloatVector LOW2 = indices(2, false);
  private static final FloatVector HIGH2 = indices(2, true);
  private static final FloatVector LOW1 = indices(1, false);
  private static final FloatVector HIGH1 = indices(1, true);

  private TransposeF32() {}

  /** Lane l of the lower row takes lane l, or lane l - bit of the upper row where l has the bit. */
  private static FloatVector indices(int bit, boolean high) {
    float[] index = new float[16];
    for (int l = 0; l < 16; l++) {
      boolean set = (l & bit) != 0;
      index[l] = high ? (set ? l + 16 : l ^ bit) : (set ? (l ^ bit) + 16 : l);
    }
    return FloatVector.fromArray(S, index, 0);
  }

  static void square(float[] b, int from, int ldb, float[] out, int to, int ldo) {
    FloatVector r0 = FloatVector.fromArray(S, b, from);
    FloatVector r1 = FloatVector.fromArray(S, b, from + ldb);
    FloatVector r2 = FloatVector.fromArray(S, b, from + 2 * ldb);
    FloatVector r3 = FloatVector.fromArray(S, b, from + 3 * ldb);
    FloatVector r4 = FloatVector.fromArray(S, b, from + 4 * ldb);
    FloatVector r5 = FloatVector.fromArray(S, b, from + 5 * ldb);
    FloatVector r6 = FloatVector.fromArray(S, b, from + 6 * ldb);
    FloatVector r7 = FloatVector.fromArray(S, b, from + 7 * ldb);
    FloatVector r8 = FloatVector.fromArray(S, b, from + 8 * ldb);
    FloatVector r9 = FloatVector.fromArray(S, b, from + 9 * ldb);
    FloatVector r10 = FloatVector.fromArray(S, b, from + 10 * ldb);
    FloatVector r11 = FloatVector.fromArray(S, b, from + 11 * ldb);
    FloatVector r12 = FloatVector.fromArray(S, b, from + 12 * ldb);
    FloatVector r13 = FloatVector.fromArray(S, b, from + 13 * ldb);
    FloatVector r14 = FloatVector.fromArray(S, b, from + 14 * ldb);
    FloatVector r15 = FloatVector.fromArray(S, b, from + 15 * ldb);
    FloatVector s0 = LOW8.selectFrom(r0, r8);
    FloatVector s8 = HIGH8.selectFrom(r0, r8);
    FloatVector s1 = LOW8.selectFrom(r1, r9);
    FloatVector s9 = HIGH8.selectFrom(r1, r9);
    FloatVector s2 = LOW8.selectFrom(r2, r10);
    FloatVector s10 = HIGH8.selectFrom(r2, r10);
    FloatVector s3 = LOW8.selectFrom(r3, r11);
    FloatVector s11 = HIGH8.selectFrom(r3, r11);
    FloatVector s4 = LOW8.selectFrom(r4, r12);
    FloatVector s12 = HIGH8.selectFrom(r4, r12);
    FloatVector s5 = LOW8.selectFrom(r5, r13);
    FloatVector s13 = HIGH8.selectFrom(r5, r13);
    FloatVector s6 = LOW8.selectFrom(r6, r14);
    FloatVector s14 = HIGH8.selectFrom(r6, r14);
    FloatVector s7 = LOW8.selectFrom(r7, r15);
    FloatVector s15 = HIGH8.selectFrom(r7, r15);
    FloatVector t0 = LOW4.selectFrom(s0, s4);
    FloatVector t4 = HIGH4.selectFrom(s0, s4);
    FloatVector t1 = LOW4.selectFrom(s1, s5);
    FloatVector t5 = HIGH4.selectFrom(s1, s5);
    FloatVector t2 = LOW4.selectFrom(s2, s6);
    FloatVector t6 = HIGH4.selectFrom(s2, s6);
    FloatVector t3 = LOW4.selectFrom(s3, s7);
    FloatVector t7 = HIGH4.selectFrom(s3, s7);
    FloatVector t8 = LOW4.selectFrom(s8, s12);
    FloatVector t12 = HIGH4.selectFrom(s8, s12);
    FloatVector t9 = LOW4.selectFrom(s9, s13);
    FloatVector t13 = HIGH4.selectFrom(s9, s13);
    FloatVector t10 = LOW4.selectFrom(s10, s14);
    FloatVector t14 = HIGH4.selectFrom(s10, s14);
    FloatVector t11 = LOW4.selectFrom(s11, s15);
    FloatVector t15 = HIGH4.selectFrom(s11, s15);
    FloatVector u0 = LOW2.selectFrom(t0, t2);
    FloatVector u2 = HIGH2.selectFrom(t0, t2);
    FloatVector u1 = LOW2.selectFrom(t1, t3);
    FloatVector u3 = HIGH2.selectFrom(t1, t3);
    FloatVector u4 = LOW2.selectFrom(t4, t6);
    FloatVector u6 = HIGH2.selectFrom(t4, t6);
    FloatVector u5 = LOW2.selectFrom(t5, t7);
    FloatVector u7 = HIGH2.selectFrom(t5, t7);
    FloatVector u8 = LOW2.selectFrom(t8, t10);
    FloatVector u10 = HIGH2.selectFrom(t8, t10);
    FloatVector u9 = LOW2.selectFrom(t9, t11);
    FloatVector u11 = HIGH2.selectFrom(t9, t11);
    FloatVector u12 = LOW2.selectFrom(t12, t14);
    FloatVector u14 = HIGH2.selectFrom(t12, t14);
    FloatVector u13 = LOW2.selectFrom(t13, t15);
    FloatVector u15 = HIGH2.selectFrom(t13, t15);
    FloatVector v0 = LOW1.selectFrom(u0, u1);
    FloatVector v1 = HIGH1.selectFrom(u0, u1);
    FloatVector v2 = LOW1.selectFrom(u2, u3);
    FloatVector v3 = HIGH1.selectFrom(u2, u3);
    FloatVector v4 = LOW1.selectFrom(u4, u5);
    FloatVector v5 = HIGH1.selectFrom(u4, u5);
    FloatVector v6 = LOW1.selectFrom(u6, u7);
    FloatVector v7 = HIGH1.selectFrom(u6, u7);
    FloatVector v8 = LOW1.selectFrom(u8, u9);
    FloatVector v9 = HIGH1.selectFrom(u8, u9);
    FloatVector v10 = LOW1.selectFrom(u10, u11);
    FloatVector v11 = HIGH1.selectFrom(u10, u11);
    FloatVector v12 = LOW1.selectFrom(u12, u13);
    FloatVector v13 = HIGH1.selectFrom(u12, u13);
    FloatVector v14 = LOW1.selectFrom(u14, u15);
    FloatVector v15 = HIGH1.selectFrom(u14, u15);
    v0.intoArray(out, to);
    v1.intoArray(out, to + ldo);
    v2.intoArray(out, to + 2 * ldo);
    v3.intoArray(out, to + 3 * ldo);
    v4.intoArray(out, to + 4 * ldo);
    v5.intoArray(out, to + 5 * ldo);
    v6.intoArray(out, to + 6 * ldo);
    v7.intoArray(out, to + 7 * ldo);
    v8.intoArray(out, to + 8 * ldo);
    v9.intoArray(out, to + 9 * ldo);
    v10.intoArray(out, to + 10 * ldo);
    v11.intoArray(out, to + 11 * ldo);
    v12.intoArray(out, to + 12 * ldo);
    v13.intoArray(out, to + 13 * ldo);
    v14.intoArray(out, to + 14 * ldo);
    v15.intoArray(out, to + 15 * ldo);
  }
}
