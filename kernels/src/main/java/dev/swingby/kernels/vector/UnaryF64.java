package dev.swingby.kernels.vector;

import static dev.swingby.kernels.scalar.ConstantsF64.*;
import static jdk.incubator.vector.DoubleVector.fromArray;

import dev.swingby.kernels.scalar.ElementaryF64;
import dev.swingby.kernels.scalar.GeluF64;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The functions of {@link ElementaryF64} and {@link GeluF64} over whole vectors: the same
 * operations in the same order, so the same bits. Generated (UnarySource), one straight line each: what C2 does not
 * inline runs at a hundredth of the speed.
 */
final class UnaryF64 {
  private static final VectorSpecies<Double> S = VectorF64.SPECIES;
  private static final int W = S.length();
  private static final DoubleVector ZERO = all(0);
  private static final DoubleVector ONE = all(1);
  private static final DoubleVector MINUS_ONE = all(-1);
  private static final DoubleVector TWO = all(2);
  private static final DoubleVector MINUS_HALF = all(-0.5);
  private static final DoubleVector SHIFTS = all(SHIFT);
  private static final DoubleVector LOG2_ES = all(LOG2_E);
  private static final DoubleVector LN2_HIGHS = all(LN2_HIGH);
  private static final DoubleVector LN2_LOWS = all(LN2_LOW);
  private static final DoubleVector EXP_LOWS = all(EXP_LOW);
  private static final DoubleVector EXP_HIGHS = all(EXP_HIGH);
  private static final DoubleVector TANH_HIGHS = all(TANH_HIGH);
  private static final DoubleVector SILU_LOWS = all(SILU_LOW);
  private static final DoubleVector SIGMOID_HIGHS = all(SIGMOID_HIGH);
  private static final DoubleVector ERF_FARS = all(ERF_FAR);
  private static final DoubleVector ERF_HIGHS = all(ERF_HIGH);
  private static final DoubleVector ERFC_CENTRES = all(ERFC_CENTRE);
  private static final DoubleVector GELU_HIGHS = all(GELU_HIGH);
  private static final DoubleVector PHI_CENTRES = all(PHI_CENTRE);
  private static final DoubleVector PHI_LASTS = all(PHI_LAST);
  private static final DoubleVector PHI_RESTS = all(PHI_REST);
  private static final DoubleVector MINUS_GAUSS = all(-GAUSS);
  private static final DoubleVector UNITS = all(UNIT);
  private static final DoubleVector UNIT_SHIFTS = all(UNIT_SHIFT);
  private static final DoubleVector EXP0 = constant("exp", 0);
  private static final DoubleVector EXP1 = constant("exp", 1);
  private static final DoubleVector EXP2 = constant("exp", 2);
  private static final DoubleVector EXP3 = constant("exp", 3);
  private static final DoubleVector EXP4 = constant("exp", 4);
  private static final DoubleVector EXP5 = constant("exp", 5);
  private static final DoubleVector EXP6 = constant("exp", 6);
  private static final DoubleVector EXP7 = constant("exp", 7);
  private static final DoubleVector EXP8 = constant("exp", 8);
  private static final DoubleVector EXP9 = constant("exp", 9);
  private static final DoubleVector ERF0 = constant("erf", 0);
  private static final DoubleVector ERF1 = constant("erf", 1);
  private static final DoubleVector ERF2 = constant("erf", 2);
  private static final DoubleVector ERF3 = constant("erf", 3);
  private static final DoubleVector ERF4 = constant("erf", 4);
  private static final DoubleVector ERF5 = constant("erf", 5);
  private static final DoubleVector ERF6 = constant("erf", 6);
  private static final DoubleVector ERF7 = constant("erf", 7);
  private static final DoubleVector ERF8 = constant("erf", 8);
  private static final DoubleVector ERF9 = constant("erf", 9);
  private static final DoubleVector ERF10 = constant("erf", 10);
  private static final DoubleVector ERF11 = constant("erf", 11);
  private static final DoubleVector ERF12 = constant("erf", 12);
  private static final DoubleVector ERF13 = constant("erf", 13);
  private static final DoubleVector ERFC0 = constant("erfc", 0);
  private static final DoubleVector ERFC1 = constant("erfc", 1);
  private static final DoubleVector ERFC2 = constant("erfc", 2);
  private static final DoubleVector ERFC3 = constant("erfc", 3);
  private static final DoubleVector ERFC4 = constant("erfc", 4);
  private static final DoubleVector ERFC5 = constant("erfc", 5);
  private static final DoubleVector ERFC6 = constant("erfc", 6);
  private static final DoubleVector ERFC7 = constant("erfc", 7);
  private static final DoubleVector ERFC8 = constant("erfc", 8);
  private static final DoubleVector ERFC9 = constant("erfc", 9);
  private static final DoubleVector ERFC10 = constant("erfc", 10);
  private static final DoubleVector ERFC11 = constant("erfc", 11);
  private static final DoubleVector ERFC12 = constant("erfc", 12);
  private static final DoubleVector ERFC13 = constant("erfc", 13);
  private static final DoubleVector ERFC14 = constant("erfc", 14);
  private static final DoubleVector ERFC15 = constant("erfc", 15);
  private static final DoubleVector PHI0 = constant("phi", 0);
  private static final DoubleVector PHI1 = constant("phi", 1);
  private static final DoubleVector PHI2 = constant("phi", 2);
  private static final DoubleVector PHI3 = constant("phi", 3);
  private static final DoubleVector PHI4 = constant("phi", 4);
  private static final DoubleVector PHI5 = constant("phi", 5);
  private static final DoubleVector PHI6 = constant("phi", 6);
  private static final DoubleVector PHI7 = constant("phi", 7);
  private static final DoubleVector PHI8 = constant("phi", 8);
  private static final DoubleVector PHI9 = constant("phi", 9);
  private static final DoubleVector PHI10 = constant("phi", 10);
  private static final DoubleVector PHI11 = constant("phi", 11);
  private static final DoubleVector PHI12 = constant("phi", 12);
  private static final DoubleVector PHI13 = constant("phi", 13);
  private static final DoubleVector PHI14 = constant("phi", 14);
  private static final DoubleVector PHI15 = constant("phi", 15);
  private static final DoubleVector PHI16 = constant("phi", 16);
  private static final DoubleVector PHI17 = constant("phi", 17);
  private static final DoubleVector PHI18 = constant("phi", 18);
  private static final DoubleVector PHI19 = constant("phi", 19);
  private static final DoubleVector PHI20 = constant("phi", 20);
  private static final DoubleVector PHI21 = constant("phi", 21);

