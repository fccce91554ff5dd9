package dev.swingby.kernels.vector;

import dev.swingby.kernels.Activation;
import dev.swingby.kernels.AdamStep;
import dev.swingby.kernels.KernelsF64;
import dev.swingby.kernels.Layout;
import dev.swingby.kernels.scalar.ScalarF64;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.jspecify.annotations.Nullable;

/**
 * The f64 kernels on vectors. Loops run over whole vectors; what is left goes to the scalar
 * reference, whose bits are the same.
 */
final class VectorF64 implements KernelsF64 {
  static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int W = SPECIES.length();

  private static final ThreadLocal<EpilogueF64> EPILOGUE =
      ThreadLocal.withInitial(EpilogueF64::new);

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
  public void gemmBatch(
      Layout layout,
      int count,
      int m,
      int n,
      int k,
      double alpha,
      double[] a,
      int aOffset,
      int lda,
      int aStep,
      double[] b,
      int bOffset,
      int ldb,
      int bStep,
      double beta,
      double[] c,
      int cOffset,
      int ldc,
      int cStep) {
    BatchGemmF64.gemm(
        layout, count, m, n, k, alpha, a, aOffset, lda, aStep, b, bOffset, ldb, bStep, beta, c,
        cOffset, ldc, cStep);
  }

