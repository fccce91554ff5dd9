package dev.swingby.kernels.vector;

import static dev.swingby.kernels.LaneKernels.packed;

import dev.swingby.kernels.LaneKernels;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The lane kernels on vectors. The hot ones work on four vectors at a time: four independent chains
 * hide the latency of fma, and an index or coefficient is read once for all of them.
 */
final class VectorLanes implements LaneKernels {
  private static final VectorSpecies<Double> S = VectorF64.SPECIES;
  private static final int W = S.length();
  private static final int W2 = 2 * W;
  private static final int W3 = 3 * W;
  private static final int W4 = 4 * W;

  private static DoubleVector at(double[] x, int i) {
    return DoubleVector.fromArray(S, x, i);
  }

  private static DoubleVector all(double value) {
    return DoubleVector.broadcast(S, value);
  }

  @Override
  public void combine(
      int quantities,
      double[] h,
      double[] y,
      int terms,
      int[] slots,
      double[] c,
      double[] k,
      double[] out) {
    int size = quantities * LANES;
    for (int i = 0; i < size; i += W4) {
      DoubleVector s0 = all(0);
      DoubleVector s1 = s0;
      DoubleVector s2 = s0;
      DoubleVector s3 = s0;
      for (int j = 0; j < terms; j++) {
        DoubleVector f = all(c[j]);
        int p = slots[j] * size + i;
        s0 = f.fma(at(k, p), s0);
        s1 = f.fma(at(k, p + W), s1);
        s2 = f.fma(at(k, p + W2), s2);
        s3 = f.fma(at(k, p + W3), s3);
      }
      int l = i % LANES;
      at(h, l).fma(s0, at(y, i)).intoArray(out, i);
      at(h, l + W).fma(s1, at(y, i + W)).intoArray(out, i + W);
      at(h, l + W2).fma(s2, at(y, i + W2)).intoArray(out, i + W2);
      at(h, l + W3).fma(s3, at(y, i + W3)).intoArray(out, i + W3);
    }
  }

  @Override
  public void finish(
      int quantities,
      double[] relative,
      double[] absolute,
      double[] h,
      double[] y,
      int terms,
      int[] slots,
      double[] b,
      double[] c5,
      double[] c3,
      double[] k,
      double[] z,
      double[] error5,
      double[] error3) {
    int size = quantities * LANES;
    for (int l = 0; l < LANES; l += W2) {
      DoubleVector total5a = all(0);
      DoubleVector total3a = total5a;
      DoubleVector total5b = total5a;
      DoubleVector total3b = total5a;
      for (int i = l; i < size; i += LANES) {
        DoubleVector moveA = all(0);
        DoubleVector e5a = moveA;
        DoubleVector e3a = moveA;
        DoubleVector moveB = moveA;
        DoubleVector e5b = moveA;
        DoubleVector e3b = moveA;
        for (int j = 0; j < terms; j++) {
          int p = slots[j] * size + i;
          DoubleVector slopeA = at(k, p);
          DoubleVector slopeB = at(k, p + W);
          DoubleVector f = all(b[j]);
          DoubleVector f5 = all(c5[j]);
          DoubleVector f3 = all(c3[j]);
          moveA = f.fma(slopeA, moveA);
          e5a = f5.fma(slopeA, e5a);
          e3a = f3.fma(slopeA, e3a);
          moveB = f.fma(slopeB, moveB);
          e5b = f5.fma(slopeB, e5b);
          e3b = f3.fma(slopeB, e3b);
        }
        DoubleVector startA = at(y, i);
        DoubleVector startB = at(y, i + W);
        DoubleVector endA = at(h, l).fma(moveA, startA);
        DoubleVector endB = at(h, l + W).fma(moveB, startB);
        endA.intoArray(z, i);
        endB.intoArray(z, i + W);
        DoubleVector one = all(1);
        DoubleVector weight =
            one.div(at(relative, l).fma(startA.abs().max(endA.abs()), at(absolute, l)));
        e5a = e5a.mul(weight);
        e3a = e3a.mul(weight);
        total5a = e5a.fma(e5a, total5a);
        total3a = e3a.fma(e3a, total3a);
        weight =
            one.div(at(relative, l + W).fma(startB.abs().max(endB.abs()), at(absolute, l + W)));
        e5b = e5b.mul(weight);
        e3b = e3b.mul(weight);
        total5b = e5b.fma(e5b, total5b);
        total3b = e3b.fma(e3b, total3b);
      }
      total5a.intoArray(error5, l);
      total3a.intoArray(error3, l);
      total5b.intoArray(error5, l + W);
      total3b.intoArray(error3, l + W);
    }
  }