  private UnaryF64() {}

  private static DoubleVector all(double value) {
    return DoubleVector.broadcast(S, value);
  }

  private static DoubleVector constant(String name, int i) {
    return all(coefficients(name)[i]);
  }


  static void relu(int n, double[] x, int xAt, double[] y, int yAt) {
    for (int i = 0; i < n; i += W) {
      DoubleVector v = fromArray(S, x, xAt + i);
      // The comparison does not hold for NaN: it stays.
      v.blend(ZERO, v.compare(VectorOperators.LE, ZERO)).intoArray(y, yAt + i);
    }
  }

  static void exp(
      int n, double[] x, int xAt, double[] y0, int yAt) {
    int i = 0;
    for (; i <= n - 2 * W; i += 2 * W) {
      DoubleVector va = fromArray(S, x, xAt + i);
      DoubleVector vb = fromArray(S, x, xAt + i + W);
      DoubleVector ca = va.blend(EXP_HIGHS, va.compare(VectorOperators.GT, EXP_HIGHS));
      DoubleVector cb = vb.blend(EXP_HIGHS, vb.compare(VectorOperators.GT, EXP_HIGHS));
      ca = ca.blend(EXP_LOWS, ca.compare(VectorOperators.LT, EXP_LOWS));
      cb = cb.blend(EXP_LOWS, cb.compare(VectorOperators.LT, EXP_LOWS));
      DoubleVector shifteda = ca.fma(LOG2_ES, SHIFTS);
      DoubleVector shiftedb = cb.fma(LOG2_ES, SHIFTS);
      DoubleVector minusNa = SHIFTS.sub(shifteda);
      DoubleVector minusNb = SHIFTS.sub(shiftedb);
      DoubleVector ra = minusNa.fma(LN2_LOWS, minusNa.fma(LN2_HIGHS, ca));
      DoubleVector rb = minusNb.fma(LN2_LOWS, minusNb.fma(LN2_HIGHS, cb));
      DoubleVector ea = ra.mul(ra).fma(EXP0
              .fma(ra, EXP1)
              .fma(ra, EXP2)
              .fma(ra, EXP3)
              .fma(ra, EXP4)
              .fma(ra, EXP5)
              .fma(ra, EXP6)
              .fma(ra, EXP7)
              .fma(ra, EXP8)
              .fma(ra, EXP9), ra);
      DoubleVector eb = rb.mul(rb).fma(EXP0
              .fma(rb, EXP1)
              .fma(rb, EXP2)
              .fma(rb, EXP3)
              .fma(rb, EXP4)
              .fma(rb, EXP5)
              .fma(rb, EXP6)
              .fma(rb, EXP7)
              .fma(rb, EXP8)
              .fma(rb, EXP9), rb);
      LongVector bitsa = shifteda.reinterpretAsLongs();
      LongVector bitsb = shiftedb.reinterpretAsLongs();
      LongVector n1a = bitsa.lanewise(VectorOperators.LSHR, 1);
      LongVector n1b = bitsb.lanewise(VectorOperators.LSHR, 1);
      LongVector n2a = bitsa.sub(n1a).lanewise(VectorOperators.LSHL, FRACTION_BITS);
      LongVector n2b = bitsb.sub(n1b).lanewise(VectorOperators.LSHL, FRACTION_BITS);
      n1a = n1a.lanewise(VectorOperators.LSHL, FRACTION_BITS);
      n1b = n1b.lanewise(VectorOperators.LSHL, FRACTION_BITS);
      DoubleVector ya = ea.add(ONE).mul(n1a.reinterpretAsDoubles()).mul(n2a.reinterpretAsDoubles());
      DoubleVector yb = eb.add(ONE).mul(n1b.reinterpretAsDoubles()).mul(n2b.reinterpretAsDoubles());
      ya.intoArray(y0, yAt + i);
      yb.intoArray(y0, yAt + i + W);
    }
    if (i < n) {
      expLast(i, x, xAt, y0, yAt);
    }
  }