  @Override
  public void gemmLanes(
      Layout layout,
      int lanes,
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
    if (alpha == 1 && (beta == 0 || beta == 1) && lanes % W == 0) {
      LaneGemmF64.gemm(
          layout, lanes, m, n, k, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
    } else {
      scalar.gemmLanes(
          layout, lanes, m, n, k, alpha, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
    }
  }

  @Override
  public void linear(
      int m,
      int n,
      int k,
      double[] x,
      int xOffset,
      int ldx,
      double[] w,
      int wOffset,
      int ldw,
      double @Nullable [] bias,
      int biasOffset,
      Activation act,
      double[] z,
      int zOffset,
      int ldz,
      double[] y,
      int yOffset,
      int ldy) {
    if ((act == Activation.LINEAR && y == z) || m * n == 0) {
      GemmF64.layer(
          m, n, k, x, xOffset, ldx, w, wOffset, 1, ldw, bias, biasOffset, null, z, zOffset, ldz);
    } else {
      EpilogueF64 epilogue = EPILOGUE.get();
      epilogue.forward(this, act, n, z, zOffset, ldz, y, yOffset, ldy);
      GemmF64.layer(
          m,
          n,
          k,
          x,
          xOffset,
          ldx,
          w,
          wOffset,
          1,
          ldw,
          bias,
          biasOffset,
          epilogue,
          z,
          zOffset,
          ldz);
      epilogue.release();
    }
  }

  @Override
  public void backpropagate(
      int m,
      int n,
      int k,
      double[] dz,
      int dzOffset,
      int lddz,
      double[] w,
      int wOffset,
      int ldw,
      Activation act,
      double[] z,
      int zOffset,
      int ldz,
      double[] dx,
      int dxOffset,
      int lddx) {
    EpilogueF64 epilogue = EPILOGUE.get();
    epilogue.backward(this, act, n, z, zOffset, ldz, dx, dxOffset, lddx);
    GemmF64.layer(
        m, n, k, dz, dzOffset, lddz, w, wOffset, ldw, 1, null, 0, epilogue, dx, dxOffset, lddx);
    epilogue.release();
  }

  @Override
  public void activate(Activation act, int n, double[] x, int xOffset, double[] y, int yOffset) {
    int end = SPECIES.loopBound(n);
    switch (act) {
      case LINEAR -> System.arraycopy(x, xOffset, y, yOffset, end);
      case RELU -> UnaryF64.relu(end, x, xOffset, y, yOffset);
      case TANH -> UnaryF64.tanh(end, x, xOffset, y, yOffset);
      case GELU -> UnaryF64.gelu(end, x, xOffset, y, yOffset);
      case SIGMOID -> UnaryF64.sigmoid(end, x, xOffset, y, yOffset);
      case SILU -> UnaryF64.silu(end, x, xOffset, y, yOffset);
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
      case RELU -> UnaryF64.reluBackward(end, x, xOffset, dy, dyOffset, dx, dxOffset);
      case TANH -> UnaryF64.tanhBackward(end, y, yOffset, dy, dyOffset, dx, dxOffset);
      case GELU -> UnaryF64.geluBackward(end, x, xOffset, dy, dyOffset, dx, dxOffset);
      case SIGMOID -> UnaryF64.sigmoidBackward(end, y, yOffset, dy, dyOffset, dx, dxOffset);
      case SILU -> UnaryF64.siluBackward(end, x, xOffset, dy, dyOffset, dx, dxOffset);
    }
    scalar.activateBackward(
        act, n - end, x, xOffset + end, y, yOffset + end, dy, dyOffset + end, dx, dxOffset + end);
  }

  @Override
  public void exp(int n, double[] x, int xOffset, double[] y, int yOffset) {
    int end = SPECIES.loopBound(n);
    UnaryF64.exp(end, x, xOffset, y, yOffset);
    scalar.exp(n - end, x, xOffset + end, y, yOffset + end);
  }

  @Override
  public void log(int n, double[] x, int xOffset, double[] y, int yOffset) {
    int end = SPECIES.loopBound(n);
    LogF64.log(end, x, xOffset, y, yOffset);
    scalar.log(n - end, x, xOffset + end, y, yOffset + end);
  }

  @Override
  public void erf(int n, double[] x, int xOffset, double[] y, int yOffset) {
    int end = SPECIES.loopBound(n);
    UnaryF64.erf(end, x, xOffset, y, yOffset);
    scalar.erf(n - end, x, xOffset + end, y, yOffset + end);
  }

  @Override
  public void addBias(
      int m, int n, double[] bias, int biasOffset, double[] c, int cOffset, int ldc) {
    int end = SPECIES.loopBound(n);
    int quarter = m / 4;
    int step = quarter * ldc;
    // Four rows far apart in step: memory is faster in several streams.
    for (int i = 0; i < quarter; i++) {
      int row = cOffset + i * ldc;
      for (int j = 0; j < end; j += W) {
        DoubleVector v = DoubleVector.fromArray(SPECIES, bias, biasOffset + j);
        int at = row + j;
        DoubleVector.fromArray(SPECIES, c, at).add(v).intoArray(c, at);
        at += step;
        DoubleVector.fromArray(SPECIES, c, at).add(v).intoArray(c, at);
        at += step;
        DoubleVector.fromArray(SPECIES, c, at).add(v).intoArray(c, at);
        at += step;
        DoubleVector.fromArray(SPECIES, c, at).add(v).intoArray(c, at);
      }
    }
    for (int i = 4 * quarter; i < m; i++) {
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
    ColumnsF64.sums(m, n, a, aOffset, lda, out, outOffset);
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
    return ReduceF64.residual(n, y, yOffset, t, tOffset, scale, r, rOffset);
  }

  @Override
  public void residualLanes(
      int lanes,
      int n,
      double[] y,
      int yOffset,
      double[] t,
      int tOffset,
      double scale,
      double[] r,
      int rOffset,
      double[] sums) {
    if (lanes % W == 0) {
      LaneGemmF64.residual(lanes, n, y, yOffset, t, tOffset, scale, r, rOffset, sums);
    } else {
      scalar.residualLanes(lanes, n, y, yOffset, t, tOffset, scale, r, rOffset, sums);
    }
  }

  @Override
  public double dot(int n, double[] x, int xOffset, double[] y, int yOffset) {
    return ReduceF64.dot(n, x, xOffset, y, yOffset);
  }

  @Override
  public double sum(int n, double[] x, int xOffset) {
    return ReduceF64.sum(n, x, xOffset);
  }

  @Override
  public void sums(int count, int n, double[] x, int xOffset, double[] out, int outOffset) {
    if (count == StreamsF64.COUNT && StreamsF64.fit(n)) {
      StreamsF64.sums(n, x, xOffset, out, outOffset);
    } else {
      KernelsF64.super.sums(count, n, x, xOffset, out, outOffset);
    }
  }

  @Override
  public double absSum(int n, double[] x, int xOffset) {
    return ReduceF64.absSum(n, x, xOffset);
  }

  @Override
  public double squares(int n, double scale, double[] x, int xOffset) {
    return ReduceF64.squares(n, scale, x, xOffset);
  }

  @Override
  public double maxAbs(int n, double[] x, int xOffset) {
    return ReduceF64.maxAbs(n, x, xOffset);
  }

  @Override
  public void softmax(int m, int n, double[] x, int xOffset, double[] y, int yOffset) {
    RowsF64.softmax(m, n, x, xOffset, y, yOffset);
  }

  @Override
  public void logSumExp(int m, int n, double[] x, int xOffset, double[] out, int outOffset) {
    RowsF64.logSumExp(m, n, x, xOffset, out, outOffset);
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