  @Override
  public long control(
      int quantities, double[] e5, double[] e3, double[] end, double[] t, double[] h) {
    long bits = 0;
    for (int l = 0; l < LANES; l += W) {
      DoubleVector error5 = at(e5, l);
      DoubleVector step = at(h, l);
      DoubleVector goal = at(end, l);
      DoubleVector e =
          all(0.01).fma(at(e3, l), error5).mul((double) quantities).max(Double.MIN_NORMAL);
      DoubleVector error = step.mul(error5).div(e.sqrt());
      DoubleVector raw = all(0.9).div(error.sqrt().sqrt().sqrt());
      DoubleVector factor =
          raw.max(1.0 / 3).min(6).blend(1.0 / 3, raw.compare(VectorOperators.NE, raw));
      VectorMask<Double> accepted = error.compare(VectorOperators.LE, 1);
      DoubleVector time = at(t, l);
      time = time.blend(time.add(step), accepted);
      DoubleVector left = goal.sub(time);
      DoubleVector next = step.mul(factor);
      time.intoArray(t, l);
      next.blend(left, next.mul(1.01).compare(VectorOperators.GE, left)).intoArray(h, l);
      bits |= accepted.toLong() << l;
      bits |= left.compare(VectorOperators.LE, goal.mul(0x1p-50)).toLong() << (32 + l);
    }
    return bits;
  }

  @Override
  public void select(int quantities, int mask, double[] a, double[] b, double[] out) {
    for (int l = 0; l < LANES; l += W) {
      VectorMask<Double> m = VectorMask.fromLong(S, (mask & 0xFFFFFFFFL) >>> l);
      for (int i = l; i < quantities * LANES; i += LANES) {
        at(b, i).blend(at(a, i), m).intoArray(out, i);
      }
    }
  }

  @Override
  public void nested(int quantities, int order, double[] r, double[] theta, double[] out) {
    int size = quantities * LANES;
    for (int i = 0; i < size; i += W) {
      DoubleVector even = at(theta, i % LANES);
      DoubleVector odd = all(1).sub(even);
      DoubleVector p = at(r, (order - 1) * size + i);
      for (int j = order - 2; j >= 0; j--) {
        p = (j % 2 == 0 ? even : odd).fma(p, at(r, j * size + i));
      }
      p.intoArray(out, i);
    }
  }

  private static DoubleVector signOf(DoubleVector x) {
    LongVector sign = x.reinterpretAsLongs().and(Long.MIN_VALUE);
    return sign.or(Double.doubleToRawLongBits(1)).reinterpretAsDoubles();
  }

  @Override
  public int zeros(int samples, double margin, double[] g) {
    int bits = 0;
    for (int l = 0; l < LANES; l += W) {
      DoubleVector first = at(g, l);
      DoubleVector last = at(g, (samples - 1) * LANES + l);
      DoubleVector sign = signOf(first);
      // A minimum per vector and one comparison: masks are dear.
      DoubleVector least = sign.mul(at(g, LANES + l));
      for (int q = 2; q < samples - 1; q++) {
        least = least.min(sign.mul(at(g, q * LANES + l)));
      }
      DoubleVector bound = first.abs().min(last.abs()).mul(margin);
      VectorMask<Double> clear =
          least
              .compare(VectorOperators.GE, bound)
              .and(last.mul(sign).compare(VectorOperators.GE, 0));
      bits |= (int) (clear.not().toLong() << l);
    }
    return bits;
  }

  @Override
  public void quadratic(int d, double[] s, double[] w, double[] t, double[] out, int outOffset) {
    if (d == 2) {
      quadratic2(s, w, out, outOffset);
      return;
    }
    int size = d * (d + 1) / 2 * LANES;
    for (int i = 0; i < size; i += W) {
      at(s, i).mul(at(w, i)).intoArray(t, i);
    }
    for (int i = 0; i < d; i++) {
      diagonal(d, i, w, t, out, outOffset);
      for (int j = i + 1; j < d; j++) {
        beside(d, i, j, w, t, out, outOffset);
      }
    }
  }