  private static void expLast(
      int i, double[] x, int xAt, double[] y0, int yAt) {
    DoubleVector v = fromArray(S, x, xAt + i);
    DoubleVector c = v.blend(EXP_HIGHS, v.compare(VectorOperators.GT, EXP_HIGHS));
    c = c.blend(EXP_LOWS, c.compare(VectorOperators.LT, EXP_LOWS));
    DoubleVector shifted = c.fma(LOG2_ES, SHIFTS);
    DoubleVector minusN = SHIFTS.sub(shifted);
    DoubleVector r = minusN.fma(LN2_LOWS, minusN.fma(LN2_HIGHS, c));
    DoubleVector e = r.mul(r).fma(EXP0
              .fma(r, EXP1)
              .fma(r, EXP2)
              .fma(r, EXP3)
              .fma(r, EXP4)
              .fma(r, EXP5)
              .fma(r, EXP6)
              .fma(r, EXP7)
              .fma(r, EXP8)
              .fma(r, EXP9), r);
    LongVector bits = shifted.reinterpretAsLongs();
    LongVector n1 = bits.lanewise(VectorOperators.LSHR, 1);
    LongVector n2 = bits.sub(n1).lanewise(VectorOperators.LSHL, FRACTION_BITS);
    n1 = n1.lanewise(VectorOperators.LSHL, FRACTION_BITS);
    DoubleVector y = e.add(ONE).mul(n1.reinterpretAsDoubles()).mul(n2.reinterpretAsDoubles());
    y.intoArray(y0, yAt + i);
  }

  static void tanh(
      int n, double[] x, int xAt, double[] y0, int yAt) {
    int i = 0;
    for (; i <= n - 2 * W; i += 2 * W) {
      DoubleVector va = fromArray(S, x, xAt + i);
      DoubleVector vb = fromArray(S, x, xAt + i + W);
      DoubleVector ca = va.abs();
      DoubleVector cb = vb.abs();
      ca = ca.blend(TANH_HIGHS, ca.compare(VectorOperators.GT, TANH_HIGHS));
      cb = cb.blend(TANH_HIGHS, cb.compare(VectorOperators.GT, TANH_HIGHS));
      ca = ca.add(ca);
      cb = cb.add(cb);
      DoubleVector shifteda = ca.fma(LOG2_ES, SHIFTS);
      DoubleVector shiftedb = cb.fma(LOG2_ES, SHIFTS);
      DoubleVector minusNa = SHIFTS.sub(shifteda);
      DoubleVector minusNb = SHIFTS.sub(shiftedb);
      DoubleVector ra = minusNa.fma(LN2_LOWS, minusNa.fma(LN2_HIGHS, ca));
      DoubleVector rb = minusNb.fma(LN2_LOWS, minusNb.fma(LN2_HIGHS, cb));
      DoubleVector ea = ra.mul(ra).fma(EXP0
              .fma(ra, EXP1)
              .fma(ra, EXP2)
              .fma(ra, EXP3)
              .fma(ra, EXP4)
              .fma(ra, EXP5)
              .fma(ra, EXP6)
              .fma(ra, EXP7)
              .fma(ra, EXP8)
              .fma(ra, EXP9), ra);
      DoubleVector eb = rb.mul(rb).fma(EXP0
              .fma(rb, EXP1)
              .fma(rb, EXP2)
              .fma(rb, EXP3)
              .fma(rb, EXP4)
              .fma(rb, EXP5)
              .fma(rb, EXP6)
              .fma(rb, EXP7)
              .fma(rb, EXP8)
              .fma(rb, EXP9), rb);
      LongVector ka = shifteda.reinterpretAsLongs().sub(BIAS);
      LongVector kb = shiftedb.reinterpretAsLongs().sub(BIAS);
      DoubleVector scalea = ka.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsDoubles();
      DoubleVector scaleb = kb.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsDoubles();
      DoubleVector abovea = scalea.fma(ea, scalea.sub(ONE));
      DoubleVector aboveb = scaleb.fma(eb, scaleb.sub(ONE));
      DoubleVector belowa = abovea.add(TWO);
      DoubleVector belowb = aboveb.add(TWO);
      DoubleVector losta = abovea.sub(belowa.sub(TWO));
      DoubleVector lostb = aboveb.sub(belowb.sub(TWO));
      DoubleVector inversea = ONE.div(belowa);
      DoubleVector inverseb = ONE.div(belowb);
      DoubleVector qa = abovea.mul(inversea);
      DoubleVector qb = aboveb.mul(inverseb);
      DoubleVector minusa = qa.neg();
      DoubleVector minusb = qb.neg();
      DoubleVector resta = minusa.fma(losta, minusa.fma(belowa, abovea));
      DoubleVector restb = minusb.fma(lostb, minusb.fma(belowb, aboveb));
      LongVector sizea = resta.fma(inversea, qa).reinterpretAsLongs().and(Long.MAX_VALUE);
      LongVector sizeb = restb.fma(inverseb, qb).reinterpretAsLongs().and(Long.MAX_VALUE);
      LongVector signa = va.reinterpretAsLongs().and(Long.MIN_VALUE);
      LongVector signb = vb.reinterpretAsLongs().and(Long.MIN_VALUE);
      DoubleVector ya = sizea.or(signa).reinterpretAsDoubles();
      DoubleVector yb = sizeb.or(signb).reinterpretAsDoubles();
      ya.intoArray(y0, yAt + i);
      yb.intoArray(y0, yAt + i + W);
    }
    if (i < n) {
      tanhLast(i, x, xAt, y0, yAt);
    }
  }

