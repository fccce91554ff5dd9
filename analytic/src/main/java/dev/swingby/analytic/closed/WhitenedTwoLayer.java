package dev.swingby.analytic.closed;

import dev.swingby.analytic.dynamics.Matrices;
import dev.swingby.analytic.reference.Reference;
import java.util.List;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/**
 * Two layers on whitened inputs, A = a I, from any balanced or lambda-balanced start: {@code W2^T
 * W2 - W1 W1^T = lambda I}, exactly, with all mixing.
 *
 * <p>{@code Q = [W1^T; W2]} obeys {@code dQ/dt = (F - a/2 Q Q^T) Q} with {@code F = a [[-lambda/2
 * I, I], [I, lambda/2 I]]}, so {@code S = Q Q^T} solves the Riccati equation {@code dS/dt = F S + S
 * F - a S^2} (Fukumizu 1998; Braun, Domine, Fitzgerald and Saxe 2022 for lambda = 0; Domine et al.
 * 2024): {@code S(t) = e^{Ft} Q0 [I + a/2 Q0^T (e^{2Ft} - I) F^-1 Q0]^-1 Q0^T e^{Ft}}, and W2 W1 is
 * its lower left block.
 *
 * <p>F has the eigenvalues +-g, {@code g = a sqrt(1 + lambda^2 / 4)}; the growing factor is divided
 * out and the bracket solved in the right singular basis of the growing part of Q0, scaled to a
 * unit diagonal: no time is too late. Cost O(h^3 + d h^2) a time, h the hidden width.
 */
public final class WhitenedTwoLayer extends ClosedForm {
  private final double a;
  private final double g;
  private final double lambda;
  private final double cos;
  private final double sin;

  /** The parts of Q0 that grow and fade, (d, h), in the right singular basis of the former. */
  private final DMatrixRMaj growing;

  private final DMatrixRMaj fading;

  private WhitenedTwoLayer(double a, double lambda, DMatrixRMaj w1, DMatrixRMaj w2) {
    this.a = a;
    this.lambda = lambda;
    g = a * Math.sqrt(1 + lambda * lambda / 4);
    // (cos, sin) is the eigenvector of [[-lambda/2, 1], [1, lambda/2]] that grows.
    double angle = Math.atan2(2, -lambda) / 2;
    cos = Math.cos(angle);
    sin = Math.sin(angle);
    DMatrixRMaj t = CommonOps_DDRM.transpose(w1, null);
    DMatrixRMaj b = combined(cos, t, sin, w2);
    DMatrixRMaj c = combined(-sin, t, cos, w2);
    SingularValueDecomposition_F64<DMatrixRMaj> svd =
        DecompositionFactory_DDRM.svd(b.numRows, b.numCols, false, true, false);
    if (!svd.decompose(b.copy())) {
      throw new IllegalArgumentException("the singular values of the start did not converge");
    }
    DMatrixRMaj v = svd.getV(null, false);
    growing = Matrices.times(b, v);
    fading = Matrices.times(c, v);
    dropNull(svd.getSingularValues());
  }

  /** What rounding left in the null space of the growing part would grow: it is zero. */
  private void dropNull(double[] singular) {
    double largest = 0;
    for (double s : singular) {
      largest = Math.max(largest, s);
    }
    double least = Rounding.UNITS * Math.max(growing.numRows, growing.numCols) * largest;
    for (int j = 0; j < growing.numCols; j++) {
      double norm2 = 0;
      for (int i = 0; i < growing.numRows; i++) {
        norm2 = Math.fma(growing.get(i, j), growing.get(i, j), norm2);
      }
      if (Math.sqrt(norm2) <= least) {
        for (int i = 0; i < growing.numRows; i++) {
          growing.set(i, j, 0);
        }
      }
    }
  }

  /** The solution, if A = a I and the start is lambda-balanced (to rounding). */
  public static Optional<WhitenedTwoLayer> of(
      DMatrixRMaj secondMoment, DMatrixRMaj w1, DMatrixRMaj w2) {
    int d = secondMoment.numRows;
    double a = CommonOps_DDRM.trace(secondMoment) / d;
    DMatrixRMaj rest = secondMoment.copy();
    for (int i = 0; i < d; i++) {
      rest.add(i, i, -a);
    }
    DMatrixRMaj inner = Matrices.transposedTimes(w2, w2);
    DMatrixRMaj outer = Matrices.timesTransposed(w1, w1);
    double size = Matrices.norm(inner) + Matrices.norm(outer);
    DMatrixRMaj balance = Matrices.minus(inner, outer);
    int h = balance.numRows;
    double lambda = CommonOps_DDRM.trace(balance) / h;
    for (int i = 0; i < h; i++) {
      balance.add(i, i, -lambda);
    }
    boolean holds =
        a > 0
            && Rounding.negligible(rest, Matrices.norm(secondMoment))
            && Rounding.negligible(balance, size);
    boolean balanced = Math.abs(lambda) <= Rounding.UNITS * h * size;
    return holds
        ? Optional.of(new WhitenedTwoLayer(a, balanced ? 0 : lambda, w1, w2))
        : Optional.empty();
  }

