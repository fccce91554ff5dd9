package dev.swingby.kernels.vector;

import dev.swingby.kernels.scalar.ElementaryF32;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * erf, the normal distribution function Phi, and GELU, in stages over blocks that stay in the L1
 * cache. Each stage is a method with one loop: two of them in one method are more than C2 inlines,
 * and it then boxes every vector, at a hundredth of the speed. All counts are whole vectors.
 */
final class GaussF32 {
  private static final VectorSpecies<Float> S = VectorF32.SPECIES;
  private static final int W = S.length();
  private static final int BLOCK = 512;
  private static final FloatVector HALF = FloatVector.broadcast(S, 0.5f);
  private static final FloatVector ONE = FloatVector.broadcast(S, 1);
  private static final FloatVector TWO = FloatVector.broadcast(S, 2);

  private static final ThreadLocal<GaussF32> WORKSPACE = ThreadLocal.withInitial(GaussF32::new);

  private final float[] tail = new float[BLOCK];
  private final float[] bell = new float[BLOCK];

  private GaussF32() {}

  static void erf(int n, float[] x, int xOffset, float[] y, int yOffset) {
    GaussF32 space = WORKSPACE.get();
    for (int from = 0; from < n; from += BLOCK) {
      space.erfBlock(Math.min(BLOCK, n - from), x, xOffset + from, y, yOffset + from);
    }
  }

  static void gelu(int n, float[] x, int xOffset, float[] y, int yOffset) {
    GaussF32 space = WORKSPACE.get();
    for (int from = 0; from < n; from += BLOCK) {
      space.geluBlock(Math.min(BLOCK, n - from), x, xOffset + from, y, yOffset + from);
    }
  }

  static void geluBackward(
      int n, float[] x, int xOffset, float[] dy, int dyOffset, float[] dx, int dxOffset) {
    GaussF32 space = WORKSPACE.get();
    for (int from = 0; from < n; from += BLOCK) {
      int size = Math.min(BLOCK, n - from);
      space.slopeBlock(size, x, xOffset + from, dy, dyOffset + from, dx, dxOffset + from);
    }
  }

  private void erfBlock(int n, float[] x, int at, float[] y, int to) {
    erfc(n, x, at, 1);
    joined(n, x, at, tail, y, to);
  }

  private static void joined(int n, float[] x, int at, float[] tail, float[] y, int to) {
    for (int i = 0; i < n; i += W) {
      FloatVector v = FloatVector.fromArray(S, x, at + i);
      FloatVector near = v.fma(PolynomialsF32.erf(v.mul(v)), v);
      FloatVector far = MathsF32.copySign(ONE.sub(FloatVector.fromArray(S, tail, i)), v);
      near.blend(far, v.abs().compare(VectorOperators.GE, ONE)).intoArray(y, to + i);
    }
  }

  private void geluBlock(int n, float[] x, int at, float[] y, int to) {
    phi(n, x, at);
    weighted(n, x, at, tail, y, to);
  }

  private static void weighted(int n, float[] x, int at, float[] tail, float[] y, int to) {
    for (int i = 0; i < n; i += W) {
      FloatVector v = FloatVector.fromArray(S, x, at + i).max(-ElementaryF32.GELU_HIGH);
      v.mul(FloatVector.fromArray(S, tail, i)).intoArray(y, to + i);
    }
  }

  private void slopeBlock(int n, float[] x, int at, float[] dy, int from, float[] dx, int to) {
    phi(n, x, at);
    density(n, x, at, bell);
    slope(n, x, at, bell, tail, dy, from, dx, to);
  }

  /** out = exp(-x^2 / 2). */
  private static void density(int n, float[] x, int at, float[] out) {
    for (int i = 0; i < n; i += W) {
      FloatVector c = clamp(FloatVector.fromArray(S, x, at + i));
      MathsF32.exp(c.mul(c).mul(-0.5f)).intoArray(out, i);
    }
  }

  private static void slope(
      int n,
      float[] x,
      int at,
      float[] bell,
      float[] tail,
      float[] dy,
      int from,
      float[] dx,
      int to) {
    for (int i = 0; i < n; i += W) {
      FloatVector c = clamp(FloatVector.fromArray(S, x, at + i)).mul(ElementaryF32.GAUSS);
      FloatVector slope =
          c.fma(FloatVector.fromArray(S, bell, i), FloatVector.fromArray(S, tail, i));
      FloatVector.fromArray(S, dy, from + i).mul(slope).intoArray(dx, to + i);
    }
  }

  private static FloatVector clamp(FloatVector x) {
    return x.min(ElementaryF32.GELU_HIGH).max(-ElementaryF32.GELU_HIGH);
  }

  /** tail = erfc |factor x| where that argument is at least 1/2; anything elsewhere. */
  private void erfc(int n, float[] x, int at, float factor) {
    quotient(n, x, at, factor, tail);
    bell(n, x, at, factor, bell);
    combine(n, x, at, factor, bell, tail);
  }

  /** out = Q(t) / (1 + 2c). */
  private static void quotient(int n, float[] x, int at, float factor, float[] out) {
    for (int i = 0; i < n; i += W) {
      FloatVector c = argument(x, at + i, factor);
      FloatVector t = c.sub(ElementaryF32.ERFC_CENTRE).div(c.add(ElementaryF32.ERFC_CENTRE));
      PolynomialsF32.erfc(t).div(TWO.fma(c, ONE)).intoArray(out, i);
    }
  }

  /** out = exp(-c^2), the square rounded. */
  private static void bell(int n, float[] x, int at, float factor, float[] out) {
    for (int i = 0; i < n; i += W) {
      FloatVector c = argument(x, at + i, factor);
      MathsF32.exp(c.mul(c).neg()).intoArray(out, i);
    }
  }

  /** q = e (q - low q), low the square's rounding error. */
  private static void combine(int n, float[] x, int at, float factor, float[] e, float[] q) {
    for (int i = 0; i < n; i += W) {
      FloatVector c = argument(x, at + i, factor);
      FloatVector minusLow = c.fma(c, c.mul(c).neg()).neg();
      FloatVector v = FloatVector.fromArray(S, q, i);
      FloatVector.fromArray(S, e, i).mul(minusLow.fma(v, v)).intoArray(q, i);
    }
  }

  private static FloatVector argument(float[] x, int at, float factor) {
    return FloatVector.fromArray(S, x, at).mul(factor).abs().min(ElementaryF32.ERFC_HIGH);
  }

  /** tail = Phi(x). */
  private void phi(int n, float[] x, int at) {
    erfc(n, x, at, ElementaryF32.SQRT_HALF);
    distribution(n, x, at, tail);
  }

  private static void distribution(int n, float[] x, int at, float[] tail) {
    for (int i = 0; i < n; i += W) {
      FloatVector v = FloatVector.fromArray(S, x, at + i);
      FloatVector z = v.mul(ElementaryF32.SQRT_HALF);
      FloatVector near = HALF.fma(z.fma(PolynomialsF32.erf(z.mul(z)), z), HALF);
      FloatVector half = FloatVector.fromArray(S, tail, i).mul(HALF);
      VectorMask<Float> negative = v.compare(VectorOperators.LT, 0);
      FloatVector far = ONE.sub(half).blend(half, negative);
      near.blend(far, z.abs().compare(VectorOperators.GE, HALF)).intoArray(tail, i);
    }
  }
}