  private static void tanhLast(
      int i, double[] x, int xAt, double[] y0, int yAt) {
    DoubleVector v = fromArray(S, x, xAt + i);
    DoubleVector c = v.abs();
    c = c.blend(TANH_HIGHS, c.compare(VectorOperators.GT, TANH_HIGHS));
    c = c.add(c);
    DoubleVector shifted = c.fma(LOG2_ES, SHIFTS);
    DoubleVector minusN = SHIFTS.sub(shifted);
    DoubleVector r = minusN.fma(LN2_LOWS, minusN.fma(LN2_HIGHS, c));
    DoubleVector e = r.mul(r).fma(EXP0
              .fma(r, EXP1)
              .fma(r, EXP2)
              .fma(r, EXP3)
              .fma(r, EXP4)
              .fma(r, EXP5)
              .fma(r, EXP6)
              .fma(r, EXP7)
              .fma(r, EXP8)
              .fma(r, EXP9), r);
    LongVector k = shifted.reinterpretAsLongs().sub(BIAS);
    DoubleVector scale = k.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsDoubles();
    DoubleVector above = scale.fma(e, scale.sub(ONE));
    DoubleVector below = above.add(TWO);
    DoubleVector lost = above.sub(below.sub(TWO));
    DoubleVector inverse = ONE.div(below);
    DoubleVector q = above.mul(inverse);
    DoubleVector minus = q.neg();
    DoubleVector rest = minus.fma(lost, minus.fma(below, above));
    LongVector size = rest.fma(inverse, q).reinterpretAsLongs().and(Long.MAX_VALUE);
    LongVector sign = v.reinterpretAsLongs().and(Long.MIN_VALUE);
    DoubleVector y = size.or(sign).reinterpretAsDoubles();
    y.intoArray(y0, yAt + i);
  }

  static void sigmoid(
      int n, double[] x, int xAt, double[] y0, int yAt) {
    int i = 0;
    for (; i <= n - 2 * W; i += 2 * W) {
      DoubleVector va = fromArray(S, x, xAt + i);
      DoubleVector vb = fromArray(S, x, xAt + i + W);
      VectorMask<Double> higha = va.compare(VectorOperators.GT, SIGMOID_HIGHS);
      VectorMask<Double> highb = vb.compare(VectorOperators.GT, SIGMOID_HIGHS);
      DoubleVector lowa = va.blend(SILU_LOWS, va.compare(VectorOperators.LT, SILU_LOWS));
      DoubleVector lowb = vb.blend(SILU_LOWS, vb.compare(VectorOperators.LT, SILU_LOWS));
      lowa = lowa.blend(SIGMOID_HIGHS, higha);
      lowb = lowb.blend(SIGMOID_HIGHS, highb);
      DoubleVector ca = lowa.neg();
      DoubleVector cb = lowb.neg();
      DoubleVector shifteda = ca.fma(LOG2_ES, UNIT_SHIFTS);
      DoubleVector shiftedb = cb.fma(LOG2_ES, UNIT_SHIFTS);
      DoubleVector minusNa = UNIT_SHIFTS.sub(shifteda);
      DoubleVector minusNb = UNIT_SHIFTS.sub(shiftedb);
      DoubleVector ra = minusNa.fma(LN2_LOWS, minusNa.fma(LN2_HIGHS, ca));
      DoubleVector rb = minusNb.fma(LN2_LOWS, minusNb.fma(LN2_HIGHS, cb));
      DoubleVector ea = ra.mul(ra).fma(EXP0
              .fma(ra, EXP1)
              .fma(ra, EXP2)
              .fma(ra, EXP3)
              .fma(ra, EXP4)
              .fma(ra, EXP5)
              .fma(ra, EXP6)
              .fma(ra, EXP7)
              .fma(ra, EXP8)
              .fma(ra, EXP9), ra);
      DoubleVector eb = rb.mul(rb).fma(EXP0
              .fma(rb, EXP1)
              .fma(rb, EXP2)
              .fma(rb, EXP3)
              .fma(rb, EXP4)
              .fma(rb, EXP5)
              .fma(rb, EXP6)
              .fma(rb, EXP7)
              .fma(rb, EXP8)
              .fma(rb, EXP9), rb);
      LongVector bitsa = shifteda.reinterpretAsLongs();
      LongVector bitsb = shiftedb.reinterpretAsLongs();
      DoubleVector scalea =
          bitsa.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsDoubles();
      DoubleVector scaleb =
          bitsb.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsDoubles();
      DoubleVector suma = scalea.add(UNITS);
      DoubleVector sumb = scaleb.add(UNITS);
      DoubleVector losta = UNITS.sub(suma.sub(scalea));
      DoubleVector lostb = UNITS.sub(sumb.sub(scaleb));
      DoubleVector belowa = suma.add(ea.fma(scalea, losta));
      DoubleVector belowb = sumb.add(eb.fma(scaleb, lostb));
      DoubleVector ya = UNITS.div(belowa);
      DoubleVector yb = UNITS.div(belowb);
      ya.intoArray(y0, yAt + i);
      yb.intoArray(y0, yAt + i + W);
    }
    if (i < n) {
      sigmoidLast(i, x, xAt, y0, yAt);
    }
  }