  /** Order 2 in registers: elements 11, 12, 22. */
  private static void quadratic2(double[] s, double[] w, double[] out, int outOffset) {
    for (int l = 0; l < LANES; l += W) {
      DoubleVector w0 = at(w, l);
      DoubleVector w1 = at(w, LANES + l);
      DoubleVector w2 = at(w, 2 * LANES + l);
      DoubleVector t0 = at(s, l).mul(w0);
      DoubleVector t1 = at(s, LANES + l).mul(w1);
      DoubleVector t2 = at(s, 2 * LANES + l).mul(w2);
      DoubleVector a = t1.fma(w1, t0.fma(w0, t0.neg()));
      DoubleVector b = t2.fma(w2, t1.fma(w1, t2.neg()));
      DoubleVector m = w0.fma(t1, t0.fma(w1, t1.mul(-2)));
      a.add(a).intoArray(out, outOffset + l);
      w1.fma(t2, t1.fma(w2, m)).intoArray(out, outOffset + LANES + l);
      b.add(b).intoArray(out, outOffset + 2 * LANES + l);
    }
  }

  @Override
  public void stages(
      int d,
      double[] s,
      double[] x,
      double[] h,
      double[] y,
      int terms,
      int[] slots,
      double[] c,
      double[] next,
      double[] k,
      int slot,
      double[] slope,
      int slopeOffset,
      double[] t,
      double[] state,
      double[] loss) {
    if (d == 2) {
      stages2(s, x, h, y, terms, slots, c, next, k, slot, slope, slopeOffset);
    } else {
      LaneKernels.super.stages(
          d, s, x, h, y, terms, slots, c, next, k, slot, slope, slopeOffset, t, state, loss);
    }
  }