  private static DMatrixRMaj combined(double x, DMatrixRMaj a, double y, DMatrixRMaj b) {
    DMatrixRMaj sum = new DMatrixRMaj(a.numRows, a.numCols);
    CommonOps_DDRM.add(x, a, y, b, sum);
    return sum;
  }

  @Override
  public int dimension() {
    return growing.numRows;
  }

  @Override
  public List<Reference> references() {
    return lambda == 0
        ? List.of(Reference.FUKUMIZU, Reference.BRAUN)
        : List.of(Reference.FUKUMIZU, Reference.DOMINE);
  }

  @Override
  public String method() {
    return lambda == 0
        ? "two layers, whitened inputs, balanced, closed form (Fukumizu 1998; Braun et al. 2022)"
        : "two layers, whitened inputs, lambda-balanced, closed form (Domine et al. 2024)";
  }

  /**
   * [W1^T; W2] e^{Ft} times the inverse root of the bracket: S(t) is the product with its own
   * transpose.
   */
  private DMatrixRMaj[] halves(double t) {
    double fade = Math.exp(-2 * g * t);
    double gain = -a / (2 * g) * Math.expm1(-2 * g * t);
    int h = growing.numCols;
    // e^{-2gt} [..] = e^{-2gt} (I + gain C^T C) + gain B^T B.
    DMatrixRMaj n = Matrices.transposedTimes(fading, fading);
    CommonOps_DDRM.scale(gain * fade, n);
    CommonOps_DDRM.addEquals(n, gain, Matrices.transposedTimes(growing, growing));
    double[] scale = new double[h];
    for (int i = 0; i < h; i++) {
      n.add(i, i, fade);
      scale[i] = n.get(i, i) > 0 ? 1 / Math.sqrt(n.get(i, i)) : 0;
    }
    CommonOps_DDRM.multRows(scale, n);
    CommonOps_DDRM.multCols(n, scale);
    for (int i = 0; i < h; i++) {
      n.set(i, i, 1);
    }
    CholeskyDecomposition_F64<DMatrixRMaj> cholesky = DecompositionFactory_DDRM.chol(h, true);
    if (!cholesky.decompose(n)) {
      throw new IllegalStateException("a positive definite matrix was found not to be so");
    }
    DMatrixRMaj inverse = cholesky.getT(null);
    CommonOps_DDRM.invert(inverse);
    CommonOps_DDRM.multCols(inverse, scale);
    DMatrixRMaj first = combined(cos, growing, -sin * fade, fading);
    DMatrixRMaj second = combined(sin, growing, cos * fade, fading);
    return new DMatrixRMaj[] {
      Matrices.timesTransposed(first, inverse), Matrices.timesTransposed(second, inverse)
    };
  }

  @Override
  public DMatrixRMaj product(double t) {
    DMatrixRMaj[] half = halves(t);
    return Matrices.timesTransposed(half[1], half[0]);
  }

  /** {@code a ((I - P) W1^T W1 + W2 W2^T (I - P))}. */
  @Override
  public DMatrixRMaj rate(double t) {
    DMatrixRMaj[] half = halves(t);
    DMatrixRMaj error =
        Matrices.minus(Matrices.identity(dimension()), Matrices.timesTransposed(half[1], half[0]));
    DMatrixRMaj first = Matrices.times(error, Matrices.timesTransposed(half[0], half[0]));
    DMatrixRMaj second = Matrices.times(Matrices.timesTransposed(half[1], half[1]), error);
    CommonOps_DDRM.addEquals(first, second);
    CommonOps_DDRM.scale(a, first);
    return first;
  }

  @Override
  double[] output(double t, double[] x) {
    return Matrices.times(product(t), x);
  }

  @Override
  double[] outputRate(double t, double[] x) {
    return Matrices.times(rate(t), x);
  }
}
