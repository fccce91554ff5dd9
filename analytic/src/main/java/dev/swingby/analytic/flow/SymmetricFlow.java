package dev.swingby.analytic.flow;

import dev.swingby.analytic.dynamics.Matrices;
import dev.swingby.analytic.reference.Reference;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * The flow of the symmetric two-layer model f(x) = U U^T x, U (d, k): {@code dU/dt = -(E A + A E)
 * U}, {@code E = U U^T - I}; entry-wise for diagonal A: {@code dw_ij/dt = 2 w_ij (a_i + a_j) -
 * sum_k w_ik w_kj (a_i + a_j + 2 a_k)} (Yang et al. 2024, whose time runs at half this rate). Cost
 * O(d^2 (d + k)) an evaluation; any start.
 */
public final class SymmetricFlow extends GradientFlow {
  private final DMatrixRMaj a;
  private final DMatrixRMaj u0;

  /** The flow without weight decay. */
  public SymmetricFlow(DMatrixRMaj secondMoment, DMatrixRMaj u, double tolerance) {
    this(secondMoment, u, 0, tolerance);
  }

  /**
   * @param secondMoment A (d, d), symmetric
   * @param u U at t = 0, (d, k)
   * @param weightDecay lambda >= 0
   * @param tolerance of the integrator, absolute and relative
   */
  public SymmetricFlow(
      DMatrixRMaj secondMoment, DMatrixRMaj u, double weightDecay, double tolerance) {
    super(weightDecay, tolerance);
    a = secondMoment.copy();
    u0 = u.copy();
  }

  @Override
  public int dimension() {
    return a.numRows;
  }

  @Override
  List<Reference> sources() {
    return List.of(Reference.YANG);
  }

  @Override
  String gradient() {
    return "symmetric flow dU/dt = -(E A + A E) U (Yang et al. 2024)";
  }

  @Override
  double[] start() {
    return u0.data.clone();
  }

  private DMatrixRMaj matrix(double[] weights) {
    return DMatrixRMaj.wrap(u0.numRows, u0.numCols, weights);
  }

  @Override
  double[] force(double[] weights) {
    DMatrixRMaj u = matrix(weights);
    DMatrixRMaj e = Matrices.timesTransposed(u, u);
    for (int i = 0; i < e.numRows; i++) {
      e.add(i, i, -1);
    }
    DMatrixRMaj ea = Matrices.times(e, a);
    DMatrixRMaj both = CommonOps_DDRM.transpose(ea, null);
    CommonOps_DDRM.addEquals(both, ea);
    DMatrixRMaj du = Matrices.times(both, u);
    CommonOps_DDRM.scale(-1, du);
    return du.data;
  }

  @Override
  DMatrixRMaj product(double[] weights) {
    DMatrixRMaj u = matrix(weights);
    return Matrices.timesTransposed(u, u);
  }

  @Override
  DMatrixRMaj rate(double[] weights, double[] derivative) {
    DMatrixRMaj half = Matrices.timesTransposed(matrix(derivative), matrix(weights));
    return Matrices.plus(half, CommonOps_DDRM.transpose(half, null));
  }
}
