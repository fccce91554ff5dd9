package dev.swingby.kernels.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Transposes a square of 8 x 8 in registers: log2(8) stages, each exchanging blocks between pairs
 * of rows by two-source selections (Eklundh 1972). Only where vectors are 512 bits wide. Rows are
 * taken for whole numbers: indices of floating-point vectors are converted at every call.
 */
final class TransposeF64 {
  /** The square's side; 0 where vectors have another width. */
  static final int N = DoubleVector.SPECIES_PREFERRED.length() == 8 ? 8 : 0;

  private static final VectorSpecies<Double> S = DoubleVector.SPECIES_512;
  private static final LongVector LOW4 = indices(4, false);
  private static final LongVector HIGH4 = indices(4, true);
  private static final LongVector LOW2 = indices(2, false);
  private static final LongVector HIGH2 = indices(2, true);
  private static final LongVector LOW1 = indices(1, false);
  private static final LongVector HIGH1 = indices(1, true);

  private TransposeF64() {}

  /** Lane l of the lower row takes lane l, or lane l - bit of the upper row where l has the bit. */
  private static LongVector indices(int bit, boolean high) {
    long[] index = new long[8];
    for (int l = 0; l < 8; l++) {
      boolean set = (l & bit) != 0;
      index[l] = high ? (set ? l + 8 : l ^ bit) : (set ? (l ^ bit) + 8 : l);
    }
    return LongVector.fromArray(LongVector.SPECIES_512, index, 0);
  }

  static void square(double[] b, int from, int ldb, double[] out, int to, int ldo) {
    LongVector r0 = DoubleVector.fromArray(S, b, from).reinterpretAsLongs();
    LongVector r1 = DoubleVector.fromArray(S, b, from + ldb).reinterpretAsLongs();
    LongVector r2 = DoubleVector.fromArray(S, b, from + 2 * ldb).reinterpretAsLongs();
    LongVector r3 = DoubleVector.fromArray(S, b, from + 3 * ldb).reinterpretAsLongs();
    LongVector r4 = DoubleVector.fromArray(S, b, from + 4 * ldb).reinterpretAsLongs();
    LongVector r5 = DoubleVector.fromArray(S, b, from + 5 * ldb).reinterpretAsLongs();
    LongVector r6 = DoubleVector.fromArray(S, b, from + 6 * ldb).reinterpretAsLongs();
    LongVector r7 = DoubleVector.fromArray(S, b, from + 7 * ldb).reinterpretAsLongs();
    LongVector s0 = LOW4.selectFrom(r0, r4);
    LongVector s4 = HIGH4.selectFrom(r0, r4);
    LongVector s1 = LOW4.selectFrom(r1, r5);
    LongVector s5 = HIGH4.selectFrom(r1, r5);
    LongVector s2 = LOW4.selectFrom(r2, r6);
    LongVector s6 = HIGH4.selectFrom(r2, r6);
    LongVector s3 = LOW4.selectFrom(r3, r7);
    LongVector s7 = HIGH4.selectFrom(r3, r7);
    LongVector t0 = LOW2.selectFrom(s0, s2);
    LongVector t2 = HIGH2.selectFrom(s0, s2);
    LongVector t1 = LOW2.selectFrom(s1, s3);
    LongVector t3 = HIGH2.selectFrom(s1, s3);
    LongVector t4 = LOW2.selectFrom(s4, s6);
    LongVector t6 = HIGH2.selectFrom(s4, s6);
    LongVector t5 = LOW2.selectFrom(s5, s7);
    LongVector t7 = HIGH2.selectFrom(s5, s7);
    LongVector u0 = LOW1.selectFrom(t0, t1);
    LongVector u1 = HIGH1.selectFrom(t0, t1);
    LongVector u2 = LOW1.selectFrom(t2, t3);
    LongVector u3 = HIGH1.selectFrom(t2, t3);
    LongVector u4 = LOW1.selectFrom(t4, t5);
    LongVector u5 = HIGH1.selectFrom(t4, t5);
    LongVector u6 = LOW1.selectFrom(t6, t7);
    LongVector u7 = HIGH1.selectFrom(t6, t7);
    u0.reinterpretAsDoubles().intoArray(out, to);
    u1.reinterpretAsDoubles().intoArray(out, to + ldo);
    u2.reinterpretAsDoubles().intoArray(out, to + 2 * ldo);
    u3.reinterpretAsDoubles().intoArray(out, to + 3 * ldo);
    u4.reinterpretAsDoubles().intoArray(out, to + 4 * ldo);
    u5.reinterpretAsDoubles().intoArray(out, to + 5 * ldo);
    u6.reinterpretAsDoubles().intoArray(out, to + 6 * ldo);
    u7.reinterpretAsDoubles().intoArray(out, to + 7 * ldo);
  }
}