  private static void sigmoidLast(
      int i, double[] x, int xAt, double[] y0, int yAt) {
    DoubleVector v = fromArray(S, x, xAt + i);
    VectorMask<Double> high = v.compare(VectorOperators.GT, SIGMOID_HIGHS);
    DoubleVector low = v.blend(SILU_LOWS, v.compare(VectorOperators.LT, SILU_LOWS));
    low = low.blend(SIGMOID_HIGHS, high);
    DoubleVector c = low.neg();
    DoubleVector shifted = c.fma(LOG2_ES, UNIT_SHIFTS);
    DoubleVector minusN = UNIT_SHIFTS.sub(shifted);
    DoubleVector r = minusN.fma(LN2_LOWS, minusN.fma(LN2_HIGHS, c));
    DoubleVector e = r.mul(r).fma(EXP0
              .fma(r, EXP1)
              .fma(r, EXP2)
              .fma(r, EXP3)
              .fma(r, EXP4)
              .fma(r, EXP5)
              .fma(r, EXP6)
              .fma(r, EXP7)
              .fma(r, EXP8)
              .fma(r, EXP9), r);
    LongVector bits = shifted.reinterpretAsLongs();
    DoubleVector scale =
        bits.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsDoubles();
    DoubleVector sum = scale.add(UNITS);
    DoubleVector lost = UNITS.sub(sum.sub(scale));
    DoubleVector below = sum.add(e.fma(scale, lost));
    DoubleVector y = UNITS.div(below);
    y.intoArray(y0, yAt + i);
  }

  static void silu(
      int n, double[] x, int xAt, double[] y0, int yAt) {
    int i = 0;
    for (; i <= n - 2 * W; i += 2 * W) {
      DoubleVector va = fromArray(S, x, xAt + i);
      DoubleVector vb = fromArray(S, x, xAt + i + W);
      VectorMask<Double> higha = va.compare(VectorOperators.GT, SIGMOID_HIGHS);
      VectorMask<Double> highb = vb.compare(VectorOperators.GT, SIGMOID_HIGHS);
      DoubleVector lowa = va.blend(SILU_LOWS, va.compare(VectorOperators.LT, SILU_LOWS));
      DoubleVector lowb = vb.blend(SILU_LOWS, vb.compare(VectorOperators.LT, SILU_LOWS));
      lowa = lowa.blend(SIGMOID_HIGHS, higha);
      lowb = lowb.blend(SIGMOID_HIGHS, highb);
      DoubleVector ca = lowa.neg();
      DoubleVector cb = lowb.neg();
      DoubleVector shifteda = ca.fma(LOG2_ES, UNIT_SHIFTS);
      DoubleVector shiftedb = cb.fma(LOG2_ES, UNIT_SHIFTS);
      DoubleVector minusNa = UNIT_SHIFTS.sub(shifteda);
      DoubleVector minusNb = UNIT_SHIFTS.sub(shiftedb);
      DoubleVector ra = minusNa.fma(LN2_LOWS, minusNa.fma(LN2_HIGHS, ca));
      DoubleVector rb = minusNb.fma(LN2_LOWS, minusNb.fma(LN2_HIGHS, cb));
      DoubleVector ea = ra.mul(ra).fma(EXP0
              .fma(ra, EXP1)
              .fma(ra, EXP2)
              .fma(ra, EXP3)
              .fma(ra, EXP4)
              .fma(ra, EXP5)
              .fma(ra, EXP6)
              .fma(ra, EXP7)
              .fma(ra, EXP8)
              .fma(ra, EXP9), ra);
      DoubleVector eb = rb.mul(rb).fma(EXP0
              .fma(rb, EXP1)
              .fma(rb, EXP2)
              .fma(rb, EXP3)
              .fma(rb, EXP4)
              .fma(rb, EXP5)
              .fma(rb, EXP6)
              .fma(rb, EXP7)
              .fma(rb, EXP8)
              .fma(rb, EXP9), rb);
      LongVector bitsa = shifteda.reinterpretAsLongs();
      LongVector bitsb = shiftedb.reinterpretAsLongs();
      DoubleVector scalea =
          bitsa.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsDoubles();
      DoubleVector scaleb =
          bitsb.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsDoubles();
      DoubleVector suma = scalea.add(UNITS);
      DoubleVector sumb = scaleb.add(UNITS);
      DoubleVector losta = UNITS.sub(suma.sub(scalea));
      DoubleVector lostb = UNITS.sub(sumb.sub(scaleb));
      DoubleVector belowa = suma.add(ea.fma(scalea, losta));
      DoubleVector belowb = sumb.add(eb.fma(scaleb, lostb));
      DoubleVector ya = lowa.div(belowa).mul(UNITS).blend(va, higha);
      DoubleVector yb = lowb.div(belowb).mul(UNITS).blend(vb, highb);
      ya.intoArray(y0, yAt + i);
      yb.intoArray(y0, yAt + i + W);
    }
    if (i < n) {
      siluLast(i, x, xAt, y0, yAt);
    }
  }

