package dev.swingby.kernels.scalar;

import dev.swingby.kernels.Activation;
import dev.swingby.kernels.AdamStep;
import dev.swingby.kernels.KernelsF32;
import dev.swingby.kernels.Layout;
import org.jspecify.annotations.Nullable;

/** The f32 kernels as their formulas read. */
public final class ScalarF32 implements KernelsF32 {
  /** Reused lanes, so that a reduction allocates nothing. */
  private static final ThreadLocal<float[]> SCRATCH =
      ThreadLocal.withInitial(() -> new float[LANES]);

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
    product(layout, m, n, k, alpha, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
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
    for (int i = 0; i < count; i++) {
      int aAt = aOffset + i * aStep;
      int bAt = bOffset + i * bStep;
      int cAt = cOffset + i * cStep;
      product(layout, m, n, k, alpha, a, aAt, lda, b, bAt, ldb, beta, c, cAt, ldc);
    }
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
    int aRow = layout == Layout.TN ? lanes : lda;
    int aCol = layout == Layout.TN ? lda : lanes;
    int bRow = layout == Layout.NT ? lanes : ldb;
    int bCol = layout == Layout.NT ? ldb : lanes;
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        for (int l = 0; l < lanes; l++) {
          int at = cOffset + i * ldc + j * lanes + l;
          float sum = beta == 0 ? 0 : beta * c[at];
          for (int p = 0; p < k; p++) {
            float x = a[aOffset + i * aRow + p * aCol + l];
            sum = Math.fma(x, alpha * b[bOffset + p * bRow + j * bCol + l], sum);
          }
          c[at] = sum;
        }
      }
    }
  }

  /** The matrix product of {@link KernelsF32#gemm}, for providers that want it for tiny sizes. */
  public static void product(
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
    // Strides of op(A) and op(B): how far the next row, and the next column, stands.
    int aRow = layout == Layout.TN ? 1 : lda;
    int aCol = layout == Layout.TN ? lda : 1;
    int bRow = layout == Layout.NT ? 1 : ldb;
    int bCol = layout == Layout.NT ? ldb : 1;
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        int at = cOffset + i * ldc + j;
        float sum = beta == 0 ? 0 : beta * c[at];
        for (int p = 0; p < k; p++) {
          float x = a[aOffset + i * aRow + p * aCol];
          sum = Math.fma(x, alpha * b[bOffset + p * bRow + j * bCol], sum);
        }
        c[at] = sum;
      }
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
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        z[zOffset + i * ldz + j] = bias == null ? 0 : bias[biasOffset + j];
      }
    }
    product(Layout.NT, m, n, k, 1, x, xOffset, ldx, w, wOffset, ldw, 1, z, zOffset, ldz);
    for (int i = 0; i < m; i++) {
      activate(act, n, z, zOffset + i * ldz, y, yOffset + i * ldy);
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
    product(Layout.NN, m, n, k, 1, dz, dzOffset, lddz, w, wOffset, ldw, 0, dx, dxOffset, lddx);
    for (int i = 0; i < m; i++) {
      int zRow = zOffset + i * ldz;
      int row = dxOffset + i * lddx;
      activateBackward(act, n, z, zRow, z, zRow, dx, row, dx, row);
    }
  }

  @Override
  public void activate(Activation act, int n, float[] x, int xOffset, float[] y, int yOffset) {
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = activation(act, x[xOffset + i]);
    }
  }

  private static float activation(Activation act, float x) {
    return switch (act) {
      case LINEAR -> x;
      case RELU -> Math.max(x, 0);
      case TANH -> ElementaryF32.tanh(x);
      case GELU -> GeluF32.gelu(x);
      case SIGMOID -> ElementaryF32.sigmoid(x);
      case SILU -> ElementaryF32.silu(x);
    };
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
    for (int i = 0; i < n; i++) {
      dx[dxOffset + i] = derivative(act, x[xOffset + i], y[yOffset + i], dy[dyOffset + i]);
    }
  }

  private static float derivative(Activation act, float x, float y, float dy) {
    return switch (act) {
      case LINEAR -> dy;
      case RELU -> x > 0 ? dy : x <= 0 ? 0 : x;
      case TANH -> dy * Math.fma(-y, y, 1);
      case GELU -> dy * ElementaryF32.geluDerivative(x);
      case SIGMOID -> dy * Math.fma(-y, y, y);
      case SILU -> dy * ElementaryF32.siluDerivative(x);
    };
  }

  @Override
  public void exp(int n, float[] x, int xOffset, float[] y, int yOffset) {
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = ElementaryF32.exp(x[xOffset + i]);
    }
  }

  @Override
  public void log(int n, float[] x, int xOffset, float[] y, int yOffset) {
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = LogF32.log(x[xOffset + i]);
    }
  }

  @Override
  public void erf(int n, float[] x, int xOffset, float[] y, int yOffset) {
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = ElementaryF32.erf(x[xOffset + i]);
    }
  }

  @Override
  public void addBias(
      int m, int n, float[] bias, int biasOffset, float[] c, int cOffset, int ldc) {
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        c[cOffset + i * ldc + j] += bias[biasOffset + j];
      }
    }
  }

  @Override
  public void columnSums(
      int m, int n, float[] a, int aOffset, int lda, float[] out, int outOffset) {
    for (int j = 0; j < n; j++) {
      float sum = 0;
      for (int i = 0; i < m; i++) {
        sum += a[aOffset + i * lda + j];
      }
      out[outOffset + j] = sum;
    }
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
    float[] lanes = zeroLanes();
    for (int i = 0; i < n; i++) {
      float e = y[yOffset + i] - t[tOffset + i];
      r[rOffset + i] = scale * e;
      lanes[i % LANES] = Math.fma(e, e, lanes[i % LANES]);
    }
    return tree(lanes);
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
    java.util.Arrays.fill(sums, 0, LANES * lanes, 0);
    for (int i = 0; i < n * lanes; i++) {
      float e = y[yOffset + i] - t[tOffset + i];
      r[rOffset + i] = scale * e;
      int at = i % (LANES * lanes);
      sums[at] = Math.fma(e, e, sums[at]);
    }
    for (int half = LANES / 2; half > 0; half /= 2) {
      for (int i = 0; i < half * lanes; i++) {
        sums[i] += sums[i + half * lanes];
      }
    }
  }

  @Override
  public float dot(int n, float[] x, int xOffset, float[] y, int yOffset) {
    float[] lanes = zeroLanes();
    for (int i = 0; i < n; i++) {
      lanes[i % LANES] = Math.fma(x[xOffset + i], y[yOffset + i], lanes[i % LANES]);
    }
    return tree(lanes);
  }

  @Override
  public float sum(int n, float[] x, int xOffset) {
    float[] lanes = zeroLanes();
    for (int i = 0; i < n; i++) {
      lanes[i % LANES] += x[xOffset + i];
    }
    return tree(lanes);
  }

  @Override
  public float absSum(int n, float[] x, int xOffset) {
    float[] lanes = zeroLanes();
    for (int i = 0; i < n; i++) {
      lanes[i % LANES] += Math.abs(x[xOffset + i]);
    }
    return tree(lanes);
  }

  @Override
  public float squares(int n, float scale, float[] x, int xOffset) {
    float[] lanes = zeroLanes();
    for (int i = 0; i < n; i++) {
      float v = scale * x[xOffset + i];
      lanes[i % LANES] = Math.fma(v, v, lanes[i % LANES]);
    }
    return tree(lanes);
  }

  @Override
  public float maxAbs(int n, float[] x, int xOffset) {
    float most = 0;
    for (int i = 0; i < n; i++) {
      most = Math.max(most, Math.abs(x[xOffset + i]));
    }
    return most;
  }

  @Override
  public void softmax(int m, int n, float[] x, int xOffset, float[] y, int yOffset) {
    for (int i = 0; i < m; i++) {
      int from = xOffset + i * n;
      int to = yOffset + i * n;
      float top = top(n, x, from);
      for (int j = 0; j < n; j++) {
        y[to + j] = ElementaryF32.exp(x[from + j] - top);
      }
      scale(n, 1 / sum(n, y, to), y, to);
    }
  }

  @Override
  public void logSumExp(int m, int n, float[] x, int xOffset, float[] out, int outOffset) {
    for (int i = 0; i < m; i++) {
      int from = xOffset + i * n;
      float centre = centre(top(n, x, from));
      float[] lanes = zeroLanes();
      for (int j = 0; j < n; j++) {
        lanes[j % LANES] += ElementaryF32.exp(x[from + j] - centre);
      }
      out[outOffset + i] = centre + LogF32.log(tree(lanes));
    }
  }

  /** What log-sum-exp subtracts: the row's maximum, 0 in place of an infinite one. */
  public static float centre(float top) {
    return Math.abs(top) < Float.POSITIVE_INFINITY ? top : 0;
  }

  /** max x_i, minus infinity if there are none, NaN passed over. */
  private static float top(int n, float[] x, int xOffset) {
    float top = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      top = x[xOffset + i] > top ? x[xOffset + i] : top;
    }
    return top;
  }

  /** Lanes of this thread, all zero. */
  public static float[] zeroLanes() {
    float[] lanes = SCRATCH.get();
    java.util.Arrays.fill(lanes, 0);
    return lanes;
  }

  /** The balanced tree over the lanes, which it overwrites. */
  public static float tree(float[] lanes) {
    for (int half = LANES / 2; half > 0; half /= 2) {
      for (int l = 0; l < half; l++) {
        lanes[l] += lanes[l + half];
      }
    }
    return lanes[0];
  }

  @Override
  public void axpy(int n, float alpha, float[] x, int xOffset, float[] y, int yOffset) {
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = Math.fma(alpha, x[xOffset + i], y[yOffset + i]);
    }
  }

  @Override
  public void scale(int n, float alpha, float[] x, int xOffset) {
    for (int i = 0; i < n; i++) {
      x[xOffset + i] *= alpha;
    }
  }

  @Override
  public void descend(
      int n, float rate, float decay, float[] g, int gOffset, float[] p, int pOffset) {
    for (int i = 0; i < n; i++) {
      float w = p[pOffset + i];
      p[pOffset + i] = Math.fma(-rate, Math.fma(decay, w, g[gOffset + i]), w);
    }
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
    for (int i = 0; i < n; i++) {
      float w = p[pOffset + i];
      float velocity = Math.fma(mu, v[vOffset + i], Math.fma(decay, w, g[gOffset + i]));
      v[vOffset + i] = velocity;
      p[pOffset + i] = Math.fma(-rate, velocity, w);
    }
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
    float b1 = (float) h.b1();
    float b2 = (float) h.b2();
    float rest1 = (float) (1 - h.b1());
    float rest2 = (float) (1 - h.b2());
    float c2 = (float) h.c2();
    float epsilon = (float) h.epsilon();
    float step = (float) h.step();
    float decay = (float) h.decay();
    float keep = (float) h.keep();
    for (int i = 0; i < n; i++) {
      float w = keep * p[pOffset + i];
      float gradient = Math.fma(decay, w, g[gOffset + i]);
      float first = Math.fma(b1, m[mOffset + i], rest1 * gradient);
      float second = Math.fma(b2, v[vOffset + i], rest2 * (gradient * gradient));
      float d = (float) Math.sqrt(second) * c2 + epsilon;
      m[mOffset + i] = first;
      v[vOffset + i] = second;
      p[pOffset + i] = Math.fma(-step, first / d, w);
    }
  }

  @Override
  public int firstNonFinite(int n, float[] x, int xOffset) {
    for (int i = 0; i < n; i++) {
      if (!Float.isFinite(x[xOffset + i])) {
        return i;
      }
    }
    return -1;
  }
}
