package dev.swingby.kernels.vector;

import static dev.swingby.kernels.scalar.ConstantsF32.*;
import static jdk.incubator.vector.FloatVector.fromArray;

import dev.swingby.kernels.scalar.ElementaryF32;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The functions of {@link ElementaryF32} over whole vectors: the same operations in the same
 * order, so the same bits. Generated (UnarySource), one straight line each: what C2 does not
 * inline runs at a hundredth of the speed.
 */
final class UnaryF32 {
  private static final VectorSpecies<Float> S = VectorF32.SPECIES;
  private static final int W = S.length();
  private static final FloatVector ZERO = all(0);
  private static final FloatVector ONE = all(1);
  private static final FloatVector MINUS_ONE = all(-1);
  private static final FloatVector TWO = all(2);
  private static final FloatVector MINUS_HALF = all(-0.5f);
  private static final FloatVector SHIFTS = all(SHIFT);
  private static final FloatVector LOG2_ES = all(LOG2_E);
  private static final FloatVector LN2_HIGHS = all(LN2_HIGH);
  private static final FloatVector LN2_LOWS = all(LN2_LOW);
  private static final FloatVector EXP_LOWS = all(EXP_LOW);
  private static final FloatVector EXP_HIGHS = all(EXP_HIGH);
  private static final FloatVector TANH_HIGHS = all(TANH_HIGH);
  private static final FloatVector SILU_LOWS = all(SILU_LOW);
  private static final FloatVector SIGMOID_HIGHS = all(SIGMOID_HIGH);
  private static final FloatVector ERF_FARS = all(ERF_FAR);
  private static final FloatVector ERF_HIGHS = all(ERF_HIGH);
  private static final FloatVector ERFC_CENTRES = all(ERFC_CENTRE);
  private static final FloatVector GELU_HIGHS = all(GELU_HIGH);
  private static final FloatVector PHI_CENTRES = all(PHI_CENTRE);
  private static final FloatVector PHI_LASTS = all(PHI_LAST);
  private static final FloatVector PHI_RESTS = all(PHI_REST);
  private static final FloatVector MINUS_GAUSS = all(-GAUSS);
  private static final FloatVector EXP0 = constant("exp", 0);
  private static final FloatVector EXP1 = constant("exp", 1);
  private static final FloatVector EXP2 = constant("exp", 2);
  private static final FloatVector EXP3 = constant("exp", 3);
  private static final FloatVector EXP4 = constant("exp", 4);
  private static final FloatVector ERF0 = constant("erf", 0);
  private static final FloatVector ERF1 = constant("erf", 1);
  private static final FloatVector ERF2 = constant("erf", 2);
  private static final FloatVector ERF3 = constant("erf", 3);
  private static final FloatVector ERF4 = constant("erf", 4);
  private static final FloatVector ERF5 = constant("erf", 5);
  private static final FloatVector ERF6 = constant("erf", 6);
  private static final FloatVector ERFC0 = constant("erfc", 0);
  private static final FloatVector ERFC1 = constant("erfc", 1);
  private static final FloatVector ERFC2 = constant("erfc", 2);
  private static final FloatVector ERFC3 = constant("erfc", 3);
  private static final FloatVector ERFC4 = constant("erfc", 4);
  private static final FloatVector ERFC5 = constant("erfc", 5);
  private static final FloatVector ERFC6 = constant("erfc", 6);
  private static final FloatVector PHI0 = constant("phi", 0);
  private static final FloatVector PHI1 = constant("phi", 1);
  private static final FloatVector PHI2 = constant("phi", 2);
  private static final FloatVector PHI3 = constant("phi", 3);
  private static final FloatVector PHI4 = constant("phi", 4);
  private static final FloatVector PHI5 = constant("phi", 5);
  private static final FloatVector PHI6 = constant("phi", 6);
  private static final FloatVector PHI7 = constant("phi", 7);
  private static final FloatVector PHI8 = constant("phi", 8);
  private static final FloatVector PHI9 = constant("phi", 9);

  private UnaryF32() {}

  private static FloatVector all(float value) {
    return FloatVector.broadcast(S, value);
  }

  private static FloatVector constant(String name, int i) {
    return all(coefficients(name)[i]);
  }


