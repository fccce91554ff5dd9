package dev.swingby.kernels.scalar;

import dev.swingby.kernels.Activation;
import dev.swingby.kernels.AdamStep;
import dev.swingby.kernels.KernelsF64;
import dev.swingby.kernels.Layout;
import org.jspecify.annotations.Nullable;

/** The f64 kernels as their formulas read. */
public final class ScalarF64 implements KernelsF64 {
  /** Reused lanes, so that a reduction allocates nothing. */
  private static final ThreadLocal<double[]> SCRATCH =
      ThreadLocal.withInitial(() -> new double[LANES]);

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
    product(layout, m, n, k, alpha, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
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
    int aRow = layout == Layout.TN ? lanes : lda;
    int aCol = layout == Layout.TN ? lda : lanes;
    int bRow = layout == Layout.NT ? lanes : ldb;
    int bCol = layout == Layout.NT ? ldb : lanes;
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        for (int l = 0; l < lanes; l++) {
          int at = cOffset + i * ldc + j * lanes + l;
          double sum = beta == 0 ? 0 : beta * c[at];
          for (int p = 0; p < k; p++) {
            double x = a[aOffset + i * aRow + p * aCol + l];
            sum = Math.fma(x, alpha * b[bOffset + p * bRow + j * bCol + l], sum);
          }
          c[at] = sum;
        }
      }
    }
  }

  /** The matrix product of {@link KernelsF64#gemm}, for providers that want it for tiny sizes. */
  public static void product(
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
    // Strides of op(A) and op(B): how far the next row, and the next column, stands.
    int aRow = layout == Layout.TN ? 1 : lda;
    int aCol = layout == Layout.TN ? lda : 1;
    int bRow = layout == Layout.NT ? 1 : ldb;
    int bCol = layout == Layout.NT ? ldb : 1;
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        int at = cOffset + i * ldc + j;
        double sum = beta == 0 ? 0 : beta * c[at];
        for (int p = 0; p < k; p++) {
          double x = a[aOffset + i * aRow + p * aCol];
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
    product(Layout.NN, m, n, k, 1, dz, dzOffset, lddz, w, wOffset, ldw, 0, dx, dxOffset, lddx);
    for (int i = 0; i < m; i++) {
      int zRow = zOffset + i * ldz;
      int row = dxOffset + i * lddx;
      activateBackward(act, n, z, zRow, z, zRow, dx, row, dx, row);
    }
  }

  @Override
  public void activate(Activation act, int n, double[] x, int xOffset, double[] y, int yOffset) {
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = activation(act, x[xOffset + i]);
    }
  }

  private static double activation(Activation act, double x) {
    return switch (act) {
      case LINEAR -> x;
      case RELU -> Math.max(x, 0);
      case TANH -> ElementaryF64.tanh(x);
      case GELU -> GeluF64.gelu(x);
      case SIGMOID -> ElementaryF64.sigmoid(x);
      case SILU -> ElementaryF64.silu(x);
    };
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
    for (int i = 0; i < n; i++) {
      dx[dxOffset + i] = derivative(act, x[xOffset + i], y[yOffset + i], dy[dyOffset + i]);
    }
  }

  private static double derivative(Activation act, double x, double y, double dy) {
    return switch (act) {
      case LINEAR -> dy;
      case RELU -> x > 0 ? dy : x <= 0 ? 0 : x;
      case TANH -> dy * Math.fma(-y, y, 1);
      case GELU -> dy * ElementaryF64.geluDerivative(x);
      case SIGMOID -> dy * Math.fma(-y, y, y);
      case SILU -> dy * ElementaryF64.siluDerivative(x);
    };
  }

  @Override
  public void exp(int n, double[] x, int xOffset, double[] y, int yOffset) {
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = ElementaryF64.exp(x[xOffset + i]);
    }
  }

  @Override
  public void log(int n, double[] x, int xOffset, double[] y, int yOffset) {
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = LogF64.log(x[xOffset + i]);
    }
  }

  @Override
  public void erf(int n, double[] x, int xOffset, double[] y, int yOffset) {
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = ElementaryF64.erf(x[xOffset + i]);
    }
  }

  @Override
  public void addBias(
      int m, int n, double[] bias, int biasOffset, double[] c, int cOffset, int ldc) {
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        c[cOffset + i * ldc + j] += bias[biasOffset + j];
      }
    }
  }

  @Override
  public void columnSums(
      int m, int n, double[] a, int aOffset, int lda, double[] out, int outOffset) {
    for (int j = 0; j < n; j++) {
      double sum = 0;
      for (int i = 0; i < m; i++) {
        sum += a[aOffset + i * lda + j];
      }
      out[outOffset + j] = sum;
    }
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
    double[] lanes = zeroLanes();
    for (int i = 0; i < n; i++) {
      double e = y[yOffset + i] - t[tOffset + i];
      r[rOffset + i] = scale * e;
      lanes[i % LANES] = Math.fma(e, e, lanes[i % LANES]);
    }
    return tree(lanes);
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
    java.util.Arrays.fill(sums, 0, LANES * lanes, 0);
    for (int i = 0; i < n * lanes; i++) {
      double e = y[yOffset + i] - t[tOffset + i];
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
  public double dot(int n, double[] x, int xOffset, double[] y, int yOffset) {
    double[] lanes = zeroLanes();
    for (int i = 0; i < n; i++) {
      lanes[i % LANES] = Math.fma(x[xOffset + i], y[yOffset + i], lanes[i % LANES]);
    }
    return tree(lanes);
  }

  @Override
  public double sum(int n, double[] x, int xOffset) {
    double[] lanes = zeroLanes();
    for (int i = 0; i < n; i++) {
      lanes[i % LANES] += x[xOffset + i];
    }
    return tree(lanes);
  }

  @Override
  public double absSum(int n, double[] x, int xOffset) {
    double[] lanes = zeroLanes();
    for (int i = 0; i < n; i++) {
      lanes[i % LANES] += Math.abs(x[xOffset + i]);
    }
    return tree(lanes);
  }

  @Override
  public double squares(int n, double scale, double[] x, int xOffset) {
    double[] lanes = zeroLanes();
    for (int i = 0; i < n; i++) {
      double v = scale * x[xOffset + i];
      lanes[i % LANES] = Math.fma(v, v, lanes[i % LANES]);
    }
    return tree(lanes);
  }

  @Override
  public double maxAbs(int n, double[] x, int xOffset) {
    double most = 0;
    for (int i = 0; i < n; i++) {
      most = Math.max(most, Math.abs(x[xOffset + i]));
    }
    return most;
  }

  @Override
  public void softmax(int m, int n, double[] x, int xOffset, double[] y, int yOffset) {
    for (int i = 0; i < m; i++) {
      int from = xOffset + i * n;
      int to = yOffset + i * n;
      double top = top(n, x, from);
      for (int j = 0; j < n; j++) {
        y[to + j] = ElementaryF64.exp(x[from + j] - top);
      }
      scale(n, 1 / sum(n, y, to), y, to);
    }
  }

  @Override
  public void logSumExp(int m, int n, double[] x, int xOffset, double[] out, int outOffset) {
    for (int i = 0; i < m; i++) {
      int from = xOffset + i * n;
      double centre = centre(top(n, x, from));
      double[] lanes = zeroLanes();
      for (int j = 0; j < n; j++) {
        lanes[j % LANES] += ElementaryF64.exp(x[from + j] - centre);
      }
      out[outOffset + i] = centre + LogF64.log(tree(lanes));
    }
  }

  /** What log-sum-exp subtracts: the row's maximum, 0 in place of an infinite one. */
  public static double centre(double top) {
    return Math.abs(top) < Double.POSITIVE_INFINITY ? top : 0;
  }

  /** max x_i, minus infinity if there are none, NaN passed over. */
  private static double top(int n, double[] x, int xOffset) {
    double top = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      top = x[xOffset + i] > top ? x[xOffset + i] : top;
    }
    return top;
  }

  /** Lanes of this thread, all zero. */
  public static double[] zeroLanes() {
    double[] lanes = SCRATCH.get();
    java.util.Arrays.fill(lanes, 0);
    return lanes;
  }

  /** The balanced tree over the lanes, which it overwrites. */
  public static double tree(double[] lanes) {
    for (int half = LANES / 2; half > 0; half /= 2) {
      for (int l = 0; l < half; l++) {
        lanes[l] += lanes[l + half];
      }
    }
    return lanes[0];
  }

  @Override
  public void axpy(int n, double alpha, double[] x, int xOffset, double[] y, int yOffset) {
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = Math.fma(alpha, x[xOffset + i], y[yOffset + i]);
    }
  }

  @Override
  public void scale(int n, double alpha, double[] x, int xOffset) {
    for (int i = 0; i < n; i++) {
      x[xOffset + i] *= alpha;
    }
  }

  @Override
  public void descend(
      int n, double rate, double decay, double[] g, int gOffset, double[] p, int pOffset) {
    for (int i = 0; i < n; i++) {
      double w = p[pOffset + i];
      p[pOffset + i] = Math.fma(-rate, Math.fma(decay, w, g[gOffset + i]), w);
    }
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
    for (int i = 0; i < n; i++) {
      double w = p[pOffset + i];
      double velocity = Math.fma(mu, v[vOffset + i], Math.fma(decay, w, g[gOffset + i]));
      v[vOffset + i] = velocity;
      p[pOffset + i] = Math.fma(-rate, velocity, w);
    }
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
    double b1 = (double) h.b1();
    double b2 = (double) h.b2();
    double rest1 = (double) (1 - h.b1());
    double rest2 = (double) (1 - h.b2());
    double c2 = (double) h.c2();
    double epsilon = (double) h.epsilon();
    double step = (double) h.step();
    double decay = (double) h.decay();
    double keep = (double) h.keep();
    for (int i = 0; i < n; i++) {
      double w = keep * p[pOffset + i];
      double gradient = Math.fma(decay, w, g[gOffset + i]);
      double first = Math.fma(b1, m[mOffset + i], rest1 * gradient);
      double second = Math.fma(b2, v[vOffset + i], rest2 * (gradient * gradient));
      double d = (double) Math.sqrt(second) * c2 + epsilon;
      m[mOffset + i] = first;
      v[vOffset + i] = second;
      p[pOffset + i] = Math.fma(-step, first / d, w);
    }
  }

  @Override
  public int firstNonFinite(int n, double[] x, int xOffset) {
    for (int i = 0; i < n; i++) {
      if (!Double.isFinite(x[xOffset + i])) {
        return i;
      }
    }
    return -1;
  }
}
