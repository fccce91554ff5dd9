package dev.swingby.kernels.vector;

import static dev.swingby.kernels.scalar.ConstantsF32.*;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The logarithm of the scalar LogF32 on vectors, in one straight line, with the same bits. */
final class LogF32 {
  private static final VectorSpecies<Float> S = VectorF32.SPECIES;
  private static final int W = S.length();
  private static final FloatVector HIGH = all(LN2_HIGH);
  private static final FloatVector LOW = all(LN2_LOW);
  private static final FloatVector ZERO = all(0);
  private static final FloatVector ONE = all(1);
  private static final FloatVector MINUS_HALF = all(-0.5f);
  private static final FloatVector TWO_25 = all(0x1p25f);
  private static final FloatVector SMALLEST = all(Float.MIN_NORMAL);
  private static final FloatVector INFINITY = all(Float.POSITIVE_INFINITY);
  private static final FloatVector MINUS_INFINITY = all(Float.NEGATIVE_INFINITY);
  private static final FloatVector NAN = all(Float.NaN);
  private static final FloatVector C0 = coefficient(0);
  private static final FloatVector C1 = coefficient(1);
  private static final FloatVector C2 = coefficient(2);
  private static final FloatVector C3 = coefficient(3);
  private static final FloatVector C4 = coefficient(4);
  private static final FloatVector C5 = coefficient(5);
  private static final FloatVector C6 = coefficient(6);
  private static final FloatVector C7 = coefficient(7);
  private static final FloatVector C8 = coefficient(8);

  private LogF32() {}

  private static FloatVector all(float value) {
    return FloatVector.broadcast(S, value);
  }

  private static FloatVector coefficient(int i) {
    return all(coefficients("log")[i]);
  }

  static void log(int n, float[] x, int xAt, float[] y, int yAt) {
    for (int i = 0; i < n; i += W) {
      FloatVector v = FloatVector.fromArray(S, x, xAt + i);
      VectorMask<Float> subnormal = v.compare(VectorOperators.LT, SMALLEST);
      IntVector bits = v.blend(v.mul(TWO_25), subnormal).reinterpretAsInts();
      IntVector k = bits.sub(ROOT_HALF_BITS).lanewise(VectorOperators.ASHR, FRACTION_BITS);
      IntVector normal = bits.sub(k.lanewise(VectorOperators.LSHL, FRACTION_BITS));
      FloatVector f = normal.reinterpretAsFloats().sub(ONE);
      FloatVector whole = (FloatVector) k.convert(VectorOperators.I2F, 0);
      FloatVector n2 = whole.blend(whole.sub(25), subnormal);
      FloatVector square = f.mul(f);
      FloatVector lost = f.fma(f, square.neg()).mul(MINUS_HALF);
      FloatVector p = C0.fma(f, C1).fma(f, C2).fma(f, C3).fma(f, C4);
      p = p.fma(f, C5).fma(f, C6).fma(f, C7).fma(f, C8);
      FloatVector small = n2.fma(LOW, square.mul(f).fma(p, lost));
      FloatVector log = n2.fma(HIGH, f.add(square.mul(MINUS_HALF).add(small)));
      // Infinity and NaN stay; 0 and less have no logarithm.
      log = log.blend(v, v.compare(VectorOperators.LT, INFINITY).not());
      log = log.blend(NAN, v.compare(VectorOperators.LT, ZERO));
      log.blend(MINUS_INFINITY, v.compare(VectorOperators.EQ, ZERO)).intoArray(y, yAt + i);
    }
  }
}