  private static void siluLast(
      int i, double[] x, int xAt, double[] y0, int yAt) {
    DoubleVector v = fromArray(S, x, xAt + i);
    VectorMask<Double> high = v.compare(VectorOperators.GT, SIGMOID_HIGHS);
    DoubleVector low = v.blend(SILU_LOWS, v.compare(VectorOperators.LT, SILU_LOWS));
    low = low.blend(SIGMOID_HIGHS, high);
    DoubleVector c = low.neg();
    DoubleVector shifted = c.fma(LOG2_ES, UNIT_SHIFTS);
    DoubleVector minusN = UNIT_SHIFTS.sub(shifted);
    DoubleVector r = minusN.fma(LN2_LOWS, minusN.fma(LN2_HIGHS, c));
    DoubleVector e = r.mul(r).fma(EXP0
              .fma(r, EXP1)
              .fma(r, EXP2)
              .fma(r, EXP3)
              .fma(r, EXP4)
              .fma(r, EXP5)
              .fma(r, EXP6)
              .fma(r, EXP7)
              .fma(r, EXP8)
              .fma(r, EXP9), r);
    LongVector bits = shifted.reinterpretAsLongs();
    DoubleVector scale =
        bits.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsDoubles();
    DoubleVector sum = scale.add(UNITS);
    DoubleVector lost = UNITS.sub(sum.sub(scale));
    DoubleVector below = sum.add(e.fma(scale, lost));
    DoubleVector y = low.div(below).mul(UNITS).blend(v, high);
    y.intoArray(y0, yAt + i);
  }

  static void erf(
      int n, double[] x, int xAt, double[] y0, int yAt) {
    for (int i = 0; i < n; i += W) {
      DoubleVector v = fromArray(S, x, xAt + i);
      DoubleVector square = v.mul(v);
      DoubleVector near = v.fma(ERF0
              .fma(square, ERF1)
              .fma(square, ERF2)
              .fma(square, ERF3)
              .fma(square, ERF4)
              .fma(square, ERF5)
              .fma(square, ERF6)
              .fma(square, ERF7)
              .fma(square, ERF8)
              .fma(square, ERF9)
              .fma(square, ERF10)
              .fma(square, ERF11)
              .fma(square, ERF12)
              .fma(square, ERF13), v);
      DoubleVector a = v.abs();
      DoubleVector c = a.blend(ERF_HIGHS, a.compare(VectorOperators.GT, ERF_HIGHS));
      DoubleVector inverse = ONE.div(c.add(ERFC_CENTRES));
      DoubleVector t = c.sub(ERFC_CENTRES).mul(inverse);
      DoubleVector q = ERFC0
              .fma(t, ERFC1)
              .fma(t, ERFC2)
              .fma(t, ERFC3)
              .fma(t, ERFC4)
              .fma(t, ERFC5)
              .fma(t, ERFC6)
              .fma(t, ERFC7)
              .fma(t, ERFC8)
              .fma(t, ERFC9)
              .fma(t, ERFC10)
              .fma(t, ERFC11)
              .fma(t, ERFC12)
              .fma(t, ERFC13)
              .fma(t, ERFC14)
              .fma(t, ERFC15).mul(inverse);
      DoubleVector minus = c.neg();
      DoubleVector bell = minus.mul(c);
      DoubleVector shifted = bell.fma(LOG2_ES, SHIFTS);
      DoubleVector minusN = SHIFTS.sub(shifted);
      DoubleVector r = minusN.fma(LN2_HIGHS, bell).add(minusN.fma(LN2_LOWS, minus.fma(c, bell.neg())));
      DoubleVector e = r.mul(r).fma(EXP0
              .fma(r, EXP1)
              .fma(r, EXP2)
              .fma(r, EXP3)
              .fma(r, EXP4)
              .fma(r, EXP5)
              .fma(r, EXP6)
              .fma(r, EXP7)
              .fma(r, EXP8)
              .fma(r, EXP9), r);
      LongVector k = shifted.reinterpretAsLongs().sub(BIAS);
      DoubleVector scale = k.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsDoubles();
      DoubleVector far = ONE.sub(q.fma(e, q).mul(scale));
      LongVector sign = v.reinterpretAsLongs().and(Long.MIN_VALUE);
      far = far.reinterpretAsLongs().or(sign).reinterpretAsDoubles();
      DoubleVector y = near.blend(far, a.compare(VectorOperators.GE, ERF_FARS));
      y.intoArray(y0, yAt + i);
    }
  }