  /**
   * Order 2: slopes are read once for both stages, and states stay in registers. Arrays lie across
   * cache lines, so what was just stored is slow to read again.
   */
  private static void stages2(
      double[] s,
      double[] x,
      double[] h,
      double[] y,
      int terms,
      int[] slots,
      double[] c,
      double[] next,
      double[] k,
      int slot,
      double[] slope,
      int slopeOffset) {
    for (int l = 0; l < LANES; l += W) {
      DoubleVector w0 = DoubleVector.broadcast(S, 0);
      DoubleVector w1 = w0;
      DoubleVector w2 = w0;
      DoubleVector z0 = w0;
      DoubleVector z1 = w0;
      DoubleVector z2 = w0;
      for (int j = 0; j < terms; j++) {
        int p = slots[j] * 3 * LANES + l;
        DoubleVector k0 = DoubleVector.fromArray(S, k, p);
        DoubleVector k1 = DoubleVector.fromArray(S, k, p + LANES);
        DoubleVector k2 = DoubleVector.fromArray(S, k, p + 2 * LANES);
        DoubleVector f = DoubleVector.broadcast(S, c[j]);
        w0 = f.fma(k0, w0);
        w1 = f.fma(k1, w1);
        w2 = f.fma(k2, w2);
        DoubleVector g = DoubleVector.broadcast(S, next[j]);
        z0 = g.fma(k0, z0);
        z1 = g.fma(k1, z1);
        z2 = g.fma(k2, z2);
      }
      DoubleVector step = DoubleVector.fromArray(S, h, l);
      DoubleVector y0 = DoubleVector.fromArray(S, y, l);
      DoubleVector y1 = DoubleVector.fromArray(S, y, LANES + l);
      DoubleVector y2 = DoubleVector.fromArray(S, y, 2 * LANES + l);
      DoubleVector s0 = DoubleVector.fromArray(S, s, l);
      DoubleVector s1 = DoubleVector.fromArray(S, s, LANES + l);
      DoubleVector s2 = DoubleVector.fromArray(S, s, 2 * LANES + l);
      w0 = step.fma(w0, y0);
      w1 = step.fma(w1, y1);
      w2 = step.fma(w2, y2);
      DoubleVector t0 = s0.mul(w0);
      DoubleVector t1 = s1.mul(w1);
      DoubleVector t2 = s2.mul(w2);
      DoubleVector a = t1.fma(w1, t0.fma(w0, t0.neg()));
      DoubleVector b = t2.fma(w2, t1.fma(w1, t2.neg()));
      DoubleVector m = w1.fma(t2, t1.fma(w2, w0.fma(t1, t0.fma(w1, t1.mul(-2)))));
      a = a.add(a);
      b = b.add(b);
      int to = slot * 3 * LANES + l;
      a.intoArray(k, to);
      m.intoArray(k, to + LANES);
      b.intoArray(k, to + 2 * LANES);
      if (slopeOffset >= 0) {
        // Written out: a method called this rarely is not inlined, and its vectors would be boxed.
        DoubleVector x0 = DoubleVector.fromArray(S, x, l);
        DoubleVector x1 = DoubleVector.fromArray(S, x, LANES + l);
        DoubleVector r0 = w1.fma(x1, w0.fma(x0, x0.neg()));
        DoubleVector r1 = w2.fma(x1, w1.fma(x0, x1.neg()));
        DoubleVector u0 = m.fma(x1, a.fma(x0, DoubleVector.broadcast(S, 0.0)));
        DoubleVector u1 = b.fma(x1, m.fma(x0, DoubleVector.broadcast(S, 0.0)));
        r1.fma(u1, r0.fma(u0, DoubleVector.broadcast(S, 0.0))).intoArray(slope, slopeOffset + l);
      }
      DoubleVector last = DoubleVector.broadcast(S, next[terms]);
      z0 = step.fma(last.fma(a, z0), y0);
      z1 = step.fma(last.fma(m, z1), y1);
      z2 = step.fma(last.fma(b, z2), y2);
      t0 = s0.mul(z0);
      t1 = s1.mul(z1);
      t2 = s2.mul(z2);
      a = t1.fma(z1, t0.fma(z0, t0.neg()));
      b = t2.fma(z2, t1.fma(z1, t2.neg()));
      m = z1.fma(t2, t1.fma(z2, z0.fma(t1, t0.fma(z1, t1.mul(-2)))));
      a = a.add(a);
      b = b.add(b);
      to += 3 * LANES;
      a.intoArray(k, to);
      m.intoArray(k, to + LANES);
      b.intoArray(k, to + 2 * LANES);
      if (slopeOffset >= 0) {
        DoubleVector x0 = DoubleVector.fromArray(S, x, l);
        DoubleVector x1 = DoubleVector.fromArray(S, x, LANES + l);
        DoubleVector r0 = z1.fma(x1, z0.fma(x0, x0.neg()));
        DoubleVector r1 = z2.fma(x1, z1.fma(x0, x1.neg()));
        DoubleVector u0 = m.fma(x1, a.fma(x0, DoubleVector.broadcast(S, 0.0)));
        DoubleVector u1 = b.fma(x1, m.fma(x0, DoubleVector.broadcast(S, 0.0)));
        r1.fma(u1, r0.fma(u0, DoubleVector.broadcast(S, 0.0)))
            .intoArray(slope, slopeOffset + LANES + l);
      }
    }
  }

  private static void diagonal(int d, int i, double[] w, double[] t, double[] out, int outOffset) {
    int o = packed(d, i, i) * LANES;
    int to = outOffset + o;
    for (int l = 0; l < LANES; l += W4) {
      DoubleVector a0 = at(t, o + l).neg();
      DoubleVector a1 = at(t, o + l + W).neg();
      DoubleVector a2 = at(t, o + l + W2).neg();
      DoubleVector a3 = at(t, o + l + W3).neg();
      for (int k = 0; k < d; k++) {
        int p = packed(d, i, k) * LANES + l;
        a0 = at(t, p).fma(at(w, p), a0);
        a1 = at(t, p + W).fma(at(w, p + W), a1);
        a2 = at(t, p + W2).fma(at(w, p + W2), a2);
        a3 = at(t, p + W3).fma(at(w, p + W3), a3);
      }
      a0.add(a0).intoArray(out, to + l);
      a1.add(a1).intoArray(out, to + l + W);
      a2.add(a2).intoArray(out, to + l + W2);
      a3.add(a3).intoArray(out, to + l + W3);
    }
  }

