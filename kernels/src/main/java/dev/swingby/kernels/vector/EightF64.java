package dev.swingby.kernels.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Products of 8 x 8 matrices one behind the other, without a gap, where a vector holds a row: a
 * whole product in registers.
 */
final class EightF64 {
  private static final VectorSpecies<Double> S = VectorF64.SPECIES;

  /** Whether a vector holds a row. */
  static final boolean FITS = S.length() == 8;

  private EightF64() {}

  /** C_i = A_i B_i. */
  static void products(int count, double[] a, int ao, double[] b, int bo, double[] c, int oc) {
    for (int i = 0; i < count; i++) {
      DoubleVector c0 = DoubleVector.zero(S);
      DoubleVector c1 = DoubleVector.zero(S);
      DoubleVector c2 = DoubleVector.zero(S);
      DoubleVector c3 = DoubleVector.zero(S);
      DoubleVector c4 = DoubleVector.zero(S);
      DoubleVector c5 = DoubleVector.zero(S);
      DoubleVector c6 = DoubleVector.zero(S);
      DoubleVector c7 = DoubleVector.zero(S);
      for (int k = 0; k < 8; k++) {
        DoubleVector row = DoubleVector.fromArray(S, b, bo + 8 * k);
        c0 = DoubleVector.broadcast(S, a[ao + k]).fma(row, c0);
        c1 = DoubleVector.broadcast(S, a[ao + 8 + k]).fma(row, c1);
        c2 = DoubleVector.broadcast(S, a[ao + 16 + k]).fma(row, c2);
        c3 = DoubleVector.broadcast(S, a[ao + 24 + k]).fma(row, c3);
        c4 = DoubleVector.broadcast(S, a[ao + 32 + k]).fma(row, c4);
        c5 = DoubleVector.broadcast(S, a[ao + 40 + k]).fma(row, c5);
        c6 = DoubleVector.broadcast(S, a[ao + 48 + k]).fma(row, c6);
        c7 = DoubleVector.broadcast(S, a[ao + 56 + k]).fma(row, c7);
      }
      c0.intoArray(c, oc);
      c1.intoArray(c, oc + 8);
      c2.intoArray(c, oc + 16);
      c3.intoArray(c, oc + 24);
      c4.intoArray(c, oc + 32);
      c5.intoArray(c, oc + 40);
      c6.intoArray(c, oc + 48);
      c7.intoArray(c, oc + 56);
      ao += 64;
      bo += 64;
      oc += 64;
    }
  }
}
