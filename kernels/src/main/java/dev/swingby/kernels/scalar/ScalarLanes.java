package dev.swingby.kernels.scalar;

import static dev.swingby.kernels.LaneKernels.packed;

import dev.swingby.kernels.LaneKernels;

/** The lane kernels as their formulas read: one lane after the other. */
public final class ScalarLanes implements LaneKernels {
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
    for (int i = 0; i < size; i++) {
      out[i] = Math.fma(h[i % LANES], sum(size, i, terms, slots, c, k), y[i]);
    }
  }

  private static double sum(int size, int i, int terms, int[] slots, double[] c, double[] k) {
    double s = 0;
    for (int j = 0; j < terms; j++) {
      s = Math.fma(c[j], k[slots[j] * size + i], s);
    }
    return s;
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
    combine(quantities, h, y, terms, slots, b, k, z);
    int size = quantities * LANES;
    for (int lane = 0; lane < LANES; lane++) {
      double sum5 = 0;
      double sum3 = 0;
      for (int i = lane; i < size; i += LANES) {
        double larger = Math.max(Math.abs(y[i]), Math.abs(z[i]));
        double weight = 1 / Math.fma(relative[lane], larger, absolute[lane]);
        double e5 = sum(size, i, terms, slots, c5, k) * weight;
        double e3 = sum(size, i, terms, slots, c3, k) * weight;
        sum5 = Math.fma(e5, e5, sum5);
        sum3 = Math.fma(e3, e3, sum3);
      }
      error5[lane] = sum5;
      error3[lane] = sum3;
    }
  }

  @Override
  public long control(
      int quantities, double[] e5, double[] e3, double[] end, double[] t, double[] h) {
    long bits = 0;
    for (int l = 0; l < LANES; l++) {
      double e = Math.max(Math.fma(0.01, e3[l], e5[l]) * quantities, Double.MIN_NORMAL);
      double error = h[l] * e5[l] / Math.sqrt(e);
      double factor = 0.9 / Math.sqrt(Math.sqrt(Math.sqrt(error)));
      factor = Double.isNaN(factor) ? 1.0 / 3 : Math.min(Math.max(factor, 1.0 / 3), 6);
      if (error <= 1) {
        bits |= 1L << l;
        t[l] += h[l];
      }
      double left = end[l] - t[l];
      if (left <= 0x1p-50 * end[l]) {
        bits |= 1L << (32 + l);
      }
      double next = h[l] * factor;
      h[l] = next * 1.01 >= left ? left : next;
    }
    return bits;
  }

  @Override
  public void select(int quantities, int mask, double[] a, double[] b, double[] out) {
    for (int i = 0; i < quantities * LANES; i++) {
      out[i] = (mask >>> i % LANES & 1) != 0 ? a[i] : b[i];
    }
  }

  @Override
  public void nested(int quantities, int order, double[] r, double[] theta, double[] out) {
    int size = quantities * LANES;
    for (int i = 0; i < size; i++) {
      double even = theta[i % LANES];
      double odd = 1 - even;
      double p = r[(order - 1) * size + i];
      for (int j = order - 2; j >= 0; j--) {
        p = Math.fma(j % 2 == 0 ? even : odd, p, r[j * size + i]);
      }
      out[i] = p;
    }
  }

  @Override
  public int zeros(int samples, double margin, double[] g) {
    int bits = 0;
    for (int l = 0; l < LANES; l++) {
      double first = g[l];
      double last = g[(samples - 1) * LANES + l];
      double least = margin * Math.min(Math.abs(first), Math.abs(last));
      double sign = Math.copySign(1, first);
      boolean clear = last * sign >= 0;
      for (int q = 1; q < samples - 1; q++) {
        clear &= g[q * LANES + l] * sign >= least;
      }
      if (!clear) {
        bits |= 1 << l;
      }
    }
    return bits;
  }

  @Override
  public void quadratic(int d, double[] s, double[] w, double[] t, double[] out, int outOffset) {
    int size = d * (d + 1) / 2 * LANES;
    for (int i = 0; i < size; i++) {
      t[i] = s[i] * w[i];
    }
    for (int i = 0; i < d; i++) {
      for (int j = i; j < d; j++) {
        int at = packed(d, i, j) * LANES;
        for (int l = 0; l < LANES; l++) {
          out[outOffset + at + l] = i == j ? diagonal(d, i, l, w, t) : beside(d, i, j, l, w, t);
        }
      }
    }
  }

  private static double diagonal(int d, int i, int lane, double[] w, double[] t) {
    double a = -t[packed(d, i, i) * LANES + lane];
    for (int k = 0; k < d; k++) {
      int ik = packed(d, i, k) * LANES + lane;
      a = Math.fma(t[ik], w[ik], a);
    }
    return a + a;
  }

  private static double beside(int d, int i, int j, int lane, double[] w, double[] t) {
    double a = -2 * t[packed(d, i, j) * LANES + lane];
    for (int k = 0; k < d; k++) {
      int ik = packed(d, i, k) * LANES + lane;
      int kj = packed(d, k, j) * LANES + lane;
      a = Math.fma(t[ik], w[kj], a);
      a = Math.fma(w[ik], t[kj], a);
    }
    return a;
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
    quadratic(d, s, w, t, v, vOffset);
    for (int l = 0; l < LANES; l++) {
      double sum = 0;
      double product = 0;
      for (int i = 0; i < d; i++) {
        double r = -x[i * LANES + l];
        double rate = 0;
        for (int j = 0; j < d; j++) {
          int ij = packed(d, i, j) * LANES + l;
          r = Math.fma(w[ij], x[j * LANES + l], r);
          rate = Math.fma(v[vOffset + ij], x[j * LANES + l], rate);
        }
        sum = Math.fma(r, r, sum);
        product = Math.fma(r, rate, product);
      }
      loss[l] = sum;
      slope[slopeOffset + l] = product;
    }
  }
}
