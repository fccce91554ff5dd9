package dev.swingby.analytic.closed;

import dev.swingby.analytic.dynamics.Matrices;
import dev.swingby.analytic.dynamics.UpdateRule;
import dev.swingby.analytic.reference.Reference;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
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
 *   <li>With weight decay the curvature is {@code A + lambda I} and the limit {@code A (A + lambda
 *       I)^-1}; with momentum each eigenmode is a damped oscillator, and its steps a two-term
 *       recurrence (see {@link UpdateRule}).
 * </ul>
 *
 * <p>Cost: one symmetric eigendecomposition of A, then O(d^3) a time. No assumption on W0.
 */
public final class OneLayer extends ClosedForm {
  private final UpdateRule rule;
  private final DMatrixRMaj v;
  private final double[] a;
  private final DMatrixRMaj start;

  /** What is learned of each mode in the end: a / (a + lambda). */
  private final double[] limit;

  /** (W0 - W_inf) V: its columns fade with their own eigenvalues. */
  private final DMatrixRMaj error;

  /**
   * The plain flow.
   *
   * @param secondMoment A (d, d), symmetric
   * @param start W0 (d, d)
   */
  public OneLayer(DMatrixRMaj secondMoment, DMatrixRMaj start) {
    this(secondMoment, start, UpdateRule.GRADIENT_FLOW);
  }

  /**
   * @param secondMoment A (d, d), symmetric
   * @param start W0 (d, d)
   * @param rule with momentum and weight decay
   */
  public OneLayer(DMatrixRMaj secondMoment, DMatrixRMaj start, UpdateRule rule) {
    this.rule = rule;
    this.start = start.copy();
    v = Matrices.eigenvectors(secondMoment);
    a = Matrices.diagonalIn(v, secondMoment);
    limit = new double[a.length];
    double decay = rule.weightDecay();
    Arrays.setAll(limit, i -> decay == 0 ? 1 : a[i] / (a[i] + decay));
    DMatrixRMaj end = decay == 0 ? Matrices.identity(a.length) : Matrices.spectral(v, limit);
    error = Matrices.times(Matrices.minus(start, end), v);
  }

  @Override
  public int dimension() {
    return a.length;
  }

  @Override
  public List<Reference> references() {
    return rule.inertial() ? List.of(Reference.YANG, Reference.POLYAK) : List.of(Reference.YANG);
  }

  @Override
  public String method() {
    return rule.inertial()
        ? "one layer with momentum, closed form: a damped oscillator for each eigenmode (Polyak 1964)"
        : "one layer, closed form: W(t) = I + (W0 - I) exp(-A t) (Yang et al. 2024)"
            + (rule.weightDecay() > 0 ? ", with weight decay" : "");
  }

  @Override
  public DMatrixRMaj product(double t) {
    return moved(fading(t));
  }

  @Override
  public DMatrixRMaj rate(double t) {
    return faded(fadingRate(t));
  }

  @Override
  double[] output(double t, double[] x) {
    double[] grown = growth(t, x);
    double[] noise = noise(t, x);
    Arrays.setAll(grown, i -> grown[i] + noise[i]);
    return grown;
  }

  @Override
  double[] outputRate(double t, double[] x) {
    double[] modes = weighted(x, fadingRate(t));
    return Matrices.times(error, modes);
  }

  /**
   * The growth part of f(x) at t, which no initial weight touches: {@code (I - exp(-A t)) x}, on an
   * eigenvector mu_k (1 - exp(-a_k t)) (Yang et al. 2024, theorem on the one-layer model).
   */
  public double[] growth(double t, double[] x) {
    double[] factors = modes(h -> -Math.expm1(-h * t));
    if (rule.inertial()) {
      double[] left = fading(t);
      Arrays.setAll(factors, i -> 1 - left[i]);
    }
    Arrays.setAll(factors, i -> limit[i] * factors[i]);
    return Matrices.times(v, weighted(x, factors));
  }

  /** The noise part of f(x) at t, the fading initialisation: {@code W0 exp(-A t) x} (ibid.). */
  public double[] noise(double t, double[] x) {
    return Matrices.times(start, Matrices.times(v, weighted(x, fading(t))));
  }

  private double[] modes(DoubleUnaryOperator factor) {
    double[] factors = new double[a.length];
    Arrays.setAll(factors, i -> factor.applyAsDouble(a[i] + rule.weightDecay()));
    return factors;
  }

  private double[] fading(double t) {
    return modes(h -> Fading.at(rule, h, t));
  }

  private double[] fadingRate(double t) {
    return modes(h -> Fading.rate(rule, h, t));
  }

  /** diag(factors) V^T x. */
  private double[] weighted(double[] x, double[] factors) {
    double[] modes = Matrices.transposedTimes(v, x);
    Arrays.setAll(modes, i -> modes[i] * factors[i]);
    return modes;
  }

  /** W_n after n steps of size eta, with the momentum and weight decay of the rule. */
  public DMatrixRMaj descent(double eta, long n) {
    return moved(modes(h -> Fading.descent(eta, rule.momentum(), h, n)));
  }

  private DMatrixRMaj moved(double[] factors) {
    DMatrixRMaj end =
        rule.weightDecay() == 0 ? Matrices.identity(a.length) : Matrices.spectral(v, limit);
    return Matrices.plus(end, faded(factors));
  }

  private DMatrixRMaj faded(double[] factors) {
    DMatrixRMaj scaled = error.copy();
    CommonOps_DDRM.multCols(scaled, factors);
    return Matrices.timesTransposed(scaled, v);
  }
}
