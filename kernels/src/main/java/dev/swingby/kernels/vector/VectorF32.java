package dev.swingby.kernels.vector;

import dev.swingby.kernels.Activation;
import dev.swingby.kernels.AdamStep;
import dev.swingby.kernels.KernelsF32;
import dev.swingby.kernels.Layout;
import dev.swingby.kernels.scalar.ScalarF32;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.jspecify.annotations.Nullable;

/**
 * The f32 kernels on vectors. Loops run over whole vectors; what is left goes to the scalar
 * reference, whose bits are the same.
 */
final class VectorF32 implements KernelsF32 {
  static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final int W = SPECIES.length();

  private static final ThreadLocal<EpilogueF32> EPILOGUE =
      ThreadLocal.withInitial(EpilogueF32::new);

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
  public void gemmBatch(
      Layout layout,
      int count,
      int m,
      int n,
      int k,
      float alpha,
      float[] a,
      int aOffset,
      int lda,
      int aStep,
      float[] b,
      int bOffset,
      int ldb,
      int bStep,
      float beta,
      float[] c,
      int cOffset,
      int ldc,
      int cStep) {
    BatchGemmF32.gemm(
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
    if (alpha == 1 && (beta == 0 || beta == 1) && lanes % W == 0) {
      LaneGemmF32.gemm(
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
      float[] x,
      int xOffset,
      int ldx,
      float[] w,
      int wOffset,
      int ldw,
      float @Nullable [] bias,
      int biasOffset,
      Activation act,
      float[] z,
      int zOffset,
      int ldz,
      float[] y,
      int yOffset,
      int ldy) {
    if ((act == Activation.LINEAR && y == z) || m * n == 0) {
      GemmF32.layer(
          m, n, k, x, xOffset, ldx, w, wOffset, 1, ldw, bias, biasOffset, null, z, zOffset, ldz);
    } else {
      EpilogueF32 epilogue = EPILOGUE.get();
      epilogue.forward(this, act, n, z, zOffset, ldz, y, yOffset, ldy);
      GemmF32.layer(
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
      float[] dz,
      int dzOffset,
      int lddz,
      float[] w,
      int wOffset,
      int ldw,
      Activation act,
      float[] z,
      int zOffset,
      int ldz,
      float[] dx,
      int dxOffset,
      int lddx) {
    EpilogueF32 epilogue = EPILOGUE.get();
    epilogue.backward(this, act, n, z, zOffset, ldz, dx, dxOffset, lddx);
    GemmF32.layer(
        m, n, k, dz, dzOffset, lddz, w, wOffset, ldw, 1, null, 0, epilogue, dx, dxOffset, lddx);
    epilogue.release();
  }

  @Override
  public void activate(Activation act, int n, float[] x, int xOffset, float[] y, int yOffset) {
    int end = SPECIES.loopBound(n);
    switch (act) {
      case LINEAR -> System.arraycopy(x, xOffset, y, yOffset, end);
      case RELU -> UnaryF32.relu(end, x, xOffset, y, yOffset);
      case TANH -> UnaryF32.tanh(end, x, xOffset, y, yOffset);
      case GELU -> UnaryF32.gelu(end, x, xOffset, y, yOffset);
      case SIGMOID -> UnaryF32.sigmoid(end, x, xOffset, y, yOffset);
      case SILU -> UnaryF32.silu(end, x, xOffset, y, yOffset);
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
      case RELU -> UnaryF32.reluBackward(end, x, xOffset, dy, dyOffset, dx, dxOffset);
      case TANH -> UnaryF32.tanhBackward(end, y, yOffset, dy, dyOffset, dx, dxOffset);
      case GELU -> UnaryF32.geluBackward(end, x, xOffset, dy, dyOffset, dx, dxOffset);
      case SIGMOID -> UnaryF32.sigmoidBackward(end, y, yOffset, dy, dyOffset, dx, dxOffset);
      case SILU -> UnaryF32.siluBackward(end, x, xOffset, dy, dyOffset, dx, dxOffset);
    }
    scalar.activateBackward(
        act, n - end, x, xOffset + end, y, yOffset + end, dy, dyOffset + end, dx, dxOffset + end);
  }

  @Override
  public void exp(int n, float[] x, int xOffset, float[] y, int yOffset) {
    int end = SPECIES.loopBound(n);
    UnaryF32.exp(end, x, xOffset, y, yOffset);
    scalar.exp(n - end, x, xOffset + end, y, yOffset + end);
  }

  @Override
  public void log(int n, float[] x, int xOffset, float[] y, int yOffset) {
    int end = SPECIES.loopBound(n);
    LogF32.log(end, x, xOffset, y, yOffset);
    scalar.log(n - end, x, xOffset + end, y, yOffset + end);
  }

  @Override
  public void erf(int n, float[] x, int xOffset, float[] y, int yOffset) {
    int end = SPECIES.loopBound(n);
    UnaryF32.erf(end, x, xOffset, y, yOffset);
    scalar.erf(n - end, x, xOffset + end, y, yOffset + end);
  }

  @Override
  public void addBias(
      int m, int n, float[] bias, int biasOffset, float[] c, int cOffset, int ldc) {
    int end = SPECIES.loopBound(n);
    int quarter = m / 4;
    int step = quarter * ldc;
    // Four rows far apart in step: memory is faster in several streams.
    for (int i = 0; i < quarter; i++) {
      int row = cOffset + i * ldc;
      for (int j = 0; j < end; j += W) {
        FloatVector v = FloatVector.fromArray(SPECIES, bias, biasOffset + j);
        int at = row + j;
        FloatVector.fromArray(SPECIES, c, at).add(v).intoArray(c, at);
        at += step;
        FloatVector.fromArray(SPECIES, c, at).add(v).intoArray(c, at);
        at += step;
        FloatVector.fromArray(SPECIES, c, at).add(v).intoArray(c, at);
        at += step;
        FloatVector.fromArray(SPECIES, c, at).add(v).intoArray(c, at);
      }
    }
    for (int i = 4 * quarter; i < m; i++) {
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
    ColumnsF32.sums(m, n, a, aOffset, lda, out, outOffset);
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
    return ReduceF32.residual(n, y, yOffset, t, tOffset, scale, r, rOffset);
  }

  @Override
  public void residualLanes(
      int lanes,
      int n,
      float[] y,
      int yOffset,
      float[] t,
      int tOffset,
      float scale,
      float[] r,
      int rOffset,
      float[] sums) {
    if (lanes % W == 0) {
      LaneGemmF32.residual(lanes, n, y, yOffset, t, tOffset, scale, r, rOffset, sums);
    } else {
      scalar.residualLanes(lanes, n, y, yOffset, t, tOffset, scale, r, rOffset, sums);
    }
  }

  @Override
  public float dot(int n, float[] x, int xOffset, float[] y, int yOffset) {
    return ReduceF32.dot(n, x, xOffset, y, yOffset);
  }

  @Override
  public float sum(int n, float[] x, int xOffset) {
    return ReduceF32.sum(n, x, xOffset);
  }

  @Override
  public void sums(int count, int n, float[] x, int xOffset, float[] out, int outOffset) {
    if (count == StreamsF32.COUNT && StreamsF32.fit(n)) {
      StreamsF32.sums(n, x, xOffset, out, outOffset);
    } else {
      KernelsF32.super.sums(count, n, x, xOffset, out, outOffset);
    }
  }

  @Override
  public float absSum(int n, float[] x, int xOffset) {
    return ReduceF32.absSum(n, x, xOffset);
  }

  @Override
  public float squares(int n, float scale, float[] x, int xOffset) {
    return ReduceF32.squares(n, scale, x, xOffset);
  }

  @Override
  public float maxAbs(int n, float[] x, int xOffset) {
    return ReduceF32.maxAbs(n, x, xOffset);
  }

  @Override
  public void softmax(int m, int n, float[] x, int xOffset, float[] y, int yOffset) {
    RowsF32.softmax(m, n, x, xOffset, y, yOffset);
  }

  @Override
  public void logSumExp(int m, int n, float[] x, int xOffset, float[] out, int outOffset) {
    RowsF32.logSumExp(m, n, x, xOffset, out, outOffset);
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