  static void relu(int n, float[] x, int xAt, float[] y, int yAt) {
    for (int i = 0; i < n; i += W) {
      FloatVector v = fromArray(S, x, xAt + i);
      // The comparison does not hold for NaN: it stays.
      v.blend(ZERO, v.compare(VectorOperators.LE, ZERO)).intoArray(y, yAt + i);
    }
  }

  static void exp(int n, float[] x, int xAt, float[] y0, int yAt) {
    for (int i = 0; i < n; i += W) {
      FloatVector v = fromArray(S, x, xAt + i);
      FloatVector c = v.blend(EXP_HIGHS, v.compare(VectorOperators.GT, EXP_HIGHS));
      c = c.blend(EXP_LOWS, c.compare(VectorOperators.LT, EXP_LOWS));
      FloatVector shifted = c.fma(LOG2_ES, SHIFTS);
      FloatVector minusN = SHIFTS.sub(shifted);
      FloatVector r = minusN.fma(LN2_LOWS, minusN.fma(LN2_HIGHS, c));
      FloatVector e = r.mul(r).fma(EXP0
              .fma(r, EXP1)
              .fma(r, EXP2)
              .fma(r, EXP3)
              .fma(r, EXP4), r);
      IntVector bits = shifted.reinterpretAsInts();
      IntVector n1 = bits.lanewise(VectorOperators.LSHR, 1);
      IntVector n2 = bits.sub(n1).lanewise(VectorOperators.LSHL, FRACTION_BITS);
      n1 = n1.lanewise(VectorOperators.LSHL, FRACTION_BITS);
      FloatVector y = e.add(ONE).mul(n1.reinterpretAsFloats()).mul(n2.reinterpretAsFloats());
      y.intoArray(y0, yAt + i);
    }
  }

  static void tanh(int n, float[] x, int xAt, float[] y0, int yAt) {
    for (int i = 0; i < n; i += W) {
      FloatVector v = fromArray(S, x, xAt + i);
      FloatVector c = v.abs();
      c = c.blend(TANH_HIGHS, c.compare(VectorOperators.GT, TANH_HIGHS));
      c = c.add(c);
      FloatVector shifted = c.fma(LOG2_ES, SHIFTS);
      FloatVector minusN = SHIFTS.sub(shifted);
      FloatVector r = minusN.fma(LN2_LOWS, minusN.fma(LN2_HIGHS, c));
      FloatVector e = r.mul(r).fma(EXP0
              .fma(r, EXP1)
              .fma(r, EXP2)
              .fma(r, EXP3)
              .fma(r, EXP4), r);
      IntVector k = shifted.reinterpretAsInts().sub(BIAS);
      FloatVector scale = k.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsFloats();
      FloatVector above = scale.fma(e, scale.sub(ONE));
      FloatVector below = above.add(TWO);
      FloatVector lost = above.sub(below.sub(TWO));
      FloatVector inverse = ONE.div(below);
      FloatVector q = above.mul(inverse);
      FloatVector minus = q.neg();
      FloatVector rest = minus.fma(lost, minus.fma(below, above));
      IntVector size = rest.fma(inverse, q).reinterpretAsInts().and(Integer.MAX_VALUE);
      IntVector sign = v.reinterpretAsInts().and(Integer.MIN_VALUE);
      FloatVector y = size.or(sign).reinterpretAsFloats();
      y.intoArray(y0, yAt + i);
    }
  }

  static void sigmoid(int n, float[] x, int xAt, float[] y0, int yAt) {
    for (int i = 0; i < n; i += W) {
      FloatVector v = fromArray(S, x, xAt + i);
      FloatVector low = v.blend(SILU_LOWS, v.compare(VectorOperators.LT, SILU_LOWS));
      FloatVector c = low.blend(SIGMOID_HIGHS, v.compare(VectorOperators.GT, SIGMOID_HIGHS)).neg();
      FloatVector shifted = c.fma(LOG2_ES, SHIFTS);
      FloatVector minusN = SHIFTS.sub(shifted);
      FloatVector r = minusN.fma(LN2_LOWS, minusN.fma(LN2_HIGHS, c));
      FloatVector e = r.mul(r).fma(EXP0
              .fma(r, EXP1)
              .fma(r, EXP2)
              .fma(r, EXP3)
              .fma(r, EXP4), r);
      IntVector bits = shifted.reinterpretAsInts();
      IntVector n1 = bits.lanewise(VectorOperators.LSHR, 1);
      IntVector n2 = n1.sub(bits).add(2 * BIAS).lanewise(VectorOperators.LSHL, FRACTION_BITS);
      FloatVector first =
          n1.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsFloats();
      FloatVector second = n2.reinterpretAsFloats();
      FloatVector sum = first.add(second);
      FloatVector lost = second.sub(sum.sub(first));
      FloatVector below = sum.add(e.fma(first, lost));
      FloatVector y = ONE.div(below).mul(second);
      y.intoArray(y0, yAt + i);
    }
  }

