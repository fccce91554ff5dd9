package dev.swingby.kernels.vector;

import dev.swingby.kernels.scalar.ElementaryF32;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The elementary functions of {@link ElementaryF32} on vectors: the same operations in the same
 * order, so the same bits.
 */
final class MathsF32 {
  private static final VectorSpecies<Float> S = VectorF32.SPECIES;
  private static final int SHIFT_BITS = Float.floatToRawIntBits(ElementaryF32.SHIFT);

  private MathsF32() {}

  private static FloatVector all(float value) {
    return FloatVector.broadcast(S, value);
  }

  private static FloatVector power(IntVector k) {
    return k.add(127).lanewise(VectorOperators.LSHL, 23).reinterpretAsFloats();
  }

  /** The integer n of {@code SHIFT + n}. */
  private static IntVector integer(FloatVector shifted) {
    return shifted.reinterpretAsInts().sub(SHIFT_BITS);
  }

  /** x - n ln 2. */
  private static FloatVector reduce(FloatVector x, FloatVector shifted) {
    FloatVector minusN = shifted.sub(ElementaryF32.SHIFT).neg();
    return minusN.fma(all(ElementaryF32.LN2_LOW), minusN.fma(all(ElementaryF32.LN2_HIGH), x));
  }

  static FloatVector exp(FloatVector x) {
    FloatVector c = x.min(ElementaryF32.EXP_HIGH).max(ElementaryF32.EXP_LOW);
    FloatVector shifted = c.fma(all(ElementaryF32.LOG2_E), all(ElementaryF32.SHIFT));
    FloatVector r = reduce(c, shifted);
    FloatVector e = r.mul(r).fma(PolynomialsF32.exp(r), r);
    IntVector k = integer(shifted);
    IntVector half = k.lanewise(VectorOperators.ASHR, 1);
    return e.add(1).mul(power(half)).mul(power(k.sub(half)));
  }

  static FloatVector tanh(FloatVector x) {
    FloatVector y = x.abs().min(ElementaryF32.TANH_HIGH).mul(2);
    FloatVector shifted = y.fma(all(ElementaryF32.LOG2_E), all(ElementaryF32.SHIFT));
    FloatVector r = reduce(y, shifted);
    FloatVector e = r.mul(r).fma(PolynomialsF32.exp(r), r);
    FloatVector scale = power(integer(shifted));
    FloatVector expm1 = scale.fma(e, scale.sub(1));
    FloatVector below = expm1.add(2);
    FloatVector quotient = expm1.div(below);
    FloatVector lost = expm1.sub(below.sub(2));
    FloatVector minus = quotient.neg();
    FloatVector rest = minus.fma(lost, minus.fma(below, expm1));
    return copySign(quotient.add(rest.div(below)), x);
  }

  static FloatVector copySign(FloatVector magnitude, FloatVector sign) {
    IntVector s = sign.reinterpretAsInts().and(Integer.MIN_VALUE);
    IntVector v = magnitude.reinterpretAsInts().and(Integer.MAX_VALUE);
    return v.or(s).reinterpretAsFloats();
  }
}
