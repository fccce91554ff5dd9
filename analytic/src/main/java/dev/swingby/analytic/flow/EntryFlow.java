package dev.swingby.analytic.flow;

import dev.swingby.analytic.reference.Reference;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/**
 * The symmetric two-layer model's flow as one of the entries of W = U U^T themselves, in
 * coordinates in which A is diagonal: {@code dw_ij/dt = 2 w_ij (a_i + a_j) - sum_k w_ik w_kj (a_i +
 * a_j + 2 a_k)} (Yang et al. 2024, in our time). Each entry keeps its relative accuracy however
 * small it is, which U U^T would lose to rounding (1e-16): for rates and bounds far below 1. Cost
 * O(d^3) an evaluation.
 */
public final class EntryFlow extends Flow {
  /** Below this no entry's digits are asked for. */
  private static final double SMALLEST = 1e-290;

  private final double[] a;
  private final double[] w0;

  /**
   * @param rates the diagonal of A
   * @param start W at t = 0, symmetric
   * @param tolerance of the integrator, relative
   */
  public EntryFlow(double[] rates, DMatrixRMaj start, double tolerance) {
    super(tolerance);
    a = rates.clone();
    w0 = Arrays.copyOf(start.data, start.getNumElements());
  }

  @Override
  public int dimension() {
    return a.length;
  }

  @Override
  List<Reference> sources() {
    return List.of(Reference.YANG);
  }

  @Override
  String equation() {
    return "symmetric flow of the entries of W (Yang et al. 2024)";
  }

  @Override
  double absolute() {
    return SMALLEST;
  }

  @Override
  double[] start() {
    return w0.clone();
  }

  @Override
  double[] derivative(double[] w) {
    int d = a.length;
    double[] out = new double[d * d];
    for (int i = 0; i < d; i++) {
      for (int j = i; j < d; j++) {
        double sum = 2 * w[i * d + j] * (a[i] + a[j]);
        for (int k = 0; k < d; k++) {
          sum -= w[i * d + k] * w[k * d + j] * (a[i] + a[j] + 2 * a[k]);
        }
        out[i * d + j] = sum;
        out[j * d + i] = sum;
      }
    }
    return out;
  }

  @Override
  DMatrixRMaj product(double[] w) {
    return DMatrixRMaj.wrap(a.length, a.length, w.clone());
  }

  @Override
  DMatrixRMaj rate(double[] w, double[] derivative) {
    return DMatrixRMaj.wrap(a.length, a.length, derivative.clone());
  }
}
