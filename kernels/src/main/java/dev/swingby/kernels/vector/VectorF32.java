package dev.swingby.kernels.vector;

import dev.swingby.kernels.Activation;
import dev.swingby.kernels.AdamStep;
import dev.swingby.kernels.KernelsF32;
import dev.swingby.kernels.Layout;
import dev.swingby.kernels.scalar.ScalarF32;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The f32 kernels on vectors. Loops run over whole vectors; what is left goes to the scalar
 * reference, whose bits are the same.
 */
final class VectorF32 implements KernelsF32 {
  static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final int W = SPECIES.length();

  private final ScalarF32 scalar = new ScalarF32();

  @Override
  public void gemm(
      Layout layout,
      int m,
      int n,
      int k,
      float alpha,
      float[] a,
      int aOffset,
      int lda,
      float[] b,
      int bOffset,
      int ldb,
      float beta,
      float[] c,
      int cOffset,
      int ldc) {
    GemmF32.gemm(layout, m, n, k, alpha, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
  }

  @Override
  public void activate(Activation act, int n, float[] x, int xOffset, float[] y, int yOffset) {
    int end = SPECIES.loopBound(n);
    switch (act) {
      case LINEAR -> System.arraycopy(x, xOffset, y, yOffset, end);
      case RELU -> {
        for (int i = 0; i < end; i += W) {
          FloatVector.fromArray(SPECIES, x, xOffset + i).max(0).intoArray(y, yOffset + i);
        }
      }
      case TANH -> {
        for (int i = 0; i < end; i += W) {
          MathsF32.tanh(FloatVector.fromArray(SPECIES, x, xOffset + i)).intoArray(y, yOffset + i);
        }
      }
      case GELU -> GaussF32.gelu(end, x, xOffset, y, yOffset);
    }
    scalar.activate(act, n - end, x, xOffset + end, y, yOffset + end);
  }

  @Override
  public void activateBackward(
      Activation act,
      int n,
      float[] x,
      int xOffset,
      float[] y,
      int yOffset,
      float[] dy,
      int dyOffset,
      float[] dx,
      int dxOffset) {
    int end = SPECIES.loopBound(n);
    switch (act) {
      case LINEAR -> System.arraycopy(dy, dyOffset, dx, dxOffset, end);
      case RELU -> {
        for (int i = 0; i < end; i += W) {
          FloatVector v = FloatVector.fromArray(SPECIES, x, xOffset + i);
          FloatVector d = FloatVector.fromArray(SPECIES, dy, dyOffset + i);
          // Neither comparison holds for NaN: it stays.
          v.blend(0, v.compare(VectorOperators.LE, 0))
              .blend(d, v.compare(VectorOperators.GT, 0))
              .intoArray(dx, dxOffset + i);
        }
      }
      case TANH -> {
        for (int i = 0; i < end; i += W) {
          FloatVector t = FloatVector.fromArray(SPECIES, y, yOffset + i);
          FloatVector d = FloatVector.fromArray(SPECIES, dy, dyOffset + i);
          d.mul(t.neg().fma(t, FloatVector.broadcast(SPECIES, 1))).intoArray(dx, dxOffset + i);
        }
      }
      case GELU -> GaussF32.geluBackward(end, x, xOffset, dy, dyOffset, dx, dxOffset);
    }
    scalar.activateBackward(
        act, n - end, x, xOffset + end, y, yOffset + end, dy, dyOffset + end, dx, dxOffset + end);
  }

  @Override
  public void exp(int n, float[] x, int xOffset, float[] y, int yOffset) {
    int end = SPECIES.loopBound(n);
    for (int i = 0; i < end; i += W) {
      MathsF32.exp(FloatVector.fromArray(SPECIES, x, xOffset + i)).intoArray(y, yOffset + i);
    }
    scalar.exp(n - end, x, xOffset + end, y, yOffset + end);
  }

  @Override
  public void erf(int n, float[] x, int xOffset, float[] y, int yOffset) {
    int end = SPECIES.loopBound(n);
    GaussF32.erf(end, x, xOffset, y, yOffset);
    scalar.erf(n - end, x, xOffset + end, y, yOffset + end);
  }

  @Override
  public void addBias(
      int m, int n, float[] bias, int biasOffset, float[] c, int cOffset, int ldc) {
    int end = SPECIES.loopBound(n);
    for (int i = 0; i < m; i++) {
      int row = cOffset + i * ldc;
      for (int j = 0; j < end; j += W) {
        FloatVector v = FloatVector.fromArray(SPECIES, bias, biasOffset + j);
        FloatVector.fromArray(SPECIES, c, row + j).add(v).intoArray(c, row + j);
      }
    }
    scalar.addBias(m, n - end, bias, biasOffset + end, c, cOffset + end, ldc);
  }

  @Override
  public void columnSums(
      int m, int n, float[] a, int aOffset, int lda, float[] out, int outOffset) {
    int end = SPECIES.loopBound(n);
    for (int j = 0; j < end; j += W) {
      FloatVector sum = FloatVector.zero(SPECIES);
      for (int i = 0; i < m; i++) {
        sum = sum.add(FloatVector.fromArray(SPECIES, a, aOffset + i * lda + j));
      }
      sum.intoArray(out, outOffset + j);
    }
    scalar.columnSums(m, n - end, a, aOffset + end, lda, out, outOffset + end);
  }

  @Override
  public float residual(
      int n,
      float[] y,
      int yOffset,
      float[] t,
      int tOffset,
      float scale,
      float[] r,
      int rOffset) {
    float[] lanes = ScalarF32.zeroLanes();
    int end = n - n % LANES;
    // One lane group after the other: each element is read once, so r may be y.
    for (int part = 0; part < LANES; part += W) {
      FloatVector sum = FloatVector.zero(SPECIES);
      for (int i = part; i < end; i += LANES) {
        FloatVector e =
            FloatVector.fromArray(SPECIES, y, yOffset + i)
                .sub(FloatVector.fromArray(SPECIES, t, tOffset + i));
        e.mul(scale).intoArray(r, rOffset + i);
        sum = e.fma(e, sum);
      }
      sum.intoArray(lanes, part);
    }
    for (int i = end; i < n; i++) {
      float e = y[yOffset + i] - t[tOffset + i];
      r[rOffset + i] = scale * e;
      lanes[i - end] = Math.fma(e, e, lanes[i - end]);
    }
    return ScalarF32.tree(lanes);
  }

  @Override
  public float dot(int n, float[] x, int xOffset, float[] y, int yOffset) {
    float[] lanes = ScalarF32.zeroLanes();
    int end = n - n % LANES;
    for (int part = 0; part < LANES; part += 2 * W) {
      FloatVector s0 = FloatVector.zero(SPECIES);
      FloatVector s1 = FloatVector.zero(SPECIES);
      for (int i = part; i < end; i += LANES) {
        FloatVector x0 = FloatVector.fromArray(SPECIES, x, xOffset + i);
        FloatVector x1 = FloatVector.fromArray(SPECIES, x, xOffset + i + W);
        s0 = x0.fma(FloatVector.fromArray(SPECIES, y, yOffset + i), s0);
        s1 = x1.fma(FloatVector.fromArray(SPECIES, y, yOffset + i + W), s1);
      }
      s0.intoArray(lanes, part);
      s1.intoArray(lanes, part + W);
    }
    for (int i = end; i < n; i++) {
      lanes[i - end] = Math.fma(x[xOffset + i], y[yOffset + i], lanes[i - end]);
    }
    return ScalarF32.tree(lanes);
  }

  @Override
  public float sum(int n, float[] x, int xOffset) {
    float[] lanes = ScalarF32.zeroLanes();
    int end = n - n % LANES;
    for (int part = 0; part < LANES; part += 2 * W) {
      FloatVector s0 = FloatVector.zero(SPECIES);
      FloatVector s1 = FloatVector.zero(SPECIES);
      for (int i = part; i < end; i += LANES) {
        s0 = s0.add(FloatVector.fromArray(SPECIES, x, xOffset + i));
        s1 = s1.add(FloatVector.fromArray(SPECIES, x, xOffset + i + W));
      }
      s0.intoArray(lanes, part);
      s1.intoArray(lanes, part + W);
    }
    for (int i = end; i < n; i++) {
      lanes[i - end] += x[xOffset + i];
    }
    return ScalarF32.tree(lanes);
  }

  @Override
  public void axpy(int n, float alpha, float[] x, int xOffset, float[] y, int yOffset) {
    int end = SPECIES.loopBound(n);
    FloatVector factor = FloatVector.broadcast(SPECIES, alpha);
    for (int i = 0; i < end; i += W) {
      FloatVector v = FloatVector.fromArray(SPECIES, x, xOffset + i);
      factor.fma(v, FloatVector.fromArray(SPECIES, y, yOffset + i)).intoArray(y, yOffset + i);
    }
    scalar.axpy(n - end, alpha, x, xOffset + end, y, yOffset + end);
  }

  @Override
  public void scale(int n, float alpha, float[] x, int xOffset) {
    int end = SPECIES.loopBound(n);
    for (int i = 0; i < end; i += W) {
      FloatVector.fromArray(SPECIES, x, xOffset + i).mul(alpha).intoArray(x, xOffset + i);
    }
    scalar.scale(n - end, alpha, x, xOffset + end);
  }

  @Override
  public void descend(
      int n, float rate, float decay, float[] g, int gOffset, float[] p, int pOffset) {
    int end = SPECIES.loopBound(n);
    FloatVector down = FloatVector.broadcast(SPECIES, -rate);
    FloatVector shrink = FloatVector.broadcast(SPECIES, decay);
    for (int i = 0; i < end; i += W) {
      FloatVector w = FloatVector.fromArray(SPECIES, p, pOffset + i);
      FloatVector gradient = shrink.fma(w, FloatVector.fromArray(SPECIES, g, gOffset + i));
      down.fma(gradient, w).intoArray(p, pOffset + i);
    }
    scalar.descend(n - end, rate, decay, g, gOffset + end, p, pOffset + end);
  }

  @Override
  public void momentum(
      int n,
      float rate,
      float mu,
      float decay,
      float[] g,
      int gOffset,
      float[] v,
      int vOffset,
      float[] p,
      int pOffset) {
    int end = SPECIES.loopBound(n);
    FloatVector down = FloatVector.broadcast(SPECIES, -rate);
    FloatVector keep = FloatVector.broadcast(SPECIES, mu);
    FloatVector shrink = FloatVector.broadcast(SPECIES, decay);
    for (int i = 0; i < end; i += W) {
      FloatVector w = FloatVector.fromArray(SPECIES, p, pOffset + i);
      FloatVector gradient = shrink.fma(w, FloatVector.fromArray(SPECIES, g, gOffset + i));
      FloatVector velocity = keep.fma(FloatVector.fromArray(SPECIES, v, vOffset + i), gradient);
      velocity.intoArray(v, vOffset + i);
      down.fma(velocity, w).intoArray(p, pOffset + i);
    }
    scalar.momentum(n - end, rate, mu, decay, g, gOffset + end, v, vOffset + end, p, pOffset + end);
  }

  @Override
  public void adam(
      int n,
      AdamStep h,
      float[] g,
      int gOffset,
      float[] m,
      int mOffset,
      float[] v,
      int vOffset,
      float[] p,
      int pOffset) {
    int end = SPECIES.loopBound(n);
    FloatVector b1 = FloatVector.broadcast(SPECIES, (float) h.b1());
    FloatVector b2 = FloatVector.broadcast(SPECIES, (float) h.b2());
    float rest1 = (float) (1 - h.b1());
    float rest2 = (float) (1 - h.b2());
    FloatVector down = FloatVector.broadcast(SPECIES, (float) -h.step());
    FloatVector shrink = FloatVector.broadcast(SPECIES, (float) h.decay());
    float c2 = (float) h.c2();
    float epsilon = (float) h.epsilon();
    float keep = (float) h.keep();
    for (int i = 0; i < end; i += W) {
      FloatVector w = FloatVector.fromArray(SPECIES, p, pOffset + i).mul(keep);
      FloatVector gradient = shrink.fma(w, FloatVector.fromArray(SPECIES, g, gOffset + i));
      FloatVector first =
          b1.fma(FloatVector.fromArray(SPECIES, m, mOffset + i), gradient.mul(rest1));
      FloatVector second =
          b2.fma(
              FloatVector.fromArray(SPECIES, v, vOffset + i), gradient.mul(gradient).mul(rest2));
      first.intoArray(m, mOffset + i);
      second.intoArray(v, vOffset + i);
      FloatVector d = second.sqrt().mul(c2).add(epsilon);
      down.fma(first.div(d), w).intoArray(p, pOffset + i);
    }
    scalar.adam(n - end, h, g, gOffset + end, m, mOffset + end, v, vOffset + end, p, pOffset + end);
  }

  @Override
  public int firstNonFinite(int n, float[] x, int xOffset) {
    int end = SPECIES.loopBound(n);
    int i = 0;
    while (i < end) {
      FloatVector v = FloatVector.fromArray(SPECIES, x, xOffset + i);
      if (!v.abs().compare(VectorOperators.LE, Float.MAX_VALUE).allTrue()) {
        break;
      }
      i += W;
    }
    int at = scalar.firstNonFinite(n - i, x, xOffset + i);
    return at < 0 ? -1 : i + at;
  }
}