  static void silu(int n, float[] x, int xAt, float[] y0, int yAt) {
    for (int i = 0; i < n; i += W) {
      FloatVector v = fromArray(S, x, xAt + i);
      FloatVector low = v.blend(SILU_LOWS, v.compare(VectorOperators.LT, SILU_LOWS));
      FloatVector c = low.blend(SIGMOID_HIGHS, v.compare(VectorOperators.GT, SIGMOID_HIGHS)).neg();
      FloatVector shifted = c.fma(LOG2_ES, SHIFTS);
      FloatVector minusN = SHIFTS.sub(shifted);
      FloatVector r = minusN.fma(LN2_LOWS, minusN.fma(LN2_HIGHS, c));
      FloatVector e = r.mul(r).fma(EXP0
              .fma(r, EXP1)
              .fma(r, EXP2)
              .fma(r, EXP3)
              .fma(r, EXP4), r);
      IntVector bits = shifted.reinterpretAsInts();
      IntVector n1 = bits.lanewise(VectorOperators.LSHR, 1);
      IntVector n2 = n1.sub(bits).add(2 * BIAS).lanewise(VectorOperators.LSHL, FRACTION_BITS);
      FloatVector first =
          n1.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsFloats();
      FloatVector second = n2.reinterpretAsFloats();
      FloatVector sum = first.add(second);
      FloatVector lost = second.sub(sum.sub(first));
      FloatVector below = sum.add(e.fma(first, lost));
      FloatVector y = low.div(below).mul(second);
      y.intoArray(y0, yAt + i);
    }
  }

  static void erf(int n, float[] x, int xAt, float[] y0, int yAt) {
    for (int i = 0; i < n; i += W) {
      FloatVector v = fromArray(S, x, xAt + i);
      FloatVector square = v.mul(v);
      FloatVector near = v.fma(ERF0
              .fma(square, ERF1)
              .fma(square, ERF2)
              .fma(square, ERF3)
              .fma(square, ERF4)
              .fma(square, ERF5)
              .fma(square, ERF6), v);
      FloatVector a = v.abs();
      FloatVector c = a.blend(ERF_HIGHS, a.compare(VectorOperators.GT, ERF_HIGHS));
      FloatVector inverse = ONE.div(c.add(ERFC_CENTRES));
      FloatVector t = c.sub(ERFC_CENTRES).mul(inverse);
      FloatVector q = ERFC0
              .fma(t, ERFC1)
              .fma(t, ERFC2)
              .fma(t, ERFC3)
              .fma(t, ERFC4)
              .fma(t, ERFC5)
              .fma(t, ERFC6).mul(inverse);
      FloatVector minus = c.neg();
      FloatVector bell = minus.mul(c);
      FloatVector shifted = bell.fma(LOG2_ES, SHIFTS);
      FloatVector minusN = SHIFTS.sub(shifted);
      FloatVector r = minusN.fma(LN2_HIGHS, bell).add(minusN.fma(LN2_LOWS, minus.fma(c, bell.neg())));
      FloatVector e = r.mul(r).fma(EXP0
              .fma(r, EXP1)
              .fma(r, EXP2)
              .fma(r, EXP3)
              .fma(r, EXP4), r);
      IntVector k = shifted.reinterpretAsInts().sub(BIAS);
      FloatVector scale = k.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsFloats();
      FloatVector far = ONE.sub(q.fma(e, q).mul(scale));
      IntVector sign = v.reinterpretAsInts().and(Integer.MIN_VALUE);
      far = far.reinterpretAsInts().or(sign).reinterpretAsFloats();
      FloatVector y = near.blend(far, a.compare(VectorOperators.GE, ERF_FARS));
      y.intoArray(y0, yAt + i);
    }
  }

