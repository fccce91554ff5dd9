package dev.swingby.kernels.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Transposes a square of 8 x 8 in registers: log2(8) stages, each exchanging blocks between pairs
 * of rows by two-source selections (Eklundh 1972). Only where vectors are 512 bits wide.
 */
final class TransposeF64 {
  /** The square's side; 0 where vectors have another width. */
  static final int N = DoubleVector.SPECIES_PREFERRED.length() == 8 ? 8 : 0;

  private static final VectorSpecies<Double> S = DoubleVector.SPECIES_512;
  private static final DoubleVector LOW4 = indices(4, false);
  private static final DoubleVector HIGH4 = indices(4, true);
  private static final DoubleVector LOW2 = indices(2, false);
  private static final DoubleVector HIGH2 = indices(2, true);
  private static final DoubleVector LOW1 = indices(1, false);
  private static final DoubleVector HIGH1 = indices(1, true);

  private TransposeF64() {}

  /** Lane l of the lower row takes lane l, or lane l - bit of the upper row where l has the bit. */
  private static DoubleVector indices(int bit, boolean high) {
    double[] index = new double[8];
    for (int l = 0; l < 8; l++) {
      boolean set = (l & bit) != 0;
      index[l] = high ? (set ? l + 8 : l ^ bit) : (set ? (l ^ bit) + 8 : l);
    }
    return DoubleVector.fromArray(S, index, 0);
  }

  static void square(double[] b, int from, int ldb, double[] out, int to, int ldo) {
    DoubleVector r0 = DoubleVector.fromArray(S, b, from);
    DoubleVector r1 = DoubleVector.fromArray(S, b, from + ldb);
    DoubleVector r2 = DoubleVector.fromArray(S, b, from + 2 * ldb);
    DoubleVector r3 = DoubleVector.fromArray(S, b, from + 3 * ldb);
    DoubleVector r4 = DoubleVector.fromArray(S, b, from + 4 * ldb);
    DoubleVector r5 = DoubleVector.fromArray(S, b, from + 5 * ldb);
    DoubleVector r6 = DoubleVector.fromArray(S, b, from + 6 * ldb);
    DoubleVector r7 = DoubleVector.fromArray(S, b, from + 7 * ldb);
    DoubleVector s0 = LOW4.selectFrom(r0, r4);
    DoubleVector s4 = HIGH4.selectFrom(r0, r4);
    DoubleVector s1 = LOW4.selectFrom(r1, r5);
    DoubleVector s5 = HIGH4.selectFrom(r1, r5);
    DoubleVector s2 = LOW4.selectFrom(r2, r6);
    DoubleVector s6 = HIGH4.selectFrom(r2, r6);
    DoubleVector s3 = LOW4.selectFrom(r3, r7);
    DoubleVector s7 = HIGH4.selectFrom(r3, r7);
    DoubleVector t0 = LOW2.selectFrom(s0, s2);
    DoubleVector t2 = HIGH2.selectFrom(s0, s2);
    DoubleVector t1 = LOW2.selectFrom(s1, s3);
    DoubleVector t3 = HIGH2.selectFrom(s1, s3);
    DoubleVector t4 = LOW2.selectFrom(s4, s6);
    DoubleVector t6 = HIGH2.selectFrom(s4, s6);
    DoubleVector t5 = LOW2.selectFrom(s5, s7);
    DoubleVector t7 = HIGH2.selectFrom(s5, s7);
    DoubleVector u0 = LOW1.selectFrom(t0, t1);
    DoubleVector u1 = HIGH1.selectFrom(t0, t1);
    DoubleVector u2 = LOW1.selectFrom(t2, t3);
    DoubleVector u3 = HIGH1.selectFrom(t2, t3);
    DoubleVector u4 = LOW1.selectFrom(t4, t5);
    DoubleVector u5 = HIGH1.selectFrom(t4, t5);
    DoubleVector u6 = LOW1.selectFrom(t6, t7);
    DoubleVector u7 = HIGH1.selectFrom(t6, t7);
    u0.intoArray(out, to);
    u1.intoArray(out, to + ldo);
    u2.intoArray(out, to + 2 * ldo);
    u3.intoArray(out, to + 3 * ldo);
    u4.intoArray(out, to + 4 * ldo);
    u5.intoArray(out, to + 5 * ldo);
    u6.intoArray(out, to + 6 * ldo);
    u7.intoArray(out, to + 7 * ldo);
  }
}