  private static void beside(
      int d, int i, int j, double[] w, double[] t, double[] out, int outOffset) {
    int o = packed(d, i, j) * LANES;
    int to = outOffset + o;
    for (int l = 0; l < LANES; l += W4) {
      DoubleVector a0 = at(t, o + l).mul(-2);
      DoubleVector a1 = at(t, o + l + W).mul(-2);
      DoubleVector a2 = at(t, o + l + W2).mul(-2);
      DoubleVector a3 = at(t, o + l + W3).mul(-2);
      for (int k = 0; k < d; k++) {
        int p = packed(d, i, k) * LANES + l;
        int q = packed(d, k, j) * LANES + l;
        a0 = at(w, p).fma(at(t, q), at(t, p).fma(at(w, q), a0));
        a1 = at(w, p + W).fma(at(t, q + W), at(t, p + W).fma(at(w, q + W), a1));
        a2 = at(w, p + W2).fma(at(t, q + W2), at(t, p + W2).fma(at(w, q + W2), a2));
        a3 = at(w, p + W3).fma(at(t, q + W3), at(t, p + W3).fma(at(w, q + W3), a3));
      }
      a0.intoArray(out, to + l);
      a1.intoArray(out, to + l + W);
      a2.intoArray(out, to + l + W2);
      a3.intoArray(out, to + l + W3);
    }
  }

  @Override
  public void residual(
      int d,
      double[] s,
      double[] x,
      double[] w,
      double[] t,
      double[] v,
      int vOffset,
      double[] loss,
      double[] slope,
      int slopeOffset) {
    if (d == 2) {
      residual2(s, x, w, v, vOffset, loss, slope, slopeOffset);
      return;
    }
    quadratic(d, s, w, t, v, vOffset);
    for (int l = 0; l < LANES; l += W) {
      DoubleVector sum = all(0);
      DoubleVector product = sum;
      for (int i = 0; i < d; i++) {
        DoubleVector r = at(x, i * LANES + l).neg();
        DoubleVector rate = all(0);
        for (int j = 0; j < d; j++) {
          int ij = packed(d, i, j) * LANES + l;
          DoubleVector xj = at(x, j * LANES + l);
          r = at(w, ij).fma(xj, r);
          rate = at(v, vOffset + ij).fma(xj, rate);
        }
        sum = r.fma(r, sum);
        product = r.fma(rate, product);
      }
      sum.intoArray(loss, l);
      product.intoArray(slope, slopeOffset + l);
    }
  }

  private static void residual2(
      double[] s,
      double[] x,
      double[] w,
      double[] v,
      int vOffset,
      double[] loss,
      double[] slope,
      int slopeOffset) {
    for (int l = 0; l < LANES; l += W) {
      DoubleVector w0 = at(w, l);
      DoubleVector w1 = at(w, LANES + l);
      DoubleVector w2 = at(w, 2 * LANES + l);
      DoubleVector t0 = at(s, l).mul(w0);
      DoubleVector t1 = at(s, LANES + l).mul(w1);
      DoubleVector t2 = at(s, 2 * LANES + l).mul(w2);
      DoubleVector a = t1.fma(w1, t0.fma(w0, t0.neg()));
      DoubleVector b = t2.fma(w2, t1.fma(w1, t2.neg()));
      DoubleVector m = w1.fma(t2, t1.fma(w2, w0.fma(t1, t0.fma(w1, t1.mul(-2)))));
      a = a.add(a);
      b = b.add(b);
      a.intoArray(v, vOffset + l);
      m.intoArray(v, vOffset + LANES + l);
      b.intoArray(v, vOffset + 2 * LANES + l);
      DoubleVector x0 = at(x, l);
      DoubleVector x1 = at(x, LANES + l);
      DoubleVector r0 = w1.fma(x1, w0.fma(x0, x0.neg()));
      DoubleVector r1 = w2.fma(x1, w1.fma(x0, x1.neg()));
      DoubleVector u0 = m.fma(x1, a.fma(x0, all(0)));
      DoubleVector u1 = b.fma(x1, m.fma(x0, all(0)));
      r1.fma(r1, r0.fma(r0, all(0))).intoArray(loss, l);
      r1.fma(u1, r0.fma(u0, all(0))).intoArray(slope, slopeOffset + l);
    }
  }
}
