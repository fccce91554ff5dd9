package dev.swingby.kernels.vector;

import dev.swingby.kernels.scalar.ElementaryF32;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The elementary functions of {@link ElementaryF32} on vectors: the same operations in the same
 * order, so the same bits.
 */
final class MathsF32 {
  private static final VectorSpecies<Float> S = VectorF32.SPECIES;
  private static final int SHIFT_BITS = Float.floatToRawIntBits(ElementaryF32.SHIFT);

  private static final float[] EXP = ElementaryF32.coefficients("exp");
  private static final float[] ERF = ElementaryF32.coefficients("erf");
  private static final float[] ERFC = ElementaryF32.coefficients("erfc");

  private MathsF32() {}

  private static FloatVector all(float value) {
    return FloatVector.broadcast(S, value);
  }

  private static FloatVector power(IntVector k) {
    return k.add(127).lanewise(VectorOperators.LSHL, 23).reinterpretAsFloats();
  }

  /** (e^r - 1 - r) / r^2. */
  private static FloatVector expTail(FloatVector r) {
    return polynomial(EXP, r);
  }

  /** erf(x) / x of s = x^2. */
  private static FloatVector erfNear(FloatVector s) {
    return polynomial(ERF, s);
  }

  /** (1 + 2a) exp(a^2) erfc(a) of t. */
  private static FloatVector erfcTail(FloatVector t) {
    return polynomial(ERFC, t);
  }

  /** Horner's rule; the loop has a constant trip count and unrolls. */
  private static FloatVector polynomial(float[] c, FloatVector x) {
    FloatVector p = all(c[0]);
    for (int i = 1; i < c.length; i++) {
      p = p.fma(x, all(c[i]));
    }
    return p;
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
    FloatVector e = r.mul(r).fma(expTail(r), r);
    IntVector k = integer(shifted);
    IntVector half = k.lanewise(VectorOperators.ASHR, 1);
    return e.add(1).mul(power(half)).mul(power(k.sub(half)));
  }

  static FloatVector tanh(FloatVector x) {
    FloatVector y = x.abs().min(ElementaryF32.TANH_HIGH).mul(2);
    FloatVector shifted = y.fma(all(ElementaryF32.LOG2_E), all(ElementaryF32.SHIFT));
    FloatVector r = reduce(y, shifted);
    FloatVector e = r.mul(r).fma(expTail(r), r);
    FloatVector scale = power(integer(shifted));
    FloatVector expm1 = scale.fma(e, scale.sub(1));
    return copySign(expm1.div(expm1.add(2)), x);
  }

  static FloatVector erf(FloatVector x) {
    FloatVector a = x.abs();
    FloatVector near = x.mul(erfNear(x.mul(x)));
    FloatVector far = copySign(all(1).sub(erfc(a)), x);
    return near.blend(far, a.compare(VectorOperators.GE, 0.5f));
  }

  /** erfc a where a >= 1/2; anything elsewhere. */
  private static FloatVector erfc(FloatVector a) {
    FloatVector c = a.min(ElementaryF32.ERFC_HIGH);
    FloatVector t = c.sub(ElementaryF32.ERFC_CENTRE).div(c.add(ElementaryF32.ERFC_CENTRE));
    FloatVector q = erfcTail(t).div(all(2).fma(c, all(1)));
    FloatVector high = c.mul(c);
    FloatVector minusLow = c.fma(c, high.neg()).neg();
    return exp(high.neg()).mul(minusLow.fma(q, q));
  }

  private static FloatVector phi(FloatVector x) {
    FloatVector z = x.mul(ElementaryF32.SQRT_HALF);
    FloatVector a = z.abs();
    FloatVector near = all(0.5f).fma(z.mul(erfNear(z.mul(z))), all(0.5f));
    FloatVector tail = erfc(a).mul(0.5f);
    VectorMask<Float> negative = x.compare(VectorOperators.LT, 0);
    FloatVector far = all(1).sub(tail).blend(tail, negative);
    return near.blend(far, a.compare(VectorOperators.GE, 0.5f));
  }

  static FloatVector gelu(FloatVector x) {
    return x.max(-ElementaryF32.GELU_HIGH).mul(phi(x));
  }

  static FloatVector geluDerivative(FloatVector x) {
    FloatVector c = x.min(ElementaryF32.GELU_HIGH).max(-ElementaryF32.GELU_HIGH);
    return c.mul(ElementaryF32.GAUSS).fma(exp(c.mul(c).mul(-0.5f)), phi(x));
  }

  private static FloatVector copySign(FloatVector magnitude, FloatVector sign) {
    IntVector s = sign.reinterpretAsInts().and(Integer.MIN_VALUE);
    IntVector v = magnitude.reinterpretAsInts().and(Integer.MAX_VALUE);
    return v.or(s).reinterpretAsFloats();
  }
}
