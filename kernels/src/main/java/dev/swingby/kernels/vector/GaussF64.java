package dev.swingby.kernels.vector;

import dev.swingby.kernels.scalar.ElementaryF64;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * erf, the normal distribution function Phi, and GELU, in stages over blocks that stay in the L1
 * cache. Each stage is a method with one loop: two of them in one method are more than C2 inlines,
 * and it then boxes every vector, at a hundredth of the speed. All counts are whole vectors.
 */
final class GaussF64 {
  private static final VectorSpecies<Double> S = VectorF64.SPECIES;
  private static final int W = S.length();
  private static final int BLOCK = 512;
  private static final DoubleVector HALF = DoubleVector.broadcast(S, 0.5);
  private static final DoubleVector ONE = DoubleVector.broadcast(S, 1);
  private static final DoubleVector TWO = DoubleVector.broadcast(S, 2);

  private static final ThreadLocal<GaussF64> WORKSPACE = ThreadLocal.withInitial(GaussF64::new);

  private final double[] tail = new double[BLOCK];
  private final double[] bell = new double[BLOCK];

  private GaussF64() {}

  static void erf(int n, double[] x, int xOffset, double[] y, int yOffset) {
    GaussF64 space = WORKSPACE.get();
    for (int from = 0; from < n; from += BLOCK) {
      space.erfBlock(Math.min(BLOCK, n - from), x, xOffset + from, y, yOffset + from);
    }
  }

  static void gelu(int n, double[] x, int xOffset, double[] y, int yOffset) {
    GaussF64 space = WORKSPACE.get();
    for (int from = 0; from < n; from += BLOCK) {
      space.geluBlock(Math.min(BLOCK, n - from), x, xOffset + from, y, yOffset + from);
    }
  }

  static void geluBackward(
      int n, double[] x, int xOffset, double[] dy, int dyOffset, double[] dx, int dxOffset) {
    GaussF64 space = WORKSPACE.get();
    for (int from = 0; from < n; from += BLOCK) {
      int size = Math.min(BLOCK, n - from);
      space.slopeBlock(size, x, xOffset + from, dy, dyOffset + from, dx, dxOffset + from);
    }
  }

  private void erfBlock(int n, double[] x, int at, double[] y, int to) {
    erfc(n, x, at, 1);
    joined(n, x, at, tail, y, to);
  }

  private static void joined(int n, double[] x, int at, double[] tail, double[] y, int to) {
    for (int i = 0; i < n; i += W) {
      DoubleVector v = DoubleVector.fromArray(S, x, at + i);
      DoubleVector near = v.fma(PolynomialsF64.erf(v.mul(v)), v);
      DoubleVector far = MathsF64.copySign(ONE.sub(DoubleVector.fromArray(S, tail, i)), v);
      near.blend(far, v.abs().compare(VectorOperators.GE, ONE)).intoArray(y, to + i);
    }
  }

  private void geluBlock(int n, double[] x, int at, double[] y, int to) {
    phi(n, x, at);
    weighted(n, x, at, tail, y, to);
  }

  private static void weighted(int n, double[] x, int at, double[] tail, double[] y, int to) {
    for (int i = 0; i < n; i += W) {
      DoubleVector v = DoubleVector.fromArray(S, x, at + i).max(-ElementaryF64.GELU_HIGH);
      v.mul(DoubleVector.fromArray(S, tail, i)).intoArray(y, to + i);
    }
  }

  private void slopeBlock(int n, double[] x, int at, double[] dy, int from, double[] dx, int to) {
    phi(n, x, at);
    density(n, x, at, bell);
    slope(n, x, at, bell, tail, dy, from, dx, to);
  }

  /** out = exp(-x^2 / 2). */
  private static void density(int n, double[] x, int at, double[] out) {
    for (int i = 0; i < n; i += W) {
      DoubleVector c = clamp(DoubleVector.fromArray(S, x, at + i));
      MathsF64.exp(c.mul(c).mul(-0.5)).intoArray(out, i);
    }
  }

  private static void slope(
      int n,
      double[] x,
      int at,
      double[] bell,
      double[] tail,
      double[] dy,
      int from,
      double[] dx,
      int to) {
    for (int i = 0; i < n; i += W) {
      DoubleVector c = clamp(DoubleVector.fromArray(S, x, at + i)).mul(ElementaryF64.GAUSS);
      DoubleVector slope =
          c.fma(DoubleVector.fromArray(S, bell, i), DoubleVector.fromArray(S, tail, i));
      DoubleVector.fromArray(S, dy, from + i).mul(slope).intoArray(dx, to + i);
    }
  }

  private static DoubleVector clamp(DoubleVector x) {
    return x.min(ElementaryF64.GELU_HIGH).max(-ElementaryF64.GELU_HIGH);
  }

  /** tail = erfc |factor x| where that argument is at least 1/2; anything elsewhere. */
  private void erfc(int n, double[] x, int at, double factor) {
    quotient(n, x, at, factor, tail);
    bell(n, x, at, factor, bell);
    combine(n, x, at, factor, bell, tail);
  }

  /** out = Q(t) / (1 + 2c). */
  private static void quotient(int n, double[] x, int at, double factor, double[] out) {
    for (int i = 0; i < n; i += W) {
      DoubleVector c = argument(x, at + i, factor);
      DoubleVector t = c.sub(ElementaryF64.ERFC_CENTRE).div(c.add(ElementaryF64.ERFC_CENTRE));
      PolynomialsF64.erfc(t).div(TWO.fma(c, ONE)).intoArray(out, i);
    }
  }

  /** out = exp(-c^2), the square rounded. */
  private static void bell(int n, double[] x, int at, double factor, double[] out) {
    for (int i = 0; i < n; i += W) {
      DoubleVector c = argument(x, at + i, factor);
      MathsF64.exp(c.mul(c).neg()).intoArray(out, i);
    }
  }

  /** q = e (q - low q), low the square's rounding error. */
  private static void combine(int n, double[] x, int at, double factor, double[] e, double[] q) {
    for (int i = 0; i < n; i += W) {
      DoubleVector c = argument(x, at + i, factor);
      DoubleVector minusLow = c.fma(c, c.mul(c).neg()).neg();
      DoubleVector v = DoubleVector.fromArray(S, q, i);
      DoubleVector.fromArray(S, e, i).mul(minusLow.fma(v, v)).intoArray(q, i);
    }
  }

  private static DoubleVector argument(double[] x, int at, double factor) {
    return DoubleVector.fromArray(S, x, at).mul(factor).abs().min(ElementaryF64.ERFC_HIGH);
  }

  /** tail = Phi(x). */
  private void phi(int n, double[] x, int at) {
    erfc(n, x, at, ElementaryF64.SQRT_HALF);
    distribution(n, x, at, tail);
  }

  private static void distribution(int n, double[] x, int at, double[] tail) {
    for (int i = 0; i < n; i += W) {
      DoubleVector v = DoubleVector.fromArray(S, x, at + i);
      DoubleVector z = v.mul(ElementaryF64.SQRT_HALF);
      DoubleVector near = HALF.fma(z.fma(PolynomialsF64.erf(z.mul(z)), z), HALF);
      DoubleVector half = DoubleVector.fromArray(S, tail, i).mul(HALF);
      VectorMask<Double> negative = v.compare(VectorOperators.LT, 0);
      DoubleVector far = ONE.sub(half).blend(half, negative);
      near.blend(far, z.abs().compare(VectorOperators.GE, HALF)).intoArray(tail, i);
    }
  }
}
