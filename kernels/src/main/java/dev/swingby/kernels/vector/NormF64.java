package dev.swingby.kernels.vector;

import static jdk.incubator.vector.DoubleVector.fromArray;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.jspecify.annotations.Nullable;

/**
 * The passes of a group norm over an image, lanes along channels; {@code end} channels are whole
 * vectors. Sums start from a zero made on the spot: one kept in a field makes C2 box them all. Four
 * chains of positions a sum, as {@link dev.swingby.kernels.ImageOps} says.
 */
final class NormF64 {
  private static final VectorSpecies<Double> S = VectorF64.SPECIES;
  private static final int W = S.length();

  private NormF64() {}

  /** Room for the chains of a vector of channels, in which the last positions are added. */
  private static final ThreadLocal<double[]> CHAINS =
      ThreadLocal.withInitial(() -> new double[8 * W]);

  static void sums(int pixels, int end, double[] x, int xAt, int ldx, double[] out) {
    double[] chains = CHAINS.get();
    int most = pixels - pixels % 4;
    for (int c = 0; c < end; c += W) {
      DoubleVector s0 = DoubleVector.zero(S);
      DoubleVector s1 = DoubleVector.zero(S);
      DoubleVector s2 = DoubleVector.zero(S);
      DoubleVector s3 = DoubleVector.zero(S);
      int at = xAt + c;
      for (int p = 0; p < most; p += 4) {
        int q = at + p * ldx;
        s0 = s0.add(fromArray(S, x, q));
        s1 = s1.add(fromArray(S, x, q + ldx));
        s2 = s2.add(fromArray(S, x, q + 2 * ldx));
        s3 = s3.add(fromArray(S, x, q + 3 * ldx));
      }
      store(s0, s1, s2, s3, chains, 0);
      for (int p = most; p < pixels; p++) {
        for (int l = 0; l < W; l++) {
          chains[(p - most) * W + l] += x[at + p * ldx + l];
        }
      }
      total(chains, 0).intoArray(out, c);
    }
  }

  static void squares(
      int pixels, int end, double[] x, int xAt, int ldx, double[] mean, double[] out) {
    double[] chains = CHAINS.get();
    int most = pixels - pixels % 4;
    for (int c = 0; c < end; c += W) {
      DoubleVector m = fromArray(S, mean, c);
      DoubleVector s0 = DoubleVector.zero(S);
      DoubleVector s1 = DoubleVector.zero(S);
      DoubleVector s2 = DoubleVector.zero(S);
      DoubleVector s3 = DoubleVector.zero(S);
      int at = xAt + c;
      for (int p = 0; p < most; p += 4) {
        int q = at + p * ldx;
        DoubleVector d0 = fromArray(S, x, q).sub(m);
        DoubleVector d1 = fromArray(S, x, q + ldx).sub(m);
        DoubleVector d2 = fromArray(S, x, q + 2 * ldx).sub(m);
        DoubleVector d3 = fromArray(S, x, q + 3 * ldx).sub(m);
        s0 = d0.fma(d0, s0);
        s1 = d1.fma(d1, s1);
        s2 = d2.fma(d2, s2);
        s3 = d3.fma(d3, s3);
      }
      store(s0, s1, s2, s3, chains, 0);
      for (int p = most; p < pixels; p++) {
        for (int l = 0; l < W; l++) {
          double d = x[at + p * ldx + l] - mean[c + l];
          int i = (p - most) * W + l;
          chains[i] = Math.fma(d, d, chains[i]);
        }
      }
      total(chains, 0).intoArray(out, c);
    }
  }

  private static void store(
      DoubleVector s0, DoubleVector s1, DoubleVector s2, DoubleVector s3, double[] to, int at) {
    s0.intoArray(to, at);
    s1.intoArray(to, at + W);
    s2.intoArray(to, at + 2 * W);
    s3.intoArray(to, at + 3 * W);
  }

  private static DoubleVector total(double[] chains, int at) {
    DoubleVector even = fromArray(S, chains, at).add(fromArray(S, chains, at + 2 * W));
    return even.add(fromArray(S, chains, at + W).add(fromArray(S, chains, at + 3 * W)));
  }

