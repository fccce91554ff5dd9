package dev.swingby.kernels.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * fdlibm's logarithm (e_log.c, Sun Microsystems 1993) on vectors: operation by operation what
 * {@code StrictMath.log} does, its branches computed side by side, so the same bits. Hence no fma
 * here.
 */
final class LogF64 {
  private static final VectorSpecies<Double> S = VectorF64.SPECIES;
  private static final int W = S.length();
  private static final DoubleVector LN2_HI = all(6.93147180369123816490e-01);
  private static final DoubleVector LN2_LO = all(1.90821492927058770002e-10);
  private static final DoubleVector LG1 = all(6.666666666666735130e-01);
  private static final DoubleVector LG2 = all(3.999999999940941908e-01);
  private static final DoubleVector LG3 = all(2.857142874366239149e-01);
  private static final DoubleVector LG4 = all(2.222219843214978396e-01);
  private static final DoubleVector LG5 = all(1.818357216161805012e-01);
  private static final DoubleVector LG6 = all(1.531383769920937332e-01);
  private static final DoubleVector LG7 = all(1.479819860511658591e-01);
  private static final DoubleVector MINUS_THIRD = all(-0.33333333333333333);
  private static final DoubleVector ZERO = all(0);
  private static final DoubleVector HALF = all(0.5);
  private static final DoubleVector ONE = all(1);
  private static final DoubleVector TWO = all(2);
  private static final DoubleVector TWO_54 = all(0x1p54);
  private static final DoubleVector SMALLEST = all(Double.MIN_NORMAL);
  private static final DoubleVector INFINITY = all(Double.POSITIVE_INFINITY);
  private static final DoubleVector MINUS_INFINITY = all(Double.NEGATIVE_INFINITY);
  private static final DoubleVector NAN = all(Double.NaN);
  private static final DoubleVector SHIFT = all(0x1.8p52);
  private static final long SHIFT_BITS = Double.doubleToRawLongBits(0x1.8p52);
  private static final long BORDER = 0x95f64L << 32;
  private static final long FRACTION = 0xFFFFFFFFFFFFFL;

  private LogF64() {}

  private static DoubleVector all(double value) {
    return DoubleVector.broadcast(S, value);
  }

  /** One straight line: beyond that C2 inlines nothing, and boxes every vector. */
  static void log(int n, double[] x, int xAt, double[] y, int yAt) {
    for (int i = 0; i < n; i += W) {
      DoubleVector v = DoubleVector.fromArray(S, x, xAt + i);
      VectorMask<Double> subnormal = v.compare(VectorOperators.LT, SMALLEST);
      LongVector bits = v.blend(v.mul(TWO_54), subnormal).reinterpretAsLongs();
      // v = 2^k (1 + f), 1 + f between about 0.707 and 1.414: fdlibm's border, on the upper word.
      LongVector k = bits.add(BORDER).lanewise(VectorOperators.LSHR, 52).sub(1023);
      LongVector normal = bits.sub(k.lanewise(VectorOperators.LSHL, 52));
      DoubleVector f = normal.reinterpretAsDoubles().sub(ONE);
      DoubleVector dk = k.add(SHIFT_BITS).reinterpretAsDoubles().sub(SHIFT);
      dk = dk.blend(dk.sub(54), subnormal);
      DoubleVector low = dk.mul(LN2_LO);
      DoubleVector s = f.div(f.add(TWO));
      DoubleVector z = s.mul(s);
      DoubleVector w = z.mul(z);
      DoubleVector even = w.mul(w.mul(w.mul(LG6).add(LG4)).add(LG2));
      DoubleVector odd = z.mul(w.mul(w.mul(w.mul(LG7).add(LG5)).add(LG3)).add(LG1));
      DoubleVector r = odd.add(even);
      DoubleVector half = f.mul(HALF).mul(f);
      DoubleVector near = half.sub(s.mul(half.add(r)).add(low));
      DoubleVector far = s.mul(f.sub(r)).sub(low);
      LongVector top = bits.and(FRACTION).lanewise(VectorOperators.LSHR, 32);
      VectorMask<Long> between = top.compare(VectorOperators.GE, 0x6147aL);
      between = top.compare(VectorOperators.LE, 0x6b851L, between);
      VectorMask<Long> tiny = top.add(2).and(0xFFFFFL).compare(VectorOperators.LT, 3);
      DoubleVector square = f.mul(f).mul(f.mul(MINUS_THIRD).add(HALF)).sub(low);
      DoubleVector inner = far.blend(near, between.cast(S)).blend(square, tiny.cast(S));
      DoubleVector log = dk.mul(LN2_HI).sub(inner.sub(f));
      // Infinity and NaN stay; 0 and less have no logarithm.
      log = log.blend(v, v.compare(VectorOperators.LT, INFINITY).not());
      log = log.blend(NAN, v.compare(VectorOperators.LT, ZERO));
      log.blend(MINUS_INFINITY, v.compare(VectorOperators.EQ, ZERO)).intoArray(y, yAt + i);
    }
  }
}