  static void gelu(
      int n, double[] x, int xAt, double[] y0, int yAt) {
    for (int i = 0; i < n; i += W) {
      DoubleVector v = fromArray(S, x, xAt + i);
      DoubleVector c = v.abs();
      c = c.blend(GELU_HIGHS, c.compare(VectorOperators.GT, GELU_HIGHS));
      DoubleVector half = c.mul(MINUS_HALF);
      DoubleVector bell = half.mul(c);
      DoubleVector shifted = bell.fma(LOG2_ES, SHIFTS);
      DoubleVector minusN = SHIFTS.sub(shifted);
      DoubleVector r = minusN.fma(LN2_HIGHS, bell).add(minusN.fma(LN2_LOWS, half.fma(c, bell.neg())));
      DoubleVector e = r.mul(r).fma(EXP0
              .fma(r, EXP1)
              .fma(r, EXP2)
              .fma(r, EXP3)
              .fma(r, EXP4)
              .fma(r, EXP5)
              .fma(r, EXP6)
              .fma(r, EXP7)
              .fma(r, EXP8)
              .fma(r, EXP9), r);
      DoubleVector below = c.add(PHI_CENTRES);
      DoubleVector more = c.sub(below.sub(PHI_CENTRES));
      DoubleVector inverse = ONE.div(below);
      DoubleVector u = c.mul(inverse);
      DoubleVector minus = u.neg();
      DoubleVector rest = minus.fma(more, minus.fma(below, c)).mul(inverse);
      DoubleVector t = u.fma(TWO, MINUS_ONE);
      DoubleVector p1 = PHI0
              .fma(t, PHI1)
              .fma(t, PHI2)
              .fma(t, PHI3)
              .fma(t, PHI4)
              .fma(t, PHI5)
              .fma(t, PHI6)
              .fma(t, PHI7)
              .fma(t, PHI8)
              .fma(t, PHI9)
              .fma(t, PHI10)
              .fma(t, PHI11)
              .fma(t, PHI12)
              .fma(t, PHI13)
              .fma(t, PHI14)
              .fma(t, PHI15)
              .fma(t, PHI16)
              .fma(t, PHI17)
              .fma(t, PHI18)
              .fma(t, PHI19)
              .fma(t, PHI20)
              .fma(t, PHI21);
      DoubleVector p = p1.fma(t, PHI_LASTS);
      DoubleVector pRest = p1.fma(t, PHI_LASTS.sub(p)).add(PHI_RESTS);
      pRest = p1.fma(rest.add(rest), pRest);
      DoubleVector q = p.mul(u);
      DoubleVector qRest = pRest.fma(u, p.fma(rest, p.fma(u, q.neg())));
      LongVector bits = shifted.reinterpretAsLongs();
      LongVector n1 = bits.lanewise(VectorOperators.LSHR, 1);
      LongVector n2 = bits.sub(n1).lanewise(VectorOperators.LSHL, FRACTION_BITS);
      n1 = n1.lanewise(VectorOperators.LSHL, FRACTION_BITS);
      DoubleVector tail = q.add(q.fma(e, qRest.fma(e, qRest))).mul(n1.reinterpretAsDoubles()).mul(n2.reinterpretAsDoubles());
      VectorMask<Double> negative = v.compare(VectorOperators.LT, ZERO);
      DoubleVector y = v.blend(MINUS_ZERO, negative).sub(tail);
      y.intoArray(y0, yAt + i);
    }
  }

