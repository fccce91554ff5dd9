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

  static void exp(
      int n, float[] x, int xAt, float[] y0, int yAt) {
    int i = 0;
    for (; i <= n - 2 * W; i += 2 * W) {
      FloatVector va = fromArray(S, x, xAt + i);
      FloatVector vb = fromArray(S, x, xAt + i + W);
      FloatVector ca = va.blend(EXP_HIGHS, va.compare(VectorOperators.GT, EXP_HIGHS));
      FloatVector cb = vb.blend(EXP_HIGHS, vb.compare(VectorOperators.GT, EXP_HIGHS));
      ca = ca.blend(EXP_LOWS, ca.compare(VectorOperators.LT, EXP_LOWS));
      cb = cb.blend(EXP_LOWS, cb.compare(VectorOperators.LT, EXP_LOWS));
      FloatVector shifteda = ca.fma(LOG2_ES, SHIFTS);
      FloatVector shiftedb = cb.fma(LOG2_ES, SHIFTS);
      FloatVector minusNa = SHIFTS.sub(shifteda);
      FloatVector minusNb = SHIFTS.sub(shiftedb);
      FloatVector ra = minusNa.fma(LN2_LOWS, minusNa.fma(LN2_HIGHS, ca));
      FloatVector rb = minusNb.fma(LN2_LOWS, minusNb.fma(LN2_HIGHS, cb));
      FloatVector ea = ra.mul(ra).fma(EXP0
              .fma(ra, EXP1)
              .fma(ra, EXP2)
              .fma(ra, EXP3)
              .fma(ra, EXP4), ra);
      FloatVector eb = rb.mul(rb).fma(EXP0
              .fma(rb, EXP1)
              .fma(rb, EXP2)
              .fma(rb, EXP3)
              .fma(rb, EXP4), rb);
      IntVector bitsa = shifteda.reinterpretAsInts();
      IntVector bitsb = shiftedb.reinterpretAsInts();
      IntVector n1a = bitsa.lanewise(VectorOperators.LSHR, 1);
      IntVector n1b = bitsb.lanewise(VectorOperators.LSHR, 1);
      IntVector n2a = bitsa.sub(n1a).lanewise(VectorOperators.LSHL, FRACTION_BITS);
      IntVector n2b = bitsb.sub(n1b).lanewise(VectorOperators.LSHL, FRACTION_BITS);
      n1a = n1a.lanewise(VectorOperators.LSHL, FRACTION_BITS);
      n1b = n1b.lanewise(VectorOperators.LSHL, FRACTION_BITS);
      FloatVector ya = ea.add(ONE).mul(n1a.reinterpretAsFloats()).mul(n2a.reinterpretAsFloats());
      FloatVector yb = eb.add(ONE).mul(n1b.reinterpretAsFloats()).mul(n2b.reinterpretAsFloats());
      ya.intoArray(y0, yAt + i);
      yb.intoArray(y0, yAt + i + W);
    }
    if (i < n) {
      expLast(i, x, xAt, y0, yAt);
    }
  }

  private static void expLast(
      int i, float[] x, int xAt, float[] y0, int yAt) {
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

  static void tanh(
      int n, float[] x, int xAt, float[] y0, int yAt) {
    int i = 0;
    for (; i <= n - 2 * W; i += 2 * W) {
      FloatVector va = fromArray(S, x, xAt + i);
      FloatVector vb = fromArray(S, x, xAt + i + W);
      FloatVector ca = va.abs();
      FloatVector cb = vb.abs();
      ca = ca.blend(TANH_HIGHS, ca.compare(VectorOperators.GT, TANH_HIGHS));
      cb = cb.blend(TANH_HIGHS, cb.compare(VectorOperators.GT, TANH_HIGHS));
      ca = ca.add(ca);
      cb = cb.add(cb);
      FloatVector shifteda = ca.fma(LOG2_ES, SHIFTS);
      FloatVector shiftedb = cb.fma(LOG2_ES, SHIFTS);
      FloatVector minusNa = SHIFTS.sub(shifteda);
      FloatVector minusNb = SHIFTS.sub(shiftedb);
      FloatVector ra = minusNa.fma(LN2_LOWS, minusNa.fma(LN2_HIGHS, ca));
      FloatVector rb = minusNb.fma(LN2_LOWS, minusNb.fma(LN2_HIGHS, cb));
      FloatVector ea = ra.mul(ra).fma(EXP0
              .fma(ra, EXP1)
              .fma(ra, EXP2)
              .fma(ra, EXP3)
              .fma(ra, EXP4), ra);
      FloatVector eb = rb.mul(rb).fma(EXP0
              .fma(rb, EXP1)
              .fma(rb, EXP2)
              .fma(rb, EXP3)
              .fma(rb, EXP4), rb);
      IntVector ka = shifteda.reinterpretAsInts().sub(BIAS);
      IntVector kb = shiftedb.reinterpretAsInts().sub(BIAS);
      FloatVector scalea = ka.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsFloats();
      FloatVector scaleb = kb.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsFloats();
      FloatVector abovea = scalea.fma(ea, scalea.sub(ONE));
      FloatVector aboveb = scaleb.fma(eb, scaleb.sub(ONE));
      FloatVector belowa = abovea.add(TWO);
      FloatVector belowb = aboveb.add(TWO);
      FloatVector losta = abovea.sub(belowa.sub(TWO));
      FloatVector lostb = aboveb.sub(belowb.sub(TWO));
      FloatVector inversea = ONE.div(belowa);
      FloatVector inverseb = ONE.div(belowb);
      FloatVector qa = abovea.mul(inversea);
      FloatVector qb = aboveb.mul(inverseb);
      FloatVector minusa = qa.neg();
      FloatVector minusb = qb.neg();
      FloatVector resta = minusa.fma(losta, minusa.fma(belowa, abovea));
      FloatVector restb = minusb.fma(lostb, minusb.fma(belowb, aboveb));
      IntVector sizea = resta.fma(inversea, qa).reinterpretAsInts().and(Integer.MAX_VALUE);
      IntVector sizeb = restb.fma(inverseb, qb).reinterpretAsInts().and(Integer.MAX_VALUE);
      IntVector signa = va.reinterpretAsInts().and(Integer.MIN_VALUE);
      IntVector signb = vb.reinterpretAsInts().and(Integer.MIN_VALUE);
      FloatVector ya = sizea.or(signa).reinterpretAsFloats();
      FloatVector yb = sizeb.or(signb).reinterpretAsFloats();
      ya.intoArray(y0, yAt + i);
      yb.intoArray(y0, yAt + i + W);
    }
    if (i < n) {
      tanhLast(i, x, xAt, y0, yAt);
    }
  }

  private static void tanhLast(
      int i, float[] x, int xAt, float[] y0, int yAt) {
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

  static void sigmoid(
      int n, float[] x, int xAt, float[] y0, int yAt) {
    int i = 0;
    for (; i <= n - 2 * W; i += 2 * W) {
      FloatVector va = fromArray(S, x, xAt + i);
      FloatVector vb = fromArray(S, x, xAt + i + W);
      FloatVector lowa = va.blend(SILU_LOWS, va.compare(VectorOperators.LT, SILU_LOWS));
      FloatVector lowb = vb.blend(SILU_LOWS, vb.compare(VectorOperators.LT, SILU_LOWS));
      FloatVector ca = lowa.blend(SIGMOID_HIGHS, va.compare(VectorOperators.GT, SIGMOID_HIGHS)).neg();
      FloatVector cb = lowb.blend(SIGMOID_HIGHS, vb.compare(VectorOperators.GT, SIGMOID_HIGHS)).neg();
      FloatVector shifteda = ca.fma(LOG2_ES, SHIFTS);
      FloatVector shiftedb = cb.fma(LOG2_ES, SHIFTS);
      FloatVector minusNa = SHIFTS.sub(shifteda);
      FloatVector minusNb = SHIFTS.sub(shiftedb);
      FloatVector ra = minusNa.fma(LN2_LOWS, minusNa.fma(LN2_HIGHS, ca));
      FloatVector rb = minusNb.fma(LN2_LOWS, minusNb.fma(LN2_HIGHS, cb));
      FloatVector ea = ra.mul(ra).fma(EXP0
              .fma(ra, EXP1)
              .fma(ra, EXP2)
              .fma(ra, EXP3)
              .fma(ra, EXP4), ra);
      FloatVector eb = rb.mul(rb).fma(EXP0
              .fma(rb, EXP1)
              .fma(rb, EXP2)
              .fma(rb, EXP3)
              .fma(rb, EXP4), rb);
      IntVector bitsa = shifteda.reinterpretAsInts();
      IntVector bitsb = shiftedb.reinterpretAsInts();
      IntVector n1a = bitsa.lanewise(VectorOperators.LSHR, 1);
      IntVector n1b = bitsb.lanewise(VectorOperators.LSHR, 1);
      IntVector n2a = n1a.sub(bitsa).add(2 * BIAS).lanewise(VectorOperators.LSHL, FRACTION_BITS);
      IntVector n2b = n1b.sub(bitsb).add(2 * BIAS).lanewise(VectorOperators.LSHL, FRACTION_BITS);
      FloatVector firsta =
          n1a.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsFloats();
      FloatVector firstb =
          n1b.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsFloats();
      FloatVector seconda = n2a.reinterpretAsFloats();
      FloatVector secondb = n2b.reinterpretAsFloats();
      FloatVector suma = firsta.add(seconda);
      FloatVector sumb = firstb.add(secondb);
      FloatVector losta = seconda.sub(suma.sub(firsta));
      FloatVector lostb = secondb.sub(sumb.sub(firstb));
      FloatVector belowa = suma.add(ea.fma(firsta, losta));
      FloatVector belowb = sumb.add(eb.fma(firstb, lostb));
      FloatVector ya = ONE.div(belowa).mul(seconda);
      FloatVector yb = ONE.div(belowb).mul(secondb);
      ya.intoArray(y0, yAt + i);
      yb.intoArray(y0, yAt + i + W);
    }
    if (i < n) {
      sigmoidLast(i, x, xAt, y0, yAt);
    }
  }

  private static void sigmoidLast(
      int i, float[] x, int xAt, float[] y0, int yAt) {
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

  static void silu(
      int n, float[] x, int xAt, float[] y0, int yAt) {
    int i = 0;
    for (; i <= n - 2 * W; i += 2 * W) {
      FloatVector va = fromArray(S, x, xAt + i);
      FloatVector vb = fromArray(S, x, xAt + i + W);
      FloatVector lowa = va.blend(SILU_LOWS, va.compare(VectorOperators.LT, SILU_LOWS));
      FloatVector lowb = vb.blend(SILU_LOWS, vb.compare(VectorOperators.LT, SILU_LOWS));
      FloatVector ca = lowa.blend(SIGMOID_HIGHS, va.compare(VectorOperators.GT, SIGMOID_HIGHS)).neg();
      FloatVector cb = lowb.blend(SIGMOID_HIGHS, vb.compare(VectorOperators.GT, SIGMOID_HIGHS)).neg();
      FloatVector shifteda = ca.fma(LOG2_ES, SHIFTS);
      FloatVector shiftedb = cb.fma(LOG2_ES, SHIFTS);
      FloatVector minusNa = SHIFTS.sub(shifteda);
      FloatVector minusNb = SHIFTS.sub(shiftedb);
      FloatVector ra = minusNa.fma(LN2_LOWS, minusNa.fma(LN2_HIGHS, ca));
      FloatVector rb = minusNb.fma(LN2_LOWS, minusNb.fma(LN2_HIGHS, cb));
      FloatVector ea = ra.mul(ra).fma(EXP0
              .fma(ra, EXP1)
              .fma(ra, EXP2)
              .fma(ra, EXP3)
              .fma(ra, EXP4), ra);
      FloatVector eb = rb.mul(rb).fma(EXP0
              .fma(rb, EXP1)
              .fma(rb, EXP2)
              .fma(rb, EXP3)
              .fma(rb, EXP4), rb);
      IntVector bitsa = shifteda.reinterpretAsInts();
      IntVector bitsb = shiftedb.reinterpretAsInts();
      IntVector n1a = bitsa.lanewise(VectorOperators.LSHR, 1);
      IntVector n1b = bitsb.lanewise(VectorOperators.LSHR, 1);
      IntVector n2a = n1a.sub(bitsa).add(2 * BIAS).lanewise(VectorOperators.LSHL, FRACTION_BITS);
      IntVector n2b = n1b.sub(bitsb).add(2 * BIAS).lanewise(VectorOperators.LSHL, FRACTION_BITS);
      FloatVector firsta =
          n1a.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsFloats();
      FloatVector firstb =
          n1b.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsFloats();
      FloatVector seconda = n2a.reinterpretAsFloats();
      FloatVector secondb = n2b.reinterpretAsFloats();
      FloatVector suma = firsta.add(seconda);
      FloatVector sumb = firstb.add(secondb);
      FloatVector losta = seconda.sub(suma.sub(firsta));
      FloatVector lostb = secondb.sub(sumb.sub(firstb));
      FloatVector belowa = suma.add(ea.fma(firsta, losta));
      FloatVector belowb = sumb.add(eb.fma(firstb, lostb));
      FloatVector ya = lowa.div(belowa).mul(seconda);
      FloatVector yb = lowb.div(belowb).mul(secondb);
      ya.intoArray(y0, yAt + i);
      yb.intoArray(y0, yAt + i + W);
    }
    if (i < n) {
      siluLast(i, x, xAt, y0, yAt);
    }
  }

  private static void siluLast(
      int i, float[] x, int xAt, float[] y0, int yAt) {
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

  static void erf(
      int n, float[] x, int xAt, float[] y0, int yAt) {
    int i = 0;
    for (; i <= n - 2 * W; i += 2 * W) {
      FloatVector va = fromArray(S, x, xAt + i);
      FloatVector vb = fromArray(S, x, xAt + i + W);
      FloatVector squarea = va.mul(va);
      FloatVector squareb = vb.mul(vb);
      FloatVector neara = va.fma(ERF0
              .fma(squarea, ERF1)
              .fma(squarea, ERF2)
              .fma(squarea, ERF3)
              .fma(squarea, ERF4)
              .fma(squarea, ERF5)
              .fma(squarea, ERF6), va);
      FloatVector nearb = vb.fma(ERF0
              .fma(squareb, ERF1)
              .fma(squareb, ERF2)
              .fma(squareb, ERF3)
              .fma(squareb, ERF4)
              .fma(squareb, ERF5)
              .fma(squareb, ERF6), vb);
      FloatVector aa = va.abs();
      FloatVector ab = vb.abs();
      FloatVector ca = aa.blend(ERF_HIGHS, aa.compare(VectorOperators.GT, ERF_HIGHS));
      FloatVector cb = ab.blend(ERF_HIGHS, ab.compare(VectorOperators.GT, ERF_HIGHS));
      FloatVector inversea = ONE.div(ca.add(ERFC_CENTRES));
      FloatVector inverseb = ONE.div(cb.add(ERFC_CENTRES));
      FloatVector ta = ca.sub(ERFC_CENTRES).mul(inversea);
      FloatVector tb = cb.sub(ERFC_CENTRES).mul(inverseb);
      FloatVector qa = ERFC0
              .fma(ta, ERFC1)
              .fma(ta, ERFC2)
              .fma(ta, ERFC3)
              .fma(ta, ERFC4)
              .fma(ta, ERFC5)
              .fma(ta, ERFC6).mul(inversea);
      FloatVector qb = ERFC0
              .fma(tb, ERFC1)
              .fma(tb, ERFC2)
              .fma(tb, ERFC3)
              .fma(tb, ERFC4)
              .fma(tb, ERFC5)
              .fma(tb, ERFC6).mul(inverseb);
      FloatVector minusa = ca.neg();
      FloatVector minusb = cb.neg();
      FloatVector bella = minusa.mul(ca);
      FloatVector bellb = minusb.mul(cb);
      FloatVector shifteda = bella.fma(LOG2_ES, SHIFTS);
      FloatVector shiftedb = bellb.fma(LOG2_ES, SHIFTS);
      FloatVector minusNa = SHIFTS.sub(shifteda);
      FloatVector minusNb = SHIFTS.sub(shiftedb);
      FloatVector ra = minusNa.fma(LN2_HIGHS, bella).add(minusNa.fma(LN2_LOWS, minusa.fma(ca, bella.neg())));
      FloatVector rb = minusNb.fma(LN2_HIGHS, bellb).add(minusNb.fma(LN2_LOWS, minusb.fma(cb, bellb.neg())));
      FloatVector ea = ra.mul(ra).fma(EXP0
              .fma(ra, EXP1)
              .fma(ra, EXP2)
              .fma(ra, EXP3)
              .fma(ra, EXP4), ra);
      FloatVector eb = rb.mul(rb).fma(EXP0
              .fma(rb, EXP1)
              .fma(rb, EXP2)
              .fma(rb, EXP3)
              .fma(rb, EXP4), rb);
      IntVector ka = shifteda.reinterpretAsInts().sub(BIAS);
      IntVector kb = shiftedb.reinterpretAsInts().sub(BIAS);
      FloatVector scalea = ka.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsFloats();
      FloatVector scaleb = kb.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsFloats();
      FloatVector fara = ONE.sub(qa.fma(ea, qa).mul(scalea));
      FloatVector farb = ONE.sub(qb.fma(eb, qb).mul(scaleb));
      IntVector signa = va.reinterpretAsInts().and(Integer.MIN_VALUE);
      IntVector signb = vb.reinterpretAsInts().and(Integer.MIN_VALUE);
      fara = fara.reinterpretAsInts().or(signa).reinterpretAsFloats();
      farb = farb.reinterpretAsInts().or(signb).reinterpretAsFloats();
      FloatVector ya = neara.blend(fara, aa.compare(VectorOperators.GE, ERF_FARS));
      FloatVector yb = nearb.blend(farb, ab.compare(VectorOperators.GE, ERF_FARS));
      ya.intoArray(y0, yAt + i);
      yb.intoArray(y0, yAt + i + W);
    }
    if (i < n) {
      erfLast(i, x, xAt, y0, yAt);
    }
  }

  private static void erfLast(
      int i, float[] x, int xAt, float[] y0, int yAt) {
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

  static void gelu(
      int n, float[] x, int xAt, float[] y0, int yAt) {
    int i = 0;
    for (; i <= n - 2 * W; i += 2 * W) {
      FloatVector va = fromArray(S, x, xAt + i);
      FloatVector vb = fromArray(S, x, xAt + i + W);
      FloatVector ca = va.abs();
      FloatVector cb = vb.abs();
      ca = ca.blend(GELU_HIGHS, ca.compare(VectorOperators.GT, GELU_HIGHS));
      cb = cb.blend(GELU_HIGHS, cb.compare(VectorOperators.GT, GELU_HIGHS));
      FloatVector halfa = ca.mul(MINUS_HALF);
      FloatVector halfb = cb.mul(MINUS_HALF);
      FloatVector bella = halfa.mul(ca);
      FloatVector bellb = halfb.mul(cb);
      FloatVector shifteda = bella.fma(LOG2_ES, SHIFTS);
      FloatVector shiftedb = bellb.fma(LOG2_ES, SHIFTS);
      FloatVector minusNa = SHIFTS.sub(shifteda);
      FloatVector minusNb = SHIFTS.sub(shiftedb);
      FloatVector ra = minusNa.fma(LN2_HIGHS, bella).add(minusNa.fma(LN2_LOWS, halfa.fma(ca, bella.neg())));
      FloatVector rb = minusNb.fma(LN2_HIGHS, bellb).add(minusNb.fma(LN2_LOWS, halfb.fma(cb, bellb.neg())));
      FloatVector ea = ra.mul(ra).fma(EXP0
              .fma(ra, EXP1)
              .fma(ra, EXP2)
              .fma(ra, EXP3)
              .fma(ra, EXP4), ra);
      FloatVector eb = rb.mul(rb).fma(EXP0
              .fma(rb, EXP1)
              .fma(rb, EXP2)
              .fma(rb, EXP3)
              .fma(rb, EXP4), rb);
      FloatVector belowa = ca.add(PHI_CENTRES);
      FloatVector belowb = cb.add(PHI_CENTRES);
      FloatVector morea = ca.sub(belowa.sub(PHI_CENTRES));
      FloatVector moreb = cb.sub(belowb.sub(PHI_CENTRES));
      FloatVector inversea = ONE.div(belowa);
      FloatVector inverseb = ONE.div(belowb);
      FloatVector ua = ca.mul(inversea);
      FloatVector ub = cb.mul(inverseb);
      FloatVector minusa = ua.neg();
      FloatVector minusb = ub.neg();
      FloatVector resta = minusa.fma(morea, minusa.fma(belowa, ca)).mul(inversea);
      FloatVector restb = minusb.fma(moreb, minusb.fma(belowb, cb)).mul(inverseb);
      FloatVector ta = ua.fma(TWO, MINUS_ONE);
      FloatVector tb = ub.fma(TWO, MINUS_ONE);
      FloatVector p1a = PHI0
              .fma(ta, PHI1)
              .fma(ta, PHI2)
              .fma(ta, PHI3)
              .fma(ta, PHI4)
              .fma(ta, PHI5)
              .fma(ta, PHI6)
              .fma(ta, PHI7)
              .fma(ta, PHI8)
              .fma(ta, PHI9);
      FloatVector p1b = PHI0
              .fma(tb, PHI1)
              .fma(tb, PHI2)
              .fma(tb, PHI3)
              .fma(tb, PHI4)
              .fma(tb, PHI5)
              .fma(tb, PHI6)
              .fma(tb, PHI7)
              .fma(tb, PHI8)
              .fma(tb, PHI9);
      FloatVector pa = p1a.fma(ta, PHI_LASTS);
      FloatVector pb = p1b.fma(tb, PHI_LASTS);
      FloatVector pResta = p1a.fma(ta, PHI_LASTS.sub(pa)).add(PHI_RESTS);
      FloatVector pRestb = p1b.fma(tb, PHI_LASTS.sub(pb)).add(PHI_RESTS);
      pResta = p1a.fma(resta.add(resta), pResta);
      pRestb = p1b.fma(restb.add(restb), pRestb);
      FloatVector qa = pa.mul(ua);
      FloatVector qb = pb.mul(ub);
      FloatVector qResta = pResta.fma(ua, pa.fma(resta, pa.fma(ua, qa.neg())));
      FloatVector qRestb = pRestb.fma(ub, pb.fma(restb, pb.fma(ub, qb.neg())));
      IntVector bitsa = shifteda.reinterpretAsInts();
      IntVector bitsb = shiftedb.reinterpretAsInts();
      IntVector n1a = bitsa.lanewise(VectorOperators.LSHR, 1);
      IntVector n1b = bitsb.lanewise(VectorOperators.LSHR, 1);
      IntVector n2a = bitsa.sub(n1a).lanewise(VectorOperators.LSHL, FRACTION_BITS);
      IntVector n2b = bitsb.sub(n1b).lanewise(VectorOperators.LSHL, FRACTION_BITS);
      n1a = n1a.lanewise(VectorOperators.LSHL, FRACTION_BITS);
      n1b = n1b.lanewise(VectorOperators.LSHL, FRACTION_BITS);
      FloatVector taila = qa.add(qa.fma(ea, qResta.fma(ea, qResta))).mul(n1a.reinterpretAsFloats()).mul(n2a.reinterpretAsFloats());
      FloatVector tailb = qb.add(qb.fma(eb, qRestb.fma(eb, qRestb))).mul(n1b.reinterpretAsFloats()).mul(n2b.reinterpretAsFloats());
      VectorMask<Float> negativea = va.compare(VectorOperators.LT, ZERO);
      VectorMask<Float> negativeb = vb.compare(VectorOperators.LT, ZERO);
      FloatVector ya = va.blend(MINUS_ZERO, negativea).sub(taila);
      FloatVector yb = vb.blend(MINUS_ZERO, negativeb).sub(tailb);
      ya.intoArray(y0, yAt + i);
      yb.intoArray(y0, yAt + i + W);
    }
    if (i < n) {
      geluLast(i, x, xAt, y0, yAt);
    }
  }

  private static void geluLast(
      int i, float[] x, int xAt, float[] y0, int yAt) {
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

  static void reluBackward(
      int n, float[] x, int xAt, float[] dy, int dyAt, float[] dx, int dxAt) {
    int i = 0;
    for (; i <= n - 2 * W; i += 2 * W) {
      FloatVector va = fromArray(S, x, xAt + i);
      FloatVector vb = fromArray(S, x, xAt + i + W);
      FloatVector ga = fromArray(S, dy, dyAt + i);
      FloatVector gb = fromArray(S, dy, dyAt + i + W);
      FloatVector ya = va.blend(ZERO, va.compare(VectorOperators.LE, ZERO));
      FloatVector yb = vb.blend(ZERO, vb.compare(VectorOperators.LE, ZERO));
      ya = ya.blend(ga, va.compare(VectorOperators.GT, ZERO));
      yb = yb.blend(gb, vb.compare(VectorOperators.GT, ZERO));
      ya.intoArray(dx, dxAt + i);
      yb.intoArray(dx, dxAt + i + W);
    }
    if (i < n) {
      reluBackwardLast(i, x, xAt, dy, dyAt, dx, dxAt);
    }
  }

  private static void reluBackwardLast(
      int i, float[] x, int xAt, float[] dy, int dyAt, float[] dx, int dxAt) {
    FloatVector v = fromArray(S, x, xAt + i);
    FloatVector g = fromArray(S, dy, dyAt + i);
    FloatVector y = v.blend(ZERO, v.compare(VectorOperators.LE, ZERO));
    y = y.blend(g, v.compare(VectorOperators.GT, ZERO));
    y.intoArray(dx, dxAt + i);
  }

  static void tanhBackward(
      int n, float[] y0, int xAt, float[] dy, int dyAt, float[] dx, int dxAt) {
    int i = 0;
    for (; i <= n - 2 * W; i += 2 * W) {
      FloatVector va = fromArray(S, y0, xAt + i);
      FloatVector vb = fromArray(S, y0, xAt + i + W);
      FloatVector ga = fromArray(S, dy, dyAt + i);
      FloatVector gb = fromArray(S, dy, dyAt + i + W);
      FloatVector sa = va.neg().fma(va, ONE);
      FloatVector sb = vb.neg().fma(vb, ONE);
      ga.mul(sa).intoArray(dx, dxAt + i);
      gb.mul(sb).intoArray(dx, dxAt + i + W);
    }
    if (i < n) {
      tanhBackwardLast(i, y0, xAt, dy, dyAt, dx, dxAt);
    }
  }

  private static void tanhBackwardLast(
      int i, float[] y0, int xAt, float[] dy, int dyAt, float[] dx, int dxAt) {
    FloatVector v = fromArray(S, y0, xAt + i);
    FloatVector g = fromArray(S, dy, dyAt + i);
    FloatVector s = v.neg().fma(v, ONE);
    g.mul(s).intoArray(dx, dxAt + i);
  }

  static void sigmoidBackward(
      int n, float[] y0, int xAt, float[] dy, int dyAt, float[] dx, int dxAt) {
    int i = 0;
    for (; i <= n - 2 * W; i += 2 * W) {
      FloatVector va = fromArray(S, y0, xAt + i);
      FloatVector vb = fromArray(S, y0, xAt + i + W);
      FloatVector ga = fromArray(S, dy, dyAt + i);
      FloatVector gb = fromArray(S, dy, dyAt + i + W);
      FloatVector sa = va.neg().fma(va, va);
      FloatVector sb = vb.neg().fma(vb, vb);
      ga.mul(sa).intoArray(dx, dxAt + i);
      gb.mul(sb).intoArray(dx, dxAt + i + W);
    }
    if (i < n) {
      sigmoidBackwardLast(i, y0, xAt, dy, dyAt, dx, dxAt);
    }
  }

  private static void sigmoidBackwardLast(
      int i, float[] y0, int xAt, float[] dy, int dyAt, float[] dx, int dxAt) {
    FloatVector v = fromArray(S, y0, xAt + i);
    FloatVector g = fromArray(S, dy, dyAt + i);
    FloatVector s = v.neg().fma(v, v);
    g.mul(s).intoArray(dx, dxAt + i);
  }

  static void siluBackward(
      int n, float[] x, int xAt, float[] dy, int dyAt, float[] dx, int dxAt) {
    int i = 0;
    for (; i <= n - 2 * W; i += 2 * W) {
      FloatVector va = fromArray(S, x, xAt + i);
      FloatVector vb = fromArray(S, x, xAt + i + W);
      FloatVector ga = fromArray(S, dy, dyAt + i);
      FloatVector gb = fromArray(S, dy, dyAt + i + W);
      FloatVector lowa = va.blend(SILU_LOWS, va.compare(VectorOperators.LT, SILU_LOWS));
      FloatVector lowb = vb.blend(SILU_LOWS, vb.compare(VectorOperators.LT, SILU_LOWS));
      FloatVector ca = lowa.blend(SIGMOID_HIGHS, va.compare(VectorOperators.GT, SIGMOID_HIGHS)).neg();
      FloatVector cb = lowb.blend(SIGMOID_HIGHS, vb.compare(VectorOperators.GT, SIGMOID_HIGHS)).neg();
      FloatVector shifteda = ca.fma(LOG2_ES, SHIFTS);
      FloatVector shiftedb = cb.fma(LOG2_ES, SHIFTS);
      FloatVector minusNa = SHIFTS.sub(shifteda);
      FloatVector minusNb = SHIFTS.sub(shiftedb);
      FloatVector ra = minusNa.fma(LN2_LOWS, minusNa.fma(LN2_HIGHS, ca));
      FloatVector rb = minusNb.fma(LN2_LOWS, minusNb.fma(LN2_HIGHS, cb));
      FloatVector ea = ra.mul(ra).fma(EXP0
              .fma(ra, EXP1)
              .fma(ra, EXP2)
              .fma(ra, EXP3)
              .fma(ra, EXP4), ra);
      FloatVector eb = rb.mul(rb).fma(EXP0
              .fma(rb, EXP1)
              .fma(rb, EXP2)
              .fma(rb, EXP3)
              .fma(rb, EXP4), rb);
      IntVector bitsa = shifteda.reinterpretAsInts();
      IntVector bitsb = shiftedb.reinterpretAsInts();
      IntVector n1a = bitsa.lanewise(VectorOperators.LSHR, 1);
      IntVector n1b = bitsb.lanewise(VectorOperators.LSHR, 1);
      IntVector n2a = n1a.sub(bitsa).add(2 * BIAS).lanewise(VectorOperators.LSHL, FRACTION_BITS);
      IntVector n2b = n1b.sub(bitsb).add(2 * BIAS).lanewise(VectorOperators.LSHL, FRACTION_BITS);
      FloatVector firsta =
          n1a.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsFloats();
      FloatVector firstb =
          n1b.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsFloats();
      FloatVector seconda = n2a.reinterpretAsFloats();
      FloatVector secondb = n2b.reinterpretAsFloats();
      FloatVector suma = firsta.add(seconda);
      FloatVector sumb = firstb.add(secondb);
      FloatVector losta = seconda.sub(suma.sub(firsta));
      FloatVector lostb = secondb.sub(sumb.sub(firstb));
      FloatVector belowa = suma.add(ea.fma(firsta, losta));
      FloatVector belowb = sumb.add(eb.fma(firstb, lostb));
      FloatVector ya = ONE.div(belowa).mul(seconda);
      FloatVector yb = ONE.div(belowb).mul(secondb);
      FloatVector da = lowa.blend(EXP_HIGHS, va.compare(VectorOperators.GT, EXP_HIGHS));
      FloatVector db = lowb.blend(EXP_HIGHS, vb.compare(VectorOperators.GT, EXP_HIGHS));
      FloatVector sa = da.mul(ONE.sub(ya)).fma(ya, ya);
      FloatVector sb = db.mul(ONE.sub(yb)).fma(yb, yb);
      ga.mul(sa).intoArray(dx, dxAt + i);
      gb.mul(sb).intoArray(dx, dxAt + i + W);
    }
    if (i < n) {
      siluBackwardLast(i, x, xAt, dy, dyAt, dx, dxAt);
    }
  }

  private static void siluBackwardLast(
      int i, float[] x, int xAt, float[] dy, int dyAt, float[] dx, int dxAt) {
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

  static void geluBackward(
      int n, float[] x, int xAt, float[] dy, int dyAt, float[] dx, int dxAt) {
    int i = 0;
    for (; i <= n - 2 * W; i += 2 * W) {
      FloatVector va = fromArray(S, x, xAt + i);
      FloatVector vb = fromArray(S, x, xAt + i + W);
      FloatVector ga = fromArray(S, dy, dyAt + i);
      FloatVector gb = fromArray(S, dy, dyAt + i + W);
      FloatVector ca = va.abs();
      FloatVector cb = vb.abs();
      ca = ca.blend(GELU_HIGHS, ca.compare(VectorOperators.GT, GELU_HIGHS));
      cb = cb.blend(GELU_HIGHS, cb.compare(VectorOperators.GT, GELU_HIGHS));
      FloatVector halfa = ca.mul(MINUS_HALF);
      FloatVector halfb = cb.mul(MINUS_HALF);
      FloatVector bella = halfa.mul(ca);
      FloatVector bellb = halfb.mul(cb);
      FloatVector shifteda = bella.fma(LOG2_ES, SHIFTS);
      FloatVector shiftedb = bellb.fma(LOG2_ES, SHIFTS);
      FloatVector minusNa = SHIFTS.sub(shifteda);
      FloatVector minusNb = SHIFTS.sub(shiftedb);
      FloatVector ra = minusNa.fma(LN2_HIGHS, bella).add(minusNa.fma(LN2_LOWS, halfa.fma(ca, bella.neg())));
      FloatVector rb = minusNb.fma(LN2_HIGHS, bellb).add(minusNb.fma(LN2_LOWS, halfb.fma(cb, bellb.neg())));
      FloatVector ea = ra.mul(ra).fma(EXP0
              .fma(ra, EXP1)
              .fma(ra, EXP2)
              .fma(ra, EXP3)
              .fma(ra, EXP4), ra);
      FloatVector eb = rb.mul(rb).fma(EXP0
              .fma(rb, EXP1)
              .fma(rb, EXP2)
              .fma(rb, EXP3)
              .fma(rb, EXP4), rb);
      FloatVector inversea = ONE.div(ca.add(PHI_CENTRES));
      FloatVector inverseb = ONE.div(cb.add(PHI_CENTRES));
      FloatVector ta = ca.sub(PHI_CENTRES).mul(inversea);
      FloatVector tb = cb.sub(PHI_CENTRES).mul(inverseb);
      FloatVector pa = PHI0
              .fma(ta, PHI1)
              .fma(ta, PHI2)
              .fma(ta, PHI3)
              .fma(ta, PHI4)
              .fma(ta, PHI5)
              .fma(ta, PHI6)
              .fma(ta, PHI7)
              .fma(ta, PHI8)
              .fma(ta, PHI9).fma(ta, PHI_LASTS).mul(inversea);
      FloatVector pb = PHI0
              .fma(tb, PHI1)
              .fma(tb, PHI2)
              .fma(tb, PHI3)
              .fma(tb, PHI4)
              .fma(tb, PHI5)
              .fma(tb, PHI6)
              .fma(tb, PHI7)
              .fma(tb, PHI8)
              .fma(tb, PHI9).fma(tb, PHI_LASTS).mul(inverseb);
      FloatVector slopea = ca.fma(MINUS_GAUSS, pa);
      FloatVector slopeb = cb.fma(MINUS_GAUSS, pb);
      IntVector bitsa = shifteda.reinterpretAsInts();
      IntVector bitsb = shiftedb.reinterpretAsInts();
      IntVector n1a = bitsa.lanewise(VectorOperators.LSHR, 1);
      IntVector n1b = bitsb.lanewise(VectorOperators.LSHR, 1);
      IntVector n2a = bitsa.sub(n1a).lanewise(VectorOperators.LSHL, FRACTION_BITS);
      IntVector n2b = bitsb.sub(n1b).lanewise(VectorOperators.LSHL, FRACTION_BITS);
      n1a = n1a.lanewise(VectorOperators.LSHL, FRACTION_BITS);
      n1b = n1b.lanewise(VectorOperators.LSHL, FRACTION_BITS);
      FloatVector taila = slopea.fma(ea, slopea).mul(n1a.reinterpretAsFloats()).mul(n2a.reinterpretAsFloats());
      FloatVector tailb = slopeb.fma(eb, slopeb).mul(n1b.reinterpretAsFloats()).mul(n2b.reinterpretAsFloats());
      FloatVector sa = taila.blend(ONE.sub(taila), va.compare(VectorOperators.GT, ZERO));
      FloatVector sb = tailb.blend(ONE.sub(tailb), vb.compare(VectorOperators.GT, ZERO));
      ga.mul(sa).intoArray(dx, dxAt + i);
      gb.mul(sb).intoArray(dx, dxAt + i + W);
    }
    if (i < n) {
      geluBackwardLast(i, x, xAt, dy, dyAt, dx, dxAt);
    }
  }

  private static void geluBackwardLast(
      int i, float[] x, int xAt, float[] dy, int dyAt, float[] dx, int dxAt) {
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
