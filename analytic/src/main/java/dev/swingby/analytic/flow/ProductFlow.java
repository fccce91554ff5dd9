package dev.swingby.analytic.flow;

import dev.swingby.analytic.dynamics.FlowException;
import dev.swingby.analytic.dynamics.Matrices;
import dev.swingby.analytic.reference.Reference;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/**
 * The flow of the product of L balanced layers, whatever their widths: {@code dP/dt = sum_l (P
 * P^T)^{(L-l)/L} (I - P) A (P^T P)^{(l-1)/L}} (Arora, Cohen and Hazan 2018, theorem 1). With the
 * singular value decomposition {@code P = U S V^T} this is {@code U [K o (U^T (I - P) A V)] V^T},
 * {@code K_ij = sum_l s_i^{2(L-l)/L} s_j^{2(l-1)/L}}. In the limit of infinite depth and the time L
 * t, K is the logarithmic mean of s_i^2 and s_j^2.
 *
 * <p>Assumes balanced layers and a product of full rank: at a singular value of 0 the right-hand
 * side is not differentiable (L >= 3). Cost O(d^3) an evaluation.
 */
public final class ProductFlow extends Flow {
  private final DMatrixRMaj a;
  private final DMatrixRMaj p0;
  private final double depth;

  /**
   * @param secondMoment A (d, d), symmetric
   * @param product P at t = 0, (d, d)
   * @param depth L >= 1, or positive infinity, where times are L t
   * @param tolerance of the integrator, absolute and relative
   */
  public ProductFlow(
      DMatrixRMaj secondMoment, DMatrixRMaj product, double depth, double tolerance) {
    super(tolerance);
    if (!(depth >= 1) || !Double.isInfinite(depth) && depth != Math.rint(depth)) {
      throw new IllegalArgumentException(
          "depth must be a whole number >= 1 or infinite, got " + depth);
    }
    a = secondMoment.copy();
    p0 = product.copy();
    this.depth = depth;
  }

  @Override
  public int dimension() {
    return a.numRows;
  }

  @Override
  List<Reference> sources() {
    return List.of(Reference.ARORA);
  }

  @Override
  String equation() {
    return "flow of the product of %s balanced layers (Arora et al. 2018)"
        .formatted(Double.isInfinite(depth) ? "infinitely many" : Long.toString((long) depth));
  }

  @Override
  double[] start() {
    return p0.data.clone();
  }

  @Override
  double[] derivative(double[] state) {
    int d = a.numRows;
    DMatrixRMaj p = product(state);
    SingularValueDecomposition_F64<DMatrixRMaj> svd =
        DecompositionFactory_DDRM.svd(d, d, true, true, false);
    if (!svd.decompose(p.copy())) {
      throw new FlowException("the singular values of the product did not converge");
    }
    DMatrixRMaj u = svd.getU(null, false);
    DMatrixRMaj v = svd.getV(null, false);
    double[] s = svd.getSingularValues();
    DMatrixRMaj force = Matrices.times(Matrices.minus(Matrices.identity(d), p), a);
    DMatrixRMaj inner = Matrices.times(Matrices.transposedTimes(u, force), v);
    for (int i = 0; i < d; i++) {
      for (int j = 0; j < d; j++) {
        inner.set(i, j, inner.get(i, j) * weight(s[i], s[j]));
      }
    }
    DMatrixRMaj out = Matrices.timesTransposed(Matrices.times(u, inner), v);
    return out.data;
  }

  /** K_ij. */
  private double weight(double x, double y) {
    if (Double.isInfinite(depth)) {
      return logarithmicMean(x * x, y * y);
    }
    double sum = 0;
    double ofX = Math.pow(x, 2 / depth);
    double ofY = Math.pow(y, 2 / depth);
    double left = 1;
    // Horner's scheme from l = L (no x) to l = 1 (all x).
    for (int l = 1; l <= depth; l++) {
      sum = Math.fma(sum, ofX, left);
      left *= ofY;
    }
    return sum;
  }

  private static double logarithmicMean(double x, double y) {
    if (x == 0 || y == 0) {
      return 0;
    }
    double log = Math.log(x / y);
    return Math.abs(log) < 1e-3
        ? Math.sqrt(x * y) * (1 + log * log / 24 * (1 + log * log / 80))
        : (x - y) / log;
  }

  @Override
  DMatrixRMaj product(double[] state) {
    return DMatrixRMaj.wrap(a.numRows, a.numRows, state);
  }

  @Override
  DMatrixRMaj rate(double[] state, double[] derivative) {
    return product(derivative);
  }
}
