package dev.swingby.kernels.vector;

import static dev.swingby.kernels.scalar.ConstantsF32.*;
import static jdk.incubator.vector.FloatVector.fromArray;

import dev.swingby.kernels.scalar.ElementaryF32;
import dev.swingby.kernels.scalar.GeluF32;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The functions of {@link ElementaryF32} and {@link GeluF32} over whole vectors: the same
 * operations in the same order, so the same bits. Generated (UnarySource), one straight line each: what C2 does not
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
  private static final FloatVector UNITS = all(UNIT);
  private static final FloatVector UNIT_SHIFTS = all(UNIT_SHIFT);
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
  private static final FloatVector GELU_SHIFTS = all(GeluF32.GELU_SHIFT);
  private static final FloatVector MINUS_UNITS = all(GeluF32.MINUS_UNIT);
  private static final FloatVector STEPS = all(GeluF32.STEP);
  private static final FloatVector FIRSTS = all(GeluF32.FIRST);
  private static final IntVector T0_0 = part(0, 0);
  private static final IntVector T0_1 = part(0, 1);
  private static final IntVector T0_2 = part(0, 2);
  private static final IntVector T0_3 = part(0, 3);
  private static final IntVector T1_0 = part(1, 0);
  private static final IntVector T1_1 = part(1, 1);
  private static final IntVector T1_2 = part(1, 2);
  private static final IntVector T1_3 = part(1, 3);
  private static final IntVector T2_0 = part(2, 0);
  private static final IntVector T2_1 = part(2, 1);
  private static final IntVector T2_2 = part(2, 2);
  private static final IntVector T2_3 = part(2, 3);
  private static final IntVector T3_0 = part(3, 0);
  private static final IntVector T3_1 = part(3, 1);
  private static final IntVector T3_2 = part(3, 2);
  private static final IntVector T3_3 = part(3, 3);
  private static final IntVector T4_0 = part(4, 0);
  private static final IntVector T4_1 = part(4, 1);
  private static final IntVector T4_2 = part(4, 2);
  private static final IntVector T4_3 = part(4, 3);
  private static final IntVector T5_0 = part(5, 0);
  private static final IntVector T5_1 = part(5, 1);
  private static final IntVector T5_2 = part(5, 2);
  private static final IntVector T5_3 = part(5, 3);
  private static final IntVector T6_0 = part(6, 0);
  private static final IntVector T6_1 = part(6, 1);
  private static final IntVector T6_2 = part(6, 2);
  private static final IntVector T6_3 = part(6, 3);
  private static final IntVector T7_0 = part(7, 0);
  private static final IntVector T7_1 = part(7, 1);
  private static final IntVector T7_2 = part(7, 2);
  private static final IntVector T7_3 = part(7, 3);

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

  /** A vector of a row of GeluF32's table; narrow ones hold it in several. */
  private static IntVector part(int row, int part) {
    return fromArray(S, GeluF32.table(row), part * W % GeluF32.SIZE).reinterpretAsInts();
  }

  static void gelu(int n, float[] x, int xAt, float[] y0, int yAt) {
    if (W == GeluF32.SIZE) {
      gelu16(n, x, xAt, y0, yAt);
    } else if (W == 8) {
      gelu8(n, x, xAt, y0, yAt);
    } else {
      gelu4(n, x, xAt, y0, yAt);
    }
  }

  static void gelu16(
      int n, float[] x, int xAt, float[] y0, int yAt) {
    for (int i = 0; i < n; i += W) {
      FloatVector v = fromArray(S, x, xAt + i);
      IntVector size = v.reinterpretAsInts().and(Integer.MAX_VALUE);
      FloatVector c = size.min(GeluF32.HIGH_BITS).reinterpretAsFloats();
      FloatVector half = c.mul(MINUS_HALF);
      FloatVector bell = half.mul(c);
      FloatVector shifted = bell.fma(LOG2_ES, GELU_SHIFTS);
      FloatVector minusN = GELU_SHIFTS.sub(shifted);
      FloatVector rest = half.fma(c, bell.neg());
      FloatVector r = minusN.fma(LN2_HIGHS, bell).add(minusN.fma(LN2_LOWS, rest));
      FloatVector e = r.mul(r).fma(EXP0
              .fma(r, EXP1)
              .fma(r, EXP2)
              .fma(r, EXP3)
              .fma(r, EXP4), r);
      IntVector u = c.fma(STEPS, FIRSTS).reinterpretAsInts().min(GeluF32.LAST_BITS);
      IntVector j = u.lanewise(VectorOperators.LSHR, GeluF32.INDEX_SHIFT);
      FloatVector t = c.sub(j.selectFrom(T0_0).reinterpretAsFloats());
      FloatVector p = j.selectFrom(T1_0).reinterpretAsFloats().fma(t, j.selectFrom(T2_0).reinterpretAsFloats()).fma(t, j.selectFrom(T3_0).reinterpretAsFloats());
      p = p.fma(t, j.selectFrom(T4_0).reinterpretAsFloats()).fma(t, j.selectFrom(T5_0).reinterpretAsFloats()).fma(t, j.selectFrom(T6_0).reinterpretAsFloats()).fma(t, j.selectFrom(T7_0).reinterpretAsFloats());
      IntVector power = shifted.reinterpretAsInts().lanewise(VectorOperators.LSHL, FRACTION_BITS);
      FloatVector scaled = p.mul(power.reinterpretAsFloats());
      FloatVector tail = scaled.fma(e, scaled);
      FloatVector base = v.blend(MINUS_ZERO, v.compare(VectorOperators.LT, ZERO));
      FloatVector y = tail.fma(MINUS_UNITS, base);
      y.intoArray(y0, yAt + i);
    }
  }

  static void gelu8(
      int n, float[] x, int xAt, float[] y0, int yAt) {
    for (int i = 0; i < n; i += W) {
      FloatVector v = fromArray(S, x, xAt + i);
      IntVector size = v.reinterpretAsInts().and(Integer.MAX_VALUE);
      FloatVector c = size.min(GeluF32.HIGH_BITS).reinterpretAsFloats();
      FloatVector half = c.mul(MINUS_HALF);
      FloatVector bell = half.mul(c);
      FloatVector shifted = bell.fma(LOG2_ES, GELU_SHIFTS);
      FloatVector minusN = GELU_SHIFTS.sub(shifted);
      FloatVector rest = half.fma(c, bell.neg());
      FloatVector r = minusN.fma(LN2_HIGHS, bell).add(minusN.fma(LN2_LOWS, rest));
      FloatVector e = r.mul(r).fma(EXP0
              .fma(r, EXP1)
              .fma(r, EXP2)
              .fma(r, EXP3)
              .fma(r, EXP4), r);
      IntVector u = c.fma(STEPS, FIRSTS).reinterpretAsInts().min(GeluF32.LAST_BITS);
      IntVector j = u.lanewise(VectorOperators.LSHR, GeluF32.INDEX_SHIFT);
      VectorMask<Integer> in1 = j.and(8).compare(VectorOperators.EQ, 8);
      FloatVector t = c.sub(j.selectFrom(T0_0).blend(j.selectFrom(T0_1), in1).reinterpretAsFloats());
      FloatVector p = j.selectFrom(T1_0).blend(j.selectFrom(T1_1), in1).reinterpretAsFloats().fma(t, j.selectFrom(T2_0).blend(j.selectFrom(T2_1), in1).reinterpretAsFloats()).fma(t, j.selectFrom(T3_0).blend(j.selectFrom(T3_1), in1).reinterpretAsFloats());
      p = p.fma(t, j.selectFrom(T4_0).blend(j.selectFrom(T4_1), in1).reinterpretAsFloats()).fma(t, j.selectFrom(T5_0).blend(j.selectFrom(T5_1), in1).reinterpretAsFloats()).fma(t, j.selectFrom(T6_0).blend(j.selectFrom(T6_1), in1).reinterpretAsFloats()).fma(t, j.selectFrom(T7_0).blend(j.selectFrom(T7_1), in1).reinterpretAsFloats());
      IntVector power = shifted.reinterpretAsInts().lanewise(VectorOperators.LSHL, FRACTION_BITS);
      FloatVector scaled = p.mul(power.reinterpretAsFloats());
      FloatVector tail = scaled.fma(e, scaled);
      FloatVector base = v.blend(MINUS_ZERO, v.compare(VectorOperators.LT, ZERO));
      FloatVector y = tail.fma(MINUS_UNITS, base);
      y.intoArray(y0, yAt + i);
    }
  }

  static void gelu4(
      int n, float[] x, int xAt, float[] y0, int yAt) {
    for (int i = 0; i < n; i += W) {
      FloatVector v = fromArray(S, x, xAt + i);
      IntVector size = v.reinterpretAsInts().and(Integer.MAX_VALUE);
      FloatVector c = size.min(GeluF32.HIGH_BITS).reinterpretAsFloats();
      FloatVector half = c.mul(MINUS_HALF);
      FloatVector bell = half.mul(c);
      FloatVector shifted = bell.fma(LOG2_ES, GELU_SHIFTS);
      FloatVector minusN = GELU_SHIFTS.sub(shifted);
      FloatVector rest = half.fma(c, bell.neg());
      FloatVector r = minusN.fma(LN2_HIGHS, bell).add(minusN.fma(LN2_LOWS, rest));
      FloatVector e = r.mul(r).fma(EXP0
              .fma(r, EXP1)
              .fma(r, EXP2)
              .fma(r, EXP3)
              .fma(r, EXP4), r);
      IntVector u = c.fma(STEPS, FIRSTS).reinterpretAsInts().min(GeluF32.LAST_BITS);
      IntVector j = u.lanewise(VectorOperators.LSHR, GeluF32.INDEX_SHIFT);
      VectorMask<Integer> in1 = j.and(12).compare(VectorOperators.EQ, 4);
      VectorMask<Integer> in2 = j.and(12).compare(VectorOperators.EQ, 8);
      VectorMask<Integer> in3 = j.and(12).compare(VectorOperators.EQ, 12);
      FloatVector t = c.sub(j.selectFrom(T0_0).blend(j.selectFrom(T0_1), in1).blend(j.selectFrom(T0_2), in2).blend(j.selectFrom(T0_3), in3).reinterpretAsFloats());
      FloatVector p = j.selectFrom(T1_0).blend(j.selectFrom(T1_1), in1).blend(j.selectFrom(T1_2), in2).blend(j.selectFrom(T1_3), in3).reinterpretAsFloats().fma(t, j.selectFrom(T2_0).blend(j.selectFrom(T2_1), in1).blend(j.selectFrom(T2_2), in2).blend(j.selectFrom(T2_3), in3).reinterpretAsFloats()).fma(t, j.selectFrom(T3_0).blend(j.selectFrom(T3_1), in1).blend(j.selectFrom(T3_2), in2).blend(j.selectFrom(T3_3), in3).reinterpretAsFloats());
      p = p.fma(t, j.selectFrom(T4_0).blend(j.selectFrom(T4_1), in1).blend(j.selectFrom(T4_2), in2).blend(j.selectFrom(T4_3), in3).reinterpretAsFloats()).fma(t, j.selectFrom(T5_0).blend(j.selectFrom(T5_1), in1).blend(j.selectFrom(T5_2), in2).blend(j.selectFrom(T5_3), in3).reinterpretAsFloats()).fma(t, j.selectFrom(T6_0).blend(j.selectFrom(T6_1), in1).blend(j.selectFrom(T6_2), in2).blend(j.selectFrom(T6_3), in3).reinterpretAsFloats()).fma(t, j.selectFrom(T7_0).blend(j.selectFrom(T7_1), in1).blend(j.selectFrom(T7_2), in2).blend(j.selectFrom(T7_3), in3).reinterpretAsFloats());
      IntVector power = shifted.reinterpretAsInts().lanewise(VectorOperators.LSHL, FRACTION_BITS);
      FloatVector scaled = p.mul(power.reinterpretAsFloats());
      FloatVector tail = scaled.fma(e, scaled);
      FloatVector base = v.blend(MINUS_ZERO, v.compare(VectorOperators.LT, ZERO));
      FloatVector y = tail.fma(MINUS_UNITS, base);
      y.intoArray(y0, yAt + i);
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
      VectorMask<Float> higha = va.compare(VectorOperators.GT, SIGMOID_HIGHS);
      VectorMask<Float> highb = vb.compare(VectorOperators.GT, SIGMOID_HIGHS);
      FloatVector lowa = va.blend(SILU_LOWS, va.compare(VectorOperators.LT, SILU_LOWS));
      FloatVector lowb = vb.blend(SILU_LOWS, vb.compare(VectorOperators.LT, SILU_LOWS));
      lowa = lowa.blend(SIGMOID_HIGHS, higha);
      lowb = lowb.blend(SIGMOID_HIGHS, highb);
      FloatVector ca = lowa.neg();
      FloatVector cb = lowb.neg();
      FloatVector shifteda = ca.fma(LOG2_ES, UNIT_SHIFTS);
      FloatVector shiftedb = cb.fma(LOG2_ES, UNIT_SHIFTS);
      FloatVector minusNa = UNIT_SHIFTS.sub(shifteda);
      FloatVector minusNb = UNIT_SHIFTS.sub(shiftedb);
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
      FloatVector scalea =
          bitsa.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsFloats();
      FloatVector scaleb =
          bitsb.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsFloats();
      FloatVector suma = scalea.add(UNITS);
      FloatVector sumb = scaleb.add(UNITS);
      FloatVector losta = UNITS.sub(suma.sub(scalea));
      FloatVector lostb = UNITS.sub(sumb.sub(scaleb));
      FloatVector belowa = suma.add(ea.fma(scalea, losta));
      FloatVector belowb = sumb.add(eb.fma(scaleb, lostb));
      FloatVector ya = UNITS.div(belowa);
      FloatVector yb = UNITS.div(belowb);
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
    VectorMask<Float> high = v.compare(VectorOperators.GT, SIGMOID_HIGHS);
    FloatVector low = v.blend(SILU_LOWS, v.compare(VectorOperators.LT, SILU_LOWS));
    low = low.blend(SIGMOID_HIGHS, high);
    FloatVector c = low.neg();
    FloatVector shifted = c.fma(LOG2_ES, UNIT_SHIFTS);
    FloatVector minusN = UNIT_SHIFTS.sub(shifted);
    FloatVector r = minusN.fma(LN2_LOWS, minusN.fma(LN2_HIGHS, c));
    FloatVector e = r.mul(r).fma(EXP0
              .fma(r, EXP1)
              .fma(r, EXP2)
              .fma(r, EXP3)
              .fma(r, EXP4), r);
    IntVector bits = shifted.reinterpretAsInts();
    FloatVector scale =
        bits.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsFloats();
    FloatVector sum = scale.add(UNITS);
    FloatVector lost = UNITS.sub(sum.sub(scale));
    FloatVector below = sum.add(e.fma(scale, lost));
    FloatVector y = UNITS.div(below);
    y.intoArray(y0, yAt + i);
  }

  static void silu(
      int n, float[] x, int xAt, float[] y0, int yAt) {
    int i = 0;
    for (; i <= n - 2 * W; i += 2 * W) {
      FloatVector va = fromArray(S, x, xAt + i);
      FloatVector vb = fromArray(S, x, xAt + i + W);
      VectorMask<Float> higha = va.compare(VectorOperators.GT, SIGMOID_HIGHS);
      VectorMask<Float> highb = vb.compare(VectorOperators.GT, SIGMOID_HIGHS);
      FloatVector lowa = va.blend(SILU_LOWS, va.compare(VectorOperators.LT, SILU_LOWS));
      FloatVector lowb = vb.blend(SILU_LOWS, vb.compare(VectorOperators.LT, SILU_LOWS));
      lowa = lowa.blend(SIGMOID_HIGHS, higha);
      lowb = lowb.blend(SIGMOID_HIGHS, highb);
      FloatVector ca = lowa.neg();
      FloatVector cb = lowb.neg();
      FloatVector shifteda = ca.fma(LOG2_ES, UNIT_SHIFTS);
      FloatVector shiftedb = cb.fma(LOG2_ES, UNIT_SHIFTS);
      FloatVector minusNa = UNIT_SHIFTS.sub(shifteda);
      FloatVector minusNb = UNIT_SHIFTS.sub(shiftedb);
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
      FloatVector scalea =
          bitsa.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsFloats();
      FloatVector scaleb =
          bitsb.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsFloats();
      FloatVector suma = scalea.add(UNITS);
      FloatVector sumb = scaleb.add(UNITS);
      FloatVector losta = UNITS.sub(suma.sub(scalea));
      FloatVector lostb = UNITS.sub(sumb.sub(scaleb));
      FloatVector belowa = suma.add(ea.fma(scalea, losta));
      FloatVector belowb = sumb.add(eb.fma(scaleb, lostb));
      FloatVector ya = lowa.div(belowa).mul(UNITS).blend(va, higha);
      FloatVector yb = lowb.div(belowb).mul(UNITS).blend(vb, highb);
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
    VectorMask<Float> high = v.compare(VectorOperators.GT, SIGMOID_HIGHS);
    FloatVector low = v.blend(SILU_LOWS, v.compare(VectorOperators.LT, SILU_LOWS));
    low = low.blend(SIGMOID_HIGHS, high);
    FloatVector c = low.neg();
    FloatVector shifted = c.fma(LOG2_ES, UNIT_SHIFTS);
    FloatVector minusN = UNIT_SHIFTS.sub(shifted);
    FloatVector r = minusN.fma(LN2_LOWS, minusN.fma(LN2_HIGHS, c));
    FloatVector e = r.mul(r).fma(EXP0
              .fma(r, EXP1)
              .fma(r, EXP2)
              .fma(r, EXP3)
              .fma(r, EXP4), r);
    IntVector bits = shifted.reinterpretAsInts();
    FloatVector scale =
        bits.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsFloats();
    FloatVector sum = scale.add(UNITS);
    FloatVector lost = UNITS.sub(sum.sub(scale));
    FloatVector below = sum.add(e.fma(scale, lost));
    FloatVector y = low.div(below).mul(UNITS).blend(v, high);
    y.intoArray(y0, yAt + i);
  }

  static void erf(
      int n, float[] x, int xAt, float[] y0, int yAt) {
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
    for (int i = 0; i < n; i += W) {
      FloatVector v = fromArray(S, x, xAt + i);
      FloatVector g = fromArray(S, dy, dyAt + i);
      VectorMask<Float> high = v.compare(VectorOperators.GT, SIGMOID_HIGHS);
      FloatVector low = v.blend(SILU_LOWS, v.compare(VectorOperators.LT, SILU_LOWS));
      low = low.blend(SIGMOID_HIGHS, high);
      FloatVector c = low.neg();
      FloatVector shifted = c.fma(LOG2_ES, UNIT_SHIFTS);
      FloatVector minusN = UNIT_SHIFTS.sub(shifted);
      FloatVector r = minusN.fma(LN2_LOWS, minusN.fma(LN2_HIGHS, c));
      FloatVector e = r.mul(r).fma(EXP0
              .fma(r, EXP1)
              .fma(r, EXP2)
              .fma(r, EXP3)
              .fma(r, EXP4), r);
      IntVector bits = shifted.reinterpretAsInts();
      FloatVector scale =
          bits.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsFloats();
      FloatVector sum = scale.add(UNITS);
      FloatVector lost = UNITS.sub(sum.sub(scale));
      FloatVector below = sum.add(e.fma(scale, lost));
      FloatVector y = UNITS.div(below);
      FloatVector s = low.mul(ONE.sub(y)).fma(y, y);
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