  static void gelu(int n, float[] x, int xAt, float[] y0, int yAt) {
    for (int i = 0; i < n; i += W) {
      FloatVector v = fromArray(S, x, xAt + i);
      FloatVector c = v.abs();
      c = c.blend(GELU_HIGHS, c.compare(VectorOperators.GT, GELU_HIGHS));
      FloatVector half = c.mul(MINUS_HALF);
      FloatVector bell = half.mul(c);
      FloatVector shifted = bell.fma(LOG2_ES, SHIFTS);
      FloatVector minusN = SHIFTS.sub(shifted);
      FloatVector r = minusN.fma(LN2_HIGHS, bell).add(minusN.fma(LN2_LOWS, half.fma(c, bell.neg())));
      FloatVector e = r.mul(r).fma(EXP0
              .fma(r, EXP1)
              .fma(r, EXP2)
              .fma(r, EXP3)
              .fma(r, EXP4), r);
      FloatVector below = c.add(PHI_CENTRES);
      FloatVector more = c.sub(below.sub(PHI_CENTRES));
      FloatVector inverse = ONE.div(below);
      FloatVector u = c.mul(inverse);
      FloatVector minus = u.neg();
      FloatVector rest = minus.fma(more, minus.fma(below, c)).mul(inverse);
      FloatVector t = u.fma(TWO, MINUS_ONE);
      FloatVector p1 = PHI0
              .fma(t, PHI1)
              .fma(t, PHI2)
              .fma(t, PHI3)
              .fma(t, PHI4)
              .fma(t, PHI5)
              .fma(t, PHI6)
              .fma(t, PHI7)
              .fma(t, PHI8)
              .fma(t, PHI9);
      FloatVector p = p1.fma(t, PHI_LASTS);
      FloatVector pRest = p1.fma(t, PHI_LASTS.sub(p)).add(PHI_RESTS);
      pRest = p1.fma(rest.add(rest), pRest);
      FloatVector q = p.mul(u);
      FloatVector qRest = pRest.fma(u, p.fma(rest, p.fma(u, q.neg())));
      IntVector bits = shifted.reinterpretAsInts();
      IntVector n1 = bits.lanewise(VectorOperators.LSHR, 1);
      IntVector n2 = bits.sub(n1).lanewise(VectorOperators.LSHL, FRACTION_BITS);
      n1 = n1.lanewise(VectorOperators.LSHL, FRACTION_BITS);
      FloatVector tail = q.add(q.fma(e, qRest.fma(e, qRest))).mul(n1.reinterpretAsFloats()).mul(n2.reinterpretAsFloats());
      VectorMask<Float> negative = v.compare(VectorOperators.LT, ZERO);
      FloatVector y = v.blend(MINUS_ZERO, negative).sub(tail);
      y.intoArray(y0, yAt + i);
    }
  }

  static void reluBackward(
      int n, float[] x, int xAt, float[] dy, int dyAt, float[] dx, int dxAt) {
    for (int i = 0; i < n; i += W) {
      FloatVector v = fromArray(S, x, xAt + i);
      FloatVector g = fromArray(S, dy, dyAt + i);
      // Neither comparison holds for NaN: it stays.
      FloatVector y = v.blend(ZERO, v.compare(VectorOperators.LE, ZERO));
      y = y.blend(g, v.compare(VectorOperators.GT, ZERO));
      y.intoArray(dx, dxAt + i);
    }
  }

  static void tanhBackward(
      int n, float[] y0, int xAt, float[] dy, int dyAt, float[] dx, int dxAt) {
    for (int i = 0; i < n; i += W) {
      FloatVector v = fromArray(S, y0, xAt + i);
      FloatVector g = fromArray(S, dy, dyAt + i);
      FloatVector s = v.neg().fma(v, ONE);
      g.mul(s).intoArray(dx, dxAt + i);
    }
  }

  static void sigmoidBackward(
      int n, float[] y0, int xAt, float[] dy, int dyAt, float[] dx, int dxAt) {
    for (int i = 0; i < n; i += W) {
      FloatVector v = fromArray(S, y0, xAt + i);
      FloatVector g = fromArray(S, dy, dyAt + i);
      FloatVector s = v.neg().fma(v, v);
      g.mul(s).intoArray(dx, dxAt + i);
    }
  }

