package dev.swingby.kernels.vector;

import dev.swingby.kernels.scalar.ElementaryF64;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The elementary functions of {@link ElementaryF64} on vectors: the same operations in the same
 * order, so the same bits.
 */
final class MathsF64 {
  private static final VectorSpecies<Double> S = VectorF64.SPECIES;
  private static final long SHIFT_BITS = Double.doubleToRawLongBits(ElementaryF64.SHIFT);

  private static final double[] EXP = ElementaryF64.coefficients("exp");
  private static final double[] ERF = ElementaryF64.coefficients("erf");
  private static final double[] ERFC = ElementaryF64.coefficients("erfc");

  private MathsF64() {}

  private static DoubleVector all(double value) {
    return DoubleVector.broadcast(S, value);
  }

  private static DoubleVector power(LongVector k) {
    return k.add(1023L).lanewise(VectorOperators.LSHL, 52).reinterpretAsDoubles();
  }

  /** (e^r - 1 - r) / r^2. */
  private static DoubleVector expTail(DoubleVector r) {
    return polynomial(EXP, r);
  }

  /** erf(x) / x of s = x^2. */
  private static DoubleVector erfNear(DoubleVector s) {
    return polynomial(ERF, s);
  }

  /** (1 + 2a) exp(a^2) erfc(a) of t. */
  private static DoubleVector erfcTail(DoubleVector t) {
    return polynomial(ERFC, t);
  }

  /** Horner's rule; the loop has a constant trip count and unrolls. */
  private static DoubleVector polynomial(double[] c, DoubleVector x) {
    DoubleVector p = all(c[0]);
    for (int i = 1; i < c.length; i++) {
      p = p.fma(x, all(c[i]));
    }
    return p;
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
    DoubleVector e = r.mul(r).fma(expTail(r), r);
    LongVector k = integer(shifted);
    LongVector half = k.lanewise(VectorOperators.ASHR, 1);
    return e.add(1).mul(power(half)).mul(power(k.sub(half)));
  }

  static DoubleVector tanh(DoubleVector x) {
    DoubleVector y = x.abs().min(ElementaryF64.TANH_HIGH).mul(2);
    DoubleVector shifted = y.fma(all(ElementaryF64.LOG2_E), all(ElementaryF64.SHIFT));
    DoubleVector r = reduce(y, shifted);
    DoubleVector e = r.mul(r).fma(expTail(r), r);
    DoubleVector scale = power(integer(shifted));
    DoubleVector expm1 = scale.fma(e, scale.sub(1));
    return copySign(expm1.div(expm1.add(2)), x);
  }

  static DoubleVector erf(DoubleVector x) {
    DoubleVector a = x.abs();
    DoubleVector near = x.mul(erfNear(x.mul(x)));
    DoubleVector far = copySign(all(1).sub(erfc(a)), x);
    return near.blend(far, a.compare(VectorOperators.GE, 0.5));
  }

  /** erfc a where a >= 1/2; anything elsewhere. */
  private static DoubleVector erfc(DoubleVector a) {
    DoubleVector c = a.min(ElementaryF64.ERFC_HIGH);
    DoubleVector t = c.sub(ElementaryF64.ERFC_CENTRE).div(c.add(ElementaryF64.ERFC_CENTRE));
    DoubleVector q = erfcTail(t).div(all(2).fma(c, all(1)));
    DoubleVector high = c.mul(c);
    DoubleVector minusLow = c.fma(c, high.neg()).neg();
    return exp(high.neg()).mul(minusLow.fma(q, q));
  }

  private static DoubleVector phi(DoubleVector x) {
    DoubleVector z = x.mul(ElementaryF64.SQRT_HALF);
    DoubleVector a = z.abs();
    DoubleVector near = all(0.5).fma(z.mul(erfNear(z.mul(z))), all(0.5));
    DoubleVector tail = erfc(a).mul(0.5);
    VectorMask<Double> negative = x.compare(VectorOperators.LT, 0);
    DoubleVector far = all(1).sub(tail).blend(tail, negative);
    return near.blend(far, a.compare(VectorOperators.GE, 0.5));
  }

  static DoubleVector gelu(DoubleVector x) {
    return x.max(-ElementaryF64.GELU_HIGH).mul(phi(x));
  }

  static DoubleVector geluDerivative(DoubleVector x) {
    DoubleVector c = x.min(ElementaryF64.GELU_HIGH).max(-ElementaryF64.GELU_HIGH);
    return c.mul(ElementaryF64.GAUSS).fma(exp(c.mul(c).mul(-0.5)), phi(x));
  }

  private static DoubleVector copySign(DoubleVector magnitude, DoubleVector sign) {
    LongVector s = sign.reinterpretAsLongs().and(Long.MIN_VALUE);
    LongVector v = magnitude.reinterpretAsLongs().and(Long.MAX_VALUE);
    return v.or(s).reinterpretAsDoubles();
  }
}
