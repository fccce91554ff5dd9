package dev.swingby.kernels.vector;

import dev.swingby.kernels.Activation;
import dev.swingby.kernels.AdamStep;
import dev.swingby.kernels.KernelsF64;
import dev.swingby.kernels.Layout;
import dev.swingby.kernels.scalar.ScalarF64;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The f64 kernels on vectors. Loops run over whole vectors; what is left goes to the scalar
 * reference, whose bits are the same.
 */
final class VectorF64 implements KernelsF64 {
  static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int W = SPECIES.length();

  private final ScalarF64 scalar = new ScalarF64();

  @Override
  public void gemm(
      Layout layout,
      int m,
      int n,
      int k,
      double alpha,
      double[] a,
      int aOffset,
      int lda,
      double[] b,
      int bOffset,
      int ldb,
      double beta,
      double[] c,
      int cOffset,
      int ldc) {
    GemmF64.gemm(layout, m, n, k, alpha, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
  }

  @Override
  public void activate(Activation act, int n, double[] x, int xOffset, double[] y, int yOffset) {
    int end = SPECIES.loopBound(n);
    switch (act) {
      case LINEAR -> System.arraycopy(x, xOffset, y, yOffset, end);
      case RELU -> {
        for (int i = 0; i < end; i += W) {
          DoubleVector.fromArray(SPECIES, x, xOffset + i).max(0).intoArray(y, yOffset + i);
        }
      }
      case TANH -> {
        for (int i = 0; i < end; i += W) {
          MathsF64.tanh(DoubleVector.fromArray(SPECIES, x, xOffset + i)).intoArray(y, yOffset + i);
        }
      }
      case GELU -> GaussF64.gelu(end, x, xOffset, y, yOffset);
    }
    scalar.activate(act, n - end, x, xOffset + end, y, yOffset + end);
  }

  @Override
  public void activateBackward(
      Activation act,
      int n,
      double[] x,
      int xOffset,
      double[] y,
      int yOffset,
      double[] dy,
      int dyOffset,
      double[] dx,
      int dxOffset) {
    int end = SPECIES.loopBound(n);
    switch (act) {
      case LINEAR -> System.arraycopy(dy, dyOffset, dx, dxOffset, end);
      case RELU -> {
        for (int i = 0; i < end; i += W) {
          DoubleVector v = DoubleVector.fromArray(SPECIES, x, xOffset + i);
          DoubleVector d = DoubleVector.fromArray(SPECIES, dy, dyOffset + i);
          // Neither comparison holds for NaN: it stays.
          v.blend(0, v.compare(VectorOperators.LE, 0))
              .blend(d, v.compare(VectorOperators.GT, 0))
              .intoArray(dx, dxOffset + i);
        }
      }
      case TANH -> {
        for (int i = 0; i < end; i += W) {
          DoubleVector t = DoubleVector.fromArray(SPECIES, y, yOffset + i);
          DoubleVector d = DoubleVector.fromArray(SPECIES, dy, dyOffset + i);
          d.mul(t.neg().fma(t, DoubleVector.broadcast(SPECIES, 1))).intoArray(dx, dxOffset + i);
        }
      }
      case GELU -> GaussF64.geluBackward(end, x, xOffset, dy, dyOffset, dx, dxOffset);
    }
    scalar.activateBackward(
        act, n - end, x, xOffset + end, y, yOffset + end, dy, dyOffset + end, dx, dxOffset + end);
  }

  @Override
  public void exp(int n, double[] x, int xOffset, double[] y, int yOffset) {
    int end = SPECIES.loopBound(n);
    for (int i = 0; i < end; i += W) {
      MathsF64.exp(DoubleVector.fromArray(SPECIES, x, xOffset + i)).intoArray(y, yOffset + i);
    }
    scalar.exp(n - end, x, xOffset + end, y, yOffset + end);
  }

  @Override
  public void erf(int n, double[] x, int xOffset, double[] y, int yOffset) {
    int end = SPECIES.loopBound(n);
    GaussF64.erf(end, x, xOffset, y, yOffset);
    scalar.erf(n - end, x, xOffset + end, y, yOffset + end);
  }

  @Override
  public void addBias(
      int m, int n, double[] bias, int biasOffset, double[] c, int cOffset, int ldc) {
    int end = SPECIES.loopBound(n);
    for (int i = 0; i < m; i++) {
      int row = cOffset + i * ldc;
      for (int j = 0; j < end; j += W) {
        DoubleVector v = DoubleVector.fromArray(SPECIES, bias, biasOffset + j);
        DoubleVector.fromArray(SPECIES, c, row + j).add(v).intoArray(c, row + j);
      }
    }
    scalar.addBias(m, n - end, bias, biasOffset + end, c, cOffset + end, ldc);
  }

  @Override
  public void columnSums(
      int m, int n, double[] a, int aOffset, int lda, double[] out, int outOffset) {
    int end = SPECIES.loopBound(n);
    for (int j = 0; j < end; j += W) {
      DoubleVector sum = DoubleVector.zero(SPECIES);
      for (int i = 0; i < m; i++) {
        sum = sum.add(DoubleVector.fromArray(SPECIES, a, aOffset + i * lda + j));
      }
      sum.intoArray(out, outOffset + j);
    }
    scalar.columnSums(m, n - end, a, aOffset + end, lda, out, outOffset + end);
  }

  @Override
  public double residual(
      int n,
      double[] y,
      int yOffset,
      double[] t,
      int tOffset,
      double scale,
      double[] r,
      int rOffset) {
    double[] lanes = ScalarF64.zeroLanes();
    int end = n - n % LANES;
    // One lane group after the other: each element is read once, so r may be y.
    for (int part = 0; part < LANES; part += W) {
      DoubleVector sum = DoubleVector.zero(SPECIES);
      for (int i = part; i < end; i += LANES) {
        DoubleVector e =
            DoubleVector.fromArray(SPECIES, y, yOffset + i)
                .sub(DoubleVector.fromArray(SPECIES, t, tOffset + i));
        e.mul(scale).intoArray(r, rOffset + i);
        sum = e.fma(e, sum);
      }
      sum.intoArray(lanes, part);
    }
    for (int i = end; i < n; i++) {
      double e = y[yOffset + i] - t[tOffset + i];
      r[rOffset + i] = scale * e;
      lanes[i - end] = Math.fma(e, e, lanes[i - end]);
    }
    return ScalarF64.tree(lanes);
  }

  @Override
  public double dot(int n, double[] x, int xOffset, double[] y, int yOffset) {
    double[] lanes = ScalarF64.zeroLanes();
    int end = n - n % LANES;
    for (int part = 0; part < LANES; part += 2 * W) {
      DoubleVector s0 = DoubleVector.zero(SPECIES);
      DoubleVector s1 = DoubleVector.zero(SPECIES);
      for (int i = part; i < end; i += LANES) {
        DoubleVector x0 = DoubleVector.fromArray(SPECIES, x, xOffset + i);
        DoubleVector x1 = DoubleVector.fromArray(SPECIES, x, xOffset + i + W);
        s0 = x0.fma(DoubleVector.fromArray(SPECIES, y, yOffset + i), s0);
        s1 = x1.fma(DoubleVector.fromArray(SPECIES, y, yOffset + i + W), s1);
      }
      s0.intoArray(lanes, part);
      s1.intoArray(lanes, part + W);
    }
    for (int i = end; i < n; i++) {
      lanes[i - end] = Math.fma(x[xOffset + i], y[yOffset + i], lanes[i - end]);
    }
    return ScalarF64.tree(lanes);
  }

  @Override
  public double sum(int n, double[] x, int xOffset) {
    double[] lanes = ScalarF64.zeroLanes();
    int end = n - n % LANES;
    for (int part = 0; part < LANES; part += 2 * W) {
      DoubleVector s0 = DoubleVector.zero(SPECIES);
      DoubleVector s1 = DoubleVector.zero(SPECIES);
      for (int i = part; i < end; i += LANES) {
        s0 = s0.add(DoubleVector.fromArray(SPECIES, x, xOffset + i));
        s1 = s1.add(DoubleVector.fromArray(SPECIES, x, xOffset + i + W));
      }
      s0.intoArray(lanes, part);
      s1.intoArray(lanes, part + W);
    }
    for (int i = end; i < n; i++) {
      lanes[i - end] += x[xOffset + i];
    }
    return ScalarF64.tree(lanes);
  }

  @Override
  public void axpy(int n, double alpha, double[] x, int xOffset, double[] y, int yOffset) {
    int end = SPECIES.loopBound(n);
    DoubleVector factor = DoubleVector.broadcast(SPECIES, alpha);
    for (int i = 0; i < end; i += W) {
      DoubleVector v = DoubleVector.fromArray(SPECIES, x, xOffset + i);
      factor.fma(v, DoubleVector.fromArray(SPECIES, y, yOffset + i)).intoArray(y, yOffset + i);
    }
    scalar.axpy(n - end, alpha, x, xOffset + end, y, yOffset + end);
  }

  @Override
  public void scale(int n, double alpha, double[] x, int xOffset) {
    int end = SPECIES.loopBound(n);
    for (int i = 0; i < end; i += W) {
      DoubleVector.fromArray(SPECIES, x, xOffset + i).mul(alpha).intoArray(x, xOffset + i);
    }
    scalar.scale(n - end, alpha, x, xOffset + end);
  }

  @Override
  public void descend(
      int n, double rate, double decay, double[] g, int gOffset, double[] p, int pOffset) {
    int end = SPECIES.loopBound(n);
    DoubleVector down = DoubleVector.broadcast(SPECIES, -rate);
    DoubleVector shrink = DoubleVector.broadcast(SPECIES, decay);
    for (int i = 0; i < end; i += W) {
      DoubleVector w = DoubleVector.fromArray(SPECIES, p, pOffset + i);
      DoubleVector gradient = shrink.fma(w, DoubleVector.fromArray(SPECIES, g, gOffset + i));
      down.fma(gradient, w).intoArray(p, pOffset + i);
    }
    scalar.descend(n - end, rate, decay, g, gOffset + end, p, pOffset + end);
  }

  @Override
  public void momentum(
      int n,
      double rate,
      double mu,
      double decay,
      double[] g,
      int gOffset,
      double[] v,
      int vOffset,
      double[] p,
      int pOffset) {
    int end = SPECIES.loopBound(n);
    DoubleVector down = DoubleVector.broadcast(SPECIES, -rate);
    DoubleVector keep = DoubleVector.broadcast(SPECIES, mu);
    DoubleVector shrink = DoubleVector.broadcast(SPECIES, decay);
    for (int i = 0; i < end; i += W) {
      DoubleVector w = DoubleVector.fromArray(SPECIES, p, pOffset + i);
      DoubleVector gradient = shrink.fma(w, DoubleVector.fromArray(SPECIES, g, gOffset + i));
      DoubleVector velocity = keep.fma(DoubleVector.fromArray(SPECIES, v, vOffset + i), gradient);
      velocity.intoArray(v, vOffset + i);
      down.fma(velocity, w).intoArray(p, pOffset + i);
    }
    scalar.momentum(n - end, rate, mu, decay, g, gOffset + end, v, vOffset + end, p, pOffset + end);
  }

  @Override
  public void adam(
      int n,
      AdamStep h,
      double[] g,
      int gOffset,
      double[] m,
      int mOffset,
      double[] v,
      int vOffset,
      double[] p,
      int pOffset) {
    int end = SPECIES.loopBound(n);
    DoubleVector b1 = DoubleVector.broadcast(SPECIES, (double) h.b1());
    DoubleVector b2 = DoubleVector.broadcast(SPECIES, (double) h.b2());
    double rest1 = (double) (1 - h.b1());
    double rest2 = (double) (1 - h.b2());
    DoubleVector down = DoubleVector.broadcast(SPECIES, (double) -h.step());
    DoubleVector shrink = DoubleVector.broadcast(SPECIES, (double) h.decay());
    double c2 = (double) h.c2();
    double epsilon = (double) h.epsilon();
    double keep = (double) h.keep();
    for (int i = 0; i < end; i += W) {
      DoubleVector w = DoubleVector.fromArray(SPECIES, p, pOffset + i).mul(keep);
      DoubleVector gradient = shrink.fma(w, DoubleVector.fromArray(SPECIES, g, gOffset + i));
      DoubleVector first =
          b1.fma(DoubleVector.fromArray(SPECIES, m, mOffset + i), gradient.mul(rest1));
      DoubleVector second =
          b2.fma(
              DoubleVector.fromArray(SPECIES, v, vOffset + i), gradient.mul(gradient).mul(rest2));
      first.intoArray(m, mOffset + i);
      second.intoArray(v, vOffset + i);
      DoubleVector d = second.sqrt().mul(c2).add(epsilon);
      down.fma(first.div(d), w).intoArray(p, pOffset + i);
    }
    scalar.adam(n - end, h, g, gOffset + end, m, mOffset + end, v, vOffset + end, p, pOffset + end);
  }

  @Override
  public int firstNonFinite(int n, double[] x, int xOffset) {
    int end = SPECIES.loopBound(n);
    int i = 0;
    while (i < end) {
      DoubleVector v = DoubleVector.fromArray(SPECIES, x, xOffset + i);
      if (!v.abs().compare(VectorOperators.LE, Double.MAX_VALUE).allTrue()) {
        break;
      }
      i += W;
    }
    int at = scalar.firstNonFinite(n - i, x, xOffset + i);
    return at < 0 ? -1 : i + at;
  }
}