  static void normalize(
      int pixels,
      int end,
      double[] x,
      int xAt,
      int ldx,
      double[] mean,
      double[] r,
      double[] gamma,
      int gammaAt,
      double[] beta,
      int betaAt,
      double[] u,
      int uAt,
      int ldu) {
    for (int c = 0; c < end; c += W) {
      DoubleVector m = fromArray(S, mean, c);
      DoubleVector by = fromArray(S, r, c);
      DoubleVector scale = fromArray(S, gamma, gammaAt + c);
      DoubleVector shift = fromArray(S, beta, betaAt + c);
      int from = xAt + c;
      int to = uAt + c;
      for (int p = 0; p < pixels; p++) {
        DoubleVector h = fromArray(S, x, from + p * ldx).sub(m).mul(by);
        scale.fma(h, shift).intoArray(u, to + p * ldu);
      }
    }
  }

  static void gradientSums(
      int pixels,
      int end,
      double[] x,
      int xAt,
      int ldx,
      double[] mean,
      double[] r,
      double[] du,
      int duAt,
      int ldu,
      double[] sums,
      int aAt,
      int bAt) {
    double[] chains = CHAINS.get();
    int most = pixels - pixels % 4;
    for (int c = 0; c < end; c += W) {
      DoubleVector m = fromArray(S, mean, c);
      DoubleVector by = fromArray(S, r, c);
      DoubleVector a0 = DoubleVector.zero(S);
      DoubleVector a1 = DoubleVector.zero(S);
      DoubleVector a2 = DoubleVector.zero(S);
      DoubleVector a3 = DoubleVector.zero(S);
      DoubleVector b0 = DoubleVector.zero(S);
      DoubleVector b1 = DoubleVector.zero(S);
      DoubleVector b2 = DoubleVector.zero(S);
      DoubleVector b3 = DoubleVector.zero(S);
      int from = xAt + c;
      int at = duAt + c;
      for (int p = 0; p < most; p += 4) {
        int q = from + p * ldx;
        int o = at + p * ldu;
        DoubleVector d0 = fromArray(S, du, o);
        DoubleVector d1 = fromArray(S, du, o + ldu);
        DoubleVector d2 = fromArray(S, du, o + 2 * ldu);
        DoubleVector d3 = fromArray(S, du, o + 3 * ldu);
        a0 = a0.add(d0);
        a1 = a1.add(d1);
        a2 = a2.add(d2);
        a3 = a3.add(d3);
        b0 = d0.fma(fromArray(S, x, q).sub(m).mul(by), b0);
        b1 = d1.fma(fromArray(S, x, q + ldx).sub(m).mul(by), b1);
        b2 = d2.fma(fromArray(S, x, q + 2 * ldx).sub(m).mul(by), b2);
        b3 = d3.fma(fromArray(S, x, q + 3 * ldx).sub(m).mul(by), b3);
      }
      store(a0, a1, a2, a3, chains, 0);
      store(b0, b1, b2, b3, chains, 4 * W);
      for (int p = most; p < pixels; p++) {
        for (int l = 0; l < W; l++) {
          double d = du[at + p * ldu + l];
          double h = (x[from + p * ldx + l] - mean[c + l]) * r[c + l];
          int i = (p - most) * W + l;
          chains[i] += d;
          chains[4 * W + i] = Math.fma(d, h, chains[4 * W + i]);
        }
      }
      total(chains, 0).intoArray(sums, aAt + c);
      total(chains, 4 * W).intoArray(sums, bAt + c);
    }
  }

  static void gradient(
      int pixels,
      int end,
      double[] x,
      int xAt,
      int ldx,
      double[] mean,
      double[] r,
      double[] a,
      double[] b,
      double[] gamma,
      int gammaAt,
      double @Nullable [] add,
      int addAt,
      int ldadd,
      double[] dx,
      int dxAt,
      int ldd) {
    for (int c = 0; c < end; c += W) {
      DoubleVector m = fromArray(S, mean, c);
      DoubleVector by = fromArray(S, r, c);
      DoubleVector lessA = fromArray(S, a, c).neg();
      DoubleVector lessB = fromArray(S, b, c).neg();
      DoubleVector scale = fromArray(S, gamma, gammaAt + c);
      int from = xAt + c;
      int to = dxAt + c;
      int plus = addAt + c;
      for (int p = 0; p < pixels; p++) {
        DoubleVector h = fromArray(S, x, from + p * ldx).sub(m).mul(by);
        int o = to + p * ldd;
        DoubleVector t = lessB.fma(h, scale.fma(fromArray(S, dx, o), lessA));
        if (add == null) {
          t.mul(by).intoArray(dx, o);
        } else {
          t.fma(by, fromArray(S, add, plus + p * ldadd)).intoArray(dx, o);
        }
      }
    }
  }
}