  static void reluBackward(
      int n, double[] x, int xAt, double[] dy, int dyAt, double[] dx, int dxAt) {
    int i = 0;
    for (; i <= n - 2 * W; i += 2 * W) {
      DoubleVector va = fromArray(S, x, xAt + i);
      DoubleVector vb = fromArray(S, x, xAt + i + W);
      DoubleVector ga = fromArray(S, dy, dyAt + i);
      DoubleVector gb = fromArray(S, dy, dyAt + i + W);
      DoubleVector ya = va.blend(ZERO, va.compare(VectorOperators.LE, ZERO));
      DoubleVector yb = vb.blend(ZERO, vb.compare(VectorOperators.LE, ZERO));
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
      int i, double[] x, int xAt, double[] dy, int dyAt, double[] dx, int dxAt) {
    DoubleVector v = fromArray(S, x, xAt + i);
    DoubleVector g = fromArray(S, dy, dyAt + i);
    DoubleVector y = v.blend(ZERO, v.compare(VectorOperators.LE, ZERO));
    y = y.blend(g, v.compare(VectorOperators.GT, ZERO));
    y.intoArray(dx, dxAt + i);
  }

  static void tanhBackward(
      int n, double[] y0, int xAt, double[] dy, int dyAt, double[] dx, int dxAt) {
    int i = 0;
    for (; i <= n - 2 * W; i += 2 * W) {
      DoubleVector va = fromArray(S, y0, xAt + i);
      DoubleVector vb = fromArray(S, y0, xAt + i + W);
      DoubleVector ga = fromArray(S, dy, dyAt + i);
      DoubleVector gb = fromArray(S, dy, dyAt + i + W);
      DoubleVector sa = va.neg().fma(va, ONE);
      DoubleVector sb = vb.neg().fma(vb, ONE);
      ga.mul(sa).intoArray(dx, dxAt + i);
      gb.mul(sb).intoArray(dx, dxAt + i + W);
    }
    if (i < n) {
      tanhBackwardLast(i, y0, xAt, dy, dyAt, dx, dxAt);
    }
  }

  private static void tanhBackwardLast(
      int i, double[] y0, int xAt, double[] dy, int dyAt, double[] dx, int dxAt) {
    DoubleVector v = fromArray(S, y0, xAt + i);
    DoubleVector g = fromArray(S, dy, dyAt + i);
    DoubleVector s = v.neg().fma(v, ONE);
    g.mul(s).intoArray(dx, dxAt + i);
  }

  static void sigmoidBackward(
      int n, double[] y0, int xAt, double[] dy, int dyAt, double[] dx, int dxAt) {
    int i = 0;
    for (; i <= n - 2 * W; i += 2 * W) {
      DoubleVector va = fromArray(S, y0, xAt + i);
      DoubleVector vb = fromArray(S, y0, xAt + i + W);
      DoubleVector ga = fromArray(S, dy, dyAt + i);
      DoubleVector gb = fromArray(S, dy, dyAt + i + W);
      DoubleVector sa = va.neg().fma(va, va);
      DoubleVector sb = vb.neg().fma(vb, vb);
      ga.mul(sa).intoArray(dx, dxAt + i);
      gb.mul(sb).intoArray(dx, dxAt + i + W);
    }
    if (i < n) {
      sigmoidBackwardLast(i, y0, xAt, dy, dyAt, dx, dxAt);
    }
  }

  private static void sigmoidBackwardLast(
      int i, double[] y0, int xAt, double[] dy, int dyAt, double[] dx, int dxAt) {
    DoubleVector v = fromArray(S, y0, xAt + i);
    DoubleVector g = fromArray(S, dy, dyAt + i);
    DoubleVector s = v.neg().fma(v, v);
    g.mul(s).intoArray(dx, dxAt + i);
  }

  static void siluBackward(
      int n, double[] x, int xAt, double[] dy, int dyAt, double[] dx, int dxAt) {
    for (int i = 0; i < n; i += W) {
      DoubleVector v = fromArray(S, x, xAt + i);
      DoubleVector g = fromArray(S, dy, dyAt + i);
      VectorMask<Double> high = v.compare(VectorOperators.GT, SIGMOID_HIGHS);
      DoubleVector low = v.blend(SILU_LOWS, v.compare(VectorOperators.LT, SILU_LOWS));
      low = low.blend(SIGMOID_HIGHS, high);
      DoubleVector c = low.neg();
      DoubleVector shifted = c.fma(LOG2_ES, UNIT_SHIFTS);
      DoubleVector minusN = UNIT_SHIFTS.sub(shifted);
      DoubleVector r = minusN.fma(LN2_LOWS, minusN.fma(LN2_HIGHS, c));
      DoubleVector e = r.mul(r).fma(EXP0
              .fma(r, EXP1)
              .fma(r, EXP2)
              .fma(r, EXP3)
              .fma(r, EXP4)
              .fma(r, EXP5)
              .fma(r, EXP6)
              .fma(r, EXP7)
              .fma(r, EXP8)
              .fma(r, EXP9), r);
      LongVector bits = shifted.reinterpretAsLongs();
      DoubleVector scale =
          bits.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsDoubles();
      DoubleVector sum = scale.add(UNITS);
      DoubleVector lost = UNITS.sub(sum.sub(scale));
      DoubleVector below = sum.add(e.fma(scale, lost));
      DoubleVector y = UNITS.div(below);
      DoubleVector s = low.mul(ONE.sub(y)).fma(y, y);
      g.mul(s).intoArray(dx, dxAt + i);
    }
  }

  static void geluBackward(
      int n, double[] x, int xAt, double[] dy, int dyAt, double[] dx, int dxAt) {
    for (int i = 0; i < n; i += W) {
      DoubleVector v = fromArray(S, x, xAt + i);
      DoubleVector g = fromArray(S, dy, dyAt + i);
      DoubleVector c = v.abs();
      c = c.blend(GELU_HIGHS, c.compare(VectorOperators.GT, GELU_HIGHS));
      DoubleVector half = c.mul(MINUS_HALF);
      DoubleVector bell = half.mul(c);
      DoubleVector shifted = bell.fma(LOG2_ES, SHIFTS);
      DoubleVector minusN = SHIFTS.sub(shifted);
      DoubleVector r = minusN.fma(LN2_HIGHS, bell).add(minusN.fma(LN2_LOWS, half.fma(c, bell.neg())));
      DoubleVector e = r.mul(r).fma(EXP0
              .fma(r, EXP1)
              .fma(r, EXP2)
              .fma(r, EXP3)
              .fma(r, EXP4)
              .fma(r, EXP5)
              .fma(r, EXP6)
              .fma(r, EXP7)
              .fma(r, EXP8)
              .fma(r, EXP9), r);
      DoubleVector inverse = ONE.div(c.add(PHI_CENTRES));
      DoubleVector t = c.sub(PHI_CENTRES).mul(inverse);
      DoubleVector p = PHI0
              .fma(t, PHI1)
              .fma(t, PHI2)
              .fma(t, PHI3)
              .fma(t, PHI4)
              .fma(t, PHI5)
              .fma(t, PHI6)
              .fma(t, PHI7)
              .fma(t, PHI8)
              .fma(t, PHI9)
              .fma(t, PHI10)
              .fma(t, PHI11)
              .fma(t, PHI12)
              .fma(t, PHI13)
              .fma(t, PHI14)
              .fma(t, PHI15)
              .fma(t, PHI16)
              .fma(t, PHI17)
              .fma(t, PHI18)
              .fma(t, PHI19)
              .fma(t, PHI20)
              .fma(t, PHI21).fma(t, PHI_LASTS).mul(inverse);
      DoubleVector slope = c.fma(MINUS_GAUSS, p);
      LongVector bits = shifted.reinterpretAsLongs();
      LongVector n1 = bits.lanewise(VectorOperators.LSHR, 1);
      LongVector n2 = bits.sub(n1).lanewise(VectorOperators.LSHL, FRACTION_BITS);
      n1 = n1.lanewise(VectorOperators.LSHL, FRACTION_BITS);
      DoubleVector tail = slope.fma(e, slope).mul(n1.reinterpretAsDoubles()).mul(n2.reinterpretAsDoubles());
      DoubleVector s = tail.blend(ONE.sub(tail), v.compare(VectorOperators.GT, ZERO));
      g.mul(s).intoArray(dx, dxAt + i);
    }
  }
}