  static void siluBackward(
      int n, float[] x, int xAt, float[] dy, int dyAt, float[] dx, int dxAt) {
    for (int i = 0; i < n; i += W) {
      FloatVector v = fromArray(S, x, xAt + i);
      FloatVector g = fromArray(S, dy, dyAt + i);
      FloatVector low = v.blend(SILU_LOWS, v.compare(VectorOperators.LT, SILU_LOWS));
      FloatVector c = low.blend(SIGMOID_HIGHS, v.compare(VectorOperators.GT, SIGMOID_HIGHS)).neg();
      FloatVector shifted = c.fma(LOG2_ES, SHIFTS);
      FloatVector minusN = SHIFTS.sub(shifted);
      FloatVector r = minusN.fma(LN2_LOWS, minusN.fma(LN2_HIGHS, c));
      FloatVector e = r.mul(r).fma(EXP0
              .fma(r, EXP1)
              .fma(r, EXP2)
              .fma(r, EXP3)
              .fma(r, EXP4), r);
      IntVector bits = shifted.reinterpretAsInts();
      IntVector n1 = bits.lanewise(VectorOperators.LSHR, 1);
      IntVector n2 = n1.sub(bits).add(2 * BIAS).lanewise(VectorOperators.LSHL, FRACTION_BITS);
      FloatVector first =
          n1.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsFloats();
      FloatVector second = n2.reinterpretAsFloats();
      FloatVector sum = first.add(second);
      FloatVector lost = second.sub(sum.sub(first));
      FloatVector below = sum.add(e.fma(first, lost));
      FloatVector y = ONE.div(below).mul(second);
      FloatVector d = low.blend(EXP_HIGHS, v.compare(VectorOperators.GT, EXP_HIGHS));
      FloatVector s = d.mul(ONE.sub(y)).fma(y, y);
      g.mul(s).intoArray(dx, dxAt + i);
    }
  }

  static void geluBackward(
      int n, float[] x, int xAt, float[] dy, int dyAt, float[] dx, int dxAt) {
    for (int i = 0; i < n; i += W) {
      FloatVector v = fromArray(S, x, xAt + i);
      FloatVector g = fromArray(S, dy, dyAt + i);
      FloatVector c = v.abs();
      c = c.blend(GELU_HIGHS, c.compare(VectorOperators.GT, GELU_HIGHS));
      FloatVector half = c.mul(MINUS_HALF);
      FloatVector bell = half.mul(c);
      FloatVector shifted = bell.fma(LOG2_ES, SHIFTS);
      FloatVector minusN = SHIFTS.sub(shifted);
      FloatVector r = minusN.fma(LN2_HIGHS, bell).add(minusN.fma(LN2_LOWS, half.fma(c, bell.neg())));
      FloatVector e = r.mul(r).fma(EXP0
              .fma(r, EXP1)
              .fma(r, EXP2)
              .fma(r, EXP3)
              .fma(r, EXP4), r);
      FloatVector inverse = ONE.div(c.add(PHI_CENTRES));
      FloatVector t = c.sub(PHI_CENTRES).mul(inverse);
      FloatVector p = PHI0
              .fma(t, PHI1)
              .fma(t, PHI2)
              .fma(t, PHI3)
              .fma(t, PHI4)
              .fma(t, PHI5)
              .fma(t, PHI6)
              .fma(t, PHI7)
              .fma(t, PHI8)
              .fma(t, PHI9).fma(t, PHI_LASTS).mul(inverse);
      FloatVector slope = c.fma(MINUS_GAUSS, p);
      IntVector bits = shifted.reinterpretAsInts();
      IntVector n1 = bits.lanewise(VectorOperators.LSHR, 1);
      IntVector n2 = bits.sub(n1).lanewise(VectorOperators.LSHL, FRACTION_BITS);
      n1 = n1.lanewise(VectorOperators.LSHL, FRACTION_BITS);
      FloatVector tail = slope.fma(e, slope).mul(n1.reinterpretAsFloats()).mul(n2.reinterpretAsFloats());
      FloatVector s = tail.blend(ONE.sub(tail), v.compare(VectorOperators.GT, ZERO));
      g.mul(s).intoArray(dx, dxAt + i);
    }
  }
}
