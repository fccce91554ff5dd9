package dev.swingby.kernels.vector;

import dev.swingby.kernels.scalar.ElementaryF64;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The elementary functions of {@link ElementaryF64} on vectors: the same operations in the same
 * order, so the same bits.
 */
final class MathsF64 {
  private static final VectorSpecies<Double> S = VectorF64.SPECIES;
  private static final long SHIFT_BITS = Double.doubleToRawLongBits(ElementaryF64.SHIFT);

  private MathsF64() {}

  private static DoubleVector all(double value) {
    return DoubleVector.broadcast(S, value);
  }

  private static DoubleVector power(LongVector k) {
    return k.add(1023L).lanewise(VectorOperators.LSHL, 52).reinterpretAsDoubles();
  }

  /** The integer n of {@code SHIFT + n}. */
  private static LongVector integer(DoubleVector shifted) {
    return shifted.reinterpretAsLongs().sub(SHIFT_BITS);
  }

  /** x - n ln 2. */
  private static DoubleVector reduce(DoubleVector x, DoubleVector shifted) {
    DoubleVector minusN = shifted.sub(ElementaryF64.SHIFT).neg();
    return minusN.fma(all(ElementaryF64.LN2_LOW), minusN.fma(all(ElementaryF64.LN2_HIGH), x));
  }

  static DoubleVector exp(DoubleVector x) {
    DoubleVector c = x.min(ElementaryF64.EXP_HIGH).max(ElementaryF64.EXP_LOW);
    DoubleVector shifted = c.fma(all(ElementaryF64.LOG2_E), all(ElementaryF64.SHIFT));
    DoubleVector r = reduce(c, shifted);
    DoubleVector e = r.mul(r).fma(PolynomialsF64.exp(r), r);
    LongVector k = integer(shifted);
    LongVector half = k.lanewise(VectorOperators.ASHR, 1);
    return e.add(1).mul(power(half)).mul(power(k.sub(half)));
  }

  static DoubleVector tanh(DoubleVector x) {
    DoubleVector y = x.abs().min(ElementaryF64.TANH_HIGH).mul(2);
    DoubleVector shifted = y.fma(all(ElementaryF64.LOG2_E), all(ElementaryF64.SHIFT));
    DoubleVector r = reduce(y, shifted);
    DoubleVector e = r.mul(r).fma(PolynomialsF64.exp(r), r);
    DoubleVector scale = power(integer(shifted));
    DoubleVector expm1 = scale.fma(e, scale.sub(1));
    DoubleVector below = expm1.add(2);
    DoubleVector quotient = expm1.div(below);
    DoubleVector lost = expm1.sub(below.sub(2));
    DoubleVector minus = quotient.neg();
    DoubleVector rest = minus.fma(lost, minus.fma(below, expm1));
    return copySign(quotient.add(rest.div(below)), x);
  }

  static DoubleVector copySign(DoubleVector magnitude, DoubleVector sign) {
    LongVector s = sign.reinterpretAsLongs().and(Long.MIN_VALUE);
    LongVector v = magnitude.reinterpretAsLongs().and(Long.MAX_VALUE);
    return v.or(s).reinterpretAsDoubles();
  }
}
