package dev.swingby.analytic.closed;

import dev.swingby.analytic.dynamics.Matrices;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * The one-layer linear model f(x) = W x, exactly.
 *
 * <ul>
 *   <li>Flow: {@code dW/dt = (I - W) A}, so {@code W(t) = I + (W0 - I) exp(-A t)} (Yang et al.
 *       2024, theorem on the one-layer model; any A).
 *   <li>Gradient descent with step eta: {@code W_n = I + (W0 - I)(I - eta A)^n}, what a simulation
 *       must match to rounding.
 * </ul>
 *
 * <p>Cost: one symmetric eigendecomposition of A, then O(d^3) a time. No assumption on W0.
 */
public final class OneLayer extends ClosedForm {
  private final DMatrixRMaj v;
  private final double[] a;

  /** (W0 - I) V: its columns fade with their own eigenvalues. */
  private final DMatrixRMaj error;

  /**
   * @param secondMoment A (d, d), symmetric
   * @param start W0 (d, d)
   */
  public OneLayer(DMatrixRMaj secondMoment, DMatrixRMaj start) {
    v = Matrices.eigenvectors(secondMoment);
    a = Matrices.diagonalIn(v, secondMoment);
    error = Matrices.times(Matrices.minus(start, Matrices.identity(start.numRows)), v);
  }

  @Override
  public int dimension() {
    return a.length;
  }

  @Override
  public String method() {
    return "one layer, closed form: W(t) = I + (W0 - I) exp(-A t) (Yang et al. 2024)";
  }

  @Override
  public DMatrixRMaj product(double t) {
    return Matrices.plus(Matrices.identity(a.length), faded(fading(t)));
  }

  @Override
  public DMatrixRMaj rate(double t) {
    return faded(fadingRate(t));
  }

  @Override
  double[] output(double t, double[] x) {
    double[] out = faded(fading(t), x);
    for (int i = 0; i < out.length; i++) {
      out[i] += x[i];
    }
    return out;
  }

  @Override
  double[] outputRate(double t, double[] x) {
    return faded(fadingRate(t), x);
  }

  private double[] fading(double t) {
    double[] factors = new double[a.length];
    Arrays.setAll(factors, i -> Math.exp(-a[i] * t));
    return factors;
  }

  private double[] fadingRate(double t) {
    double[] factors = fading(t);
    Arrays.setAll(factors, i -> -a[i] * factors[i]);
    return factors;
  }

  /** (W0 - I) V diag(factors) V^T x. */
  private double[] faded(double[] factors, double[] x) {
    double[] modes = Matrices.transposedTimes(v, x);
    Arrays.setAll(modes, i -> modes[i] * factors[i]);
    return Matrices.times(error, modes);
  }

  /** W_n of gradient descent with step eta after n steps. */
  public DMatrixRMaj descent(double eta, long n) {
    double[] factors = new double[a.length];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = power(eta * a[i], n);
    }
    return Matrices.plus(Matrices.identity(a.length), faded(factors));
  }

  /** (1 - x)^n by logarithms: pow of the rounded 1 - x would be off by n roundings. */
  private static double power(double x, long n) {
    if (n == 0 || x == 0) {
      return 1;
    }
    if (x == 1) {
      return 0;
    }
    double size = x < 1 ? Math.exp(n * Math.log1p(-x)) : Math.exp(n * Math.log(x - 1));
    return x > 1 && n % 2 != 0 ? -size : size;
  }

  private DMatrixRMaj faded(double[] factors) {
    DMatrixRMaj scaled = error.copy();
    CommonOps_DDRM.multCols(scaled, factors);
    return Matrices.timesTransposed(scaled, v);
  }
}
